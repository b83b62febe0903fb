"""Kazakh dates: «2026 жылғы 23 қараша». The ending goes to the month; day and year stay bare."""

from datetime import date

from ruqsat.languages.kazakh.inflection import inflect
from ruqsat.languages.kazakh.sounds import Case
from ruqsat.languages.kazakh.stems import MONTHS, WEEKDAYS


def month(number: int, case: Case | None = None) -> str:
    """The month, 1 to 12, in small letters."""
    word = MONTHS[number - 1]
    return inflect(word, case) if case else word


def weekday(day: date, case: Case | None = None) -> str:
    """The day of the week: «дүйсенбі», «дүйсенбіде»."""
    word = WEEKDAYS[day.weekday()]
    return inflect(word, case) if case else word


def day_of_month(day: date, case: Case | None = None) -> str:
    """The date without its year: «23 қарашада»."""
    return f"{day.day} {month(day.month, case)}"


def full_day(day: date, case: Case | None = None) -> str:
    """The official pattern: «2026 жылғы 23 қарашадан»."""
    return f"{day.year} жылғы {day_of_month(day, case)}"
