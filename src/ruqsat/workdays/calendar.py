"""A working calendar: dated, cited days compiled to a table, so that every count is one look-up.

The day of the event itself is never counted; a year without data is refused, never guessed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final, Never

from ruqsat.languages import Words
from ruqsat.workdays.errors import NoCalendar

WEEKEND: Final = 5
OWN_DAYS: Final = "the authority's own order"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the calendar, and where it comes from."""

    on: date
    works: bool
    name: Words | None = None
    """The holiday or the reason; ``None`` for a day that is as the week makes it."""
    moved: date | None = None
    """The day this one changed places with; ``None`` where nothing was moved."""
    source: str | None = None
    """The decree or other source; ``None`` for a day that is as the week makes it."""
    estimated: bool = False
    """True where the date is foretold and not yet announced."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The years ``first`` to ``last`` with their named days; every other day follows the week.

    Every method raises ``NoCalendar`` when it would need a day outside these years.
    """

    first: int
    last: int
    named: Sequence[Day] = field(repr=False)
    _named: Mapping[date, Day] = field(init=False, repr=False, compare=False)
    _worked: Sequence[date] = field(init=False, repr=False, compare=False)
    _rank: Mapping[date, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for day in self.named:
            if not self.first <= day.on.year <= self.last:
                raise NoCalendar(day.on.year)
        named = {day.on: day for day in sorted(self.named, key=lambda day: day.on)}
        object.__setattr__(self, "named", tuple(named.values()))
        object.__setattr__(self, "_named", named)
        self._compile()

    def _compile(self) -> None:
        """``_worked`` lists the days worked; ``_rank`` says how many there are up to each day."""
        worked: list[date] = []
        rank: dict[date, int] = {}
        for day in days(date(self.first, 1, 1), date(self.last, 12, 31)):
            if self._named[day].works if day in self._named else day.weekday() < WEEKEND:
                worked.append(day)
            rank[day] = len(worked)
        object.__setattr__(self, "_worked", tuple(worked))
        object.__setattr__(self, "_rank", rank)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the days it has worked: two calendars that count alike have the same."""
        worked = ",".join(day.isoformat() for day in self._worked)
        return sha256(f"{self.first}-{self.last}:{worked}".encode()).hexdigest()

    def works(self, day: date) -> bool:
        """Whether the day is worked."""
        return self._worked[self._rank_of(day) - 1] == day

    def day(self, day: date) -> Day:
        """What is known of a day: worked or not, its name, what moved it and by which act."""
        works = self.works(day)
        return self._named.get(day) or Day(day, works)

    def add(self, day: date, count: int) -> date:
        """The ``count``-th working day after ``day``: the last day of a term counted from it.

        Zero gives the day itself, or the next working day if it is not worked.
        """
        if count < 1:
            return self._roll(day, count)
        try:
            return self._worked[self._rank[day] + count - 1]
        except (KeyError, IndexError):
            self._refuse(day, self.last + 1)

    def before(self, day: date, count: int) -> date:
        """The latest working day from which ``count`` working days still end by ``day``.

        It mirrors ``add``: three before Friday is Tuesday, and three after Tuesday is Friday.
        Zero gives the day itself, or the working day before it if it is not worked.
        """
        if count < 0:
            raise ValueError(f"cannot count {count} working days back: give a number from 0 up")
        place = self._rank_of(day) - 1 - count
        if place < 0:
            raise NoCalendar(self.first - 1)
        return self._worked[place]

    def between(self, start: date, end: date) -> int:
        """Working days after ``start`` up to and including ``end``; negative if it lies before."""
        return self._rank_of(end) - self._rank_of(start)

    def next_working(self, day: date) -> date:
        """The day itself if it is worked, else the first working day after it."""
        return self.add(day, 0)

    def last_working(self, day: date) -> date:
        """The day itself if it is worked, else the last working day before it."""
        return self.before(day, 0)

    def overridden(
        self,
        days_off: Mapping[date, Words],
        worked: Mapping[date, Words] | None = None,
        *,
        source: str = OWN_DAYS,
    ) -> "Calendar":
        """This calendar with an authority's own days off and worked days, each with its reason.

        Raises ``ValueError`` if a day is given as both.
        """
        worked = worked or {}
        both = sorted(days_off.keys() & worked.keys())
        if both:
            raise ValueError(f"{both[0]} is given both as a day off and as a worked day")
        own = [Day(on, works=False, name=why, source=source) for on, why in days_off.items()]
        own += [Day(on, works=True, name=why, source=source) for on, why in worked.items()]
        return Calendar(self.first, self.last, (*self.named, *own))

    def _roll(self, day: date, count: int) -> date:
        if count < 0:
            raise ValueError(f"cannot add {count} working days: ask before() to count back")
        return day if self.works(day) else self.add(day, 1)

    def _rank_of(self, day: date) -> int:
        try:
            return self._rank[day]
        except KeyError:
            self._refuse(day, day.year)

    def _refuse(self, day: date, year: int) -> Never:
        if isinstance(day, datetime):
            raise TypeError("a calendar counts days: give a date, not a moment")
        raise NoCalendar(year if day in self._rank else day.year)


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
