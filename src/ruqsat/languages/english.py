"""English for programs: two plural forms, day before month, hours with a colon."""

from collections.abc import Sequence
from datetime import date, time
from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


def plural(number: int, forms: Sequence[str]) -> str:
    """The form that goes with a number, of one and many: day, days."""
    one, many = forms
    return one if abs(number) == 1 else many


def weekday(day: date) -> str:
    """The day of the week."""
    return WEEKDAYS[day.weekday()]


def day_of_month(day: date) -> str:
    """The date without its year: “23 November”."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """The whole date: “23 November 2026”."""
    return f"{day_of_month(day)} {day.year}"


def clock(at: time) -> str:
    """An hour: “18:30”."""
    return f"{at.hour}:{at.minute:02}"
