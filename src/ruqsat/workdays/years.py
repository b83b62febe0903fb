"""One year's file of the calendar, read and checked entry by entry.

Nothing is taken on trust: an unknown key, a missing name or source, a moved day without its
counterpart or a wrong sum of working days stops the file from loading.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from ruqsat.languages import Words
from ruqsat.workdays.calendar import WEEKEND, Calendar, Day
from ruqsat.workdays.errors import CalendarError

NAMES: Final = {"kk", "ru", "en"}
CITED_BY: Final = {"decree", "source"}
MOVED_BY: Final = {"off": {"moved_from", "instead_of"}, "worked": {"moved_to"}}
TOP: Final = {"year", "working_days", "off", "worked"}

Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of the file, and where it stands, for the message."""

    where: str
    kind: str
    table: Table

    def day(self) -> Day:
        allowed = NAMES | CITED_BY | MOVED_BY[self.kind] | {"date", "certainty"}
        unknown = sorted(self.table.keys() - allowed)
        if unknown:
            raise CalendarError(f"{self.where}: unknown key {unknown[0]}")
        return Day(
            on=self.date_of("date"),
            works=self.kind == "worked",
            name=Words(kk=self.text_of("kk"), ru=self.text_of("ru"), en=self.text_of("en")),
            moved=self.moved(),
            source=self.source(),
            estimated=self.estimated(),
        )

    def text_of(self, key: str) -> str:
        value = self.table.get(key)
        if not isinstance(value, str) or not value.strip():
            raise CalendarError(f"{self.where}: {key} must be a text")
        return value

    def date_of(self, key: str) -> date:
        value = self.table.get(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise CalendarError(f"{self.where}: {key} must be a date")
        return value

    def moved(self) -> date | None:
        keys = sorted(self.table.keys() & MOVED_BY[self.kind])
        if len(keys) > 1:
            raise CalendarError(f"{self.where}: {keys[0]} and {keys[1]} exclude each other")
        if self.kind == "worked" and not keys:
            raise CalendarError(f"{self.where}: moved_to must say where its rest went")
        return self.date_of(keys[0]) if keys else None

    def source(self) -> str:
        keys = sorted(self.table.keys() & CITED_BY)
        if len(keys) != 1:
            raise CalendarError(f"{self.where}: give either a decree or a source")
        return self.text_of(keys[0])

    def estimated(self) -> bool:
        if "certainty" not in self.table:
            return False
        if self.table["certainty"] != "estimated":
            raise CalendarError(f"{self.where}: certainty can only be “estimated”")
        return True


def read_year(text: str, name: str) -> tuple[int, tuple[Day, ...]]:
    """The year of a file and its named days. Raises ``CalendarError`` naming file and entry."""
    try:
        top: Table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CalendarError(f"{name}: {error}") from error
    unknown = sorted(top.keys() - TOP)
    if unknown:
        raise CalendarError(f"{name}: unknown key {unknown[0]}")
    year, entries = _whole(top, "year", name), _entries(top, name)
    if name != f"{year}.toml":
        raise CalendarError(f"{name} says that it is the year {year}")
    named = tuple(entry.day() for entry in entries)
    for entry, day in zip(entries, named, strict=True):
        _check(entry, day, named=named, year=year)
    _check_sum(year, named, stated=_whole(top, "working_days", name), name=name)
    return year, named


def _whole(top: Table, key: str, name: str) -> int:
    value = top.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise CalendarError(f"{name}: {key} must be a whole number")
    return value


def _entries(top: Table, name: str) -> list[Entry]:
    entries: list[Entry] = []
    for kind in MOVED_BY:
        tables = top.get(kind, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise CalendarError(f"{name}: {kind} must be a list of tables, [[{kind}]]")
        entries += [
            Entry(f"{name}, {kind} {table.get('date', f'no. {place}')}", kind, table)
            for place, table in enumerate(tables, 1)
        ]
    return entries


def _check(entry: Entry, day: Day, *, named: tuple[Day, ...], year: int) -> None:
    if day.on.year != year:
        raise CalendarError(f"{entry.where}: not a day of {year}")
    if sum(other.on == day.on for other in named) > 1:
        raise CalendarError(f"{entry.where}: the day is entered twice")
    if "instead_of" in entry.table:
        _check_holiday_on_weekend(entry, day, named)
    elif day.moved and day.moved.year == year:
        _check_counterpart(entry, day, named)


def _check_holiday_on_weekend(entry: Entry, day: Day, named: tuple[Day, ...]) -> None:
    holiday = next((other for other in named if other.on == day.moved), None)
    if holiday is None or holiday.works or holiday.on.weekday() < WEEKEND:
        raise CalendarError(f"{entry.where}: instead_of is not a holiday on a weekend")
    if holiday.on >= day.on or day.on.weekday() >= WEEKEND:
        raise CalendarError(f"{entry.where}: the day instead is a weekday after the holiday")


def _check_counterpart(entry: Entry, day: Day, named: tuple[Day, ...]) -> None:
    # A move within the year is entered twice, once at each end, and the two must agree.
    if not any(
        other.on == day.moved and other.moved == day.on and other.works != day.works
        for other in named
    ):
        raise CalendarError(f"{entry.where}: {day.moved} is not entered as the other end")


def _check_sum(year: int, named: tuple[Day, ...], *, stated: int, name: str) -> None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    calendar = Calendar(year, year, named)
    counted = calendar.between(first, last) + calendar.works(first)
    if counted != stated:
        raise CalendarError(f"{name}: working_days says {stated}, the days make {counted}")
