"""Which declarations a play really ran through: noted while it runs, never tagged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ruqsat.cases.decide import FOUR_EYES, Command, Refused, kept_apart
from ruqsat.cases.events import Event
from ruqsat.cases.situation import Case, Situation
from ruqsat.lex.acts import Act
from ruqsat.lex.coverage import Cited, is_check
from ruqsat.lex.declarations import Notice, Paper, Requires, Service
from ruqsat.lex.forms import Form, Question
from ruqsat.lex.forms.flagging import Raised
from ruqsat.lex.forms.kinds import FilesKind, LinesKind, PartKind
from ruqsat.lex.inquiries import Inquiry
from ruqsat.lex.moments import Count, Moment, walk
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.text import Citation


@dataclass(frozen=True, slots=True)
class Touched:
    """What has been run through so far."""

    cited: set[Cited] = field(default_factory=set)
    """Citations as ``ruqsat.lex.coverage.cited`` lists them."""
    names: set[tuple[str, str]] = field(default_factory=set)
    """(kind, name) of acts, findings, lapses, grounds, outcomes, requires, notices, inquiries,
    papers."""

    def add(self, other: Touched) -> None:
        self.cited.update(other.cited)
        self.names.update(other.names)

    def note(self, by: str, place: str, citations: Iterable[Citation]) -> None:
        self.names.add((by, place))
        self.cited.update(Cited(citation.norm, by, place) for citation in citations)

    def opened(self, case: Case) -> None:
        self.note("service", case.service.name, (case.service.law,))

    def repeated(self, case: Case, act: Act) -> None:
        """What an act has done anew."""
        for repeats in case.procedure.repeats:
            if repeats.once is act:
                self.note("repeats", repeats.name, (repeats.law,))

    def done(self, act: Act, event: Event, *, service: Service) -> None:
        self.names.add(("act", act.name))
        for citation in act.laws_in(service):
            by = "check" if act.finds and is_check(citation) else "act"
            self.cited.add(Cited(citation.norm, by, act.name))
        if event.finding:
            self.names.add(("finding", f"{act.name}: {event.finding}"))

    def ended(self, outcome: Outcome) -> None:
        closed = (outcome.closed_by,) if outcome.closed_by else ()
        self.note("outcome", outcome.name, (outcome.law, *closed))
        if len(outcome.grounds) == 1:
            self.note("ground", outcome.grounds[0].name, (outcome.grounds[0].law,))

    def grounded(self, case: Case, event: Event) -> None:
        for name in event.grounds:
            ground = case.procedure.ground(name)
            self.note("ground", ground.name, (ground.law,))

    def refused(self, case: Case, command: Command, refused: Refused) -> None:
        for required in case.procedure.requires:
            if required.otherwise == refused.code and required.outcome in command.act.gives:
                self.barred(required)
        if refused.code == FOUR_EYES and (
            found := kept_apart(case, command.act, command.by.person)
        ):
            self.note("four_eyes", found[0].name, (found[0].law,))

    def relieved(self, case: Case) -> None:
        for relieves in case.procedure.relieves:
            if relieves.once.when(case) is not None:
                self.note("relieves", relieves.name, (relieves.law,))

    def excused(self, case: Case, outcome: Outcome) -> None:
        if excuses := case.procedure.excuse(outcome):
            self.note("excuses", excuses.name, (excuses.law, excuses.by))

    def barred(self, required: Requires) -> None:
        self.note("requires", required.name, (required.law,))

    def told(self, notice: Notice) -> None:
        self.note("notice", notice.name, (notice.law,))

    def put(self, inquiry: Inquiry) -> None:
        self.note("inquiry", inquiry.name, (inquiry.law, *inquiry.also))

    def drawn(self, paper: Paper) -> None:
        self.note("paper", paper.name, (paper.law, *paper.prints))

    def stands(self, situation: Situation) -> None:
        """Everything the situation was computed from: terms, limits, lapses."""
        case = situation.case
        for act in case.procedure.acts:
            if case.opens(act):
                self._counted(act.name, act.after, case)
                self._counted(act.name, act.within.ends if act.within else None, case)
        for limit, _ in situation.limits:
            self.note("term", limit.name, (limit.law,))
            self._counted(limit.name, limit.ends, case)
        self.relieved(case)
        for act in case.lapses:
            lapse = act.within.lapse if act.within else None
            self.note("lapse", act.name, (lapse.law,) if lapse and lapse.law else ())

    def _counted(self, place: str, root: Moment | None, case: Case) -> None:
        for moment in walk(root) if root else ():
            at = moment.when(case)
            if at is None:
                continue
            if isinstance(moment, Count):
                self.note("term", place, (moment.law,))
            # A rule of general law has done something only where it moved the moment under it.
            elif at not in {part.when(case) for part in moment.parts()}:
                self.cited.update(Cited(law.norm, "part", place) for law in moment.rests_on())

    def answered(self, form: type[Form], place: str, paths: Iterable[str]) -> None:
        """Questions that were answered, or found wrong."""
        for path in paths:
            at: type[Form] | None = form
            for step in path.split("."):
                question = _question(at, step)
                if at is None or question is None:
                    continue
                if question.law:
                    self.note(_reader(question), f"{place}: {_named(at, step)}", (question.law,))
                kind = question.kind
                at = kind.form if isinstance(kind, PartKind | LinesKind) else None

    def accepted(self, form: type[Form], place: str, raw: Mapping[str, str]) -> None:
        """A form that was read without a problem: its rules were asked too."""
        self.answered(form, place, raw)
        for name, citation in form.stands_on.items():
            self.note("form", f"{place}: {_named(form, name)}", (citation,))
        for one in _forms(form, raw):
            for rule in one.rules:
                self.note("rule", f"{place}: {_named(one, 'rules')}", (rule.law,))

    def flagged(self, place: str, raised: Iterable[Raised]) -> None:
        for one in raised:
            self.note("flag", f"{place}: {one.flag.name}", (one.flag.law,))


def _named(form: type[Form], name: str) -> str:
    return f"{form.__name__}.{name}"


def _reader(question: Question) -> str:
    return "attachment" if isinstance(question.kind, FilesKind) else "question"


def _question(form: type[Form] | None, name: str) -> Question | None:
    return next((q for q in form.questions() if q.name == name), None) if form else None


def _forms(form: type[Form], paths: Iterable[str]) -> Iterable[type[Form]]:
    """The form and the forms inside it that were filled."""
    found = {form: None}
    for path in paths:
        at: type[Form] | None = form
        for step in path.split("."):
            question = _question(at, step)
            if question is None:
                continue
            kind = question.kind
            at = kind.form if isinstance(kind, PartKind | LinesKind) else None
            if at:
                found[at] = None
    return found
