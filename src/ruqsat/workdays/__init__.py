"""The only code that counts days: Kazakhstan's calendar, offices and their hours, terms."""

from ruqsat.workdays.calendar import Calendar, Day
from ruqsat.workdays.counting import Counted, count
from ruqsat.workdays.errors import CalendarError, NoCalendar
from ruqsat.workdays.hours import Hours
from ruqsat.workdays.kazakhstan import kazakhstan, read_calendar
from ruqsat.workdays.office import Office
from ruqsat.workdays.spans import Span, Unit

__all__ = [
    "Calendar",
    "CalendarError",
    "Counted",
    "Day",
    "Hours",
    "NoCalendar",
    "Office",
    "Span",
    "Unit",
    "count",
    "kazakhstan",
    "read_calendar",
]
