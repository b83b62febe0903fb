"""How long a document of each procedure may last, and by when one must ask before an end."""

from datetime import date

import pytest

from ruqsat.codes import last_day_before
from ruqsat.codes.customs import Regime


@pytest.mark.parametrize(
    ("kind", "last", "rows"),
    [
        ("in_territory", date(2029, 2, 10), 16),
        ("outside_territory", date(2028, 2, 10), 14),
        ("domestic_consumption", date(2027, 2, 10), 15),
    ],
)
def test_each_procedure_has_its_own_limit_from_the_day_of_placing(kind, last, rows):
    regime = Regime.of(kind)
    assert (regime.last_day(date(2026, 2, 10)), regime.rows) == (last, rows)


def test_a_leap_day_ends_on_the_28th():
    assert Regime.of("domestic_consumption").last_day(date(2024, 2, 29)) == date(2025, 2, 28)


def test_seven_working_days_before_an_end_step_over_a_holiday_and_its_moved_day():
    counted = last_day_before(date(2026, 3, 10), 7)
    assert counted is not None
    assert counted.day == date(2026, 2, 26)


def test_a_year_whose_days_off_are_not_known_gives_no_last_day():
    assert last_day_before(date(2090, 1, 5), 7) is None
