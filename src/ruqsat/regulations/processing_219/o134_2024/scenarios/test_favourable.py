"""¶ 7.1.b: nothing is issued that was not checked for conformity."""

from ruqsat.cases.proving import walk
from ruqsat.cases.proving.walk import State
from ruqsat.codes import Heard, Weighed
from ruqsat.regulations import edition
from ruqsat.regulations.processing_219.o134_2024.results import Conformity, Package

PROCESSING = edition("processing-219", "o134_2024").procedure
WALK = walk(PROCESSING)


def issuing() -> list[State]:
    """The states in which the document is issued next."""
    issued = PROCESSING.outcome("issued")
    states = WALK.states
    return [state for state in states if any(m.outcome is issued for m, _ in state.moves)]


def found(state: State, act: str) -> object:
    return state.case.found(PROCESSING.act(act))


def test_nothing_is_issued_unless_it_conforms_or_was_heard_after_the_check():
    ways = {
        (found(state, "check_completeness"), found(state, "check_conformity"))
        for state in issuing()
        if found(state, "hold_hearing") is None
    }
    assert ways == {(Package.COMPLETE, Conformity.CONFORMS)}
    heard = [state for state in issuing() if found(state, "hold_hearing") is not None]
    ends = {(found(state, "hold_hearing"), found(state, "weigh_position")) for state in heard}
    assert ends == {(Heard.ISSUE, None), (Heard.ABSENT, Weighed.ISSUE)}
    for state in heard:
        acts = [move.act.name for move in state.way]
        assert acts.index("check_conformity") < acts.index("hold_hearing")
