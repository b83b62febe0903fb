"""Raw answers as the templates read them."""

from collections.abc import Mapping
from typing import get_args

import pytest

from ruqsat.languages import LANGS, Words
from ruqsat.lex import Form, Labelled, ask, lines
from ruqsat.lex.forms.kinds import PDF, FilesKind, Kind
from ruqsat.ui import answers, sentences
from ruqsat.ui.tests.gallery.questions import SAMPLE, Application, Person


def said(name: str, raw: Mapping[str, str]) -> str | None:
    words = answers.answer(Application.question(name), raw, name)
    return words.kk if words else None


def test_every_kind_of_question_has_a_widget() -> None:
    assert set(answers.WIDGETS) == set(get_args(Kind))


@pytest.mark.parametrize(
    ("name", "raw", "shown"),
    [
        (
            "until",
            {"until.day": "5", "until.month": "11", "until.year": "2026"},
            "2026 жылғы 5 қараша",
        ),
        ("until", {"until": "2026-11-05"}, "2026 жылғы 5 қараша"),
        ("until", {"until.day": "5", "until.month": "13", "until.year": "2026"}, "5.13.2026"),
        ("until", {}, None),
        ("goods.foreign.value", {"goods.foreign.value": "1 340,25"}, "1\u00a0340,25"),
        ("share", {"share": "көп"}, "көп"),
        ("resold", {"resold": "no"}, "Жоқ"),
        ("resold", {}, None),
        ("unit", {"unit": "t"}, "тонна"),
        ("unit", {"unit": "pood"}, "pood"),
        ("operations", {"operations": "  "}, None),
    ],
)
def test_an_answer_is_said_or_shown_as_it_was_typed(
    name: str, raw: dict[str, str], shown: str | None
) -> None:
    assert said(name, raw) == shown


def test_a_day_kept_whole_fills_its_three_inputs() -> None:
    assert answers.day_parts({"until": "2026-11-05"}, "until") == ("05", "11", "2026")


def test_three_inputs_win_over_a_day_kept_whole() -> None:
    raw = {"until": "2026-11-05", "until.day": "7", "until.month": "", "until.year": ""}
    assert answers.day_parts(raw, "until") == ("7", "", "")


def test_a_legal_person_is_not_asked_for_an_iin() -> None:
    asked = answers.asked_at(Person, SAMPLE, "applicant")
    assert [question.name for question in asked] == ["kind", "name", "bin", "address"]


def test_what_waits_for_an_answer_is_not_asked_before_it() -> None:
    asked = answers.asked_at(Person, {}, "applicant")
    assert {"bin", "iin"}.isdisjoint(question.name for question in asked)


def test_what_was_answered_already_is_shown_though_its_turn_is_not_known() -> None:
    asked = answers.asked_at(Person, {"applicant.bin": "1406"}, "applicant")
    assert "bin" in {question.name for question in asked}


def test_goods_fit_into_rows_and_longer_lines_into_cards() -> None:
    assert answers.compact(Application.question("goods.foreign"))
    assert not answers.compact(Application.question("supporting"))


def test_a_choice_too_long_for_a_column_is_asked_in_a_card() -> None:
    class Document(Labelled):
        LONG = "long", "шығу нормаларын есептеу кестесі", "таблица норм", "table of norms"

    class Line(Form):
        document: Document = ask(None, Words("Құжат", "Документ", "Document"))

    class Lists(Form):
        lines: tuple[Line, ...] = lines(None, Words("Тізім", "Список", "List"))

    assert not answers.compact(Lists.question("lines"))


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0\u00a0байт"),
        (1023, "1\u00a0023\u00a0байт"),
        (1024, "1\u00a0КБ"),
        (317_440, "310\u00a0КБ"),
        (1 << 20, "1\u00a0МБ"),
        (8_808_038, "8,4\u00a0МБ"),
        (20 << 20, "20\u00a0МБ"),
    ],
)
def test_a_size_is_said_in_the_unit_a_person_would_take(size: int, shown: str) -> None:
    assert answers.size_words(size).kk == shown


def test_what_may_be_attached_is_said_before_anything_is_chosen() -> None:
    limits = answers.file_limits(FilesKind(formats=(PDF, "image/png"), limit=5 << 20, most=3))
    assert (
        limits.kk == "Форматтары: PDF, PNG. Бір файл — ең көбі 5\u00a0МБ. Файлдар саны — ең көбі 3."
    )


def test_a_kept_file_is_named_with_its_format() -> None:
    (file,) = answers.files_at(SAMPLE, "contract")
    assert (file.number, file.format) == (0, "PDF")
    assert answers.file_names(SAMPLE, "contract") == (file.name,)
    assert answers.file_names({}, "contract") is None


def test_a_script_that_counts_gets_every_plural_form() -> None:
    forms = answers.plural_forms(sentences.CHARACTERS_LEFT)
    assert '"few": "Осталось: {n} знака."' in forms.ru
    assert all('"other"' in forms.in_(lang) for lang in LANGS)
