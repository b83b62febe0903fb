"""A line of the summary of errors says where in the form its error is."""

import pytest

from ruqsat.languages import Words
from ruqsat.lex.forms import Problem
from ruqsat.lex.forms.parsing import parse
from ruqsat.ui.located import located, told
from ruqsat.ui.tests.gallery.questions import SAMPLE, WRONG, Application
from ruqsat.ui.tests.gallery.views import ON

FAULT = Words("Қате.", "Ошибка.", "Wrong.")


def line(path: str, words: Words = FAULT) -> Words:
    return located(Problem(path, words), Application, raw=SAMPLE)


def test_a_problem_in_a_line_says_its_section_its_table_and_its_place_in_the_list() -> None:
    assert line("goods.products.2.code") == Words(
        "Шетелдік тауарлар және оларды қайта өңдеу өнімдері туралы…, «Қайта өңдеу өнімдері»,"
        " 2-жол, «ЕАЭО СЭҚ ТН коды» бағаны: Қате.",
        "Сведения об иностранных товарах и продуктах их переработки, «Продукты переработки»,"
        " строка 2, графа «Код ТН ВЭД ЕАЭС»: Ошибка.",
        "Particulars of the foreign goods and of their processed…, “Processed products”,"
        " row 2, column “EAEU TN VED code”: Wrong.",
    )


@pytest.mark.parametrize(
    ("path", "kk"),
    [
        ("applicant.bin", "Тұлғаның атауы, «БСН»: Қате."),
        ("until", "Тауарларды қайта өңдеу мерзімі: Қате."),
        ("supporting.0", "Технологиялық процесті қамтамасыз ететін ЕАЭО тауарлары, 1-жол: Қате."),
        ("nowhere", "Қате."),
    ],
)
def test_a_problem_outside_tables_says_the_section_and_the_question(path: str, kk: str) -> None:
    assert line(path).kk == kk


@pytest.mark.parametrize(
    ("path", "ru"),
    [
        (
            "goods.products.2.code",
            "«Продукты переработки», строка 2, графа «Код ТН ВЭД ЕАЭС»: Ошибка.",
        ),
        ("supporting.0", "Строка 1: Ошибка."),
        ("until", "Ошибка."),
        ("applicant.bin", "«БИН»: Ошибка."),
    ],
)
def test_the_page_of_a_section_does_not_say_its_name_on_every_line(path: str, ru: str) -> None:
    page = path.partition(".")[0]
    assert located(Problem(path, FAULT), Application, raw=SAMPLE, page=page).ru == ru


def test_only_the_fields_of_a_row_are_columns() -> None:
    (name, *_) = Application.question("supporting").kind.form.questions()  # type: ignore[union-attr]
    said = line(f"supporting.0.{name.name}").kk
    assert f"1-жол, «{name.label.kk}»: Қате." in said


def test_a_label_that_the_words_name_is_not_said_twice() -> None:
    words = Words(
        "«Саны» өрісін толтырыңыз.", "Заполните поле «Количество».", "Fill in “Quantity”."
    )
    assert line("goods.foreign.0.quantity", words).ru.endswith(
        "«Иностранные товары», строка 1: Заполните поле «Количество»."
    )


def test_in_a_row_the_words_follow_their_column_unless_they_name_it() -> None:
    words = Words("ЕАЭО СЭҚ ТН коды 10 цифр.", "Код ТН ВЭД ЕАЭС — 10 цифр.", "Ten digits.")
    label = Words("ЕАЭО СЭҚ ТН коды", "Код ТН ВЭД ЕАЭС", "EAEU TN VED code")
    assert told(words, label) == Words(words.kk, words.ru, "EAEU TN VED code: Ten digits.")


def test_no_two_lines_of_a_summary_are_alike() -> None:
    problems = parse(Application, WRONG, on=ON).problems
    lines = [located(problem, Application, raw=WRONG).kk for problem in problems]
    assert len(set(lines)) == len(lines) >= 13
