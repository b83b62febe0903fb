"""When a filing is received, when the office opens, and how minutes of working time pass."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import same
from ruqsat.workdays import Hours, Office, hours, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
ZONE = OFFICE.hours.tz
MOMENTS = st.datetimes(
    datetime(2015, 1, 1),  # noqa: DTZ001  # Hypothesis adds the zone.
    datetime(2026, 12, 1),  # noqa: DTZ001
    timezones=st.just(ZONE),
)
MINUTES = st.integers(0, 3000)


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of October 2025 in Almaty: the 24th is a Friday, 27 is off for Republic Day."""
    return datetime(2025, 10, day, hour, minute, second, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("filed", "received"),
    [
        (at(20, 10, 15), at(20, 10, 15)),
        (at(24, 9), at(24, 9)),
        (at(24, 13, 45), at(24, 13, 45)),
        (at(24, 18, 30), at(24, 18, 30)),
        (at(24, 18, 30, 1), at(28, 9)),
        (at(24, 18, 31), at(28, 9)),
        (at(24, 23, 59), at(28, 9)),
        (at(25, 11), at(28, 9)),
        (at(27, 11), at(28, 9)),
        (at(24, 8, 59), at(24, 9)),
        (at(24, 0), at(24, 9)),
        (at(23, 19), at(24, 9)),
    ],
)
def test_a_filing_is_received_at_once_or_when_the_office_opens_next(filed, received):
    assert OFFICE.received(filed) == received
    assert OFFICE.is_open(filed) == (filed == received)


def test_a_filing_after_half_past_six_is_received_the_next_working_day():
    late = at(24, 18, 30) + timedelta(microseconds=1)
    assert OFFICE.received(late) == at(28, 9)


def test_a_filing_is_judged_by_the_clock_of_the_office():
    assert OFFICE.received(datetime(2025, 10, 24, 13, 30, tzinfo=UTC)) == at(24, 18, 30)
    assert OFFICE.received(datetime(2025, 10, 24, 13, 31, tzinfo=UTC)) == at(28, 9)
    assert OFFICE.received(datetime(2025, 10, 23, 20, tzinfo=UTC)) == at(24, 9)


@given(MOMENTS)
def test_what_is_received_is_received_while_the_office_is_open(filed: datetime):
    received = OFFICE.received(filed)
    assert OFFICE.is_open(received)
    assert received >= filed
    assert OFFICE.received(received) == received


def test_the_office_opens_at_nine_of_a_working_day():
    assert OFFICE.opening(at(24, 8)) == OFFICE.opening(at(24, 9)) == at(24, 9)
    assert OFFICE.opening(at(24, 9, 1)) == at(28, 9)


def test_a_day_closes_at_half_past_six_and_ends_at_midnight():
    assert OFFICE.closing(date(2025, 10, 24)) == at(24, 18, 30)
    assert OFFICE.end_of_day(date(2025, 10, 24)) == at(25, 0) - timedelta(microseconds=1)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="names no zone"):
        OFFICE.received(datetime(2025, 10, 24, 10))  # noqa: DTZ001  # The missing zone is the case.


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        (at(24, 10), 15, at(24, 10, 15)),
        (at(24, 12, 50), 10, at(24, 13)),
        (at(24, 12, 50), 15, at(24, 14, 35)),
        (at(24, 13, 20), 15, at(24, 14, 45)),
        (at(24, 13), 15, at(24, 14, 45)),
        (at(24, 18, 20), 10, at(24, 18, 30)),
        (at(24, 18, 20), 15, at(28, 9, 5)),
        (at(25, 11), 15, at(28, 9, 15)),
        (at(24, 7), 480, at(24, 18, 30)),
        (at(24, 7), 481, at(28, 9, 1)),
        (at(24, 10), 0, at(24, 10)),
        (at(24, 13, 20), 0, at(24, 14, 30)),
        (at(24, 19), 0, at(28, 9)),
        (at(24, 12, 50, 30), 15, at(24, 14, 35, 30)),
    ],
)
def test_minutes_pass_in_working_time_only(start: datetime, minutes: int, end: datetime):
    assert OFFICE.add_minutes(start, minutes) == end


@pytest.mark.parametrize(
    ("end", "minutes", "start"),
    [
        (at(24, 10, 15), 15, at(24, 10)),
        (at(24, 14, 35), 15, at(24, 12, 50)),
        (at(24, 14, 45), 15, at(24, 14, 30)),
        (at(24, 13, 20), 15, at(24, 12, 45)),
        (at(28, 9, 5), 15, at(24, 18, 20)),
        (at(28, 8), 0, at(24, 18, 30)),
    ],
)
def test_minutes_are_counted_back_through_working_time(end, minutes: int, start: datetime):
    assert OFFICE.before_minutes(end, minutes) == start


def works_during(minute: datetime) -> bool:
    clock = minute.time()
    morning = OFFICE.hours.opens <= clock < OFFICE.hours.break_starts
    afternoon = OFFICE.hours.break_ends <= clock < OFFICE.hours.closes
    return OFFICE.calendar.works(minute.date()) and (morning or afternoon)


@given(MOMENTS, st.integers(1, 600))
def test_minutes_count_as_they_do_minute_by_minute(start: datetime, minutes: int):
    minute = start = start.replace(second=0, microsecond=0)
    left = minutes
    while left:
        left -= works_during(minute)
        minute += timedelta(minutes=1)
    assert OFFICE.add_minutes(start, minutes) == minute


@given(MOMENTS, MINUTES)
def test_minutes_counted_back_still_fit_when_counted_forwards(end: datetime, minutes: int):
    start = OFFICE.before_minutes(end, minutes)
    assert start <= end
    assert OFFICE.add_minutes(start, minutes) <= end
    later = start + timedelta(minutes=1)
    assert OFFICE.add_minutes(later, minutes) > end - timedelta(minutes=0 if minutes else 1)


@given(MOMENTS, MINUTES, st.dates(date(2015, 1, 1), date(2026, 12, 1)))
def test_a_day_off_added_never_shortens_a_term_of_minutes(at: datetime, minutes: int, off: date):
    closed = Office(OFFICE.calendar.overridden({off: same("flood")}), OFFICE.hours)
    assert closed.add_minutes(at, minutes) >= OFFICE.add_minutes(at, minutes)


@pytest.mark.parametrize("ask", [Office.add_minutes, Office.before_minutes])
def test_minutes_are_not_negative(ask):
    with pytest.raises(ValueError, match="-1 minutes"):
        ask(OFFICE, at(24, 10), -1)


def test_an_office_may_work_without_a_break():
    noon = time(12)
    office = Office(kazakhstan(), Hours(break_starts=noon, break_ends=noon))
    assert office.add_minutes(at(24, 11, 50), 15) == at(24, 12, 5)


@pytest.mark.parametrize(
    "clocks",
    [
        (time(19), time(18, 30), time(13), time(14, 30)),
        (time(9), time(14), time(13), time(14, 30)),
        (time(9), time(18, 30), time(15), time(14, 30)),
        (time(9), time(18, 30), time(13), time(18, 30)),
    ],
)
def test_hours_out_of_order_are_refused(clocks: tuple[time, time, time, time]):
    with pytest.raises(ValueError, match="hours must run"):
        Hours(*clocks)


@pytest.mark.parametrize("zone", ["Asia/Atlantis", "+05:00", "../Almaty", ""])
def test_a_zone_is_an_iana_name(zone: str):
    with pytest.raises(ValueError, match="IANA name"):
        Hours(zone=zone)


@pytest.mark.parametrize(
    ("zone", "before"),
    [("Asia/Almaty", 6), ("Asia/Qostanay", 6), ("Asia/Atyrau", 5), ("Asia/Qyzylorda", 5)],
)
def test_all_of_kazakhstan_is_five_hours_ahead_since_march_2024(zone: str, before: int):
    tz = Hours(zone=zone).tz
    february = datetime(2024, 2, 28, 12, tzinfo=tz).utcoffset()
    march = datetime(2024, 3, 1, 12, tzinfo=tz).utcoffset()
    assert (february, march) == (timedelta(hours=before), timedelta(hours=5))


def test_zone_data_older_than_the_single_zone_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(hours, "UNIFIED_OFFSET", timedelta(hours=6))
    with pytest.raises(RuntimeError, match="older than 2024a"):
        hours.zone_named.__wrapped__("Asia/Almaty")


def test_one_instant_was_in_time_in_atyrau_and_late_in_almaty_before_the_zones_were_one():
    filed = datetime(2024, 2, 28, 13, tzinfo=UTC)
    atyrau = Office(kazakhstan(), Hours(zone="Asia/Atyrau"))
    assert atyrau.received(filed) == filed
    assert OFFICE.received(filed) == datetime(2024, 2, 29, 9, tzinfo=ZONE)
    a_month_later = datetime(2024, 3, 28, 13, tzinfo=UTC)
    assert atyrau.received(a_month_later) == OFFICE.received(a_month_later) == a_month_later


def test_the_last_day_of_february_2024_was_an_hour_longer_in_almaty():
    day = date(2024, 2, 29)
    end = OFFICE.end_of_day(day).astimezone(UTC)
    assert end == datetime(2024, 2, 29, 19, tzinfo=UTC) - timedelta(microseconds=1)
    begins = datetime(2024, 2, 29, tzinfo=ZONE).astimezone(UTC)
    assert end - begins == timedelta(hours=25) - timedelta(microseconds=1)


def test_a_term_across_the_change_of_the_clock_ends_at_local_midnight():
    ends = OFFICE.end_of_day(OFFICE.calendar.add(date(2024, 2, 29), 1))
    assert ends.astimezone(UTC) == datetime(2024, 3, 1, 19, tzinfo=UTC) - timedelta(microseconds=1)
