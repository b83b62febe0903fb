"""The one place where a term is counted, whatever its unit and direction.

Counting starts on the day after the start. A last day that is not worked rolls away from the
start: forwards to the next working day, backwards to the one before, so that a limit is never
passed. Minutes count from the moment itself, in working time.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import Final

from ruqsat.languages import Lang, Words
from ruqsat.workdays.calendar import WEEKEND, Calendar, Day, days
from ruqsat.workdays.office import Office
from ruqsat.workdays.spans import Span, Unit
from ruqsat.workdays.why import told

WORKING: Final = frozenset({Unit.WORKING_DAY, Unit.MINUTE})


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted term: where it ends and how that came about."""

    office: Office
    span: Span
    start: datetime
    """The moment it is counted from, in the office's zone."""
    end: datetime
    """The end of its last day; for minutes the very moment. In the office's zone."""
    rolled_from: date | None = None
    """The day it would have ended on, had that day been worked; ``None`` if it did not roll."""

    @property
    def day(self) -> date:
        """The last day of the term."""
        return self.end.date()

    @property
    def crossed(self) -> tuple[Day, ...]:
        """The named days that bore on the count: those it met, or met while the last day rolled."""
        known = (self.office.calendar.day(day) for day in self._met())
        return tuple(day for day in known if day.name is not None)

    @property
    def skipped(self) -> tuple[Day, ...]:
        """Holidays, moved and own days off that were not counted; no ordinary weekends."""
        return tuple(day for day in self.crossed if not day.works and day.on.weekday() < WEEKEND)

    @property
    def weekends(self) -> bool:
        """Whether the count passed over a Saturday or Sunday."""
        calendar = self.office.calendar
        return any(day.weekday() >= WEEKEND and not calendar.works(day) for day in self._met())

    @property
    def estimated(self) -> bool:
        """Whether the end hangs on a day off that is foretold and not yet announced."""
        return any(day.estimated for day in self.crossed)

    @property
    def clipped(self) -> bool:
        """Whether a count of months or years met a month without that day."""
        reached = self.rolled_from or self.day
        in_months = self.span.unit in {Unit.MONTH, Unit.YEAR}
        return in_months and reached.day != self.start.day

    def _met(self) -> list[date]:
        """The days on which it mattered whether they are worked."""
        if self.rolled_from is None and self.span.unit not in WORKING:
            return []
        anchor = self.rolled_from or self.start.date()
        first, last = sorted((anchor, self.day))
        # Counting in days starts on the day after; minutes may start on a day off itself.
        counts = self.rolled_from is not None or self.span.unit is Unit.MINUTE
        return [day for day in days(first, last) if counts or day != anchor]

    @property
    def words(self) -> Words:
        """Why the term ends when it does, in short sentences in three languages."""
        return told(self)

    def why(self, lang: Lang) -> str:
        """The same in one language."""
        return self.words.in_(lang)


def count(office: Office, span: Span, start: datetime) -> Counted:
    """Counts a span from a moment by an office's calendar, hours and zone.

    Raises ``NoCalendar`` if the end lies in a year whose days off are not known, and
    ``ValueError`` if the start names no zone.
    """
    local = office.local(start)
    if span.unit is Unit.MINUTE:
        counted = office.before_minutes if span.backwards else office.add_minutes
        return Counted(office, span, local, counted(local, span.count))
    reached = _reached(office.calendar, span, local.date())
    roll = office.calendar.last_working if span.backwards else office.calendar.next_working
    last = roll(reached)
    rolled_from = reached if reached != last else None
    return Counted(office, span, local, office.end_of_day(last), rolled_from)


def _reached(calendar: Calendar, span: Span, start: date) -> date:
    """The day the count reaches, before any roll.

    A date beyond those Python knows stands at their edge: no calendar reaches so far, and the
    roll says so.
    """
    step = -span.count if span.backwards else span.count
    match span.unit:
        case Unit.WORKING_DAY if not span.count:
            return start
        case Unit.WORKING_DAY:
            move = calendar.before if span.backwards else calendar.add
            return move(start, span.count)
        case Unit.CALENDAR_DAY:
            ordinal = min(max(start.toordinal() + step, 1), date.max.toordinal())
            return date.fromordinal(ordinal)
        case Unit.MONTH:
            return months_on(start, step)
        case _:
            return months_on(start, 12 * step)


def months_on(start: date, months: int) -> date:
    """The same day of a later month (earlier, if negative), or the last day of a shorter one."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    year = min(max(year, MINYEAR), MAXYEAR)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
