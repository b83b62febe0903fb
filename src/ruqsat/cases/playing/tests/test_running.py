"""A play that says what is so passes; where a case goes otherwise, it says where and how."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ruqsat.cases.playing import PlayError, play_file, read_play, run_play, sample
from ruqsat.cases.playing.tests.stage import (
    HEAD,
    PROCESSING,
    UP_TO_THE_CHECK,
    act_out,
    differences,
)
from ruqsat.lex import LawError
from ruqsat.lex.forms.flagging import raised
from ruqsat.lex.forms.parsing import parse
from ruqsat.workdays import Hours, Office, kazakhstan

EXAMPLE = """
service: processing-219/in_territory
play:
  - at: 2025-10-20T10:15                      # the body's zone unless one is given
    do: apply                                 # or: do: 3.1.b
    with: sample                              # the valid sample every service ships
  - at: 2025-10-20T11:00
    do: register
  - at: 2025-10-20T11:30
    do: assign
  - expect: {open: [check_completeness], due: {check_completeness: 2025-10-22, result: 2025-10-31}}
  - at: 2025-10-22T17:00
    do: check_completeness
    found: complete
  - at: 2025-10-24T16:00
    do: check_conformity
    found: does_not_conform
    grounds: [a1.9.2]
  - refuse: {do: refuse, because: not_heard}  # the act must be refused, for this reason
  - expect: {outcome: null, open: [notify_hearing]}
"""


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "example.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_the_example_of_the_design_passes(written):
    assert play_file(written(EXAMPLE)).passed


@pytest.mark.parametrize(
    ("true", "false", "told"),
    [
        ("result: 2025-10-31", "result: 2025-10-30", (4, "due result", "2025-10-30", "2025-10-31")),
        ("open: [notify_hearing]", "open: [refuse]", (8, "open", "refuse", "notify_hearing")),
        ("outcome: null", "outcome: issued", (8, "outcome", "issued", "—")),
        ("because: not_heard", "because: closed", (7, "refuse", "is refused: closed", None)),
        ("do: register", "do: assign", (2, "assign", "is done", None)),
        (
            "{do: refuse, because",
            "{do: notify_hearing, because",
            (7, "notify_hearing", None, "is done"),
        ),
    ],
)
def test_one_word_changed_in_it_is_told_with_its_step(written, true, false, told):
    assert EXAMPLE.count(true) == 1
    first = play_file(written(EXAMPLE.replace(true, false))).differences[0]
    step, what, expected, was = told
    assert (first.step, first.what) == (step, what)
    assert expected is None or first.expected.en == expected
    assert was is None or first.was.en == was


def test_a_difference_is_a_sentence_in_three_languages(written):
    (one,) = play_file(
        written(EXAMPLE.replace("result: 2025-10-31", "result: 2025-10-30"))
    ).differences
    assert one.words.kk == "4-қадам, due result: күтілгені — 2025-10-30; шыққаны — 2025-10-31."
    assert one.words.ru == "Шаг 4, due result: ожидалось — 2025-10-30; оказалось — 2025-10-31."


def test_after_an_act_that_was_not_done_the_rest_is_not_told():
    found = differences(
        """
  - {at: 2025-10-21T10:00, do: check_conformity, found: conforms}
  - expect: {open: [draw_up]}
        """,
        UP_TO_THE_CHECK,
    )
    assert [(step, what) for step, what, _, _ in found] == [(4, "check_conformity")]
    assert found[0][3].startswith("is refused: not_open (It is not yet the turn")


def test_a_form_that_is_wrong_is_told_with_its_paths():
    (found,) = differences("- {at: 2025-10-20T10:15, do: apply, email: x, industry: y}")
    assert found[3].endswith("industry, email")


def test_the_paths_of_a_refused_form_are_compared():
    wrong = "{do: apply, email: x, because: form, problems: [industry]}"
    (found,) = differences(f"- {{at: 2025-10-20T10:15, refuse: {wrong}}}")
    assert found[2:] == (
        "is refused: form, problems: industry",
        "is refused: form, problems: email",
    )


@pytest.mark.parametrize(
    ("expected", "was"),
    [
        ("2025-10-22", None),
        ("2025-10-22T18:30", None),
        ("2025-10-22T13:30:00Z", None),
        ("2025-10-22T18:31", "2025-10-22T18:30"),
        ("2025-10-22T18:30:01", "2025-10-22T18:30:00"),
        ("2025-10-23", "2025-10-22"),
        ("null", "2025-10-22T18:30"),
    ],
)
def test_a_day_is_compared_as_precisely_as_it_is_given(expected, was):
    found = differences(f"- expect: {{due: {{check_completeness: {expected}}}}}", UP_TO_THE_CHECK)
    assert [one[3] for one in found] == ([was] if was else [])


@pytest.mark.parametrize("key", ["open", "barred", "overdue", "lapsed"])
def test_a_list_is_compared_whole(key):
    found = differences(f"- expect: {{{key}: [issue]}}", UP_TO_THE_CHECK)
    assert [(what, expected) for _, what, expected, _ in found] == [(key, "issue")]
    empty = differences(f"- expect: {{{key}: []}}", UP_TO_THE_CHECK)
    assert [one[3] for one in empty] == (["check_completeness"] if key == "open" else [])


def test_flags_are_compared_whole_and_known_by_name():
    service, on = PROCESSING.procedure.service("in_territory"), date(2025, 10, 20)
    filed = parse(service.form, sample(PROCESSING, service)["apply"], on=on).values
    assert filed
    names = [one.flag.name for one in raised(filed, on)]
    assert differences(f"- expect: {{flags: [{', '.join(names)}]}}", UP_TO_THE_CHECK) == []
    other = [flag.name for flag in service.form.flags if flag.name not in names]
    found = differences(f"- expect: {{flags: [{', '.join(other)}]}}", UP_TO_THE_CHECK)
    assert [what for _, what, _, _ in found] == (["flags"] if names or other else [])
    with pytest.raises(PlayError, match="there is no flag nothing"):
        act_out("- expect: {flags: [nothing]}", UP_TO_THE_CHECK)


def test_a_person_is_called_by_any_words_that_end_in_the_role():
    steps = """
  - refuse: {do: check_completeness, found: complete, by: head, because: not_yours}
  - refuse: {do: check_completeness, found: complete, by: nobody, because: not_yours}
  - refuse: {do: 6.1.b, found: complete, by: wrong executor, because: another_appointed}
  - {do: check_completeness, found: complete, by: executor}
    """
    assert differences(steps, UP_TO_THE_CHECK) == []


def test_the_one_who_was_appointed_acts_from_then_on():
    steps = """
  - {at: 2025-10-20T10:15, do: apply}
  - {at: 2025-10-20T11:00, do: register}
  - {at: 2025-10-20T11:30, do: assign, names: third executor}
  - refuse: {do: check_completeness, found: complete, by: executor, because: another_appointed}
  - {do: check_completeness, found: complete}
    """
    assert differences(steps) == []


def test_a_day_of_a_form_may_be_given_as_working_days_from_the_act():
    steps = """
  - {at: 2025-10-21T10:00, do: check_completeness, found: complete}
  - {at: 2025-10-22T10:00, do: check_conformity, found: does_not_conform, grounds: [a1.9.1]}
  - refuse: {at: 2025-10-24T10:00, do: notify_hearing, on: +3, because: form, problems: [on]}
  - {at: 2025-10-24T10:00, do: notify_hearing, on: +2}
    """
    assert differences(steps, UP_TO_THE_CHECK) == []


def test_a_refusal_whose_paper_names_no_ground_is_a_difference(monkeypatch):
    (paper,) = (one for one in PROCESSING.procedure.papers if one.name == "short_refusal")
    drawn = paper.content
    monkeypatch.setattr(
        PROCESSING.procedure,
        "papers",
        (replace(paper, content=lambda d: replace(drawn(d), grounds=(), missing=())),),
    )
    steps = """
  - {at: 2025-10-21T16:00, do: check_completeness, found: incomplete}
  - {at: 2025-10-21T17:00, do: prepare_refusal}
  - {at: 2025-10-22T17:00, do: refuse_incomplete}
  - expect: {outcome: incomplete}
    """
    assert differences(steps, UP_TO_THE_CHECK) == [
        (6, "paper", "names a ground or a missing document", "names none")
    ]


def test_a_file_that_is_not_there_is_told():
    with pytest.raises(PlayError, match=r"cannot be read: /no/such\.yaml"):
        play_file(Path("/no/such.yaml"))


def test_what_a_play_ran_through_is_noted_and_nothing_else():
    names = act_out("- expect: {}", UP_TO_THE_CHECK).touched.names
    assert {("act", "apply"), ("act", "register"), ("act", "assign")} <= names
    assert {("service", "in_territory"), ("notice", "tell_accepted"), ("term", "result")} <= names
    assert ("paper", "application") in names
    assert not {kind for kind, _ in names} & {"lapse", "ground", "outcome", "requires", "finding"}


def test_a_service_without_a_sample_is_a_fault_of_its_edition():
    other = replace(PROCESSING.procedure.services[0], name="nowhere")
    with pytest.raises(LawError, match=r"sample\.yaml has nothing for nowhere"):
        sample(PROCESSING, other)


def test_an_act_without_a_sample_must_be_stated_by_the_play():
    play = read_play(f"{HEAD}\n  - {{at: 2025-10-20T10:15, do: apply}}")
    office = Office(kazakhstan(), Hours())
    service = PROCESSING.procedure.services[0]
    with pytest.raises(PlayError, match="there is no sample for apply"):
        run_play(play, PROCESSING, service=service, office=office, samples={})
