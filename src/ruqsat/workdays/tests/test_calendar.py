"""Working days counted by table are those counted day by day on one's fingers."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import LANGS, same
from ruqsat.workdays import Calendar, NoCalendar, kazakhstan
from ruqsat.workdays.calendar import days

FIRST, LAST = date(2015, 1, 1), date(2024, 12, 31)
COUNTS = (1, 2, 3, 5, 8, 15, 30)
TEN_YEARS = st.dates(FIRST, LAST)
TERMS = st.integers(0, 200)
FLOOD = same("flood")


def on_fingers(calendar: Calendar, day: date, count: int, step: int) -> date:
    while count:
        day += timedelta(days=step)
        count -= calendar.works(day)
    return day


def test_every_day_of_ten_years_counts_forwards_as_on_fingers():
    calendar = kazakhstan()
    for day in days(FIRST, LAST):
        for count in COUNTS:
            assert calendar.add(day, count) == on_fingers(calendar, day, count, 1)


def test_every_working_day_of_ten_years_counts_backwards_as_on_fingers():
    calendar = kazakhstan()
    for day in days(FIRST, LAST):
        if calendar.works(day):
            for count in COUNTS:
                assert calendar.before(day, count) == on_fingers(calendar, day, count, -1)


@given(TEN_YEARS, TERMS)
def test_backwards_mirrors_forwards(day: date, count: int):
    calendar = kazakhstan()
    worked = calendar.next_working(day)
    assert calendar.before(calendar.add(worked, count), count) == worked


@given(TEN_YEARS, TERMS)
def test_before_gives_the_latest_working_day_from_which_the_term_still_fits(day: date, count: int):
    calendar = kazakhstan()
    latest = calendar.before(day, count)
    assert calendar.works(latest)
    assert calendar.add(latest, count) <= day
    assert calendar.add(calendar.add(latest, 1), count) > day


@given(TEN_YEARS, TEN_YEARS)
def test_between_counts_the_working_days_after_one_day_up_to_another(one: date, other: date):
    calendar = kazakhstan()
    start, end = min(one, other), max(one, other)
    counted = sum(calendar.works(day) for day in days(start + timedelta(days=1), end))
    assert calendar.between(start, end) == counted
    assert calendar.between(end, start) == -counted


@given(TEN_YEARS, TERMS)
def test_between_undoes_add(day: date, count: int):
    calendar = kazakhstan()
    start = calendar.next_working(day)
    assert calendar.between(start, calendar.add(start, count)) == count


@given(TEN_YEARS, TERMS, st.sets(TEN_YEARS, min_size=1, max_size=5))
def test_a_day_off_added_never_shortens_a_term(day: date, count: int, off: set[date]):
    calendar = kazakhstan()
    closed = calendar.overridden(dict.fromkeys(off, FLOOD))
    assert closed.add(day, count) >= calendar.add(day, count)
    assert closed.before(day, count) <= calendar.before(day, count)


@given(TEN_YEARS, TERMS, st.sets(TEN_YEARS, min_size=1, max_size=5))
def test_a_day_worked_in_addition_never_lengthens_a_term(day: date, count: int, on: set[date]):
    calendar = kazakhstan()
    open_too = calendar.overridden({}, dict.fromkeys(on, FLOOD))
    assert open_too.add(day, count) <= calendar.add(day, count)


def test_three_working_days_before_friday_31_october_2025_is_tuesday():
    assert kazakhstan().before(date(2025, 10, 31), 3) == date(2025, 10, 28)


def test_four_working_days_before_it_pass_over_the_day_instead_of_republic_day():
    assert kazakhstan().before(date(2025, 10, 31), 4) == date(2025, 10, 24)


def test_zero_working_days_is_the_day_itself_or_the_next_one_worked():
    calendar = kazakhstan()
    assert calendar.add(date(2025, 10, 24), 0) == date(2025, 10, 24)
    assert calendar.add(date(2025, 10, 25), 0) == date(2025, 10, 28)
    assert calendar.before(date(2025, 10, 25), 0) == date(2025, 10, 24)


def test_the_nearest_working_days_of_a_day_off_lie_on_either_side():
    calendar = kazakhstan()
    assert calendar.next_working(date(2025, 10, 26)) == date(2025, 10, 28)
    assert calendar.last_working(date(2025, 10, 27)) == date(2025, 10, 24)


def test_an_authoritys_own_days_carry_their_reason():
    off, on = date(2025, 3, 12), date(2025, 3, 15)
    calendar = kazakhstan().overridden({off: FLOOD}, {on: same("made up for")}, source="order 7")
    assert (calendar.works(off), calendar.works(on)) == (False, True)
    assert calendar.day(off).name == FLOOD
    assert calendar.day(off).source == calendar.day(on).source == "order 7"
    assert kazakhstan().works(off)


def test_an_authoritys_own_day_outweighs_the_states():
    holiday = date(2025, 5, 1)
    assert kazakhstan().overridden({}, {holiday: FLOOD}).works(holiday)


def test_a_day_cannot_be_both_off_and_worked():
    day = date(2025, 3, 12)
    with pytest.raises(ValueError, match="2025-03-12 is given both"):
        kazakhstan().overridden({day: FLOOD}, {day: FLOOD})


def test_an_own_day_in_a_year_without_data_is_refused():
    with pytest.raises(NoCalendar, match="2031"):
        kazakhstan().overridden({date(2031, 3, 12): FLOOD})


@pytest.mark.parametrize(
    ("year", "ask"),
    [
        (2028, lambda calendar: calendar.add(date(2027, 12, 31), 1)),
        (2028, lambda calendar: calendar.add(date(2028, 1, 3), 1)),
        (2028, lambda calendar: calendar.works(date(2028, 1, 3))),
        (2028, lambda calendar: calendar.day(date(2028, 1, 3))),
        (2013, lambda calendar: calendar.add(date(2013, 12, 31), 1)),
        (2013, lambda calendar: calendar.before(date(2014, 1, 6), 5)),
        (2013, lambda calendar: calendar.last_working(date(2014, 1, 1))),
        (2028, lambda calendar: calendar.between(date(2027, 1, 1), date(2028, 1, 1))),
    ],
)
def test_a_year_without_data_is_refused_by_name(year: int, ask):
    with pytest.raises(NoCalendar, match=str(year)) as raised:
        ask(kazakhstan())
    assert raised.value.year == year
    assert all(str(year) in raised.value.words.in_(lang) for lang in LANGS)


def test_the_last_days_of_the_data_can_still_be_asked_for():
    assert kazakhstan().next_working(date(2027, 12, 31)) == date(2027, 12, 31)
    assert not kazakhstan().works(date(2014, 1, 1))


def test_a_moment_is_not_a_day():
    with pytest.raises(TypeError, match="give a date"):
        kazakhstan().add(datetime(2025, 10, 20, 10, 15), 2)  # noqa: DTZ001  # Any moment will do.


@pytest.mark.parametrize("ask", [Calendar.add, Calendar.before])
def test_a_negative_number_of_working_days_is_refused(ask):
    with pytest.raises(ValueError, match="-1 working days"):
        ask(kazakhstan(), date(2025, 10, 20), -1)
