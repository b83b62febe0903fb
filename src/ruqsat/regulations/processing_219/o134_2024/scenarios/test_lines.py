"""Rows of many lines: what a page takes, and what it asks to be sent as a sheet."""

from datetime import date

import pytest

from ruqsat.cases.playing import sample
from ruqsat.lex.forms.parsing import parse, unparse
from ruqsat.regulations import edition

EDITION = edition("processing-219", "o134_2024")
SERVICE = EDITION.procedure.service("in_territory")
SAMPLE = sample(EDITION, SERVICE)["apply"]
FILED = date(2025, 10, 20)


def with_lines(row, count):
    """The sample with the first line of a row repeated."""
    line = {
        key.removeprefix(f"{row}.0."): text for key, text in SAMPLE.items() if f"{row}.0." in key
    }
    others = {key: text for key, text in SAMPLE.items() if not key.startswith(f"{row}.")}
    lines = {f"{row}.{n}.{key}": text for n in range(count) for key, text in line.items()}
    return others | lines


@pytest.mark.parametrize("count", [1, 200, 300])
def test_a1_f1_3_up_to_300_lines_of_goods_stand_on_the_page(count):
    parsed = parse(SERVICE.form, with_lines("goods.foreign", count), on=FILED)
    assert parsed.problems == ()
    assert parsed.values
    assert sum(key.endswith(".code") for key in unparse(parsed.values) if "foreign" in key) == count


def test_a1_f1_3_above_300_lines_a_sheet_is_asked_for():
    (problem,) = parse(SERVICE.form, with_lines("goods.foreign", 301), on=FILED).problems
    assert problem.path == "goods.foreign"
    assert "Одан көп болса, кестені файлмен жүктеп салыңыз." in problem.words.kk
    assert "загрузите таблицу файлом" in problem.words.ru


def test_a1_f1_3_one_wrong_line_of_200_is_told_by_its_number():
    raw = with_lines("goods.foreign", 200) | {"goods.foreign.173.code": "26030000"}
    assert [one.path for one in parse(SERVICE.form, raw, on=FILED).problems] == [
        "goods.foreign.173.code"
    ]


@pytest.mark.parametrize(
    ("row", "most"), [("ownership", 50), ("operations", 100), ("identification", 20)]
)
def test_rows_that_are_no_tables_of_goods_have_their_own_bound(row, most):
    assert parse(SERVICE.form, with_lines(row, most), on=FILED).problems == ()
    (problem,) = parse(SERVICE.form, with_lines(row, most + 1), on=FILED).problems
    assert problem.path == row


def test_no_question_ends_in_the_mark_of_a_note_of_the_official_form():
    forms = [service.form for service in EDITION.procedure.services]
    labels = [question.label for form in forms for question in form.questions()]
    assert [words for words in labels if "*" in words.kk + words.ru + words.en] == []
