"""A calendar file that is malformed or contradicts itself does not load, and says where."""

from datetime import date
from pathlib import Path

import pytest

from ruqsat.workdays import CalendarError, read_calendar
from ruqsat.workdays.years import read_year

HEAD = "year = 2025\nworking_days = {}\n"
NAMES = 'kk = "мереке"\nru = "праздник"\nen = "holiday"\n'
CITED = 'source = "a test"\n'
OFF = f"[[off]]\ndate = 2025-05-01\n{NAMES}{CITED}"
MOVE = (
    f"[[off]]\ndate = 2025-01-03\nmoved_from = 2025-01-05\n{NAMES}{CITED}"
    f"[[worked]]\ndate = 2025-01-05\nmoved_to = 2025-01-03\n{NAMES}{CITED}"
)
INSTEAD = (
    f"[[off]]\ndate = 2025-03-08\n{NAMES}{CITED}"
    f"[[off]]\ndate = 2025-03-10\ninstead_of = 2025-03-08\n{NAMES}{CITED}"
)
TWICE = f"[[off]]\ndate = 2025-01-10\nmoved_from = 2025-01-05\n{NAMES}{CITED}"
BOTH_OFF = (
    f"[[off]]\ndate = 2025-01-03\nmoved_from = 2025-01-10\n{NAMES}{CITED}"
    f"[[off]]\ndate = 2025-01-10\nmoved_from = 2025-01-03\n{NAMES}{CITED}"
)


def read(text: str, working_days: int = 261):
    return read_year(HEAD.format(working_days) + text, "2025.toml")


def test_a_year_without_days_off_follows_the_week():
    assert read("") == (2025, ())


def test_a_day_off_is_read_with_its_names_and_source():
    year, (day,) = read(OFF, 260)
    assert (year, day.on, day.works, day.source) == (2025, date(2025, 5, 1), False, "a test")
    assert day.name is not None
    assert day.name.ru == "праздник"


def test_a_move_is_read_from_both_its_ends():
    _, (off, worked) = read(MOVE)
    assert (off.moved, worked.moved) == (worked.on, off.on)


def test_a_day_instead_of_a_holiday_on_a_weekend_is_read():
    _, (holiday, instead) = read(INSTEAD, 260)
    assert instead.moved == holiday.on


def test_an_estimate_is_read_as_one():
    _, (day,) = read(OFF + 'certainty = "estimated"\n', 260)
    assert day.estimated


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (OFF.replace("2025-05-01", '"1 May"'), "date must be a date"),
        (OFF.replace("2025-05-01", "2025-05-01T10:00:00"), "date must be a date"),
        (OFF.replace("2025-05-01", "2024-05-01"), "not a day of 2025"),
        (OFF.replace('"праздник"', '" "'), "ru must be a text"),
        (OFF.replace('kk = "мереке"\n', ""), "kk must be a text"),
        (OFF.replace(CITED, ""), "either a decree or a source"),
        (OFF + 'decree = "another"\n', "either a decree or a source"),
        (OFF.replace('"a test"', "7"), "source must be a text"),
        (OFF + 'certainty = "likely"\n', "only be “estimated”"),
        (OFF + "works = true\n", "unknown key works"),
        (OFF + "moved_to = 2025-05-04\n", "unknown key moved_to"),
        (OFF + OFF, "entered twice"),
        (OFF + "moved_from = 2025-05-04\n", "2025-05-04 is not entered as the other end"),
        (MOVE.replace("moved_to = 2025-01-03\n", ""), "must say where its rest went"),
        (MOVE.replace("moved_to = 2025-01-03", "moved_to = 2025-01-04"), "the other end"),
        (INSTEAD.replace("instead_of = 2025-03-08", "instead_of = 2025-03-07"), "not a holiday"),
        (INSTEAD.replace("2025-03-10", "2025-03-07"), "weekday after the holiday"),
        (INSTEAD.replace("2025-03-10", "2025-03-09"), "weekday after the holiday"),
        (MOVE + TWICE, "off 2025-01-10: 2025-01-05 is not entered as the other end"),
        (BOTH_OFF, "the other end"),
        (INSTEAD + "moved_from = 2025-03-09\n", "exclude each other"),
        ("[off]\ndate = 2025-05-01\n", "must be a list of tables"),
        ('certainty = "estimated"\n', "unknown key certainty"),
        ("[[off]\n", "2025.toml"),
    ],
)
def test_a_malformed_entry_is_named(text: str, message: str):
    with pytest.raises(CalendarError, match=message) as raised:
        read(text)
    assert "2025.toml" in str(raised.value)


def test_a_holiday_taken_for_another_weekday_does_not_load():
    weekday = INSTEAD.replace("2025-03-08", "2025-03-06")
    with pytest.raises(CalendarError, match="holiday on a weekend"):
        read(weekday)


def test_the_days_must_make_the_stated_sum():
    with pytest.raises(CalendarError, match="says 261, the days make 260"):
        read(OFF)


@pytest.mark.parametrize("head", ["year = 2025\n", 'year = 2025\nworking_days = "250"\n'])
def test_the_sum_is_stated_as_a_number(head: str):
    with pytest.raises(CalendarError, match="working_days must be a whole number"):
        read_year(head, "2025.toml")


def test_a_file_is_named_after_its_year():
    with pytest.raises(CalendarError, match=r"2024\.toml says that it is the year 2025"):
        read_year(HEAD.format(261), "2024.toml")


def test_a_calendar_has_no_gap_between_its_years(tmp_path: Path):
    for year, working_days in ((2023, 260), (2025, 261)):
        text = f"year = {year}\nworking_days = {working_days}\n"
        (tmp_path / f"{year}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CalendarError, match=r"2024\.toml is missing"):
        read_calendar(tmp_path)


def test_a_folder_without_years_is_no_calendar(tmp_path: Path):
    with pytest.raises(CalendarError, match="no file"):
        read_calendar(tmp_path)
