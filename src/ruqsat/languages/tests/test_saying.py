"""Days, hours and numbers are written as each language writes them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from ruqsat.languages import Case, Lang, say_clock, say_day, say_number, say_weekday, unbroken
from ruqsat.languages.english import plural as english_plural
from ruqsat.languages.russian import plural as russian_plural

DUE = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (None, "2026 жылғы 23 қараша"),
        ("gen", "2026 жылғы 23 қарашаның"),
        ("dat", "2026 жылғы 23 қарашаға"),
        ("acc", "2026 жылғы 23 қарашаны"),
        ("loc", "2026 жылғы 23 қарашада"),
        ("abl", "2026 жылғы 23 қарашадан"),
        ("att", "2026 жылғы 23 қарашадағы"),
    ],
)
def test_the_ending_of_a_kazakh_date_goes_to_the_month(case: Case | None, said: str):
    assert say_day(DUE, "kk", case=case) == said


@pytest.mark.parametrize(
    ("day", "case", "said"),
    [
        (date(2022, 11, 9), "att", "2022 жылғы 9 қарашадағы"),
        (date(2022, 11, 10), "loc", "2022 жылғы 10 қарашада"),
        (date(2021, 7, 1), "dat", "2021 жылғы 1 шілдеге"),
        (date(2015, 1, 28), "att", "2015 жылғы 28 қаңтардағы"),
    ],
)
def test_dates_come_out_as_the_acts_print_them(day: date, case: Case, said: str):
    assert say_day(day, "kk", case=case) == said


@pytest.mark.parametrize(
    ("lang", "said"), [("ru", "23 ноября 2026 года"), ("en", "23 November 2026")]
)
def test_a_date_is_said_in_full_and_takes_no_case_outside_kazakh(lang: Lang, said: str):
    assert say_day(DUE, lang) == said
    assert say_day(DUE, lang, case="abl") == said


@pytest.mark.parametrize(
    ("lang", "said"), [("kk", "23 қараша"), ("ru", "23 ноября"), ("en", "23 November")]
)
def test_a_date_can_be_said_without_its_year(lang: Lang, said: str):
    assert say_day(DUE, lang, year=False) == said


def test_every_month_has_its_name_in_every_language():
    firsts = [date(2026, month, 1) for month in range(1, 13)]
    assert [say_day(day, "ru", year=False) for day in firsts[4:8]] == [
        "1 мая",
        "1 июня",
        "1 июля",
        "1 августа",
    ]
    assert [say_day(day, "en", year=False) for day in firsts[:2]] == ["1 January", "1 February"]


def test_a_moment_gives_the_day_it_shows_in_its_own_zone():
    late = datetime(2026, 11, 22, 22, tzinfo=UTC)
    assert say_day(late, "en") == "22 November 2026"
    assert say_day(late.astimezone(timezone(timedelta(hours=5))), "en") == "23 November 2026"


@pytest.mark.parametrize(("lang", "said"), [("kk", "18.30"), ("ru", "18.30"), ("en", "18:30")])
def test_an_hour_has_a_point_on_papers_and_a_colon_in_english(lang: Lang, said: str):
    assert say_clock(time(18, 30), lang) == said


def test_an_hour_takes_its_ending_in_kazakh_only():
    assert say_clock(time(18, 30), "kk", "dat") == "18.30-ға"
    assert say_clock(time(18, 30), "ru", "dat") == "18.30"


@pytest.mark.parametrize(
    ("lang", "said"), [("kk", "жексенбі"), ("ru", "воскресенье"), ("en", "Sunday")]
)
def test_a_day_of_the_week_has_its_name(lang: Lang, said: str):
    assert say_weekday(date(2025, 10, 26), lang) == said


@pytest.mark.parametrize(
    ("number", "kk", "en"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (8400, "8\u00a0400", "8,400"),
        (1_234_567, "1\u00a0234\u00a0567", "1,234,567"),
        (-12, "\u221212", "\u221212"),
        (Decimal("2770.8"), "2\u00a0770,8", "2,770.8"),
        (Decimal("12.50"), "12,50", "12.50"),
        (Decimal("1E+3"), "1\u00a0000", "1,000"),
        (Decimal("0.001"), "0,001", "0.001"),
    ],
)
def test_a_quantity_has_its_separators(number: Decimal | int, kk: str, en: str):
    assert say_number(number, "kk") == say_number(number, "ru") == kk
    assert say_number(number, "en") == en


@pytest.mark.parametrize("number", [Decimal("NaN"), Decimal("Infinity")])
def test_what_is_not_a_number_is_not_said(number: Decimal):
    with pytest.raises(ValueError, match="not a number"):
        say_number(number, "kk")


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (0, "дней"),
        (1, "день"),
        (2, "дня"),
        (4, "дня"),
        (5, "дней"),
        (11, "дней"),
        (14, "дней"),
        (21, "день"),
        (22, "дня"),
        (111, "дней"),
        (121, "день"),
        (-2, "дня"),
    ],
)
def test_russian_has_three_forms_for_a_number(number: int, form: str):
    assert russian_plural(number, ("день", "дня", "дней")) == form


def test_english_has_two_forms_for_a_number():
    assert [english_plural(number, ("day", "days")) for number in (0, 1, 2, 21)] == [
        "days",
        "day",
        "days",
        "days",
    ]


def test_a_number_and_its_noun_are_kept_on_one_line_when_asked():
    assert unbroken("2026 жылғы 23 қараша, № 12") == "2026\u00a0жылғы 23\u00a0қараша, №\u00a012"
    assert unbroken("No. 12, 8 days") == "No.\u00a012, 8\u00a0days"
