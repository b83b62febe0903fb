"""A sentence is said in all three languages with all its blanks filled, or not at all."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from ruqsat.languages import Sentence, SentenceError, UnknownStemError, Words, same
from ruqsat.languages.nouns import AUTHORISED_BODY, OPERATOR

WAITING = Sentence(
    kk="{actor:abl} жауап {due:dat} дейін күтілуде: {actor}.",
    ru="{actor} отвечает до {due}.",
    en="A reply is expected by {due} from: {actor}.",
)
LEFT = Sentence(kk="{n} күн қалды", ru="Осталось {n#день|дня|дней}", en="{n#day|days} left")
NAMED = Sentence(kk="{x}", ru="{x}", en="{x}")
INFLECTED = Sentence(kk="{x:dat} дейін", ru="до {x}", en="until {x}")


def test_a_sentence_is_said_in_three_languages():
    assert WAITING.say(actor=OPERATOR, due=date(2026, 4, 3)) == Words(
        kk="Оператордан жауап 2026 жылғы 3 сәуірге дейін күтілуде: Оператор.",
        ru="Оператор отвечает до 3 апреля 2026 года.",
        en="A reply is expected by 3 April 2026 from: Operator.",
    )


def test_a_noun_that_opens_a_sentence_is_capitalised_after_its_ending():
    said = WAITING.say(actor=AUTHORISED_BODY, due=date(2026, 4, 3))
    assert said.kk.startswith("Уәкілетті органнан жауап")
    assert said.kk.endswith(": уәкілетті орган.")
    assert said.ru.startswith("Уполномоченный орган ")


def test_a_name_is_printed_as_it_is():
    assert NAMED.say(x="e-mail").en == "e-mail"


@pytest.mark.parametrize(
    ("number", "ru", "en"),
    [
        (1, "Осталось 1 день", "1 day left"),
        (2, "Осталось 2 дня", "2 days left"),
        (11, "Осталось 11 дней", "11 days left"),
        (1001, "Осталось 1\u00a0001 день", "1,001 days left"),
    ],
)
def test_a_number_takes_the_right_form_of_its_noun(number: int, ru: str, en: str):
    said = LEFT.say(n=number)
    assert (said.ru, said.en) == (ru, en)


@pytest.mark.parametrize(
    ("value", "kk", "ru", "en"),
    [
        (date(2026, 1, 9), "2026 жылғы 9 қаңтар", "9 января 2026 года", "9 January 2026"),
        (
            datetime(2026, 1, 9, 23, 59, tzinfo=UTC),
            "2026 жылғы 9 қаңтар",
            "9 января 2026 года",
            "9 January 2026",
        ),
        (time(9), "9.00", "9.00", "9:00"),
        (Decimal("1340.25"), "1\u00a0340,25", "1\u00a0340,25", "1,340.25"),
        (Words("иә", "да", "yes"), "Иә", "Да", "Yes"),
    ],
)
def test_each_kind_of_value_is_said_as_its_language_says_it(value, kk: str, ru: str, en: str):
    assert NAMED.say(x=value) == Words(kk, ru, en)


@pytest.mark.parametrize(
    ("value", "kk"),
    [
        (date(2026, 1, 9), "2026 жылғы 9 қаңтарға дейін"),
        (time(18, 30), "18.30-ға дейін"),
        (20, "20-ға дейін"),
        (OPERATOR, "Операторға дейін"),
        (same("ЭЦҚ"), "ЭЦҚ-ға дейін"),
    ],
)
def test_what_can_be_read_takes_a_kazakh_ending(value, kk: str):
    assert INFLECTED.say(x=value).kk == kk


@pytest.mark.parametrize("value", ["Д. Омаров", Decimal("12.5")])
def test_names_and_decimals_take_no_kazakh_ending(value):
    with pytest.raises(SentenceError, match="after a colon"):
        INFLECTED.say(x=value)


def test_words_outside_the_closed_list_take_no_kazakh_ending():
    with pytest.raises(UnknownStemError):
        INFLECTED.say(x=same("Омаров"))


def test_yes_and_no_are_not_values_of_a_sentence():
    with pytest.raises(SentenceError, match="yes or no"):
        NAMED.say(x=True)


def test_a_moment_without_a_zone_has_no_day():
    with pytest.raises(SentenceError, match="no zone"):
        NAMED.say(x=datetime(2026, 1, 9, 23, 59))  # noqa: DTZ001  # The missing zone is the case.


def test_only_a_whole_number_has_forms():
    with pytest.raises(SentenceError, match="whole number"):
        LEFT.say(n=Decimal("2.5"))


def test_a_missing_value_is_named():
    with pytest.raises(SentenceError, match="missing actor"):
        WAITING.say(due=date(2026, 4, 3))


def test_an_unknown_value_is_named():
    with pytest.raises(SentenceError, match="unknown dew"):
        WAITING.say(actor=OPERATOR, due=date(2026, 4, 3), dew=1)


@pytest.mark.parametrize(
    ("kk", "message"),
    [
        ("{due", "not well formed"),
        ("due}", "not well formed"),
        ("{}", "not well formed"),
        ("{due:}", "not well formed"),
        ("{due:xyz}", "no such case"),
        ("{due#күн|күндер}", "forms of a number"),
        ("{dew}", "different blanks"),
        ("бос", "different blanks"),
    ],
)
def test_a_malformed_sentence_does_not_load(kk: str, message: str):
    with pytest.raises(SentenceError, match=message):
        Sentence(kk=kk, ru="до {due}", en="by {due}")


@pytest.mark.parametrize("ru", ["{due:abl}", "{due#день|дня}"])
def test_kazakh_cases_and_wrong_numbers_of_forms_are_refused_in_russian(ru: str):
    with pytest.raises(SentenceError):
        Sentence(kk="{due}", ru=ru, en="{due}")


def test_a_sentence_without_blanks_needs_no_values():
    assert Sentence(kk="Иә.", ru="Да.", en="Yes.").say().ru == "Да."


def test_a_blank_language_is_refused():
    with pytest.raises(ValueError, match="no text in ru"):
        Words(kk="иә", ru=" ", en="yes")
