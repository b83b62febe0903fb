"""Terms end on the days that the examples, the day-by-day count and the mirror say."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import Words, same
from ruqsat.workdays import Hours, NoCalendar, Office, Span, Unit, count, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
ZONE = OFFICE.hours.tz
TEN_YEARS = st.dates(date(2016, 2, 1), date(2025, 12, 1))
UNITS = st.sampled_from([Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH])
SPANS = st.builds(Span, st.integers(0, 24), UNITS)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=ZONE)


def last_day(span: Span, start: date) -> date:
    return count(OFFICE, span, noon(start)).day


def test_a_filing_of_monday_20_october_2025_is_due_as_the_examples_say():
    filed = datetime(2025, 10, 20, 10, 15, tzinfo=ZONE)
    assert OFFICE.received(filed) == filed
    assert count(OFFICE, Span(2, Unit.WORKING_DAY), filed).day == date(2025, 10, 22)
    assert count(OFFICE, Span(8, Unit.WORKING_DAY), filed).day == date(2025, 10, 31)


def test_a_filing_of_friday_evening_24_october_2025_is_due_from_its_receipt():
    received = OFFICE.received(datetime(2025, 10, 24, 18, 31, tzinfo=ZONE))
    assert received == datetime(2025, 10, 28, 9, tzinfo=ZONE)
    assert count(OFFICE, Span(8, Unit.WORKING_DAY), received).day == date(2025, 11, 7)


def test_notice_three_working_days_before_friday_31_october_2025_is_given_by_tuesday():
    span = Span(3, Unit.WORKING_DAY, backwards=True)
    assert last_day(span, date(2025, 10, 31)) == date(2025, 10, 28)


def test_a_term_in_days_lasts_to_the_end_of_its_last_day():
    counted = count(OFFICE, Span(2, Unit.WORKING_DAY), noon(date(2025, 10, 20)))
    assert counted.end == datetime(2025, 10, 22, 23, 59, 59, 999999, tzinfo=ZONE)


def test_the_start_is_the_day_it_is_in_the_office():
    start = datetime(2025, 10, 19, 20, tzinfo=UTC)
    assert count(OFFICE, Span(1, Unit.WORKING_DAY), start).day == date(2025, 10, 21)


@pytest.mark.parametrize(
    ("span", "start", "end"),
    [
        (Span(10, Unit.CALENDAR_DAY), date(2025, 10, 20), date(2025, 10, 30)),
        (Span(5, Unit.CALENDAR_DAY), date(2025, 10, 20), date(2025, 10, 28)),
        (Span(2, Unit.CALENDAR_DAY), date(2025, 1, 1), date(2025, 1, 5)),
        (Span(1, Unit.MONTH), date(2025, 10, 20), date(2025, 11, 20)),
        (Span(1, Unit.MONTH), date(2025, 1, 31), date(2025, 2, 28)),
        (Span(1, Unit.MONTH), date(2024, 1, 31), date(2024, 2, 29)),
        (Span(3, Unit.MONTH), date(2025, 11, 30), date(2026, 3, 2)),
        (Span(1, Unit.MONTH), date(2024, 12, 31), date(2025, 1, 31)),
        (Span(1, Unit.YEAR), date(2024, 2, 29), date(2025, 2, 28)),
        (Span(4, Unit.YEAR), date(2020, 2, 29), date(2024, 2, 29)),
        (Span(8, Unit.YEAR), date(2018, 10, 23), date(2026, 10, 23)),
    ],
)
def test_calendar_terms_end_on_the_day_or_roll_forward(span: Span, start: date, end: date):
    assert last_day(span, start) == end


@pytest.mark.parametrize(
    ("span", "start", "end"),
    [
        (Span(30, Unit.CALENDAR_DAY, backwards=True), date(2025, 11, 24), date(2025, 10, 24)),
        (Span(10, Unit.CALENDAR_DAY, backwards=True), date(2025, 10, 30), date(2025, 10, 20)),
        (Span(1, Unit.MONTH, backwards=True), date(2025, 3, 31), date(2025, 2, 28)),
        (Span(1, Unit.MONTH, backwards=True), date(2025, 11, 26), date(2025, 10, 24)),
        (Span(3, Unit.YEAR, backwards=True), date(2027, 2, 26), date(2024, 2, 26)),
        (Span(1, Unit.YEAR, backwards=True), date(2024, 2, 29), date(2023, 2, 28)),
    ],
)
def test_a_term_counted_back_rolls_back_so_that_the_limit_is_never_passed(
    span: Span, start: date, end: date
):
    assert last_day(span, start) == end


def test_the_day_a_term_rolled_from_is_kept():
    counted = count(OFFICE, Span(5, Unit.CALENDAR_DAY), noon(date(2025, 10, 20)))
    assert (counted.rolled_from, counted.day) == (date(2025, 10, 25), date(2025, 10, 28))
    straight = count(OFFICE, Span(4, Unit.CALENDAR_DAY), noon(date(2025, 10, 20)))
    assert straight.rolled_from is None


@pytest.mark.parametrize("unit", [Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH, Unit.YEAR])
def test_zero_is_the_same_day_or_the_nearest_one_worked(unit: Unit):
    assert last_day(Span(0, unit), date(2025, 10, 24)) == date(2025, 10, 24)
    assert last_day(Span(0, unit), date(2025, 10, 25)) == date(2025, 10, 28)
    assert last_day(Span(0, unit, backwards=True), date(2025, 10, 26)) == date(2025, 10, 24)


def test_minutes_end_at_a_moment_of_working_time():
    start = datetime(2025, 10, 24, 18, 20, tzinfo=ZONE)
    counted = count(OFFICE, Span(15, Unit.MINUTE), start)
    assert counted.end == datetime(2025, 10, 28, 9, 5, tzinfo=ZONE)
    back = count(OFFICE, Span(15, Unit.MINUTE, backwards=True), counted.end)
    assert back.end == start


@given(TEN_YEARS, st.integers(1, 60))
def test_working_days_count_as_they_do_day_by_day(start: date, length: int):
    day, left = start, length
    while left:
        day += timedelta(days=1)
        left -= OFFICE.calendar.works(day)
    assert last_day(Span(length, Unit.WORKING_DAY), start) == day


@given(TEN_YEARS, SPANS)
def test_the_last_day_is_always_worked_whichever_way_it_was_counted(start: date, span: Span):
    back = Span(span.count, span.unit, backwards=True)
    assert OFFICE.calendar.works(last_day(span, start))
    assert OFFICE.calendar.works(last_day(back, start))


@given(TEN_YEARS, SPANS)
def test_a_term_counted_back_is_passed_by_no_term_counted_from_it(start: date, span: Span):
    limit = OFFICE.calendar.next_working(start)
    back = Span(span.count, span.unit, backwards=True)
    assert last_day(span, last_day(back, limit)) <= limit


@given(TEN_YEARS, SPANS)
def test_a_later_start_never_ends_earlier(start: date, span: Span):
    assert last_day(span, start) <= last_day(span, start + timedelta(days=1))


@given(TEN_YEARS, SPANS, st.sets(TEN_YEARS, min_size=1, max_size=5))
def test_a_day_off_added_never_shortens_a_term(start: date, span: Span, off: set[date]):
    closed = Office(OFFICE.calendar.overridden(dict.fromkeys(off, same("flood"))), OFFICE.hours)
    back = Span(span.count, span.unit, backwards=True)
    assert count(closed, span, noon(start)).day >= last_day(span, start)
    assert count(closed, back, noon(start)).day <= last_day(back, start)


@pytest.mark.parametrize(
    ("span", "year"),
    [
        (Span(30, Unit.CALENDAR_DAY), 2028),
        (Span(8, Unit.YEAR), 2035),
        (Span(5000, Unit.YEAR), 7027),
        (Span(9000, Unit.YEAR), 9999),
        (Span(10**9, Unit.CALENDAR_DAY), 9999),
        (Span(10**9, Unit.MONTH), 9999),
        (Span(10**9, Unit.WORKING_DAY), 2028),
        (Span(30, Unit.YEAR, backwards=True), 1997),
        (Span(10**9, Unit.CALENDAR_DAY, backwards=True), 1),
        (Span(10**6, Unit.MINUTE), 2028),
    ],
)
def test_a_term_that_leaves_the_known_years_is_refused(span: Span, year: int):
    with pytest.raises(NoCalendar) as raised:
        last_day(span, date(2027, 12, 20))
    assert raised.value.year == year


def test_a_span_is_not_negative():
    with pytest.raises(ValueError, match="backwards=True"):
        Span(-3, Unit.WORKING_DAY)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (Span(8, Unit.WORKING_DAY), Words("8 жұмыс күні", "8 рабочих дней", "8 working days")),
        (
            Span(30, Unit.CALENDAR_DAY),
            Words("күнтізбелік 30 күн", "30 календарных дней", "30 calendar days"),
        ),
        (Span(3, Unit.MONTH), Words("3 ай", "3 месяца", "3 months")),
        (Span(1, Unit.YEAR), Words("1 жыл", "1 год", "1 year")),
        (Span(15, Unit.MINUTE), Words("15 минут", "15 минут", "15 minutes")),
    ],
)
def test_a_span_is_said_as_the_acts_say_it(span: Span, said: Words):
    assert span.words == said
