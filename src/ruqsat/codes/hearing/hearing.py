"""The hearing before an adverse act (APPC articles 73 and 74)."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.codes.appc import code
from ruqsat.codes.hearing import called
from ruqsat.codes.hearing.findings import Heard, Weighed
from ruqsat.codes.hearing.forms import HearingNotice, Minutes, Standpoint, Weighing
from ruqsat.lex.acts import Act, Role, forgone, overdue
from ruqsat.lex.declarations import Notice, Part, Requires
from ruqsat.lex.moments import Count, Moment, working_days
from ruqsat.lex.outcomes import Ground, Outcome
from ruqsat.lex.text import Citation

_MUST = code("73.1.a", "must let the participant state a position")
_IN_ADVANCE = code("73.1.b", "The participant is told of it in advance")
_IN_WRITING_OR_ORALLY = code("73.1.c", "is held in writing or orally")
_OBJECTS = code("73.3.a", "may submit or voice an objection")
_THREE_DAYS = working_days(3, code("73.1.b", "not later than 3 (three) working days"))
_TWO_DAYS = working_days(2, code("73.3.b", "not later than 2 (two) working days"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Preliminary:
    """A preliminary decision: what the party is heard on."""

    when: Moment
    """From when there are grounds for it."""
    towards: Outcome
    """What the case would end in; it is not given unheard."""
    judged: tuple[Act, ...]
    """The acts that found its grounds; the hearing judges those anew and adds none."""

    @property
    def grounds(self) -> tuple[Ground, ...]:
        return tuple(ground for act in self.judged for ground in act.grounds)


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingTerms:
    """Until when each step is taken; what the special law does not set, the code does."""

    ends: Moment
    """The end of the term for the decision itself."""
    notice: Moment | None = None
    """The last day for the notice; ``None``: three working days before that end."""
    position: Count = _TWO_DAYS
    """Counted from the notice."""
    hearing: Count | None = None
    """Counted from the notice; ``None``: it may be held until that end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingBasis:
    """The norms of the special law; where it says nothing, the code's own stand in."""

    required: Citation = _MUST
    notifies: Citation = _IN_ADVANCE
    names_place: Citation = _IN_WRITING_OR_ORALLY
    sends: Citation = _IN_ADVANCE
    states: Citation = _OBJECTS
    holds: Citation = _MUST
    weighs: Citation = _MUST


class Hearing(Part):
    """Notice of a preliminary decision, a written position, the hearing, and what came of both.

    A party that was told and neither comes nor writes has been heard once its term has passed. The
    days of the notice are counted back from the end of the term for the decision.
    """

    def __init__(
        self,
        preliminary: Preliminary,
        *,
        by: Role,
        party: Role,
        terms: HearingTerms,
        basis: HearingBasis | None = None,
        notice: type[HearingNotice] = HearingNotice,
    ) -> None:
        self.preliminary, self.terms, self.basis = preliminary, terms, basis or HearingBasis()
        self.by, self.party = by, party
        self._told(notice)
        self._heard()
        self._required()

    def _told(self, form: type[HearingNotice]) -> None:
        last = self.terms.notice or _THREE_DAYS.before(self.terms.ends)
        self.notify_hearing = Act(
            self.basis.notifies,
            called.NOTIFY,
            by=self.by,
            after=self.preliminary.when,
            form=form,
            fixes=form.begins,
            also=(self.basis.names_place,),
            within=last.or_else(overdue),
        )
        self.tell_hearing = Notice(
            self.basis.sends,
            called.NOTICE,
            when=self.notify_hearing,
            to=self.party,
            says=called.NOTICE_SAYS,
            by_email=True,
        )

    def _heard(self) -> None:
        """Orally, with minutes; whoever does not come may still have written."""
        judged, grounds = self.preliminary.judged, self.preliminary.grounds
        self.state_position = Act(
            self.basis.states,
            called.STATE,
            by=self.party,
            after=self.notify_hearing,
            may=True,
            form=Standpoint,
            within=self.terms.position.after(self.notify_hearing).or_else(forgone),
        )
        held = self.terms.hearing
        self.hold_hearing = Act(
            self.basis.holds,
            called.HOLD,
            by=self.by,
            after=self.notify_hearing.fixed,
            finds=Heard,
            finds_grounds_on=Heard.REFUSE,
            confirms=judged,
            grounds=grounds,
            form=Minutes,
            stated_on=(Heard.ISSUE, Heard.REFUSE),
            also=(code("73.4", "Minutes are kept where the participant objects orally"),),
            within=(held.after(self.notify_hearing) if held else self.terms.ends).or_else(overdue),
        )
        self.weigh_position = Act(
            self.basis.weighs,
            called.WEIGH,
            by=self.by,
            after=self.hold_hearing.found(Heard.ABSENT) & self.state_position,
            finds=Weighed,
            finds_grounds_on=Weighed.REFUSE,
            confirms=judged,
            grounds=grounds,
            form=Weighing,
            within=self.terms.ends.or_else(overdue),
        )

    def _required(self) -> None:
        self.upheld = self.hold_hearing.found(Heard.ISSUE) | self.weigh_position.found(
            Weighed.ISSUE
        )
        self.over = (
            self.hold_hearing.found(Heard.REFUSE)
            | self.weigh_position.found(Weighed.REFUSE)
            | self.hold_hearing.found(Heard.ABSENT) & self.state_position.lapsed
        )
        self.heard = Requires(
            self.basis.required,
            self.preliminary.towards,
            after=self.over,
            otherwise="not_heard",
            says=called.NOT_HEARD,
        )
