"""Russian for programs: three plural forms, dates in the genitive, hours with a point."""

from collections.abc import Sequence
from datetime import date, time
from typing import Final

MONTHS: Final = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)

WEEKDAYS: Final = (
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
)


def plural(number: int, forms: Sequence[str]) -> str:
    """The form that goes with a number, of one, few and many: день, дня, дней."""
    one, few, many = forms
    tail = abs(number) % 100
    if 11 <= tail <= 14:
        return many
    match tail % 10:
        case 1:
            return one
        case 2 | 3 | 4:
            return few
        case _:
            return many


def weekday(day: date) -> str:
    """The day of the week, nominative."""
    return WEEKDAYS[day.weekday()]


def day_of_month(day: date) -> str:
    """The date without its year: «23 ноября»."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """The official pattern: «23 ноября 2026 года»."""
    return f"{day_of_month(day)} {day.year} года"


def clock(at: time) -> str:
    """An hour on papers: «18.30»."""
    return f"{at.hour}.{at.minute:02}"
