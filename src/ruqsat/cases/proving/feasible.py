"""The feasible calendar: with everyone acting on the last lawful day, which days still fit.

A route is a shortest way to an outcome through one finding or one lapse. Its acts are set one
after another on the latest day from which the rest, done as soon as it may be, is still in time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ruqsat.cases.proving.walk import Move, Walk
from ruqsat.cases.situation import Case
from ruqsat.lex.acts import LapseKind, Seat
from ruqsat.lex.outcomes import Outcome
from ruqsat.workdays import Office

_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of a route and the latest moment that still leaves room for the rest."""

    move: Move
    at: datetime
    due: datetime | None
    """The end of its own term, which may lie later."""

    @property
    def shortened(self) -> bool:
        """Whether the rest of the route takes days away from its own term."""
        return self.due is not None and self.at.date() < self.due.date()


@dataclass(frozen=True, slots=True)
class Route:
    outcome: Outcome
    moves: tuple[Move, ...]
    stops: tuple[Stop, ...]
    """Empty where no choice of days lets everyone keep their terms."""

    @property
    def timely(self) -> bool:
        return bool(self.stops)


def feasible(walk: Walk, office: Office, filed: datetime) -> tuple[Route, ...]:
    """Every route of a procedure for a filing at one moment."""
    routes = dict.fromkeys(_routes(walk))
    return tuple(
        Route(outcome, moves, _latest(Case(walk.procedure, walk.service, office), moves, filed))
        for outcome, moves in routes
    )


def _routes(walk: Walk) -> Iterator[tuple[Outcome, tuple[Move, ...]]]:
    """For each outcome and each finding or lapse that can lead to it, the shortest way; where
    none can, the shortest way of all.

    No finding leads to an outcome that leaves the case undecided.
    """
    for outcome in (one for one in walk.procedure.outcomes if not one.neutral):
        onward = _onward(walk, outcome)
        ways: dict[Move, tuple[Move, ...]] = {}
        for state in walk.states:
            for move, to in state.of_the_case if state.case.outcome is None else ():
                if to not in onward or not _decides(move):
                    continue
                way = (*state.way, move, *onward[to])
                if len(way) < len(ways.get(move, (*way, None))):
                    ways[move] = way
        whole = (onward[0],) if 0 in onward else ()
        yield from ((outcome, way) for way in ways.values() or whole)


def _decides(move: Move) -> bool:
    lapse = move.act.within.lapse.kind if move.lapses and move.act.within else None
    return move.finding is not None or lapse in (LapseKind.STOPS, LapseKind.DEEMED)


def _onward(walk: Walk, outcome: Outcome) -> dict[int, tuple[Move, ...]]:
    """The shortest way from each state to the outcome and through what follows it."""
    found: dict[int, tuple[Move, ...]] = {}
    for number in reversed(range(len(walk.states))):
        state = walk.states[number]
        if state.case.outcome is outcome and not any(state.of_the_case):
            found[number] = ()
    changed = True
    while changed:
        changed = False
        for number, state in enumerate(walk.states):
            ways = [(move, *found[to]) for move, to in state.of_the_case if to in found]
            shortest = min(ways, key=len, default=None)
            if shortest and len(shortest) < len(found.get(number, (*shortest, None))):
                found[number] = shortest
                changed = True
    return found


def _latest(start: Case, moves: Sequence[Move], filed: datetime) -> tuple[Stop, ...]:
    case, office = start, start.office
    case.happen(moves[0].event(filed, fixed=filed if moves[0].act.fixes else None))
    stops = [Stop(moves[0], office.local(filed), None)]
    for number, move in enumerate(moves[1:], 1):
        rest = moves[number + 1 :]
        tried = (_done(case, move, at) for at in _moments(case, move, stops[-1].at))
        fits = (after for after in tried if after and _as_soon_as_may_be(after, rest))
        after = next(fits, None)
        if after is None:
            return ()
        at = after.lapses[move.act] if move.lapses else after.events[move.act].at
        stops.append(Stop(move, office.local(at), case.due(move.act)))
        case = after
    return tuple(stops)


def _moments(case: Case, move: Move, now: datetime) -> Iterator[datetime]:
    """When a move can be made, the latest first: at the end of its term, and at each closing."""
    opens, due, office = case.opens(move.act), case.due(move.act), case.office
    if opens is None:
        return
    first = max(now, opens)
    if move.lapses or move.act.by.seat is Seat.MACHINE:
        yield first
        return
    last = due or min((end for end in _limits(case)), default=first)
    yield max(first, last)
    day = last.date()
    while (day := day - timedelta(days=1)) >= first.date():
        if office.calendar.works(day):
            yield max(first, office.closing(day))
    yield first


def _done(case: Case, move: Move, at: datetime) -> Case | None:
    """The case after a move at a moment; ``None`` where it comes too late, or is not open."""
    twin = case.twin()
    due = twin.due(move.act)
    if move.lapses:
        assert due is not None
        twin.pass_to(max(at, due) + _MOMENT)
        return twin if move.act in twin.lapses else None
    twin.pass_to(at)
    if not twin.is_open(move.act, at) or (due is not None and at > due):
        return None
    if move.outcome and any(at > end for end in _limits(twin)):
        return None
    twin.happen(move.event(at, fixed=_soonest(twin.office, at) if move.act.fixes else None))
    return twin


def _soonest(office: Office, at: datetime) -> datetime:
    """The soonest appointment that leaves time to prepare: the next working day, at opening."""
    return office.opening(office.end_of_day(office.local(at).date()))


def _as_soon_as_may_be(case: Case, moves: Sequence[Move]) -> bool:
    after: Case | None = case
    for move in moves:
        assert after is not None
        opens = after.opens(move.act)
        if opens is None:
            return False
        after = _done(after, move, max(opens, _now(after)))
        if after is None:
            return False
    return True


def _now(case: Case) -> datetime:
    """The moment of the last thing that happened."""
    return max(*(event.at for event in case.events.values()), *case.lapses.values())


def _limits(case: Case) -> Iterator[datetime]:
    ends = (case.closing(limit.ends.when(case), Seat.BODY) for limit in case.procedure.limits)
    return (end for end in ends if end)
