from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from ruqsat.languages import Words
from ruqsat.lex.content import Eds, Pair, Paragraph
from ruqsat.papers import PaperError, to_data
from ruqsat.papers.plain import instant, plain, said
from ruqsat.papers.tests import example
from ruqsat.papers.tests import example_facts as of


def test_a_text_the_same_in_both_languages_becomes_one_string():
    assert plain(Pair("DEMAKZ11", "DEMAKZ11"), "bic") == "DEMAKZ11"
    assert plain(Pair("БСН", "БИН"), "bin") == {"kk": "БСН", "ru": "БИН"}


def test_english_is_left_out_of_a_paper():
    assert plain(Words("БСН", "БИН", "BIN"), "label") == {"kk": "БСН", "ru": "БИН"}


def test_a_date_is_printed_as_day_month_year():
    assert plain(date(2026, 2, 3), "day") == "03.02.2026"


def test_a_moment_is_printed_as_the_wall_time_of_its_zone():
    at = datetime(2026, 2, 13, 16, 42, 7, tzinfo=timezone(timedelta(hours=5)))
    assert instant(at, "at") == "13.02.2026, 16.42 (UTC+5)"
    india = at.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert instant(india, "at") == "13.02.2026, 17.12 (UTC+5:30)"


def test_a_moment_without_a_zone_is_refused_by_name():
    signed = replace(of.SIGNED, eds=Eds("А", "1", datetime(2026, 2, 13)))  # noqa: DTZ001
    with pytest.raises(PaperError, match=r"signature\.eds\.signed_at has no zone"):
        to_data(replace(example.result(), signature=signed))


@pytest.mark.parametrize(
    "left", ["", "  ", "\u200b", "[Құжат нөмірі]", "[ұйымның атауы]", "None", "______"]
)
def test_a_missing_value_is_named_and_never_printed(left):
    with pytest.raises(PaperError, match=r"number is"):
        to_data(replace(example.result(), number=left))


def test_a_sentence_whose_values_were_not_put_in_is_refused():
    opening = (Paragraph("Шешім {due:abl} кешіктірілмей", "не позднее {due}"),)
    with pytest.raises(PaperError, match=r"opening\.0\.kk is the placeholder"):
        to_data(replace(example.refusal(), opening=opening))


@pytest.mark.parametrize("letter", ["\u202e", "\u2066", "\x00", "\x07", "\ue000", "\ud800"])
def test_letters_that_would_show_something_else_are_refused(letter):
    with pytest.raises(PaperError, match=f"U\\+{ord(letter):04X}"):
        said(f"Мыс{letter}концентраты", "name")


def test_invisible_marks_of_word_processors_are_dropped():
    assert said("\ufeffкон\u00adцен\u200bтрат\u2060", "name") == "концентрат"


def test_letters_written_in_two_parts_are_composed():
    assert said("маи\u0306", "name") == "май"
    assert said("Е\u0308лка", "name") == "Ёлка"


def test_what_is_neither_text_nor_date_is_refused():
    with pytest.raises(PaperError, match=r"head is 1\.5"):
        plain(1.5, "head")
    with pytest.raises(PaperError, match="head is True"):
        plain(True, "head")


def test_the_code_for_the_check_page_is_drawn_into_the_data():
    check = to_data(example.result())["check"]
    assert isinstance(check, dict)
    assert check["qr"].startswith("<svg ")
    other = to_data(replace(example.result(), check=replace(of.CHECK, url="https://x.example/1")))
    assert isinstance(other["check"], dict)
    assert other["check"]["qr"] != check["qr"]
