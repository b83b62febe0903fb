"""What people are told of a date: the last day, and the steps that led to it, in three languages.

Plays compare the days themselves; the sentences are compared here.
"""

from datetime import date, datetime

import pytest

from ruqsat.cases.supposing import last_day
from ruqsat.languages import LANGS
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

PROCESSING = edition("processing-219", "o134_2024").procedure
RESULT = PROCESSING.limits[0]
OFFICE = Office(kazakhstan(), Hours())


def told(asked, when, lang):
    """The last day, and each step as (norm, sentence)."""
    at = datetime.fromisoformat(when).replace(tzinfo=OFFICE.hours.tz)
    due, why = last_day(PROCESSING, asked, at=at, office=OFFICE)
    assert due
    return due.date(), [(one.law and one.law.norm.id, one.words.in_(lang)) for one in why]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "kk",
            "2025 жылғы 20 қазаннан кейінгі күннен бастап 8 жұмыс күні есептелді. Сенбі мен"
            " жексенбі, сондай-ақ мына күндер есепке алынбады: 27\u00a0қазан (Республика күні,"
            " 25\u00a0қазаннан ауыстырылған). Мерзім 2025 жылғы 31 қазанда аяқталады.",
        ),
        (
            "ru",
            "Срок составляет 8 рабочих дней и исчисляется со дня, следующего за 20 октября"
            " 2025 года. Не учитывались субботы и воскресенья, а также: 27 октября (День"
            " Республики, перенос с 25 октября). Срок истекает 31 октября 2025 года.",
        ),
        (
            "en",
            "The term is 8 working days, counted from the day after 20 October 2025. Saturdays"
            " and Sundays did not count, nor did 27 October (Republic Day, moved from"
            " 25 October). The term ends on 31 October 2025.",
        ),
    ],
)
def test_a1_3_the_day_of_the_result_names_the_holiday_that_did_not_count(lang, said):
    day, why = told(RESULT, "2025-10-20T10:15", lang)
    assert day == date(2025, 10, 31)
    assert [norm for norm, _ in why] == ["3.1.b", "a1.3"]
    assert plain(why[1][1]) == plain(said)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "kk",
            "Жұмыс уақыты аяқталғаннан кейін немесе жұмыс істемейтін күні болғандықтан, келесі"
            " жұмыс күні есептеледі: 2025 жылғы 28 қазан.",
        ),
        (
            "ru",
            "Это произошло после окончания рабочего времени или в нерабочий день, поэтому"
            " считается следующий рабочий день: 28 октября 2025 года.",
        ),
        (
            "en",
            "This was after working hours or on a day that is not worked, so the next working"
            " day counts: 28 October 2025.",
        ),
    ],
)
def test_p5_2_a_late_filing_is_told_why_another_day_counts(lang, said):
    day, why = told(RESULT, "2025-10-24T18:31", lang)
    assert day == date(2025, 11, 7)
    assert [norm for norm, _ in why] == ["3.1.b", "5.2.a", "a1.3"]
    assert plain(why[1][1]) == said


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "kk",
            "2025 жылғы 31 қазаннан кері қарай 3 жұмыс күні есептелді. Соңғы күн: 2025 жылғы"
            " 28 қазан.",
        ),
        (
            "ru",
            "Срок составляет 3 рабочих дня и отсчитывается назад от 31 октября 2025 года."
            " Последний день: 28 октября 2025 года.",
        ),
        (
            "en",
            "The term is 3 working days, counted back from 31 October 2025. The last day is"
            " 28 October 2025.",
        ),
    ],
)
def test_p7_4_the_notice_is_counted_back_from_the_end_of_the_term(lang, said):
    day, why = told(PROCESSING.act("notify_hearing"), "2025-10-20T10:15", lang)
    assert day == date(2025, 10, 28)
    assert [norm for norm, _ in why] == ["3.1.b", "a1.3", "7.4.b", None]
    assert plain(why[2][1]) == said


def test_p7_1_which_of_two_ends_counts_is_said_last():
    day, why = told(PROCESSING.act("check_conformity"), "2025-10-22T17:00", "kk")
    assert day == date(2025, 10, 30)
    assert plain(why[0][1]) == "«Құжаттардың толықтығын тексеру» — 2025 жылғы 22 қазан."
    assert why[-1] == (None, "Екі күннің ертерегі алынады.")


def test_p7_4_the_hearing_counts_from_the_day_of_the_notice():
    day, why = told(PROCESSING.act("hold_hearing"), "2025-10-24T10:00", "ru")
    assert day == date(2025, 10, 29)
    assert [norm for norm, _ in why] == ["7.3.b", "7.4.c"]
    assert "27 октября (День Республики, перенос с 25 октября)" in plain(why[1][1])


def test_p5_1_registration_is_due_the_day_it_arrives():
    day, why = told(PROCESSING.act("register"), "2025-10-20T10:15", "kk")
    assert day == date(2025, 10, 20)
    assert plain(why[1][1]) == "Мерзім басталған күні аяқталады: 2025 жылғы 20 қазан."


def test_p3_2_the_notice_of_acceptance_says_both_days():
    (tell,) = (one for one in PROCESSING.notices if one.name == "tell_accepted")
    words = tell.says.say(received=date(2025, 10, 21), due=date(2025, 11, 3))
    assert plain(words.kk) == (
        "Сұрау салу қабылданды. Келіп түскен күні: 2025 жылғы 21 қазан. Нәтижені алу күні:"
        " 2025 жылғы 3 қараша."
    )
    assert all("2025" in words.in_(lang) for lang in LANGS)


def plain(text):
    """Without no-break spaces, which only keep a date together on its line."""
    return text.replace("\u00a0", " ")
