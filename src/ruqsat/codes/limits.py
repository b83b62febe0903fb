"""Days by which somebody must ask for something, before something ends.

Pure: the calendar is that of the country.
"""

from __future__ import annotations

from datetime import date

from ruqsat.workdays import Hours, NoCalendar, Office, Span, Unit, count, kazakhstan
from ruqsat.workdays.counting import Counted


def last_day_before(end: date, working_days: int) -> Counted | None:
    """The last day to ask, so many working days before the day on which something ends.

    ``None`` while the days off of that year are not known.
    """
    office = Office(kazakhstan(), Hours())
    span = Span(working_days, Unit.WORKING_DAY, backwards=True)
    try:
        return count(office, span, office.end_of_day(end))
    except NoCalendar:
        return None
