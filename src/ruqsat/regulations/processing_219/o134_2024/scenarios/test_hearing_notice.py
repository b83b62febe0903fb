"""¶ 7.4.c and row 7: when a hearing may be held."""

from datetime import date

import pytest

from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations.processing_219.o134_2024.acts_forms import HearingNotice

TUESDAY = date(2025, 11, 4)


def problems(on: str, hour: str) -> dict[str, str]:
    raw = {"place": "office", "where": "Астана, Қабанбай батыр даңғылы 32/1", "on": on}
    parsed = parse(HearingNotice, {**raw, "hour": hour}, on=TUESDAY)
    return {problem.path: problem.words.kk for problem in parsed.problems}


@pytest.mark.parametrize("on", ["2025-11-05", "2025-11-06"])
@pytest.mark.parametrize("hour", ["9", "12", "15", "18"])
def test_p7_4_c_the_hearing_is_on_one_of_the_next_two_working_days_in_working_hours(on, hour):
    assert problems(on, hour) == {}


def test_p7_4_c_after_the_second_working_day_it_is_too_late():
    assert problems("2025-11-07", "11").keys() == {"on"}


def test_p7_4_c_not_on_the_day_of_the_notice_itself():
    assert problems("2025-11-04", "18").keys() == {"on"}


@pytest.mark.parametrize("hour", ["13", "14"])
def test_row_7_not_in_the_lunch_break(hour):
    assert "үзіліс" in problems("2025-11-05", hour)["hour"]


@pytest.mark.parametrize("hour", ["8", "19", "10.5"])
def test_row_7_not_outside_working_hours_and_on_the_full_hour(hour):
    assert problems("2025-11-05", hour).keys() == {"hour"}


def test_both_the_day_and_the_hour_are_told_at_once():
    assert problems("2025-11-08", "13").keys() == {"on", "hour"}
