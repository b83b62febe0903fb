"""Every word of the glossary's tables takes the endings printed there, and no other word any."""

import pytest

from ruqsat.languages import Case, UnknownStemError
from ruqsat.languages.kazakh import inflect, knows, stems
from ruqsat.languages.tests.glossary import forms


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        *forms("months"),
        *forms("nouns"),
        *forms("abbreviations"),
        *forms("roles"),
    ],
)
def test_a_word_takes_the_ending_of_the_glossary(word: str, case: Case, form: str):
    assert inflect(word, case) == form


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("тармақ", "тармағы"),
        ("бөлік", "бөлігі"),
        ("бап", "бабы"),
        ("топ", "тобы"),
        ("талап", "талабы"),
        ("жауап", "жауабы"),
        ("есеп", "есебі"),
        ("бұйрық", "бұйрығы"),
        ("куәлік", "куәлігі"),
        ("анықтамалық", "анықтамалығы"),
        ("жартыжылдық", "жартыжылдығы"),
        ("қыркүйек", "қыркүйегі"),
        ("акт", "актісі"),
        ("объект", "объектісі"),
        ("ЭЦҚ", "ЭЦҚ-сы"),
        ("БСН", "БСН-і"),
        ("ЖСН", "ЖСН-і"),
    ],
)
def test_before_a_possessive_the_last_consonant_softens(word: str, form: str):
    assert inflect(word, "poss") == form


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        ("акт", "dat", "актіге"),
        ("акт", "acc", "актіні"),
        ("акт", "gen", "актінің"),
        ("объект", "dat", "объектіге"),
        ("субъект", "dat", "субъектіге"),
        ("регламент", "dat", "регламентке"),
        ("сертификат", "dat", "сертификатқа"),
        ("цифр", "abl", "цифрдан"),
        ("минут", "abl", "минуттан"),
        ("теңге", "dat", "теңгеге"),
        ("пайыз", "dat", "пайызға"),
        ("тонна", "dat", "тоннаға"),
        ("мегабайт", "dat", "мегабайтқа"),
        ("күн", "abl", "күннен"),
        ("күн", "acc", "күнді"),
        ("ай", "abl", "айдан"),
        ("жыл", "abl", "жылдан"),
        ("жұма", "loc", "жұмада"),
        ("дүйсенбі", "abl", "дүйсенбіден"),
        ("бап", "dat", "бапқа"),
    ],
)
def test_loan_words_units_and_weekdays_follow_their_last_sound(word: str, case: Case, form: str):
    assert inflect(word, case) == form


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        ("күні", "abl", "күнінен"),
        ("күні", "loc", "күнінде"),
        ("жұмыс күні", "acc", "жұмыс күнін"),
        ("тармағы", "dat", "тармағына"),
        ("бабы", "gen", "бабының"),
        ("ЭЦҚ-сы", "ins", "ЭЦҚ-сымен"),
        ("ЭЦҚ", "ins", "ЭЦҚ-мен"),
        ("БСН-і", "acc", "БСН-ін"),
        ("ЖСН-іңіз", "dat", "ЖСН-іңізге"),
        ("Оператор", "dat", "Операторға"),
        ("бюро", "dat", "бюроға"),
    ],
)
def test_the_forms_that_the_acts_print_come_out(word: str, case: Case, form: str):
    assert inflect(word, case) == form


@pytest.mark.parametrize("word", ["Омаров", "оператор", "АЕК", "PDF", "", "күндері"])
def test_a_word_outside_the_closed_list_is_not_guessed(word: str):
    assert not knows(word)
    with pytest.raises(UnknownStemError, match="closed list"):
        inflect(word, "dat")


def test_a_possessive_does_not_take_another():
    with pytest.raises(ValueError, match="possessive already"):
        inflect("жұмыс күні", "poss")


def test_every_stem_of_the_closed_list_takes_every_case():
    plain = (*stems.MONTHS, *stems.WEEKDAYS, *stems.UNITS, *stems.NOUNS, *stems.ROLES)
    cases: tuple[Case, ...] = ("gen", "dat", "acc", "loc", "abl", "ins", "att")
    for word in (*plain, *stems.POSSESSED, *stems.LOANS, *stems.SPOKEN, *stems.ABBREVIATIONS):
        assert len({inflect(word, case) for case in cases}) == len(cases)


def test_no_stem_is_listed_twice():
    listed = (
        *(*stems.MONTHS, *stems.WEEKDAYS, *stems.UNITS, *stems.NOUNS, *stems.ROLES),
        *(*stems.POSSESSED, *stems.LOANS, *stems.SPOKEN, *stems.ABBREVIATIONS),
        *(*stems.POSSESSED_ABBREVIATIONS, *stems.POLITE_ABBREVIATIONS, stems.PARTNERSHIP),
    )
    assert len(set(listed)) == len(listed)
