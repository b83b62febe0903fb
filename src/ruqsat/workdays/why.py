"""Why a term ends when it does, told from the same count: what was counted, what was not, the end.

Ordinary weekends are told once; holidays, moved days and an authority's own days by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from ruqsat.languages import Lang, Words, each_language, joined, say_day, say_weekday
from ruqsat.workdays import story
from ruqsat.workdays.calendar import Day, days
from ruqsat.workdays.spans import Unit

if TYPE_CHECKING:
    from ruqsat.workdays.counting import Counted


def told(term: Counted) -> Words:
    """One to five short sentences: the start, what did not count, the end."""
    if term.span.count or term.span.unit is Unit.MINUTE:
        return joined((_start(term), *_on_the_way(term), _end(term)))
    if term.rolled_from is None:
        return story.SAME_DAY.say(start=term.day)
    return joined((*_on_the_way(term), _end(term)))


def _start(term: Counted) -> Words:
    length, day, clock = term.span.words, term.start.date(), term.start.time()
    if term.span.unit is Unit.MINUTE:
        counted = story.MINUTES_BACK if term.span.backwards else story.MINUTES
        return counted.say(span=length, start=day, time=clock)
    counted = story.BACK if term.span.backwards else story.FORWARDS
    return counted.say(span=length, start=day)


def _on_the_way(term: Counted) -> Iterator[Words]:
    if term.span.unit is Unit.MINUTE:
        yield _hours(term)
    if term.clipped:
        yield story.CLIPPED.say()
    if term.rolled_from is None:
        yield from _not_counted(term)
    if worked := [day for day in term.crossed if day.works]:
        yield story.WORKED.say(days=_listed(worked, term))


def _not_counted(term: Counted) -> Iterator[Words]:
    if term.skipped:
        told = story.WEEKENDS_AND_DAYS if term.weekends else story.DAYS_OFF
        yield told.say(days=_listed(term.skipped, term))
    elif term.weekends:
        yield story.WEEKENDS.say()


def _hours(term: Counted) -> Words:
    hours = term.office.hours
    if hours.break_starts == hours.break_ends:
        return story.HOURS.say(opens=hours.opens, closes=hours.closes)
    return story.HOURS_WITH_BREAK.say(
        opens=hours.opens,
        closes=hours.closes,
        break_starts=hours.break_starts,
        break_ends=hours.break_ends,
    )


def _end(term: Counted) -> Words:
    backwards = term.span.backwards
    if term.span.unit is Unit.MINUTE:
        ended = story.ENDS_BACK_AT if backwards else story.ENDS_AT
        return ended.say(end=term.day, time=term.end.time())
    if term.rolled_from is not None:
        return _rolled(term, term.rolled_from)
    ended = story.ENDS_BACK if backwards else story.ENDS
    return ended.say(end=term.day)


def _rolled(term: Counted, reached: date) -> Words:
    """All the days rolled over are named, ordinary Saturdays and Sundays too: they are few."""
    first, last = sorted((reached, term.day))
    calendar = term.office.calendar
    off = [calendar.day(day) for day in days(first, last) if not calendar.works(day)]
    rolled = story.ROLLED_BACK if term.span.backwards else story.ROLLED
    return rolled.say(
        fell_on=story.DAY_OFF if len(off) == 1 else story.SEVERAL_OFF,
        days=_listed(off, term),
        end=term.day,
    )


def _listed(listed: Iterable[Day], term: Counted) -> Words:
    """Days with what they are in brackets; the year is told where it is not that of the end."""
    return joined((_told(day, year=day.on.year != term.day.year) for day in listed), by=", ")


def _told(day: Day, *, year: bool) -> Words:
    return each_language(
        lambda lang: f"{say_day(day.on, lang, year=year)} ({', '.join(_about(day, lang))})"
    )


def _about(day: Day, lang: Lang) -> Iterator[str]:
    """What is known of a day: its name, where its rest came from or went, if it is foretold."""
    if day.name is None:
        yield say_weekday(day.on, lang)
    elif not (day.works and day.moved):
        yield day.name.in_(lang)
    if day.moved:
        yield _moved(day, day.moved).in_(lang)
    if day.estimated:
        yield story.ESTIMATED.in_(lang)


def _moved(day: Day, other: date) -> Words:
    year = other.year != day.on.year
    if day.works:
        return Words(
            kk=f"демалыс {say_day(other, 'kk', case='dat', year=year)} ауыстырылған",
            ru=f"выходной перенесён на {say_day(other, 'ru', year=year)}",
            en=f"its rest was moved to {say_day(other, 'en', year=year)}",
        )
    return Words(
        kk=f"{say_day(other, 'kk', case='abl', year=year)} ауыстырылған",
        ru=f"перенос с {say_day(other, 'ru', year=year)}",
        en=f"moved from {say_day(other, 'en', year=year)}",
    )
