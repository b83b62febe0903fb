"""What must hold in every state of a procedure; each property answers with what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from ruqsat.cases.events import MACHINE, Actor
from ruqsat.cases.proving.courses import courses
from ruqsat.cases.proving.walk import THEN, Abstract, Move, State, Walk, key, remembered
from ruqsat.cases.striking import refused
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
    walked = (act for act in walk.procedure.acts if not act.strikes_out)
    yield from (act.name for act in walked if act not in done)


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


def striking_out_leads_back(walk: Walk) -> Iterator[str]:
    """A case in which something was struck out stands where a case stands in which it was never
    done, so what holds of every state holds of it too; and each act that strikes out can."""
    strikers = [act for act in walk.procedure.acts if act.strikes_out]
    kept, of_the_case = (
        remembered(walk.procedure)[""],
        [one for one in walk.states if not one.track],
    )
    known = {key(state.case, kept, "") for state in of_the_case} if strikers else set()
    idle = dict.fromkeys(strikers)
    for state in of_the_case if strikers else ():
        for number, act in _strikable(state.case, strikers, idle):
            idle.pop(act, None)
            if key(_struck(state.case, act, number), kept, "") not in known:
                yield f"{state.way[number - 1]} struck out: {state}"
    yield from (act.name for act in idle)


def _strikable(
    case: Abstract, strikers: list[Act], idle: Mapping[Act, None]
) -> Iterator[tuple[int, Act]]:
    """What can be struck out, each by the first act that can, those that never did before others:
    where it leads does not hang on who does it."""
    able = [act for act in strikers if case.is_open(act, THEN)]
    first = sorted(able, key=lambda act: act not in idle)
    for number in range(1, case.version + 1) if first else ():
        for act in first:
            by = Actor(MACHINE, act.by.name, MACHINE)
            if refused(case, act, number=number, by=by) is None:
                yield number, act
                break


def _struck(case: Abstract, act: Act, number: int) -> Abstract:
    twin = case.twin()
    twin.happen(replace(Move(act).event(THEN), strikes=number))
    return twin


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
        striking_out_leads_back,
    )
}
OF_DECLARATIONS = {
    name: broken for name, broken in PROPERTIES.items() if broken is not striking_out_leads_back
}
"""Those that a missing declaration can break; striking out is a rule of the machinery."""


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
