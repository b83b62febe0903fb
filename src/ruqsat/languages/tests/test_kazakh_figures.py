"""Figures, hours and terms take the ending of the word that is read last."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import Case
from ruqsat.languages.kazakh import clock, figure, inflect, read, spelled
from ruqsat.languages.kazakh.figures import last_word
from ruqsat.languages.tests.glossary import forms, rows


@pytest.mark.parametrize(("number", "case", "form"), forms("figures"))
def test_a_figure_takes_the_ending_of_the_glossary(number: str, case: Case, form: str):
    assert figure(int(number), case) == form


@pytest.mark.parametrize("row", rows("figures"))
def test_a_figure_is_read_as_in_the_glossary(row: dict[str, str]):
    assert last_word(int(row["figure"])) == row["read"].split()[-1]


@pytest.mark.parametrize(
    ("number", "case", "form"),
    [
        (2026, "dat", "2026-ға"),
        (2026, "loc", "2026-да"),
        (2030, "dat", "2030-ға"),
        (300, "dat", "300-ге"),
        (1_000_000, "dat", "1000000-ға"),
        (1_000_000, "abl", "1000000-нан"),
        (2_000_000_000, "dat", "2000000000-қа"),
        (10**12, "dat", f"{10**12}-ға"),
        (10**30, "abl", f"{10**30}-нан"),
    ],
)
def test_large_figures_follow_the_last_word_read(number: int, case: Case, form: str):
    assert figure(number, case) == form


@given(st.integers(min_value=0))
def test_any_figure_from_zero_up_has_an_ending(number: int):
    assert figure(number, "dat").rpartition("-")[2] in {"ға", "ге", "қа", "ке"}


def test_a_negative_figure_has_no_known_ending():
    with pytest.raises(ValueError, match="from 0 up"):
        figure(-1, "dat")


@pytest.mark.parametrize(
    ("at", "case", "form"),
    [
        (time(9), "abl", "9.00-ден"),
        (time(13), "abl", "13.00-ден"),
        (time(10), "loc", "10.00-де"),
        (time(14, 15), "dat", "14.15-ке"),
        (time(14, 15), "abl", "14.15-тен"),
        (time(14, 30), "dat", "14.30-ға"),
        (time(18, 30), "dat", "18.30-ға"),
        (time(18, 30), "loc", "18.30-да"),
        (time(18, 30), "abl", "18.30-дан"),
        (time(11, 45), "dat", "11.45-ке"),
        (time(9, 5), "loc", "9.05-те"),
        (time(0, 10), "dat", "0.10-ға"),
    ],
)
def test_the_minutes_of_an_hour_are_read_last(at: time, case: Case, form: str):
    assert clock(at, case) == form


def test_an_hour_without_a_case_stands_bare():
    assert clock(time(18, 30, 59)) == "18.30"


def test_a_day_of_the_month_takes_the_ending_of_its_noun():
    assert f"20-{inflect('күні', 'abl')} кешіктірмей" == "20-күнінен кешіктірмей"


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "нөл"), (8, "сегіз"), (10, "он"), (15, "он бес"), (30, "отыз"), (99, "тоқсан тоғыз")],
)
def test_a_number_is_read_in_words(number: int, said: str):
    assert read(number) == said


def test_every_term_up_to_ninety_nine_is_read_differently():
    assert len({read(number) for number in range(100)}) == 100


@pytest.mark.parametrize("row", [row for row in rows("figures") if int(row["figure"]) < 100])
def test_words_for_a_number_agree_with_the_glossary(row: dict[str, str]):
    assert read(int(row["figure"])) == row["read"]


def test_a_term_is_spelled_out_as_the_acts_do():
    assert f"{spelled(8)} жұмыс күні" == "8 (сегіз) жұмыс күні"
    assert f"күнтізбелік {spelled(30)} күн" == "күнтізбелік 30 (отыз) күн"


@pytest.mark.parametrize("number", [-1, 100])
def test_only_terms_up_to_ninety_nine_are_spelled_out(number: int):
    with pytest.raises(ValueError, match="from 0 to 99"):
        spelled(number)
