"""A body's time: its calendar and hours in its zone. *Filed* and *received* are two moments.

What arrives after closing or on a day off is received when the next working day opens; the hour
of closing itself and the break are in time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ruqsat.workdays.calendar import Calendar
from ruqsat.workdays.hours import Hours


@dataclass(frozen=True, slots=True)
class Office:
    """When a body works. Every moment given must name its zone; every moment returned is local."""

    calendar: Calendar
    hours: Hours

    def local(self, at: datetime) -> datetime:
        """The moment in the office's zone. Raises ``ValueError`` if it names no zone."""
        if at.tzinfo is None:
            raise ValueError(f"{at} names no zone: give an aware datetime")
        return at.astimezone(self.hours.tz)

    def is_open(self, at: datetime) -> bool:
        """Whether what arrives now is received now: a working day, opening to closing inclusive."""
        local = self.local(at)
        in_hours = self.hours.opens <= local.time() <= self.hours.closes
        return in_hours and self.calendar.works(local.date())

    def received(self, filed: datetime) -> datetime:
        """When a filing counts as received: at once, or when the office opens next."""
        return self.local(filed) if self.is_open(filed) else self.opening(filed)

    def opening(self, at: datetime) -> datetime:
        """The first opening of a working day at the moment or after it."""
        local = self.local(at)
        day = local.date()
        if local.time() <= self.hours.opens:
            return self._at(self.calendar.next_working(day), self.hours.opens)
        return self._at(self.calendar.add(day, 1), self.hours.opens)

    def closing(self, day: date) -> datetime:
        """The closing hour of a date; whether the date is worked, the calendar says."""
        return self._at(day, self.hours.closes)

    def end_of_day(self, day: date) -> datetime:
        """The last microsecond of a date, the later one where the clocks go back at midnight."""
        end = self._at(day, time.max)
        again = end.replace(fold=1)
        return end if again.utcoffset() == end.utcoffset() else again

    def add_minutes(self, at: datetime, minutes: int) -> datetime:
        """The moment when so many minutes of working time have passed; the break is not counted.

        Outside working time the count starts when work next begins.
        """
        local, left = self.local(at), _duration(minutes)
        stretches = self._stretches(local.date(), 1)
        while True:
            begins, ends = next(stretches)
            from_here = max(begins, local)
            if ends - from_here >= left:
                return from_here + left
            left -= max(ends - from_here, timedelta())

    def before_minutes(self, at: datetime, minutes: int) -> datetime:
        """The latest moment from which so many minutes of working time pass by ``at``."""
        local, left = self.local(at), _duration(minutes)
        stretches = self._stretches(local.date(), -1)
        while True:
            begins, ends = next(stretches)
            to_here = min(ends, local)
            if to_here - begins >= left:
                return to_here - left
            left -= max(to_here - begins, timedelta())

    def _stretches(self, day: date, step: int) -> Iterator[tuple[datetime, datetime]]:
        """Stretches of unbroken work, from the given day on (step 1) or back (step -1)."""
        hours = self.hours
        halves = ((hours.opens, hours.break_starts), (hours.break_ends, hours.closes))
        while True:
            if self.calendar.works(day):
                yield from ((self._at(day, a), self._at(day, b)) for a, b in halves[::step])
            day += timedelta(days=step)

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.hours.tz)


def _duration(minutes: int) -> timedelta:
    if minutes < 0:
        raise ValueError(f"{minutes} minutes cannot be counted: give a number from 0 up")
    return timedelta(minutes=minutes)
