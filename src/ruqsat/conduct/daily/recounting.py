"""Counts the terms of open cases anew when the calendar has changed, and tells whose dates moved.

A situation is always counted by the calendar as it is; what lists show and the worker wakes by is
written down, and would go on by the old one. An act that moves a date tells so by its own notice.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import structlog
from django.db import InterfaceError, OperationalError

from ruqsat.cases import clock, journal
from ruqsat.cases.batch import OpenDuty
from ruqsat.cases.gate import writing
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.situation import Case
from ruqsat.conduct.aftermath import open_duties, result_day
from ruqsat.conduct.cabinet import File, read
from ruqsat.conduct.models import CountedCalendar, ResultDay
from ruqsat.lex.acts import Seat
from ruqsat.notices import moved
from ruqsat.notices.moved import Move
from ruqsat.workdays import kazakhstan

log = structlog.get_logger(__name__)


def recount() -> int:
    """How many dates moved; nothing is done while the calendar counts as it did the last time.

    A case is done in a transaction of its own. Broken off, or where a case cannot be read, it is
    begun again, and what was done changes nothing any more.
    """
    calendar = kazakhstan().fingerprint
    last = CountedCalendar.objects.order_by("-at").first()
    if last is not None and last.fingerprint == calendar:
        return 0
    counts = [_tried(case, calendar) for case in _with_terms()]
    if None not in counts:
        CountedCalendar.objects.create(fingerprint=calendar, at=clock.now())
    return sum(filter(None, counts))


def _tried(case_id: UUID, calendar: str) -> int | None:
    """``None``: the case could not be counted; the others are, and it is tried again."""
    try:
        return _recount(case_id, calendar)
    except (OperationalError, InterfaceError):
        raise
    except Exception:  # Whatever it was, one case keeps no other from its dates.
        log.warning("case_not_recounted", case=str(case_id), exc_info=True)
        return None


def _with_terms() -> tuple[UUID, ...]:
    duties = DutyRow.objects.order_by("case_id").values_list("case_id", flat=True)
    return tuple(duties.distinct())


def _recount(case_id: UUID, calendar: str) -> int:
    with writing():
        CaseRow.objects.select_for_update(of=("self",)).get(pk=case_id)
        file = read(case_id, clock.now())
        case = file.folded()
        duties = tuple(open_duties(file, case))
        before = journal.recounted(case_id, duties)
        moves = [*_of_acts(case, before, duties), *_of_the_result(file, case)]
        for move in moves:
            moved.tell(file.history, move, calendar=calendar)
    return len(moves)


def _of_acts(
    case: Case, before: tuple[OpenDuty, ...], duties: tuple[OpenDuty, ...]
) -> Iterator[Move]:
    """The dates of the parties; officials read theirs in their lists."""
    now = {duty.act: duty.due for duty in duties}
    for old in before:
        act, due = case.procedure.act(old.act), now[old.act]
        if act.by.seat is not Seat.PARTY or act.within is None or not (old.due and due):
            continue
        if case.office.local(old.due).date() != due.date():
            why = tuple(reason.words for reason in act.within.ends.why(case))
            yield Move(act.name, act.called, case.office.local(old.due), due, why)


def _of_the_result(file: File, case: Case) -> Iterator[Move]:
    """The day by which the result was promised; it is nobody's once the case has ended."""
    ends = result_day(case)
    if ends is None or case.outcome is not None:
        return
    promised, is_new = ResultDay.objects.get_or_create(
        case_id=file.facts.id, defaults={"ends": ends}
    )
    if is_new or promised.ends == ends:
        return
    ResultDay.objects.filter(pk=promised.pk).update(ends=ends)
    limit = case.procedure.limits[0]
    why = tuple(reason.words for reason in limit.ends.why(case))
    yield Move(limit.name, limit.called, case.office.local(promised.ends), ends, why)
