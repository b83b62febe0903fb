"""Texts that a person takes for the same compare the same; words sort in Kazakh order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import cyrillic, fold
from ruqsat.languages.kazakh import ALPHABET, sort_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("түстi, өткiзу, мемлекеттiк", "түсті, өткізу, мемлекеттік"),
        ("«Арқа» АҚ", '"Арқа" АҚ'),
        ('порталы " электрондық үкімет"', "порталы «электрондық үкімет»"),
        ("кодексінің 392-\nбабы", "кодексінің 392-бабы"),
        ("6\u201116-тармақ", "6-16-тармақ"),
        ("8\u00a0(сегіз) жұмыс\n      күні", "8 (сегіз) жұмыс күні"),
        ("кешік-\nтірмей", "кешіктірмей"),
        ("кешік\u00adтірмей", "кешіктірмей"),
        ("рәсімдік-процестік", "рәсімдік-\nпроцестік"),
        ("Өнеркəсiп", "Өнеркәсіп"),
        ("учёт", "учет"),
        ("Ёлка", "Елка"),
        ("и\u0306од", "йод"),
    ],
)
def test_texts_that_look_alike_fold_alike(one: str, other: str):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("6-тармақ", "6 тармақ"),
        ("6-тармақ", "7-тармақ"),
        ("ұқсас", "үқсас"),
        ("Комитет", "комитет"),
    ],
)
def test_texts_that_differ_in_substance_stay_apart(one: str, other: str):
    assert fold(one) != fold(other)


def test_latin_words_stay_latin():
    assert fold("PDF, QR және NCALayer") == "PDF, QR және NCALayer"


def test_look_alikes_become_cyrillic_only_in_words_that_hold_a_cyrillic_letter():
    assert cyrillic("түстi iron") == "түсті iron"


@given(st.text(alphabet='аәіiIHoO -–\n\u00a0«»"6№ёй\u00ad'))
def test_folding_twice_changes_nothing_more(text: str):
    assert fold(fold(text)) == fold(text)


def test_words_sort_in_the_order_of_the_kazakh_alphabet():
    listed = ["әкім", "қағаз", "ғалым", "кодекс", "іс", "ыдыс", "ұсыныс", "үй", "ара", "Бап", "һәм"]
    assert sorted(listed, key=sort_key) == [
        "ара",
        "әкім",
        "Бап",
        "ғалым",
        "кодекс",
        "қағаз",
        "ұсыныс",
        "үй",
        "һәм",
        "ыдыс",
        "іс",
    ]


def test_the_alphabet_sorts_into_itself():
    assert "".join(sorted(ALPHABET, key=sort_key)) == ALPHABET
    assert "".join(sorted(ALPHABET)) != ALPHABET


def test_figures_and_latin_words_come_before_kazakh_ones():
    assert sorted(["бап", "PDF", "12"], key=sort_key) == ["12", "PDF", "бап"]


def test_a_word_with_a_latin_letter_sorts_where_it_is_read():
    assert sorted(["іс", "ыдыс", "iс"], key=sort_key)[0] == "ыдыс"


def test_words_that_differ_in_case_alone_keep_one_order():
    assert sorted(["бап", "Бап"], key=sort_key) == sorted(["Бап", "бап"], key=sort_key)
