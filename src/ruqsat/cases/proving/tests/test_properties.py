"""The properties hold for a sound procedure, and each of them can fail."""

import pytest

from ruqsat.cases.proving import PROPERTIES, mutants, properties, walk
from ruqsat.cases.proving.tests.small import APPLICANT, Plan, Small, exchanged, issued, law, refused
from ruqsat.languages import same
from ruqsat.lex import Act, Excuses, Limit, Outcome, Procedure, Requires, Service

DECLARATIONS = Act | Limit | Requires | Service
MUTANTS = {mutant.name: mutant for mutant in mutants(Small)}


def broken(mutant: str) -> dict[str, tuple[str, ...]]:
    with MUTANTS[mutant].applied():
        return {name: ways for name, ways in properties(walk(Small)).items() if ways}


def test_a_sound_procedure_has_every_property():
    found = properties(walk(Small))
    assert list(found) == list(PROPERTIES)
    assert not any(found.values())


def test_a_walk_reaches_every_state_by_a_shortest_way():
    walked = walk(Small)
    assert str(walked.states[0]) == "—"
    assert len({str(state) for state in walked.states}) == len(walked.states)
    refused = [s for s in walked.states if s.case.outcome and s.case.outcome.name == "refused"]
    assert str(refused[0]) == "apply → check=bad → warn → answer → hear → refuse"


@pytest.mark.parametrize(
    ("mutant", "name", "what"),
    [
        ("hear without branch 1", "no_dead_end", "answer"),
        ("hear without branch 2", "no_dead_end", "answer lapses"),
        ("issue without branch 2", "no_dead_end", "check=missing → send"),
        ("no lapse of send", "every_outcome_reached", "left"),
        ("no term of send", "every_act_reached", "leave"),
        ("no requirement heard", "adverse_only_after_required", "refuse: refused is given"),
        ("hear without branch 2", "every_open_act_can_be_done_or_lapses", "refuse: "),
    ],
)
def test_a_deletion_is_noticed_by_the_property_it_breaks(mutant, name, what):
    assert any(what in way for way in broken(mutant)[name])


TAKEN_BACK = Outcome(law("1", "is left"), same("taken back"), name="taken_back", neutral=True)
MEMBERS = {name: one for name, one in vars(Small).items() if isinstance(one, DECLARATIONS)}
RIGHT = Act(
    law("3", "applies"),
    same("take back"),
    by=APPLICANT,
    after=Small.apply,
    may=True,
    gives=(TAKEN_BACK,),
)
WithRight = type("WithRight", (Procedure,), {**MEMBERS, "take_back": RIGHT}, law=law)
"""As the small one, and the applicant may take the application back until it is decided."""


@pytest.mark.parametrize(
    ("mutant", "name", "what"),
    [
        ("hear without branch 1", "no_dead_end", "answer"),
        ("issue without branch 2", "no_dead_end", "check=missing → send"),
        ("hear without branch 2", "every_open_act_can_be_done_or_lapses", "refuse: "),
    ],
)
def test_a_right_that_nobody_need_use_hides_no_fault(mutant, name, what):
    assert not any(properties(walk(WithRight)).values())
    with MUTANTS[mutant].applied():
        found = properties(walk(WithRight))
    assert any(what in way for way in found[name])


def test_a_finding_that_nobody_can_make_is_noticed():
    # The check waits for the very refusal that follows from it.
    with exchanged(Small.check, "after", Small.refuse):
        found = properties(walk(Small))
    assert found["every_finding_reached"] == ("check=good", "check=bad", "check=missing")
    assert found["every_act_reached"][0] == "check"


def test_a_lapse_that_cannot_come_is_noticed():
    with exchanged(Small.answer, "after", Small.refuse):
        assert properties(walk(Small))["every_lapse_reached"] == ("answer lapses",)


def test_an_adverse_outcome_without_a_requirement_needs_a_declared_reason_of_general_law(
    monkeypatch,
):
    unheard = law("9.1", "Nobody is refused unheard")
    excuses = Excuses(unheard, refused, because=Plan.BAD, by=unheard)
    monkeypatch.setattr(Small, "excuses", (excuses,))
    with MUTANTS["no requirement heard"].applied():
        assert properties(walk(Small))["adverse_only_after_required"] == ()


def test_silence_may_not_bring_an_adverse_outcome_that_nothing_was_required_for():
    with exchanged(issued, "adverse", value=True):
        found = properties(walk(Small))["adverse_only_after_required"]
    assert found == ("issue: issued is given and nothing is required",)


def test_a_mutant_is_put_right_again_even_after_a_failure():
    before = Small.requires, Small.send.within, Small.hear.after
    for mutant in MUTANTS.values():
        with pytest.raises(ZeroDivisionError), mutant.applied():
            raise ZeroDivisionError
    assert (Small.requires, Small.send.within, Small.hear.after) == before


def test_every_requirement_limit_term_lapse_and_after_has_its_mutant():
    expected = {"no requirement heard", "no limit all_of_it"}
    expected |= {f"no term of {act.name}" for act in Small.acts if act.within}
    expected |= {f"no lapse of {name}" for name in ("send", "answer", "issue")}
    # The acts that open with the application cannot open earlier.
    late = {act.name for act in Small.acts} - {"apply", "check"}
    expected |= {f"{name} waits for nothing" for name in late}
    expected |= {f"{name} without branch {n}" for name in ("hear", "issue") for n in (1, 2)}
    expected |= {f"publish without branch {n}" for n in (1, 2, 3, 4)}
    assert MUTANTS.keys() == expected
