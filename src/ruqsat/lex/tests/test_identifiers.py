"""IIN and BIN: known numbers pass, and every slip of one digit is noticed."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.lex.forms import identifiers
from ruqsat.lex.forms.identifiers import bin_problem, iin_problem, is_bin, is_iin

SAMPLES = Path(__file__).resolve().parents[5] / "shared" / "samples" / "people.yaml"


@pytest.mark.parametrize("number", ["151140025060", "210140000006", "140640970116"])
def test_a_bin_that_was_given_out_is_accepted(number):
    assert is_bin(number)


@pytest.mark.parametrize("number", ["850515400012", "880101300010", "740311398015"])
def test_an_iin_with_its_check_digit_is_accepted(number):
    assert is_iin(number)


def test_the_second_weights_are_used_when_the_first_round_gives_ten():
    assert is_iin("800101300706")


def test_where_both_rounds_give_ten_no_check_digit_is_right():
    assert {iin_problem(f"80010130072{digit}") for digit in range(10)} == {identifiers.IIN_CHECK}


def test_a_right_sum_over_an_impossible_birth_date_is_refused():
    assert iin_problem("020229501238") is identifiers.IIN_BIRTH


def test_a_right_sum_over_an_impossible_bin_is_refused():
    assert bin_problem("990400001236") is not None


def test_the_century_digit_of_a_foreigner_leaves_the_century_open():
    assert [iin_problem(f"0002290000{tail:02}") for tail in range(100)].count(None) > 0


@pytest.mark.parametrize("digit", "789")
def test_an_unknown_century_digit_is_refused(digit):
    assert iin_problem(f"850515{digit}00012") is identifiers.IIN_BIRTH


@pytest.mark.parametrize(
    "text", ["", "1", "85051540001", "8505154000123", "85051540001x", " " * 12]
)
def test_anything_but_twelve_digits_is_refused(text):
    assert iin_problem(text) is identifiers.IIN_LENGTH
    assert bin_problem(text) is identifiers.BIN_LENGTH


def test_digits_of_another_script_are_not_digits_of_a_number():
    assert iin_problem("٨٥٠٥١٥٤٠٠٠١٢") is identifiers.IIN_LENGTH


def test_one_number_in_the_place_of_the_other_is_named():
    assert iin_problem("151140025060") is identifiers.IIN_IS_BIN
    assert bin_problem("850515400012") is identifiers.BIN_IS_IIN


@pytest.mark.parametrize("month", ["00", "13"])
def test_a_bin_of_an_impossible_month_is_refused(month):
    assert bin_problem(f"15{month}40025060") is identifiers.BIN_PATTERN


def slips(number):
    """Every number that differs in one digit; the eleventh has no weight, so it says nothing."""
    return [
        number[:place] + digit + number[place + 1 :]
        for place in range(12)
        for digit in "0123456789"
        if place != 10 and digit != number[place]
    ]


@pytest.mark.parametrize("number", ["850515400012", "740311398015", "830722498025"])
def test_of_a_hundred_slips_in_an_iin_at_most_two_go_unnoticed(number):
    assert sum(map(is_iin, slips(number))) <= 2


@pytest.mark.parametrize("number", ["151140025060", "140640970116", "100140980009"])
def test_of_a_hundred_slips_in_a_bin_at_most_two_go_unnoticed(number):
    assert sum(map(is_bin, slips(number))) <= 2


@given(st.text(alphabet="0123456789", min_size=12, max_size=12))
def test_no_number_is_both_an_iin_and_a_bin(text):
    assert not (is_iin(text) and is_bin(text))


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_every_number_of_the_samples_is_accepted():
    samples = yaml.safe_load(SAMPLES.read_text(encoding="utf-8"))
    assert [p["iin"] for p in samples["persons"].values() if not is_iin(p["iin"])] == []
    assert [c["bin"] for c in samples["companies"] if not is_bin(c["bin"])] == []
    assert [b["bin"] for b in samples["bodies"] if not is_bin(b["bin"])] == []
