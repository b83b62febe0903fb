"""What several answers come to: unknown is no no, and two that differ are decided by a person."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st

from ruqsat.exchange.weighing import Given, Standing, holding, is_late, standing
from ruqsat.lex import Answer

AT = datetime(2026, 2, 3, 6, 0, tzinfo=UTC)
CONTENTS = {
    "yes": (Answer.YES, {"name": "Мыс"}),
    "YES": (Answer.YES, {"name": "Басқа"}),
    "no": (Answer.NO, {}),
    "?": (Answer.UNKNOWN, {}),
}


def answers(*told: str) -> tuple[Given, ...]:
    """``hand yes``, ``gateway no``, … a minute apart."""
    return tuple(
        Given(*CONTENTS[content], by == "hand", AT + timedelta(minutes=place))
        for place, (by, content) in enumerate(one.split() for one in told)
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((), Standing.AWAITED),
        (("gateway ?",), Standing.UNKNOWN),
        (("gateway no",), Standing.ANSWERED),
        (("gateway ?", "gateway yes"), Standing.ANSWERED),
        (("gateway ?", "hand no"), Standing.ANSWERED),
        (("hand yes", "gateway ?"), Standing.ANSWERED),
        (("hand yes", "gateway yes"), Standing.ANSWERED),
        (("hand yes", "gateway YES"), Standing.CONTRADICTED),
        (("hand no", "gateway yes"), Standing.CONTRADICTED),
        (("hand no", "gateway yes", "hand yes"), Standing.ANSWERED),
        (("hand no", "gateway yes", "hand no"), Standing.ANSWERED),
    ],
)
def test_how_an_inquiry_stands(told, expected):
    assert standing(answers(*told)) is expected


def test_of_two_answers_that_differ_neither_holds_until_somebody_decides():
    assert holding(answers("hand no", "gateway yes")) is None
    decided = answers("hand no", "gateway yes", "hand yes")
    assert holding(decided) == decided[2]


def test_an_answer_after_the_one_by_hand_is_late_and_no_other_is():
    told = answers("gateway ?", "hand no", "gateway yes", "hand yes")
    assert [is_late(one, told) for one in told] == [False, False, True, False]


TOLD = st.lists(st.sampled_from([f"{by} {c}" for by in ("hand", "gateway") for c in CONTENTS]))


@tried(TOLD)
def test_unknown_never_holds_and_never_changes_what_is_known(told):
    known = [one for one in told if not one.endswith("?")]
    held = holding(answers(*told))
    assert held is None or held.answer is not Answer.UNKNOWN
    if known:
        assert standing(answers(*told)) is standing(answers(*known))
