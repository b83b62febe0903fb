from collections import Counter
from dataclasses import replace

import pytest

from ruqsat.lex.content import Pair, Paragraph
from ruqsat.papers.agreement import disagreements, figures
from ruqsat.papers.tests import example


@pytest.mark.parametrize(
    "paper",
    [*example.PAPERS.values(), example.refusal_of_incomplete],
    ids=lambda paper: paper.__name__,
)
def test_kazakh_and_russian_of_every_paper_carry_the_same_figures(paper):
    assert disagreements(paper()) == ()


def test_dates_by_name_agree_across_the_languages():
    assert figures("2026 жылғы 13 ақпанда") == figures("13 февраля 2026 года")
    assert figures("2026 жылғы 13 ақпанда") != figures("13 марта 2026 года")


def test_groups_of_digits_and_codes_are_one_figure_each():
    assert figures("12 000 т, ЖСК KZ77900DEMO000001037; 2 770,8") == Counter(
        ["12000", "KZ77900DEMO000001037", "2770,8"]
    )


@pytest.mark.parametrize(
    ("kk", "ru", "only_kk", "only_ru"),
    [
        ("2 770,8 т", "2 777,8 т", ("2770,8",), ("2777,8",)),
        ("№ GE-QM/2025-11", "№ GE-QM/2025-12", ("11",), ("12",)),
        ("3 (үш) ай", "три месяца", ("3",), ()),
        ("10.02.2026", "11.02.2026", ("10.02.2026",), ("11.02.2026",)),
        ("13 ақпан", "13 марта", ("month 2",), ("month 3",)),
    ],
)
def test_a_figure_that_only_one_language_has_is_found(kk, ru, only_kk, only_ru):
    paper = replace(example.refusal(), opening=(Paragraph(kk, ru),))
    (found,) = disagreements(paper)
    assert found.path == "paper.opening.0"
    assert (found.only_kk, found.only_ru) == (only_kk, only_ru)


def test_a_paragraph_in_one_language_has_nothing_to_disagree_with():
    assert disagreements(Paragraph("12 т")) == ()
    assert disagreements(Pair("12 т", "12 т")) == ()
