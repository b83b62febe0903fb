"""Days, hours and numbers as each language writes them. Kazakh takes the case it is asked for."""

import re
from datetime import date, time
from decimal import Decimal
from typing import Final, assert_never

from ruqsat.languages import english, kazakh, russian
from ruqsat.languages.kazakh import Case
from ruqsat.languages.words import Lang

NO_BREAK: Final = "\u00a0"
MINUS: Final = "\u2212"
FIGURE_AND_NOUN: Final = re.compile(r"(?<=[\d№%]) (?=\w)|(?<=No\.) (?=\d)")


def say_day(day: date, lang: Lang, *, case: Case | None = None, year: bool = True) -> str:
    """«2026 жылғы 23 қарашадан», «23 ноября 2026 года», “23 November 2026”.

    ``case`` is heard in Kazakh only. A datetime gives the day it shows in its own zone.
    """
    match lang:
        case "kk":
            return kazakh.full_day(day, case) if year else kazakh.day_of_month(day, case)
        case "ru":
            return russian.full_day(day) if year else russian.day_of_month(day)
        case "en":
            return english.full_day(day) if year else english.day_of_month(day)
        case _:
            assert_never(lang)


def say_clock(at: time, lang: Lang, case: Case | None = None) -> str:
    """«18.30» in Kazakh («18.30-ға» with a case) and Russian, “18:30” in English."""
    match lang:
        case "kk":
            return kazakh.clock(at, case)
        case "ru":
            return russian.clock(at)
        case "en":
            return english.clock(at)
        case _:
            assert_never(lang)


def say_weekday(day: date, lang: Lang) -> str:
    """The name of the day of the week, nominative."""
    match lang:
        case "kk":
            return kazakh.weekday(day)
        case "ru":
            return russian.weekday(day)
        case "en":
            return english.weekday(day)
        case _:
            assert_never(lang)


def say_number(number: Decimal | int, lang: Lang) -> str:
    """A quantity: «1 234,50» with no-break spaces in Kazakh and Russian, “1,234.50” in English.

    A Decimal keeps the places it has. NaN and infinity raise ``ValueError``. A year or a number
    that only names a thing is not a quantity: print it as it is.
    """
    if not Decimal(number).is_finite():
        raise ValueError(f"{number} cannot be said: it is not a number")
    shown = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,d}"
    shown = shown.replace("-", MINUS)
    if lang == "en":
        return shown
    return shown.translate({ord(","): NO_BREAK, ord("."): ","})


def unbroken(text: str) -> str:
    """The text with no-break spaces after figures and «№», for papers and narrow columns."""
    return FIGURE_AND_NOUN.sub(NO_BREAK, text)
