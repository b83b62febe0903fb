"""Terms written anew without an event, because the calendar they are counted by has changed."""

from __future__ import annotations

from uuid import UUID

from ruqsat.cases.batch import OpenDuty
from ruqsat.cases.journal import rows
from ruqsat.cases.models import CaseRow, DutyRow


def recounted(case: UUID, duties: tuple[OpenDuty, ...]) -> tuple[OpenDuty, ...]:
    """Sets the terms of duties that are open already; returns those as they stood before.

    Within a caller's ``writing()``, with the row of the case locked.
    """
    moved: list[OpenDuty] = []
    kept = {row.act: row for row in DutyRow.objects.filter(case=case)}
    for duty in duties:
        row = kept.get(duty.act)
        if row is None or (row.opens, row.due) == (duty.opens, duty.due):
            continue
        moved.append(OpenDuty(row.act, row.role, row.holder, row.opens, row.due, row.machine))
        DutyRow.objects.filter(pk=row.pk).update(
            opens=duty.opens, due=duty.due, wakes=duty.wakes, attempts=0, last_error=""
        )
    if moved:
        turn = rows.next_turn(duties)
        CaseRow.objects.filter(pk=case).update(
            next_due=turn.due if turn else None, next_role=turn.role if turn else None
        )
    return tuple(moved)
