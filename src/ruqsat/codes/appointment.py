"""Appointments a body makes with a party: in its working time, and not later than the law lets it.

Pure: the calendar is that of the country, the hours are given.
"""

from __future__ import annotations

from datetime import date, time

from ruqsat.languages import Sentence, Words
from ruqsat.workdays import Hours, NoCalendar, kazakhstan

_NOT_LATER = Sentence(
    kk="Бұл күн тым кеш, соңғы күн — {last}. Одан кеш емес жұмыс күнін таңдаңыз.",
    ru="Этот день слишком поздний: последний день — {last}. Выберите его или более ранний рабочий"
    " день.",
    en="This day is too late: the last one is {last}. Choose it or an earlier working day.",
)
_NOT_EARLIER = Sentence(
    kk="Бұл күн хабарлама берілген күннен ({made}) кейін болуға тиіс: адамға дайындалуға уақыт"
    " керек.",
    ru="День должен быть позже дня уведомления ({made}): человеку нужно время подготовиться.",
    en="The day must be after the day of the notice ({made}): a person needs time to prepare.",
)
_DAY_OFF = Sentence(
    kk="{on} — жұмыс істемейтін күн. Жұмыс күнін таңдаңыз.",
    ru="{on} — нерабочий день. Выберите рабочий день.",
    en="{on} is not a working day. Choose a working day.",
)
_NOT_KNOWN = Sentence(
    kk="{on}: бұл жылдың жұмыс күнтізбесі әлі белгісіз. Ертерек күнді таңдаңыз.",
    ru="{on}: рабочий календарь этого года ещё не известен. Выберите более ранний день.",
    en="{on}: the working calendar of that year is not known yet. Choose an earlier day.",
)
_BREAK = Sentence(
    kk="Сағат {starts:abl} {ends:dat} дейін түскі үзіліс. Басқа сағатты таңдаңыз.",
    ru="С {starts} до {ends} обеденный перерыв. Выберите другой час.",
    en="There is a lunch break from {starts} to {ends}. Choose another hour.",
)
_CLOSED = Sentence(
    kk="Жұмыс уақыты сағат {opens:abl} {closes:dat} дейін. Осы аралықтағы сағатты таңдаңыз.",
    ru="Рабочее время — с {opens} до {closes}. Выберите час в этих пределах.",
    en="Working time is from {opens} to {closes}. Choose an hour within it.",
)


def wrong_day(on: date, *, made: date, within: int | None = None) -> Words | None:
    """What is wrong with meeting on the day ``on``, told on the day ``made``; ``None``: nothing.

    It must be one of the working days that follow: of the first ``within``, where there is a limit.
    """
    if on <= made:
        return _NOT_EARLIER.say(made=made)
    try:
        if within is not None and on > (last := kazakhstan().add(made, within)):
            return _NOT_LATER.say(last=last)
        return None if kazakhstan().works(on) else _DAY_OFF.say(on=on)
    except NoCalendar:
        return _NOT_KNOWN.say(on=on)


def wrong_hour(at: time, hours: Hours | None = None) -> Words | None:
    """What is wrong with meeting at this time of a working day; ``None``: nothing."""
    hours = hours or Hours()
    if not hours.opens <= at < hours.closes:
        return _CLOSED.say(opens=hours.opens, closes=hours.closes)
    if hours.break_starts <= at < hours.break_ends:
        return _BREAK.say(starts=hours.break_starts, ends=hours.break_ends)
    return None
