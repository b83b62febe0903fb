"""The deadline of a case in words: until when, on what ground, and why that very day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Literal

from ruqsat.conduct.cabinet import File
from ruqsat.languages import Lang, Words
from ruqsat.languages.phrases import due as phrases
from ruqsat.lex.declarations import Limit
from ruqsat.lex.moments import Count, Reason, walk
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.text import Citation
from ruqsat.pages import sentences
from ruqsat.ui import shown
from ruqsat.ui.diagrams import TermDay, term_bar, term_key
from ruqsat.workdays import Office

Place = Callable[[Citation], str]
"""The address at which a norm is shown."""
SOON = 2
"""Working days left from which a term counts as nearly over."""


def deadline(file: File, *, lang: Lang, place: Place) -> shown.Deadline | None:
    """The last day for the whole procedure, then how it ended; ``None`` while it has none."""
    found = next(iter(file.situation.limits), None)
    if found is None:
        return None
    limit, ends = found
    outcome, ended = file.case.outcome, file.case.ended_at
    if outcome is not None and ended is not None:
        return _closed(outcome, ended.date())
    office, today = file.office, file.office.local(file.now).date()
    days = tuple(_days(file, limit, ends.date()))
    left = office.calendar.between(today, ends.date())
    return shown.Deadline(
        sentence=(phrases.BY if file.applicant else sentences.DO_BY).say(due=ends.date()),
        state=_state(file.now, ends, left),
        left=_left(office, today, ends=ends, now=file.now, left=left),
        left_words=sentences.DAYS_LATE if file.now > ends else sentences.DAYS_LEFT,
        law=tuple(_laws(limit, place)),
        bar=term_bar(days, today=today, lang=lang) if days else None,
        key=term_key(days, today) if days else (),
        why=tuple(reason_words(reason) for reason in file.situation.why(limit.ends)),
    )


def _closed(outcome: Outcome, on: date) -> shown.Deadline:
    """How it ended; the term no longer runs, and its ground is not that of the decision."""
    return shown.Deadline(
        sentence=sentences.ENDED.say(outcome=outcome.called, on=on),
        state="refused" if outcome.adverse else "done",
        left=None,
        left_words=sentences.CLOSED,
    )


def reason_words(reason: Reason) -> Words:
    """A step with the place it rests on: «… (Тізбенің 3-тармағы)»."""
    if reason.law is None:
        return reason.words
    return sentences.RESTS_ON.say(step=reason.words, place=reason.law.place)


def _state(now: datetime, ends: datetime, left: int) -> Literal["running", "soon", "late"]:
    if now > ends:
        return "late"
    return "soon" if left <= SOON else "running"


def _left(office: Office, today: date, *, ends: datetime, now: datetime, left: int) -> int:
    return office.calendar.between(ends.date(), today) if now > ends else left


def _laws(limit: Limit, place: Place) -> Iterator[shown.Link]:
    yield shown.Link(limit.law.place, place(limit.law))


def _days(file: File, limit: Limit, last: date) -> Iterator[TermDay]:
    count = next((m for m in walk(limit.ends) if isinstance(m, Count)), None)
    start = count.start.when(file.case) if count and count.start else None
    if start is None:
        return
    day = start.date() + timedelta(days=1)
    while day <= last:
        yield TermDay(day, file.office.calendar.works(day))
        day += timedelta(days=1)
