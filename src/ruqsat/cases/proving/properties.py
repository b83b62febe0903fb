"""What must hold in every state of a procedure; each property answers with what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ruqsat.cases.proving.courses import courses
from ruqsat.cases.proving.walk import THEN, Move, State, Walk
from ruqsat.lex.acts import Act
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.procedure import after_the_end

Broken = tuple[str, ...]
"""What breaks a property: names, and the ways that lead there; empty where it holds."""


def properties(walk: Walk) -> Mapping[str, Broken]:
    """Every property by its name, with what breaks it."""
    return {name: tuple(dict.fromkeys(broken(walk))) for name, broken in PROPERTIES.items()}


def no_dead_end(walk: Walk) -> Iterator[str]:
    """While a case has no outcome, something can still happen in it that somebody waits for."""
    for state in walk.states:
        going_on = (move for move, _ in _course(state) if not move.act.track)
        if not state.track and not any(going_on) and state.case.outcome is None:
            yield str(state)


def every_outcome_reached(walk: Walk) -> Iterator[str]:
    given = {move.outcome for move in walk.taken()}
    yield from (one.name for one in walk.procedure.outcomes if one not in given)


def every_act_reached(walk: Walk) -> Iterator[str]:
    done = {move.act for move in walk.taken() if not move.lapses}
    yield from (act.name for act in walk.procedure.acts if act not in done)


def every_finding_reached(walk: Walk) -> Iterator[str]:
    found = {(move.act, move.finding) for move in walk.taken()}
    for act in walk.procedure.acts:
        for finding in act.finds or ():
            if (act, finding) not in found:
                yield f"{act.name}={finding.value}"


def every_lapse_reached(walk: Walk) -> Iterator[str]:
    lapsed = {move.act for move in walk.taken() if move.lapses}
    for act in walk.procedure.acts:
        if act.within and act.within.takes_away and act not in lapsed:
            yield f"{act.name} lapses"


def every_open_act_can_be_done_or_lapses(walk: Walk) -> Iterator[str]:
    """What is open can be done now; what is barred, later, or the case ends without it."""
    later, walked = _later(walk), courses(walk.procedure)
    for number, state in enumerate(walk.states):
        now = {move.act for move, _ in state.moves}
        for act in walked[state.track]:
            if not state.case.is_open(act, THEN) or act in now | later[number]:
                continue
            if state.case.is_barred(act) and _ends_without(state, act, later[number]):
                continue
            yield f"{act.name}: {state}"


def adverse_only_after_required(walk: Walk) -> Iterator[str]:
    """Nothing adverse is given before what the law requires; where it requires nothing at all, one
    of the reasons of general law must be declared for it."""
    for state in walk.states:
        for move, _ in state.moves:
            if move.outcome is None or not move.outcome.adverse:
                continue
            required = [r for r in walk.procedure.requires if r.outcome is move.outcome]
            if not required and walk.procedure.excuse(move.outcome) is None:
                yield f"{move.act.name}: {move.outcome.name} is given and nothing is required"
            if any(one.after.when(state.case) is None for one in required):
                yield f"{_said(move)}: {state}"


PROPERTIES: Mapping[str, Callable[[Walk], Iterator[str]]] = {
    one.__name__: one
    for one in (
        no_dead_end,
        every_outcome_reached,
        every_act_reached,
        every_finding_reached,
        every_lapse_reached,
        every_open_act_can_be_done_or_lapses,
        adverse_only_after_required,
    )
}


def _said(move: Move) -> str:
    return f"{move} gives {move.outcome.name}" if move.outcome else str(move)


def _ends_without(state: State, act: Act, later: set[Act | Outcome]) -> bool:
    """Whether the case can still end, and its end takes the act away."""
    if after_the_end(act) or state.case.outcome is not None:
        return False
    return any(isinstance(one, Outcome) for one in later)


def _course(state: State) -> Iterator[tuple[Move, int]]:
    """What can happen in due course: on a right that lasts as long as the case nobody can count."""
    return ((move, to) for move, to in state.moves if not move.act.standing)


def _later(walk: Walk) -> list[set[Act | Outcome]]:
    """For each state, the acts done or lapsed and the outcomes given in due course after it."""
    later: list[set[Act | Outcome]] = [set() for _ in walk.states]
    changed = True
    while changed:
        changed = False
        for number in reversed(range(len(walk.states))):
            before = len(later[number])
            for move, to in _course(walk.states[number]):
                later[number] |= later[to] | {move.act}
                if move.outcome:
                    later[number].add(move.outcome)
            changed = changed or len(later[number]) > before
    return later
