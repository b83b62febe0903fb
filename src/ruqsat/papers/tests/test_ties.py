import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.papers.ties import tie


@pytest.mark.parametrize(
    ("loose", "tied"),
    [
        ("№ 219", "№~219"),
        ("11 100 000 000", "11~100~000~000"),
        ("2 770,8 т мыс", "2~770,8~т мыс"),
        ("99,99 % Cu", "99,99~% Cu"),
        ("18 ай ішінде", "18~ай ішінде"),
        ("2026 жылғы 13 ақпан", "2026~жылғы 13~ақпан"),
        ("13 февраля 2026 года", "13~февраля 2026~года"),
        ("г. Астана", "г.~Астана"),
        ("Астана қ.", "Астана~қ."),
        ("Г. Т. Жақсылық", "Г.~Т.~Жақсылық"),
        ("деректемелер) *", "деректемелер)~*"),
        ("8 (сегіз) жұмыс күні", "8 (сегіз) жұмыс күні"),
    ],
)
def test_what_belongs_together_stays_on_one_line(loose, tied):
    assert tie(loose) == tied.replace("~", "\u00a0")


def test_an_endless_name_may_break_after_its_marks_and_every_thirty_two_letters():
    assert tie("kontrakt_GE-QM_2025-11.pdf") == (
        "kontrakt_\u200bGE-\u200bQM_\u200b2025-\u200b11.\u200bpdf"
    )
    assert [len(part) for part in tie("a" * 70).split("\u200b")] == [32, 32, 6]


def test_an_address_of_the_network_stays_whole_for_copying():
    address = "https://ruqsat.example/kk/check/7K4M-2Q9T-X8WC"
    assert tie(address) == address


def test_the_longest_words_of_the_act_are_left_alone():
    assert tie("қанағаттандыратындықтарыңыздан") == "қанағаттандыратындықтарыңыздан"


@given(st.text(alphabet="аәқ 0123456789№%.,-_/*Гт", max_size=80))
def test_no_letter_is_ever_changed(text):
    assert tie(text).replace("\u200b", "").replace("\u00a0", " ") == text


@given(st.text(alphabet="аә0123 №-.", max_size=80))
def test_tying_twice_is_tying_once(text):
    assert tie(tie(text)) == tie(text)
