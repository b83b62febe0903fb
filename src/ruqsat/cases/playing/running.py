"""Runs a play step by step: fold, decide, and compare; nothing else of the platform takes part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from ruqsat.cases.decide import Command, Refused, decide, form_of
from ruqsat.cases.events import MACHINE, Actor, Recorded
from ruqsat.cases.playing import drawing, wording
from ruqsat.cases.playing.comparing import Difference, differences, find_act
from ruqsat.cases.playing.reading import DOING, Doing, Play, Refusal, Step
from ruqsat.cases.playing.recording import Touched
from ruqsat.cases.playing.wording import PlayError
from ruqsat.cases.situation import Case, Situation, fold, situation
from ruqsat.languages import Words, joined, same
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.declarations import Notice, Service
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.flagging import raised
from ruqsat.lex.forms.kinds import DayKind, LinesKind
from ruqsat.lex.inquiries import Inquiry
from ruqsat.workdays import Calendar, NoCalendar, Office

Samples = Mapping[str, Mapping[str, str]]
"""Raw answers of a valid case, by the name of the act that states them."""

_LATER = re.compile(r"\+[1-9]\d?")


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a play."""

    differences: tuple[Difference, ...]
    touched: Touched

    @property
    def passed(self) -> bool:
        return not self.differences


def run_play(
    play: Play, edition: Edition, *, service: Service, office: Office, samples: Samples
) -> Played:
    """Runs a play; after an act that should have been done and was refused, it ends there.

    Raises ``PlayError`` for a play that cannot be run as it is written.
    """
    stage = _Stage(edition, service, office, samples)
    found: list[Difference] = []
    for step in play.steps:
        try:
            stage.move_to(step.at)
            unlike = stage.take(step)
        except (PlayError, NoCalendar) as error:
            raise PlayError(error.words, step=step.number) from error
        found += (replace(one, step=step.number) for one in unlike)
        if unlike and step.doing and not step.refusal and unlike[0].what != "paper":
            break
    return Played(tuple(found), stage.touched)


@dataclass(slots=True)
class _Stage:
    edition: Edition
    service: Service
    office: Office
    samples: Samples
    now: datetime | None = None
    history: list[Recorded] = field(default_factory=list)
    application: Form | None = None
    touched: Touched = field(default_factory=Touched)

    def move_to(self, at: str | None) -> None:
        if at is None:
            if self.now is None:
                raise PlayError(wording.NO_TIME_YET)
            return
        moment = instant(at, self.office)
        if self.now and moment < self.now:
            before = self.now.isoformat(timespec="minutes")
            raise PlayError(wording.BACK_IN_TIME.say(given=at, before=before))
        self.now = moment

    def take(self, step: Step) -> list[Difference]:
        assert self.now is not None
        if step.expected:
            stands = situation(self.case(), self.now)
            self.touched.stands(stands)
            for notice in self._told(stands.case):
                self.touched.told(notice)
            return list(
                differences(step.expected, stands, edition=self.edition, flags=self.flags())
            )
        assert step.doing is not None
        return self._do(step.doing, step.refusal)

    def flags(self) -> tuple[str, ...]:
        """Names of the flags that the application raises."""
        if self.application is None:
            return ()
        on = self.office.local(self.history[0].event.at).date()
        found = raised(self.application, on)
        self.touched.flagged(self.service.name, found)
        return tuple(dict.fromkeys(one.flag.name for one in found))

    def case(self) -> Case:
        procedure = self.edition.procedure
        events = (one.event for one in self.history)
        return fold(procedure, self.service, office=self.office, events=events)

    def _do(self, doing: Doing, refusal: Refusal | None) -> list[Difference]:
        act = find_act(self.edition, doing.act)
        case = self.case()
        command = self._command(case, act, doing)
        decided = decide(case, command)
        form = form_of(case, act, finding=command.finding, at=command.at)
        if isinstance(decided, Refused):
            self.touched.refused(case, command, decided)
            if form:
                paths = (problem.path for problem in decided.problems)
                self.touched.answered(form, self._place(act), paths)
            return _refused(act, decided, refusal)
        if refusal:
            expected = wording.REFUSED.say(code=refusal.because)
            return [Difference(0, act.name, expected, wording.DONE)]
        if form:
            self.touched.accepted(form, self._place(act), command.stated)
        return self._happened(act, decided)

    def _happened(self, act: Act, decided: Recorded) -> list[Difference]:
        told = {notice.name for notice in self._told(self.case())}
        put = {inquiry.name for inquiry in self._put(self.case())}
        self.history.append(decided)
        case = self.case()
        if len(self.history) == 1:
            self.application = drawing.filed(case, self.history)
            self.touched.opened(case)
        self.touched.done(act, decided.event, service=self.service)
        self.touched.repeated(case, act)
        self.touched.grounded(case, decided.event)
        if decided.event.outcome and case.outcome:
            self.touched.ended(case.outcome)
            self.touched.excused(case, case.outcome)
        for notice in self._told(case):
            if notice.name not in told:
                self.touched.told(notice)
        for inquiry in self._put(case):
            if inquiry.name not in put:
                self.touched.put(inquiry)
        assert self.now is not None
        stands = situation(self.case(), self.now)
        self.touched.stands(stands)
        return self._drawn(act, stands)

    def _told(self, case: Case) -> list[Notice]:
        return [one for one in self.edition.procedure.notices if one.when.when(case)]

    def _put(self, case: Case) -> list[Inquiry]:
        """Inquiries whose moment has come and whose registry knows of such an applicant."""
        inquiries = self.edition.procedure.inquiries
        filed = self.application
        number = self.service.filed_for(filed) if filed and inquiries else ""
        return [one for one in inquiries if one.when.when(case) and one.of.knows_of(number)]

    def _drawn(self, act: Act, stands: Situation) -> list[Difference]:
        """The paper of the act is drawn up; one that refuses must say on what ground."""
        paper = drawing.paper_of(act, stands.case)
        if paper is None:
            return []
        drawn = drawing.content(paper, self.edition, stands=stands, history=self.history)
        self.touched.drawn(paper)
        adverse = any(outcome.adverse for outcome in act.gives)
        if adverse and not (drawn.grounds or drawn.missing):
            return [Difference(0, "paper", wording.NAMES_A_GROUND, wording.NAMES_NONE)]
        return []

    def _command(self, case: Case, act: Act, doing: Doing) -> Command:
        assert self.now is not None
        return Command(
            act=act,
            at=self.now,
            by=_actor(case, act, doing.by),
            finding=doing.found,
            outcome=doing.gives,
            grounds=tuple(name.removeprefix(f"{self.edition.slug}/") for name in doing.grounds),
            appointed=doing.names or (act.appoints.name if act.appoints else None),
            stated=self._stated(case, act, doing),
            strikes=self._struck(doing),
            number=f"{act.numbered}-{len(self.history)}" if act.numbered else None,
            application=self.application,
        )

    def _struck(self, doing: Doing) -> int | None:
        """The last time the act was done, by number; ``None``: it never was."""
        if doing.strikes is None:
            return None
        name = find_act(self.edition, doing.strikes).name
        done = [seq for seq, one in enumerate(self.history, 1) if one.event.act == name]
        return done[-1] if done else None

    def _stated(self, case: Case, act: Act, doing: Doing) -> Mapping[str, str]:
        assert self.now is not None
        form = form_of(case, act, finding=doing.found, at=self.now)
        for path in doing.answers:
            self._check_path(act, form, path)
        if form is None:
            return {}
        if doing.sampled and act.name not in self.samples:
            raise PlayError(wording.NO_SAMPLE.say(act=act.name))
        stated = dict(self.samples[act.name]) if doing.sampled else {}
        for path in doing.without:
            gone = [key for key in stated if key == path or key.startswith(f"{path}.")]
            if not gone:
                raise PlayError(wording.NOTHING_TO_REMOVE.say(path=path))
            for key in gone:
                del stated[key]
        day = self.office.local(self.now).date()
        return dated(form, {**stated, **doing.answers}, on=day, calendar=self.office.calendar)

    def _check_path(self, act: Act, form: type[Form] | None, path: str) -> None:
        known = form or (self.service.form if act.after is None else act.form)
        if known is None or not _asks(known, path):
            keys = ", ".join(DOING)
            raise PlayError(wording.NO_SUCH_ANSWER.say(act=act.name, path=path, known=keys))
        if form is None:
            raise PlayError(wording.ASKS_NOTHING.say(act=act.name, path=path))

    def _place(self, act: Act) -> str:
        """Where the coverage of the law puts the form of an act."""
        return self.service.name if act is self.edition.procedure.opening() else act.name


def dated(
    form: type[Form], raw: Mapping[str, str], *, on: date, calendar: Calendar
) -> Mapping[str, str]:
    """Answers in which a day written ``+2`` is the second working day after the act."""

    def read(path: str, text: str) -> str:
        if not _LATER.fullmatch(text) or not isinstance(form.question(path).kind, DayKind):
            return text
        return calendar.add(on, int(text)).isoformat()

    return {path: read(path, text) for path, text in raw.items()}


def instant(given: str, office: Office) -> datetime:
    """An instant as a person writes it: the body's zone unless one is given.

    Raises ``PlayError`` for anything else, and for a date without an hour.
    """
    if len(given) < len("2025-10-20T10"):
        raise PlayError(wording.NOT_AN_INSTANT.say(given=given))
    try:
        at = datetime.fromisoformat(given)
    except ValueError:
        raise PlayError(wording.NOT_AN_INSTANT.say(given=given)) from None
    return at if at.tzinfo else at.replace(tzinfo=office.hours.tz)


def _asks(form: type[Form], path: str) -> bool:
    lines = path.removesuffix(".none")
    try:
        kind = form.question(lines).kind
    except KeyError:
        return False
    return lines == path or (isinstance(kind, LinesKind) and kind.may_be_none)


def _actor(case: Case, act: Act, by: str | None) -> Actor:
    """Each role is held by one person, called as the role is, unless the play names another."""
    if act.by.seat is Seat.MACHINE and by is None:
        return Actor(MACHINE, act.by.name, MACHINE)
    if by is None:
        return Actor(case.appointed.get(act.by.name, act.by.name), act.by.name, "play")
    person, _, role = by.rpartition(" as ")
    if person:
        return Actor(person, role, "play")
    last = by.rpartition(" ")[2]
    roles = {role.name for role in case.procedure.roles()}
    return Actor(by, last if last in roles else by, "play")


def _refused(act: Act, refused: Refused, expected: Refusal | None) -> list[Difference]:
    was = wording.REFUSED_BECAUSE.say(code=refused.code, why=refused.words)
    if expected is None:
        return [Difference(0, act.name, wording.DONE, _with_problems(was, refused))]
    if refused.code != expected.because:
        said = wording.REFUSED.say(code=expected.because)
        return [Difference(0, act.name, said, _with_problems(was, refused))]
    paths = frozenset(problem.path for problem in refused.problems)
    if expected.problems is not None and expected.problems != paths:
        code = refused.code
        return [
            Difference(
                0,
                act.name,
                wording.REFUSED_FOR.say(code=code, paths=", ".join(sorted(expected.problems))),
                wording.REFUSED_FOR.say(code=code, paths=", ".join(sorted(paths)) or "—"),
            )
        ]
    return []


def _with_problems(words: Words, refused: Refused) -> Words:
    paths = ", ".join(problem.path for problem in refused.problems)
    return joined((words, same(paths))) if paths else words
