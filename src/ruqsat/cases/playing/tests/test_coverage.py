"""What counts as exercised is what a play really ran through."""

from ruqsat.cases.playing import coverage
from ruqsat.cases.playing.tests.stage import PROCESSING, UP_TO_THE_CHECK, act_out
from ruqsat.lex.coverage import cited

ANSWERED = "- {at: 2025-10-20T10:15, do: apply, without: [other, processors]}"


def met(steps: str, before: str = "") -> set[str]:
    return {one.norm.id for one in act_out(steps, before).touched.cited}


def test_a_play_touches_only_citations_that_the_law_has():
    for path_of in ("", "- {at: 2025-10-21T10:00, do: check_completeness, found: complete}"):
        touched = act_out(path_of or "- expect: {}", UP_TO_THE_CHECK).touched.cited
        assert touched <= set(cited(PROCESSING.procedure))


def test_the_after_hours_rule_is_met_only_by_what_arrives_after_hours():
    assert "5.2.a" not in met("- {at: 2025-10-20T18:30, do: apply}")
    assert "5.2.a" in met("- {at: 2025-10-20T18:30:01, do: apply}")


def test_a_question_is_met_when_it_is_answered_or_found_wrong():
    assert {"a1.f1.2", "a1.f1.15"} <= met("- {at: 2025-10-20T10:15, do: apply}")
    assert not {"a1.f1.2", "a1.f1.15"} & met(ANSWERED)
    wrong = "{do: apply, without: [conditions], because: form}"
    assert met(f"- {{at: 2025-10-20T10:15, refuse: {wrong}}}") == {"a1.f1.14"}


def test_what_forbids_a_refusal_is_met_when_it_refuses_one():
    found = """
  - {at: 2025-10-21T10:00, do: check_completeness, found: complete}
  - {at: 2025-10-22T10:00, do: check_conformity, found: does_not_conform, grounds: [a1.9.1]}
    """
    refused = found + "  - refuse: {do: refuse, because: not_heard}\n"
    assert "7.3.a" not in met(found, UP_TO_THE_CHECK)
    assert "7.3.a" in met(refused, UP_TO_THE_CHECK)
    assert "a1.9.1" in met(found, UP_TO_THE_CHECK)
    assert "a1.9.2" not in met(found, UP_TO_THE_CHECK)


def test_every_norm_is_cited_or_silent_and_the_plays_exercise_what_a_case_meets():
    norms = {one.norm.id: one for one in coverage(PROCESSING)}
    assert len(norms) == 255
    assert all(bool(one.cited) != (one.silent is not None) for one in norms.values())
    assert norms["6.1.a"].exercised
    assert norms["6.1.a"].cited == ("term: check_completeness",)
    assert not norms["a1.6"].exercised
    assert norms["a1.6"].cited == ("shown: service",)
    assert norms["9.1.a"].cited == ("act: review",)
    assert norms["8-1"].exercised
    assert "term: inform" in norms["8-1"].cited
