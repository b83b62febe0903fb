"""Kazakhstan's calendar of the five-day week: the files of ``kz/``, read once and checked."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from ruqsat.workdays.calendar import Calendar
from ruqsat.workdays.errors import CalendarError
from ruqsat.workdays.years import read_year

FOLDER: Final = files("ruqsat.workdays") / "kz"


@cache
def kazakhstan() -> Calendar:
    """The days off and moved days of all years that have a file, without a gap between them."""
    return read_calendar(FOLDER)


def read_calendar(folder: Traversable) -> Calendar:
    """A calendar of the ``YYYY.toml`` files of a folder. Raises ``CalendarError``."""
    texts = {
        file.name: file.read_text(encoding="utf-8")
        for file in folder.iterdir()
        if file.name.endswith(".toml")
    }
    years = dict(sorted(read_year(text, name) for name, text in texts.items()))
    if not years:
        raise CalendarError("no file of a year was found")
    first, last = min(years), max(years)
    missing = sorted(set(range(first, last + 1)) - years.keys())
    if missing:
        raise CalendarError(f"{missing[0]}.toml is missing between {first} and {last}")
    return Calendar(first, last, [day for named in years.values() for day in named])
