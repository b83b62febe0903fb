"""A date explains itself in three languages from the very count that made it."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import LANGS, Lang, Words, say_day
from ruqsat.workdays import Counted, Hours, Office, Span, Unit, count, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
ZONE = OFFICE.hours.tz


def counted(
    span: Span, year: int, month: int, day: int, hour: int = 10, minute: int = 0
) -> Counted:
    return count(OFFICE, span, datetime(year, month, day, hour, minute, tzinfo=ZONE))


def test_a_term_over_a_moved_holiday_names_it():
    assert counted(Span(8, Unit.WORKING_DAY), 2025, 10, 20).words == Words(
        kk="2025 жылғы 20 қазаннан кейінгі күннен бастап 8 жұмыс күні есептелді. "
        "Сенбі мен жексенбі, сондай-ақ мына күндер есепке алынбады: "
        "27 қазан (Республика күні, 25 қазаннан ауыстырылған). "
        "Мерзім 2025 жылғы 31 қазанда аяқталады.",
        ru="Срок составляет 8 рабочих дней и исчисляется со дня, "
        "следующего за 20 октября 2025 года. "
        "Не учитывались субботы и воскресенья, а также: "
        "27 октября (День Республики, перенос с 25 октября). "
        "Срок истекает 31 октября 2025 года.",
        en="The term is 8 working days, counted from the day after 20 October 2025. "
        "Saturdays and Sundays did not count, nor did "
        "27 October (Republic Day, moved from 25 October). "
        "The term ends on 31 October 2025.",
    )


def test_a_term_within_a_week_tells_only_its_start_and_end():
    assert counted(Span(2, Unit.WORKING_DAY), 2025, 10, 20).why("ru") == (
        "Срок составляет 2 рабочих дня и исчисляется со дня, следующего за 20 октября 2025 года. "
        "Срок истекает 22 октября 2025 года."
    )


def test_ordinary_weekends_are_told_once():
    said = counted(Span(15, Unit.WORKING_DAY), 2025, 11, 3).why("en")
    assert said.count("Saturdays and Sundays did not count.") == 1
    assert "8 November" not in said


def test_holidays_within_a_week_are_named_without_the_weekend():
    assert counted(Span(2, Unit.WORKING_DAY), 2024, 5, 6).why("en") == (
        "The term is 2 working days, counted from the day after 6 May 2024. "
        "Saturdays and Sundays did not count, nor did 7 May (Defender of the Fatherland Day), "
        "8 May (day of rest, moved from 4 May), 9 May (Victory Day). "
        "The term ends on 13 May 2024."
    )
    assert counted(Span(1, Unit.WORKING_DAY), 2025, 4, 30).why("kk") == (
        "2025 жылғы 30 сәуірден кейінгі күннен бастап 1 жұмыс күні есептелді. "
        "Мына жұмыс істемейтін күндер есепке алынбады: "
        "1 мамыр (Қазақстан халқының бірлігі мерекесі). "
        "Мерзім 2025 жылғы 2 мамырда аяқталады."
    )


def test_the_day_a_term_starts_on_is_not_told_as_skipped_even_if_it_was_off():
    said = counted(Span(1, Unit.WORKING_DAY), 2025, 5, 1).why("en")
    assert said == (
        "The term is 1 working day, counted from the day after 1 May 2025. "
        "The term ends on 2 May 2025."
    )


def test_a_worked_weekend_is_told():
    said = counted(Span(3, Unit.WORKING_DAY), 2024, 12, 31)
    assert "5 қаңтар (демалыс 3 қаңтарға ауыстырылған)" in said.why("kk")
    assert "5 января (выходной перенесён на 3 января)" in said.why("ru")
    assert "5 January (its rest was moved to 3 January)" in said.why("en")


def test_a_day_of_another_year_is_told_with_its_year():
    said = counted(Span(15, Unit.WORKING_DAY), 2025, 12, 15).why("kk")
    assert "2025 жылғы 16 желтоқсан (Тәуелсіздік күні), 1 қаңтар (Жаңа жыл)" in said


def test_a_day_moved_from_another_year_is_told_with_that_year():
    said = counted(Span(1, Unit.WORKING_DAY), 2014, 1, 2).why("en")
    assert "3 January (day of rest, moved from 28 December 2013)" in said


def test_a_last_day_that_rolled_names_all_it_rolled_over():
    assert counted(Span(5, Unit.CALENDAR_DAY), 2025, 10, 20).words == Words(
        kk="2025 жылғы 20 қазаннан кейінгі күннен бастап күнтізбелік 5 күн есептелді. "
        "Соңғы күн жұмыс істемейтін күндерге тура келді: 25 қазан (Республика күні), "
        "26 қазан (жексенбі), 27 қазан (Республика күні, 25 қазаннан ауыстырылған). "
        "Мерзім келесі жұмыс күні, 2025 жылғы 28 қазанда, аяқталады.",
        ru="Срок составляет 5 календарных дней и исчисляется со дня, "
        "следующего за 20 октября 2025 года. "
        "Последний день пришёлся на нерабочие дни: 25 октября (День Республики), "
        "26 октября (воскресенье), 27 октября (День Республики, перенос с 25 октября). "
        "Срок истекает в следующий рабочий день, 28 октября 2025 года.",
        en="The term is 5 calendar days, counted from the day after 20 October 2025. "
        "The last day fell on days off: 25 October (Republic Day), 26 October (Sunday), "
        "27 October (Republic Day, moved from 25 October). "
        "The term ends on the next working day, 28 October 2025.",
    )


def test_days_off_inside_a_calendar_term_are_not_told_because_they_count():
    assert "Republic" not in counted(Span(10, Unit.CALENDAR_DAY), 2025, 10, 20).why("en")


def test_a_term_counted_back_tells_its_last_day():
    assert counted(Span(3, Unit.WORKING_DAY, backwards=True), 2025, 10, 31).words == Words(
        kk="2025 жылғы 31 қазаннан кері қарай 3 жұмыс күні есептелді. "
        "Соңғы күн: 2025 жылғы 28 қазан.",
        ru="Срок составляет 3 рабочих дня и отсчитывается назад от 31 октября 2025 года. "
        "Последний день: 28 октября 2025 года.",
        en="The term is 3 working days, counted back from 31 October 2025. "
        "The last day is 28 October 2025.",
    )


def test_a_term_counted_back_that_rolled_says_so():
    said = counted(Span(30, Unit.CALENDAR_DAY, backwards=True), 2025, 11, 24).why("kk")
    assert said.endswith(
        "Соңғы күн жұмыс істемейтін күнге тура келді: 25 қазан (Республика күні). "
        "Сондықтан ол алдыңғы жұмыс күніне ауысады: 2025 жылғы 24 қазан."
    )


def test_a_month_too_short_is_told():
    said = counted(Span(1, Unit.MONTH), 2025, 1, 31)
    assert "That month has no such day, so its last day was taken." in said.why("en")
    assert "no such day" not in counted(Span(1, Unit.MONTH), 2025, 10, 20).why("en")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "Мерзім басталған күні аяқталады: 2025 жылғы 24 қазан."),
        ("ru", "Срок истекает в день своего начала: 24 октября 2025 года."),
        ("en", "The term ends on the day it starts: 24 October 2025."),
    ],
)
def test_a_term_of_no_days_ends_where_it_starts(lang: Lang, said: str):
    assert counted(Span(0, Unit.WORKING_DAY), 2025, 10, 24).why(lang) == said


def test_a_term_of_no_days_on_a_day_off_tells_only_its_roll():
    assert counted(Span(0, Unit.WORKING_DAY), 2025, 5, 1).why("en") == (
        "The last day fell on a day off: 1 May (Day of Unity of the People of Kazakhstan). "
        "The term ends on the next working day, 2 May 2025."
    )


def test_a_term_of_minutes_tells_the_hours_and_the_break():
    assert counted(Span(15, Unit.MINUTE), 2025, 10, 20, 12, 50).words == Words(
        kk="2025 жылғы 20 қазанда сағат 12.50-ден бастап жұмыс уақыты бойынша 15 минут есептелді. "
        "Жұмыс уақыты: 9.00-ден 18.30-ға дейін; "
        "13.00-ден 14.30-ға дейінгі үзіліс есепке алынбайды. "
        "Мерзім 2025 жылғы 20 қазанда сағат 14.35-те аяқталады.",
        ru="Срок составляет 15 минут рабочего времени и исчисляется с момента: "
        "20 октября 2025 года, 12.50. "
        "Рабочее время: с 9.00 до 18.30; перерыв с 13.00 до 14.30 не учитывается. "
        "Срок истекает 20 октября 2025 года в 14.35.",
        en="The term is 15 minutes of working time, counted from 20 October 2025, 12:50. "
        "Working hours: 9:00 to 18:30; the break from 13:00 to 14:30 does not count. "
        "The term ends on 20 October 2025 at 14:35.",
    )


def test_minutes_that_begin_on_a_day_off_tell_why_they_wait():
    said = counted(Span(15, Unit.MINUTE), 2025, 10, 26, 11).why("en")
    assert "Saturdays and Sundays did not count, nor did 27 October" in said
    back = counted(Span(15, Unit.MINUTE, backwards=True), 2025, 10, 28, 9, 5).why("en")
    assert "counted back from 28 October 2025, 9:05." in back
    assert back.endswith("The last moment is 24 October 2025, 18:20.")


def test_an_office_without_a_break_tells_of_none():
    noon = time(12)
    office = Office(kazakhstan(), Hours(break_starts=noon, break_ends=noon))
    said = count(office, Span(15, Unit.MINUTE), datetime(2025, 10, 20, 10, tzinfo=ZONE))
    assert "Working hours: 9:00 to 18:30. " in said.why("en")


def test_a_foretold_holiday_is_marked_wherever_it_decides():
    said = counted(Span(5, Unit.WORKING_DAY), 2026, 5, 25)
    assert said.estimated
    assert "27 мамыр (Құрбан айттың бірінші күні, болжамды күн)" in said.why("kk")
    assert not counted(Span(1, Unit.WORKING_DAY), 2026, 5, 25).estimated
    assert counted(Span(2, Unit.CALENDAR_DAY), 2026, 5, 25).estimated


def test_an_authoritys_own_day_is_named_by_its_reason():
    flood = Words(kk="су тасқыны", ru="паводок", en="flood")
    made_up = Words(kk="су тасқынының орнына", ru="отработка", en="made up for")
    calendar = kazakhstan().overridden({date(2025, 11, 5): flood}, {date(2025, 11, 8): made_up})
    term = count(
        Office(calendar, Hours()),
        Span(5, Unit.WORKING_DAY),
        datetime(2025, 11, 3, 10, tzinfo=ZONE),
    )
    assert term.why("ru") == (
        "Срок составляет 5 рабочих дней и исчисляется со дня, следующего за 3 ноября 2025 года. "
        "Не учитывались субботы и воскресенья, а также: 5 ноября (паводок). "
        "Эти дни считались рабочими: 8 ноября (отработка). "
        "Срок истекает 10 ноября 2025 года."
    )


def test_the_days_skipped_are_told_as_data_too():
    term = counted(Span(8, Unit.WORKING_DAY), 2025, 10, 20)
    assert [day.on for day in term.skipped] == [date(2025, 10, 27)]
    assert term.weekends


@given(
    st.dates(date(2018, 1, 1), date(2023, 12, 31)),
    st.builds(Span, st.integers(0, 3), st.sampled_from(Unit), st.booleans())
    | st.builds(Span, st.integers(4, 90), st.just(Unit.WORKING_DAY), st.booleans()),
)
def test_every_date_can_be_explained_in_every_language(start: date, span: Span):
    term = count(OFFICE, span, datetime(start.year, start.month, start.day, 12, tzinfo=ZONE))
    for lang in LANGS:
        said = term.why(lang)
        assert said.endswith(".")
        month = say_day(term.day, lang).split()[-1 if lang == "kk" else 1]
        assert f"{term.day.year}" in said
        assert f"{term.day.day} {month}" in said
