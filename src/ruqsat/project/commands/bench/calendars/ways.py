"""The same four thousand additions done in several ways; each gives the list of the last days."""

from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from importlib.util import find_spec

from ruqsat.project.commands.bench.measuring.turns import Way
from ruqsat.workdays import Calendar

Days = list[date]
Additions = list[tuple[date, int]]

FIRST, LAST = date(2015, 1, 1), date(2025, 12, 31)
LONGEST = 60
STRIDE = 1009
"""A prime: the days come scattered, as they do in life, and the same in every run."""


def beside(calendar: Calendar, asked: Additions, *, ours: Way) -> dict[str, Way]:
    """Ours between the limit and the peers."""
    return {"limit": look_up(calendar, asked), "ours": ours, **peers(calendar, asked)}


def additions() -> Additions:
    """Every day of eleven years with a term of 1 to 60 working days."""
    every = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    scattered = (every[number * STRIDE % len(every)] for number in range(len(every)))
    return [(day, 1 + number % LONGEST) for number, day in enumerate(scattered)]


def look_up(calendar: Calendar, asked: Additions) -> Callable[[], Days]:
    """The limit: the calendar's own tables, without a method, a check or an error to raise."""
    first, last = date(calendar.first, 1, 1), date(calendar.last, 12, 31)
    worked: Days = []
    rank: dict[date, int] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if calendar.works(day):
            worked.append(day)
        rank[day] = len(worked)
    return lambda: [worked[rank[day] + count - 1] for day, count in asked]


def peers(calendar: Calendar, asked: Additions) -> dict[str, Way]:
    """The usual loop, and the library ``holidays`` where it is installed."""
    found: dict[str, Way] = {"naive loop + set": naive(calendar, asked)}
    if find_spec("holidays"):
        found["holidays"] = _holidays(asked)
    return found


def naive(calendar: Calendar, asked: Additions) -> Callable[[], Days]:
    """Day after day, with the weekdays off and the weekend days worked in two sets."""
    named = {day.on: day.works for day in calendar.named}
    off = {day for day, works in named.items() if not works}
    worked = {day for day, works in named.items() if works}
    one = timedelta(days=1)

    def last(day: date, count: int) -> date:
        while count:
            day += one
            if day in worked or (day.weekday() < 5 and day not in off):
                count -= 1
        return day

    return lambda: [last(day, count) for day, count in asked]


def _holidays(asked: Additions) -> Callable[[], Days]:
    years = range(FIRST.year, LAST.year + 2)
    kazakhstan = import_module("holidays").Kazakhstan(years=years)
    add: Callable[[date, int], date] = kazakhstan.get_nth_working_day
    return lambda: [add(day, count) for day, count in asked]
