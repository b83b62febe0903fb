"""Figures as they are read in Kazakh: an ending after a figure follows the last word read."""

from datetime import time
from typing import Final

from ruqsat.languages.kazakh.sounds import Case, ending

ONES: Final = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS: Final = (
    *("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"),
)
HUNDRED: Final = "жүз"
THOUSAND: Final = "мың"
MILLION: Final = "миллион"
MILLIARD: Final = "миллиард"


def last_word(number: int) -> str:
    """The word that is read last: 2026 ends in «алты», 40 in «қырық», 1000 in «мың».

    From 10¹² on every name ends like «миллион», and that is what is returned.
    """
    if number < 0:
        raise ValueError(f"{number} is negative: an ending is known for figures from 0 up")
    if number == 0 or number % 10:
        return ONES[number % 10]
    if number % 100:
        return TENS[number % 100 // 10]
    steps = ((10**3, HUNDRED), (10**6, THOUSAND), (10**9, MILLION), (10**12, MILLIARD))
    return next((word for step, word in steps if number % step), MILLION)


def figure(number: int, case: Case) -> str:
    """A bare figure with its ending: «20-сы», «2026-ға». Digits are not grouped."""
    return f"{number}-{ending(last_word(number), case)}"


def clock(at: time, case: Case | None = None) -> str:
    """An hour on papers, «18.30»; with a case «18.30-ға». The minutes are read last."""
    shown = f"{at.hour}.{at.minute:02}"
    return f"{shown}-{ending(last_word(at.minute), case)}" if case else shown


def read(number: int) -> str:
    """A number from 0 to 99 in words: 38 is «отыз сегіз»."""
    if not 0 <= number <= 99:
        raise ValueError(f"{number} is not spelled out: the acts spell terms, from 0 to 99")
    tens, ones = divmod(number, 10)
    if not tens:
        return ONES[ones]
    return f"{TENS[tens]} {ONES[ones]}" if ones else TENS[tens]


def spelled(number: int) -> str:
    """A number as the acts print a term: «8 (сегіз)», for «8 (сегіз) жұмыс күні»."""
    return f"{number} ({read(number)})"
