"""A play is read strictly: what is misspelt is told, and never passes by."""

import pytest

from ruqsat.cases.playing import PlayError, edition_of, read_play
from ruqsat.cases.playing.tests.stage import UP_TO_THE_CHECK, act_out
from ruqsat.languages import LANGS

HEAD = "service: processing-219/in_territory\nplay:\n"


def test_scalars_are_kept_as_they_stand():
    play = read_play(HEAD + "  - {at: 2025-10-20T10:15, do: apply, a.code: 0012, b: yes, c: ~}\n")
    doing = play.steps[0].doing
    assert doing is not None
    assert doing.answers == {"a.code": "0012", "b": "yes", "c": ""}
    assert (doing.sampled, play.edition) == (True, None)


def test_nothing_can_be_stated_and_answers_may_stand_under_with():
    empty, given = (
        read_play(HEAD + f"  - {{at: 2025-10-20T10:15, do: apply, with: {stated}}}\n")
        for stated in ("nothing", "{email: a@b.example}")
    )
    assert empty.steps[0].doing
    assert not empty.steps[0].doing.sampled
    assert given.steps[0].doing
    assert given.steps[0].doing.answers == {"email": "a@b.example"}
    assert given.steps[0].doing.sampled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("service: [", "cannot be read as YAML (2:1)"),
        ("service: a\nservice: b\nplay: []", "service stands there twice"),
        ("- 1", "must have the keys “service” and “play”"),
        ("play: []", "must have the keys “service” and “play”"),
        ("service: a\nplay: 5", "must have the keys “service” and “play”"),
        ("service: a\nplay: []\nsteps: []", "there is no key steps"),
        (HEAD + "  - 5", "Step 1: a step has exactly one of the keys do, refuse, expect"),
        (HEAD + "  - {at: 2025-10-20T10:15}", "exactly one of the keys"),
        (HEAD + "  - {do: apply, expect: {}}", "exactly one of the keys"),
        (HEAD + "  - {expect: {opne: []}}", "Step 1: there is no key opne"),
        (HEAD + "  - {expect: {open: apply}}", "open must be a list"),
        (HEAD + "  - {expect: {open: [[apply]]}}", "open must be a list"),
        (HEAD + "  - {expect: {due: 2025-10-22}}", "due must be pairs"),
        (HEAD + "  - {expect: {outcome: [issued]}}", "outcome must be a single value"),
        (HEAD + "  - {expect: {}, open: []}", "there is no key open"),
        (HEAD + "  - {refuse: {do: apply}}", "the key because is missing"),
        (HEAD + "  - {refuse: {because: done_already}}", "the key do is missing"),
        (HEAD + "  - {refuse: apply}", "refuse must be pairs"),
        (HEAD + "  - {refuse: {do: apply, because: x}, by: head}", "there is no key by"),
        (HEAD + "  - {do: apply, with: everything}", "there is no key everything"),
        (HEAD + "  - {do: apply, without: email}", "without must be a list"),
        (HEAD + "  - {do: apply, found: {a: b}}", "found must be a single value"),
        (HEAD + "  - {do: apply, do: apply}", "do stands there twice"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(text, said):
    with pytest.raises(PlayError) as error:
        read_play(text)
    assert said in error.value.words.en
    assert all(error.value.words.in_(lang) for lang in LANGS)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("- {do: apply}", "Step 1: the first step must say when"),
        ("- {at: 2025-10-20, do: apply}", "“2025-10-20” is no instant"),
        ("- {at: tomorrow at noon, do: apply}", "is no instant"),
        ("- {at: 2025-13-20T10:15, do: apply}", "is no instant"),
        ("- {at: 2033-01-05T10:15, do: apply}", "Step 1: The working calendar of 2033 has not"),
        ("- {at: 2025-10-20T10:15, do: fly}", "there is no act fly. There are: apply, register"),
        ("- {at: 2025-10-20T10:15, do: apply, fuond: x}", "there is no key fuond"),
        ("- {at: 2025-10-20T10:15, do: apply, email.none: yes}", "no key email.none"),
        ("- {at: 2025-10-20T10:15, do: apply, without: [emial]}", "nothing to remove at emial"),
        ("- {at: 2025-10-20T10:15, expect: {open: [fly]}}", "there is no act fly"),
        ("- {at: 2025-10-20T10:15, expect: {due: {fly: null}}}", "there is no act fly"),
        ("- {at: 2025-10-20T10:15, expect: {limits: {apply: null}}}", "there is no limit apply"),
        ("- {at: 2025-10-20T10:15, expect: {outcome: gone}}", "there is no outcome gone"),
        ("- {at: 2025-10-20T10:15, expect: {received: soon}}", "“soon” is no date"),
    ],
)
def test_a_name_that_leads_nowhere_is_told_with_those_there_are(step, said):
    with pytest.raises(PlayError) as error:
        act_out(step)
    assert said in error.value.words.en


def test_time_does_not_run_back():
    with pytest.raises(PlayError, match="time does not run back"):
        act_out("- {at: 2025-10-20T10:14, expect: {}}", UP_TO_THE_CHECK)


def test_an_act_that_asks_nothing_takes_no_answers():
    step = "- {at: 2025-10-21T10:00, do: check_completeness, found: complete, missing: x}"
    with pytest.raises(PlayError, match="asks nothing: missing is one too many"):
        act_out(step, UP_TO_THE_CHECK)


@pytest.mark.parametrize("service", ["processing-219", "processing-219/nowhere", "x/in_territory"])
def test_a_service_that_is_not_there_is_told_with_those_there_are(service):
    with pytest.raises(PlayError, match=f"no service {service}. .*processing-219/in_territory"):
        edition_of(read_play(f"service: {service}\nplay: []"))


def test_an_edition_that_is_not_there_is_no_service_either():
    with pytest.raises(PlayError, match="no service"):
        edition_of(read_play(f"edition: o1\n{HEAD}  - {{at: 2025-10-20T10:15, do: apply}}"))
