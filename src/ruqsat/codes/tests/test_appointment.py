"""Meetings that a body arranges with a party, against the calendar of 2025 and the usual hours."""

from datetime import date, time

import pytest

from ruqsat.codes.appointment import wrong_day, wrong_hour
from ruqsat.workdays import Hours

FRIDAY = date(2025, 10, 24)
# Republic Day fell on a Saturday, so Monday the 27th was a day off.
FIRST, LAST = date(2025, 10, 28), date(2025, 10, 29)


@pytest.mark.parametrize("on", [FIRST, LAST])
def test_either_of_the_two_working_days_after_the_notice_will_do(on):
    assert wrong_day(on, made=FRIDAY, within=2) is None


def test_the_third_working_day_is_too_late_and_the_last_one_is_named():
    words = wrong_day(date(2025, 10, 30), made=FRIDAY, within=2)
    assert words is not None
    assert "2025 жылғы 29 қазан" in words.kk
    assert "29 октября 2025 года" in words.ru


@pytest.mark.parametrize("on", [FRIDAY, date(2025, 10, 23), date(1999, 1, 4)])
def test_nobody_is_invited_for_the_day_of_the_notice_or_before(on):
    words = wrong_day(on, made=FRIDAY, within=2)
    assert words is not None
    assert "24 October 2025" in words.en


@pytest.mark.parametrize("on", [date(2025, 10, 25), date(2025, 10, 27)])
def test_a_day_off_in_between_is_refused_as_such(on):
    words = wrong_day(on, made=FRIDAY, within=2)
    assert words is not None
    assert "жұмыс істемейтін күн" in words.kk


def test_a_day_in_a_year_without_a_calendar_is_just_too_late():
    words = wrong_day(date(2999, 1, 4), made=FRIDAY, within=2)
    assert words is not None
    assert "29 October 2025" in words.en


@pytest.mark.parametrize("made", [FRIDAY, date(2027, 12, 31)])
@pytest.mark.parametrize("within", [None, 500])
def test_a_day_in_a_year_without_a_calendar_is_refused_in_words_without_a_limit_too(made, within):
    words = wrong_day(date(2999, 1, 4), made=made, within=within)
    assert words is not None


@pytest.mark.parametrize("at", [time(9), time(12, 59), time(14, 30), time(18, 29)])
def test_working_time_reaches_from_opening_to_closing_without_the_break(at):
    assert wrong_hour(at) is None


@pytest.mark.parametrize("at", [time(13), time(14), time(14, 29)])
def test_nobody_is_invited_into_the_lunch_break(at):
    words = wrong_hour(at)
    assert words is not None
    assert "13.00-ден 14.30-ға дейін" in words.kk


@pytest.mark.parametrize("at", [time(8, 59), time(18, 30), time(23)])
def test_nobody_is_invited_when_the_body_is_closed(at):
    words = wrong_hour(at)
    assert words is not None
    assert "9.00" in words.ru


def test_a_body_with_other_hours_is_asked_by_its_own():
    evening = Hours(time(14), time(22), time(17), time(17, 30))
    assert wrong_hour(time(13), evening) is not None
    assert wrong_hour(time(21), evening) is None
