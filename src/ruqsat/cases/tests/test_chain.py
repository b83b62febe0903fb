from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from ruqsat.cases.batch import Batch, CaseFacts
from ruqsat.cases.chain import (
    Link,
    Payload,
    canonical,
    event_hash,
    follow,
    instant,
    links,
    verify_chain,
)
from ruqsat.cases.tests.builders import facts, recorded

SALTS = (b"a" * 16, b"b" * 16, b"c" * 16)


def three_events() -> tuple[CaseFacts, list[Link]]:
    case = facts()
    made = links(Batch(case, 0, (recorded(), recorded("register"), recorded("assign")), "k"), SALTS)
    return replace(case, head=made[-1].hash), list(made)


def forged(case: CaseFacts, *, after: Link) -> Link:
    """Another event in the place of the next, with hashes that fit what is before it."""
    (link,) = links(
        Batch(replace(case, head=after.hash), after.seq, (recorded("refuse"),), "k"), SALTS[:1]
    )
    return link


def test_canonical_json_has_sorted_keys_no_spaces_and_kazakh_letters():
    assert canonical({"ә": 1, "a": [True, None, "қ"]}) == '{"a":[true,null,"қ"],"ә":1}'


def test_canonical_json_refuses_what_json_cannot_say():
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical({"share": float("nan")})  # type: ignore[dict-item]  # The point of the test.


def test_instants_are_written_in_utc_to_the_microsecond():
    almaty = timezone(timedelta(hours=5))
    assert instant(datetime(2025, 10, 20, 2, tzinfo=almaty)) == "2025-10-19T21:00:00.000000Z"


def test_an_instant_without_a_zone_is_not_written():
    with pytest.raises(ValueError, match="has no zone"):
        instant(datetime(2025, 10, 20))  # noqa: DTZ001


def test_what_was_linked_is_read_back_as_it_was():
    one = recorded(
        "refuse",
        finding="does_not_conform",
        outcome="refused",
        grounds=("unreliable", "expired"),
        appointed="23",
        fixed=datetime(2025, 10, 24, 10, tzinfo=UTC),
        number="Ш-2025/000012",
        files={"paper": "0f" * 32},
    )
    case = facts()
    made = links(Batch(case, 0, (one,), "k"), SALTS[:1])
    assert list(follow(replace(case, head=made[0].hash), made)) == [one]


def test_an_untouched_chain_holds():
    case, made = three_events()
    assert verify_chain(case, made) is None


def test_names_of_people_do_not_stand_in_the_chain():
    _, (link, *_) = three_events()
    assert "басшы" not in link.event
    assert "Мыс" not in link.event
    assert link.payload is not None
    assert "басшы" in link.payload.data


def test_equal_statements_have_different_hashes_because_their_salts_differ():
    _, (_, second, third) = three_events()
    assert second.payload is not None
    assert third.payload is not None
    assert second.payload.data == third.payload.data
    assert second.payload_hash != third.payload_hash


@pytest.mark.parametrize(
    "altered",
    [
        {"event": '{"act":"refuse"}'},
        {"payload": Payload(SALTS[1], '{"stated":{}}')},
        {"payload": None},
        {"payload_hash": b"x" * 32},
        {"previous": b"x" * 32},
        {"hash": b"x" * 32},
        {"kind": "lapsed"},
        {"act": "refuse"},
        {"at": datetime(2025, 10, 21, tzinfo=UTC)},
        {"seq": 3},
    ],
)
def test_an_altered_event_is_found_whatever_was_altered(altered):
    case, made = three_events()
    made[1] = replace(made[1], **altered)
    assert verify_chain(case, made) == 2


def test_an_event_rewritten_with_fitting_hashes_breaks_the_next_one():
    case, made = three_events()
    made[1] = forged(case, after=made[0])
    assert verify_chain(case, made) == 3


def test_the_last_event_rewritten_with_fitting_hashes_does_not_reach_the_head():
    case, made = three_events()
    made[2] = forged(case, after=made[1])
    assert verify_chain(case, made) == 4


def test_events_cut_off_at_the_end_are_missed():
    case, made = three_events()
    assert verify_chain(case, made[:2]) == 3
    assert verify_chain(case, []) == 1


def test_an_event_taken_out_of_the_middle_is_missed():
    case, made = three_events()
    assert verify_chain(case, [made[0], made[2]]) == 2


@pytest.mark.parametrize(
    "altered",
    [
        {"applicant_id": "010140000008"},
        {"body": "another"},
        {"edition": "o1_2030"},
        {"opened_by": "99"},
        {"opened_at": datetime(2025, 1, 1, tzinfo=UTC)},
    ],
)
def test_altered_facts_of_the_case_break_its_first_event(altered):
    case, made = three_events()
    assert verify_chain(replace(case, **altered), made) == 1


@pytest.mark.parametrize("text", ["{}", "[]", "nothing", '{"act":"refuse"}'])
def test_a_forgery_in_other_words_than_the_appends_is_found_though_its_hashes_fit(text):
    case, made = three_events()
    hashed = event_hash(made[1].hash, text, made[2].payload_hash)
    made[2] = replace(made[2], event=text, hash=hashed)
    assert verify_chain(replace(case, head=hashed), made) == 3


def test_an_event_of_another_case_does_not_fit():
    case, made = three_events()
    other = facts()
    assert verify_chain(replace(other, head=case.head), made) == 1
