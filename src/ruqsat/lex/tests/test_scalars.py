"""Text, numbers and days, as people in Kazakhstan type them."""

from datetime import date
from decimal import Decimal

import pytest

from ruqsat.languages import LANGS, Words
from ruqsat.lex.forms import number
from ruqsat.lex.forms.kinds import NumberKind, TextKind
from ruqsat.lex.forms.scalars import read_day, read_number, read_text


def told(read):
    assert isinstance(read, Words)
    assert all(read.in_(lang) for lang in LANGS)
    return read.en


@pytest.mark.parametrize(
    ("typed", "number_"),
    [
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1 340,25", "1340.25"),
        ("1\u00a0340,25", "1340.25"),
        ("1\u202f340,25", "1340.25"),
        (" 12 000 000 ", "12000000"),
        ("-5", "-5"),
        ("\u22125", "-5"),
        ("+5", "5"),
        ("0", "0"),
        ("0,000001", "0.000001"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_however_it_is_written(typed, number_):
    assert read_number(typed, NumberKind()) == Decimal(number_)


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0"])
def test_nothing_typed_is_no_number_and_not_zero(typed):
    assert read_number(typed, NumberKind()) is None


@pytest.mark.parametrize(
    "typed", ["көп", "1,340.25", "1.340,25", "12,", ",5", "1e5", "--5", "NaN", "∞", "5 т", "1" * 19]
)
def test_what_is_no_number_is_told_with_an_example(typed):
    assert told(read_number(typed, NumberKind())) == "Enter a number, for example 12.5."


@pytest.mark.parametrize(
    ("typed", "kind", "said"),
    [
        ("0", number(above=0), "Enter a number greater than 0."),
        ("-1", number(least=0), "Enter 0 or more."),
        ("100,01", number(most=100), "Enter 100 or less."),
        ("1,234", number(places=2), "Decimal places: at most 2."),
        ("1,5", number(places=0), "Enter a whole number, for example 12."),
    ],
)
def test_a_number_out_of_its_bounds_is_told_which(typed, kind, said):
    assert told(read_number(typed, kind)) == said


def test_a_bound_is_said_of_the_number_to_write():
    above, below = read_number("101", number(most=100)), read_number("8", number(least=9))
    assert isinstance(above, Words)
    assert isinstance(below, Words)
    assert above.kk == "100 санынан аспайтын сан жазыңыз."
    assert below.kk == "9 санынан кем емес сан жазыңыз."


@pytest.mark.parametrize(("typed", "kind"), [("0", number(least=0)), ("100", number(most=100))])
def test_the_bound_itself_is_within(typed, kind):
    assert read_number(typed, kind) == Decimal(typed)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("05.11.2026", date(2026, 11, 5)),
        ("5.1.2026", date(2026, 1, 5)),
        (" 2026-11-05 ", date(2026, 11, 5)),
        ("29.02.2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_as_it_is_written_here_or_by_machines(typed, day):
    assert read_day(typed) == day


@pytest.mark.parametrize(
    "typed",
    [
        "5.11.26",
        "11/05/2026",
        "2026.11.05",
        "ертең",
    ],
)
def test_what_is_no_day_is_told_with_an_example(typed):
    assert "for example 05.11.2026" in told(read_day(typed))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("29.2.2026", "29.02.2026"),
        ("2026-11-31", "31.11.2026"),
        ("0.0.0000", "00.00.0000"),
        ("1.1.0000", "01.01.0000"),
    ],
)
def test_a_day_that_no_calendar_has_is_told_so(typed, said):
    assert told(read_day(typed)).startswith(f"There is no such day: {said}.")


def test_nothing_typed_is_no_day():
    assert read_day("  ") is None


def test_a_text_is_kept_without_blanks_around_it():
    assert read_text("  екі\r\nжол\t ", TextKind()) == "екі\nжол"
    assert read_text(" \n ", TextKind()) is None


@pytest.mark.parametrize("typed", ["а\x00б", "а\x07б", "а\x1bб", "а\x7fб", "а\x0bб", "а\ud800б"])
def test_characters_that_cannot_be_seen_or_kept_are_told(typed):
    assert "invisible characters" in told(read_text(typed, TextKind()))


def test_a_text_may_be_as_long_as_its_kind_and_no_longer():
    kind = TextKind(most=5)
    assert read_text("бесеу", kind) == "бесеу"
    assert told(read_text("алтау!", kind)) == "The text is too long: 6 characters. At most 5."
