"""Every state a case can come to, each by its shortest way."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ruqsat.cases.events import MACHINE, Actor, Event, EventKind
from ruqsat.cases.proving.courses import Courses, course_of, courses
from ruqsat.cases.situation import Case
from ruqsat.lex.acts import Act
from ruqsat.lex.declarations import Service
from ruqsat.lex.labels import Finding
from ruqsat.lex.moments import Moment
from ruqsat.lex.moments import walk as walk_moment
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.procedure import Procedure
from ruqsat.workdays import Counted, Hours, Office, Span, kazakhstan

THEN = datetime(2025, 1, 6, 12, tzinfo=UTC)
"""The one instant of the abstract world: everything that has happened, happened then."""
_BY = Actor(MACHINE, MACHINE, MACHINE)


class Abstract(Case):
    """A case in which every span has a value already."""

    __slots__ = ()

    def counted(self, span: Span, start: datetime) -> Counted:
        return Counted(self.office, span, start, THEN)

    def received(self, sent: datetime) -> datetime:
        return sent

    def fixed(self, act: Act) -> datetime | None:
        return THEN if act in self.events else None

    def due(self, act: Act) -> datetime | None:
        return act.within.ends.when(self) if act.within else None

    def lapses_then(self, event: Event) -> bool:
        return self.is_open(self.procedure.act(event.act), THEN)


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that can happen: an act is done, or its term passes and takes it away."""

    act: Act
    finding: Finding | None = None
    outcome: Outcome | None = None
    lapses: bool = False

    def __str__(self) -> str:
        found = f"={self.finding.value}" if self.finding else ""
        return f"{self.act.name} lapses" if self.lapses else f"{self.act.name}{found}"

    def event(self, at: datetime, *, fixed: datetime | None = None) -> Event:
        return Event(
            kind=EventKind.LAPSED if self.lapses else EventKind.DONE,
            act=self.act.name,
            norm=self.act.law.norm.id,
            at=at,
            by=Actor(MACHINE, self.act.by.name, MACHINE),
            finding=self.finding.value if self.finding else None,
            outcome=self.outcome.name if self.outcome and not self.lapses else None,
            fixed=fixed,
        )


@dataclass(slots=True)
class State:
    """Where a case stands in the abstract world, and what can happen next."""

    case: Abstract
    way: tuple[Move, ...]
    """The shortest way here."""
    moves: list[tuple[Move, int]] = field(default_factory=list)
    """What can happen, and the number of the state it leads to."""
    track: str = ""
    """The course beside the case that is walked here: once one has begun, the case stands still,
    for neither depends on the other any more."""

    @property
    def of_the_case(self) -> Iterator[tuple[Move, int]]:
        """What can happen in the case itself."""
        return ((move, to) for move, to in self.moves if not move.act.track)

    def __str__(self) -> str:
        return " → ".join(str(move) for move in self.way) or "—"


@dataclass(frozen=True, slots=True)
class Walk:
    """All states; the first is a case that nobody has opened."""

    procedure: type[Procedure]
    service: Service
    states: tuple[State, ...]

    def taken(self) -> Iterator[Move]:
        """Every move from every state."""
        return (move for state in self.states for move, _ in state.moves)


def walk(procedure: type[Procedure], service: Service | None = None) -> Walk:
    """Walks a procedure as one of its services enters it; by default the first."""
    service = service or procedure.services[0]
    first = Abstract(procedure, service, Office(kazakhstan(), Hours()))
    walked, of, kept = courses(procedure), course_of(procedure), remembered(procedure)
    states = [State(first, ())]
    seen: dict[Hashable, int] = {key(first, kept[""], ""): 0}
    queue = deque(states)
    while queue:
        state = queue.popleft()
        for move in _moves(state, walked[state.track]):
            case, track = _after(state.case, move), of[move.act]
            number = seen.setdefault(key(case, kept[track], track), len(states))
            if number == len(states):
                states.append(State(case, (*state.way, move), track=track))
                queue.append(states[number])
            state.moves.append((move, number))
    return Walk(procedure, service, tuple(states))


def _moves(state: State, acts: tuple[Act, ...]) -> Iterator[Move]:
    case = state.case
    for act in acts:
        if not case.is_open(act, THEN):
            continue
        outcomes = [one for one in act.gives if case.bars(one) is None] if act.gives else [None]
        for finding in act.finds or (None,):
            for outcome in outcomes:
                yield Move(act, finding, outcome)
        if act.within and act.within.takes_away:
            yield Move(act, outcome=act.within.lapse.outcome, lapses=True)


def _after(case: Abstract, move: Move) -> Abstract:
    twin = case.twin()
    twin.happen(move.event(THEN))
    return twin


def remembered(procedure: type[Procedure]) -> Courses:
    """The acts of each course on whose being done anything depends: all but those that may be done
    any number of times and that no moment asks for."""
    asked = {act for moment in _moments_of(procedure) for act in walk_moment(moment)}
    of = course_of(procedure)
    kept = [act for act in procedure.acts if not act.again or act in asked]
    return {name: tuple(act for act in kept if of[act] == name) for name in {"", *of.values()}}


def _moments_of(procedure: type[Procedure]) -> Iterator[Moment]:
    """Every moment that decides what may follow in a case."""
    for act in procedure.acts:
        yield from filter(None, (act.after, act.within.ends if act.within else None))
    yield from (one.after for one in procedure.requires)
    yield from (one.once for one in procedure.relieves)


def key(case: Abstract, kept: tuple[Act, ...], track: str) -> Hashable:
    """What of a case the future depends on; ``kept``: the acts of its course that are
    remembered."""
    done = tuple(
        (act.name, event.finding) if (event := case.events.get(act)) else act in case.lapses
        for act in kept
    )
    return track, done, case.outcome.name if case.outcome and not track else None
