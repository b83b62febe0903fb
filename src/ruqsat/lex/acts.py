"""Who may do what, and when; and what happens when nobody does.

``Act.within`` takes a ``Term``, and only ``Moment.or_else`` makes one. A term without a
consequence is half a rule, so it does not type-check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Words
from ruqsat.lex.errors import LawError
from ruqsat.lex.moments import (
    Befell,
    Both,
    Count,
    Either,
    Fixed,
    Found,
    Moment,
    Reason,
    World,
    happened,
)

if TYPE_CHECKING:
    from ruqsat.lex.declarations import Service
    from ruqsat.lex.forms import Form
    from ruqsat.lex.labels import Finding
    from ruqsat.lex.outcomes import Ground, Outcome
    from ruqsat.lex.text import Citation


class Seat(StrEnum):
    """Where a role sits: it decides which clock its terms end by."""

    PARTY = "party"
    """The applicant: a limit on a date is kept until 24:00 of that date."""
    BODY = "body"
    """The authority: its terms end with its working hours."""
    MACHINE = "machine"
    """The platform: it acts by itself as soon as it may."""


@dataclass(frozen=True, slots=True)
class Role:
    """Who acts; ``name`` is the actor of the norms that bind them."""

    name: str
    called: Words
    """A ``Noun`` where sentences inflect it."""
    seat: Seat = Seat.BODY
    by_case: bool = False
    """Its holder is appointed case by case, and sees only the cases they are appointed to."""


@dataclass(frozen=True, slots=True)
class Lapse:
    """What happens when a term passes unused."""

    kind: LapseKind
    law: Citation | None = None
    outcome: Outcome | None = None
    finding: Finding | None = None
    """What the act counts as having found, where silence means that."""


class LapseKind(StrEnum):
    OVERDUE = "overdue"
    """Still owed."""
    FORGONE = "forgone"
    """A right that was not used."""
    STOPS = "stops"
    """Can no longer be done; what the law opens instead counts from ``act.lapsed``."""
    NOTHING = "nothing"
    """A day that was asked for: nothing follows from its passing, and the act stays open."""
    DEEMED = "deemed"
    """Silence ends the case as the law says, or counts as one of the findings of the act."""


overdue = Lapse(LapseKind.OVERDUE)
forgone = Lapse(LapseKind.FORGONE)
nothing_follows = Lapse(LapseKind.NOTHING)


def stops(law: Citation) -> Lapse:
    return Lapse(LapseKind.STOPS, law)


def deemed(outcome: Outcome, law: Citation) -> Lapse:
    return Lapse(LapseKind.DEEMED, law, outcome)


def deemed_found(finding: Finding, law: Citation) -> Lapse:
    """Silence counts as that finding, and nothing else can be found any more."""
    return Lapse(LapseKind.DEEMED, law, finding=finding)


@dataclass(frozen=True, slots=True)
class Term:
    ends: Moment
    lapse: Lapse

    @property
    def takes_away(self) -> bool:
        """Whether the act can no longer be done once the term has passed."""
        return self.lapse.kind not in (LapseKind.OVERDUE, LapseKind.NOTHING)


@dataclass(frozen=True, slots=True)
class Breach:
    """A broken term: of which act, its last moment, and when the act was done instead."""

    act: Act
    due: datetime
    at: datetime


@dataclass(frozen=True, eq=False)
class Act(Moment):
    """One thing one role does; as a moment, when it was last done.

    It is open from the moment ``after`` until it is done or its term has stopped it. An act of a
    machine is done by the platform itself, in working hours if ``after`` says so.
    """

    law: Citation
    called: Words
    _: KW_ONLY
    by: Role
    after: Moment | None = None
    within: Term | None = None
    finds: type[Finding] | None = None
    also: tuple[Citation, ...] = ()
    """Other norms that the same act carries out."""
    gives: tuple[Outcome, ...] = ()
    form: type[Form] | None = None
    """What is stated with it; where grounds are first found, only together with them."""
    stated_on: tuple[Finding, ...] = ()
    """The only findings with which its form is stated; empty: with every one."""
    grounds: tuple[Ground, ...] = ()
    """Grounds that this act establishes; one at least where ``finds_grounds_on`` is found."""
    finds_grounds_on: Finding | None = None
    confirms: tuple[Act, ...] = ()
    """Acts whose grounds it judges anew: of those found there it names the ones that remain, and
    none that its party was not told of before."""
    signed: bool = False
    may: bool = False
    again: bool = False
    """Whether it may be done any number of times; the last time counts."""
    numbered: str | None = None
    """The kind of number it gives, one series a body and year: ``incoming``, ``outgoing``."""
    appoints: Role | None = None
    """The role to which this act names a person for the rest of the case."""
    fixes: Callable[[Any], datetime] | None = None
    """From what is stated in it to the moment it fixes, in the body's own time: an appointment."""
    fixes_by: Moment | None = None
    """The day after which it fixes nothing while that is to come; ``None``: any day will do."""
    owns: tuple[Act, ...] = ()
    """Acts before it whose broken term it must own, as it must its own: its form is asked only
    where one was broken."""
    track: str = ""
    """The course beside the case to which it belongs: the end of the case leaves it open."""
    sends_to: Role | None = None
    """The role in another body that sees the case from this act on."""
    strikes_out: tuple[Role, ...] = ()
    """Roles whose acts it takes back as mistaken; of its own role alone, only what the same person
    did."""
    name: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        if self.name:
            return
        object.__setattr__(self, "name", name)
        if self.within:
            ends = _started(self.within.ends, self.after)
            object.__setattr__(self, "within", Term(ends, self.within.lapse))

    def __repr__(self) -> str:
        return f"<Act {self.name}>"

    def laws_in(self, service: Service) -> tuple[Citation, ...]:
        """What it rests on in a service; the first is what it is done by."""
        cited = (self.law, *self.also)
        return tuple(one for one in cited if one.norm.concerns(service.name)) or cited

    @property
    def standing(self) -> bool:
        """A right without a term: it is nobody's turn, and it lasts as long as the case does."""
        return self.may and self.within is None and not self.track

    def when(self, world: World) -> datetime | None:
        return world.done(self)

    def why(self, world: World) -> Iterator[Reason]:
        if at := self.when(world):
            yield happened(self.called, at, self.laws_in(world.service)[0])

    def found(self, finding: Finding) -> Moment:
        """When it was done with that finding. Raises ``LawError`` if it never finds it."""
        if self.finds is None or not isinstance(finding, self.finds):
            raise LawError(f"{self.law} finds no {finding!r}")
        return Found(self, finding)

    def is_stated_on(self, finding: str | None) -> bool:
        """Whether its form is asked with this finding; ``None``: nothing was found."""
        if self.finds_grounds_on and self.seeks_grounds:
            return finding == self.finds_grounds_on.value
        return not self.stated_on or finding in {one.value for one in self.stated_on}

    def asks_why(self, ground: Ground) -> bool:
        """Whether its form asks why that ground holds, by a question of the ground's own name."""
        return self.form is not None and any(q.name == ground.name for q in self.form.questions())

    @property
    def seeks_grounds(self) -> bool:
        """Whether it may find a ground that nobody has found before."""
        return self.finds_grounds_on is not None and not self.confirms

    @property
    def fixed(self) -> Moment:
        """The moment that was fixed in it. Raises ``LawError`` if it fixes none."""
        if self.fixes is None:
            raise LawError(f"{self.law} fixes no moment")
        return Fixed(self)

    @property
    def due(self) -> Moment:
        """The last day of its term."""
        return Befell(self, "due")

    @property
    def lapsed(self) -> Moment:
        """When its term passed unused."""
        return Befell(self, "lapsed")


def _started(ends: Moment, opens: Moment | None) -> Moment:
    """A term that names no start counts from the moment its act opens."""
    if isinstance(ends, Count) and ends.start is None:
        return replace(ends, start=opens)
    if isinstance(ends, Either | Both):
        return replace(ends, a=_started(ends.a, opens), b=_started(ends.b, opens))
    return ends
