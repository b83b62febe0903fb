"""The shipped calendar is Kazakhstan's: the sums of each month, the days moved, the names."""

from datetime import date, timedelta

import holidays
import pytest

from ruqsat.languages import LANGS
from ruqsat.workdays import kazakhstan
from ruqsat.workdays.calendar import Day, days

YEARS = range(2014, 2028)

# Working days of a five-day week, January to December.
MONTHS = {
    2023: (20, 20, 19, 20, 20, 21, 20, 22, 21, 21, 22, 20),
    2024: (21, 21, 17, 22, 20, 20, 22, 21, 21, 22, 21, 21),
    2025: (20, 20, 17, 22, 19, 20, 22, 21, 21, 22, 20, 22),
    2026: (19, 20, 18, 22, 17, 22, 22, 21, 22, 21, 21, 22),
    2027: (18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22),
}
# Days off on weekdays.
OFF = {
    2023: "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 "
    "12-18",
    2024: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
    2025: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 "
    "10-27 12-16",
    2026: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
    2027: "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
}
# Weekend days that are worked, and the weekday that is off in their place.
MOVED = {
    date(2014, 5, 4): date(2014, 5, 2),
    date(2014, 5, 11): date(2014, 5, 8),
    date(2016, 3, 5): date(2016, 3, 7),
    date(2017, 3, 18): date(2017, 3, 20),
    date(2017, 7, 1): date(2017, 7, 7),
    date(2018, 3, 3): date(2018, 3, 9),
    date(2018, 4, 28): date(2018, 4, 30),
    date(2018, 5, 5): date(2018, 5, 8),
    date(2018, 8, 25): date(2018, 8, 31),
    date(2018, 12, 29): date(2018, 12, 31),
    date(2019, 5, 4): date(2019, 5, 10),
    date(2020, 1, 5): date(2020, 1, 3),
    date(2020, 12, 20): date(2020, 12, 18),
    date(2021, 7, 3): date(2021, 7, 5),
    date(2022, 3, 5): date(2022, 3, 7),
    date(2022, 8, 27): date(2022, 8, 29),
    date(2022, 10, 22): date(2022, 10, 24),
    date(2023, 7, 1): date(2023, 7, 7),
    date(2024, 5, 4): date(2024, 5, 8),
    date(2025, 1, 5): date(2025, 1, 3),
}


def year(number: int) -> list[Day]:
    calendar = kazakhstan()
    return [calendar.day(day) for day in days(date(number, 1, 1), date(number, 12, 31))]


def test_the_calendar_covers_2014_to_2027():
    assert (kazakhstan().first, kazakhstan().last) == (2014, 2027)


@pytest.mark.parametrize("number", MONTHS)
def test_each_month_has_its_number_of_working_days(number: int):
    worked = [day.on.month for day in year(number) if day.works]
    assert tuple(worked.count(month) for month in range(1, 13)) == MONTHS[number]


@pytest.mark.parametrize("number", OFF)
def test_each_weekday_off_is_the_one_that_is_known(number: int):
    off = [day.on for day in year(number) if not day.works and day.on.weekday() < 5]
    assert " ".join(f"{day:%m-%d}" for day in off) == OFF[number]


def test_a_worked_weekend_gives_its_rest_to_a_weekday():
    calendar = kazakhstan()
    worked = {
        day.on: day.moved
        for number in YEARS
        for day in year(number)
        if day.works and day.on.weekday() >= 5
    }
    assert worked == MOVED
    assert all(not calendar.works(off) for off in MOVED.values())


def test_the_rest_of_11_may_2020_went_to_8_may():
    calendar = kazakhstan()
    assert calendar.works(date(2020, 5, 11))
    assert calendar.day(date(2020, 5, 8)).moved == date(2020, 5, 11)


@pytest.mark.parametrize("number", YEARS)
def test_the_calendar_agrees_with_the_holidays_package(number: int):
    # No day is excepted: where the package could be checked against orders (2023 to 2025) it was
    # right, for the other years it is the only source. Its estimates of Kurban-ait are ours too.
    package = holidays.country_holidays("KZ", years=number)
    differing = [day.on for day in year(number) if day.works != package.is_working_day(day.on)]
    assert differing == []


@pytest.mark.parametrize("number", YEARS)
def test_every_named_day_has_a_name_in_three_languages_and_a_source(number: int):
    named = [day for day in year(number) if day.name]
    assert len(named) >= 15
    for day in named:
        assert day.name is not None
        assert all(day.name.in_(lang) for lang in LANGS)
        assert day.source


def test_only_kurban_ait_of_the_years_ahead_is_estimated():
    estimated = [day.on for number in YEARS for day in year(number) if day.estimated]
    assert estimated == [date(2026, 5, 27), date(2027, 5, 16)]


def test_a_holiday_on_a_weekend_gives_the_next_weekday_off_but_a_religious_one_does_not():
    calendar = kazakhstan()
    religious = ("православиелік Рождество", "Құрбан айттың бірінші күні")
    instead = {day.moved for number in YEARS for day in year(number) if day.moved}
    for number in YEARS:
        for day in year(number):
            if day.name and not day.works and day.on.weekday() >= 5:
                expected = day.name.kk not in religious and day.on != date(2020, 5, 9)
                assert (day.on in instead) == expected, day
    assert calendar.day(date(2020, 5, 9)).name is not None


def test_the_day_of_the_constitution_moved_in_2026():
    calendar = kazakhstan()
    assert not calendar.works(date(2025, 9, 1))
    assert calendar.works(date(2026, 8, 31))
    assert not calendar.works(date(2027, 3, 15))


def test_republic_day_is_off_since_2022_and_first_president_day_until_2021():
    calendar = kazakhstan()
    assert calendar.works(date(2021, 10, 25))
    assert not calendar.works(date(2022, 10, 25))
    assert not calendar.works(date(2021, 12, 1))
    assert calendar.works(date(2022, 12, 1))


def test_an_ordinary_day_has_no_name_and_no_source():
    assert kazakhstan().day(date(2025, 10, 20)) == Day(date(2025, 10, 20), works=True)
    assert kazakhstan().day(date(2025, 10, 19)) == Day(date(2025, 10, 19), works=False)


def test_the_decree_of_a_moved_day_is_cited_where_it_is_known():
    source = kazakhstan().day(date(2023, 7, 7)).source
    assert source is not None
    assert "25 April 2023" in source


def test_no_day_lies_between_two_years():
    calendar = kazakhstan()
    new_year = date(2026, 1, 1)
    assert not calendar.works(new_year)
    assert calendar.works(new_year - timedelta(days=1))
