"""The sweep: cases in which something happens by itself, because a term passed or a time came.

What lapses is law and true already; the sweep has it recorded, once. A case is attended to with its
row locked, so that whoever acts in it at the same moment comes before or after, never between.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog

from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.outbox import delay, said

log = structlog.get_logger(__name__)

NOT_DONE = "the platform attended to the case and the act is still open"

Attend = Callable[[UUID], None]
"""Records what lapsed in a case and does what the platform owes; again, it changes nothing."""


def next_at() -> datetime | None:
    """When the next case wakes; ``None``: none does."""
    waking = DutyRow.objects.filter(wakes__isnull=False).order_by("wakes")
    return waking.values_list("wakes", flat=True).first()


def sweep(attend: Attend) -> bool:
    """Attend to the case that woke first; ``False``: none is awake."""
    now = clock.now()
    if not DutyRow.objects.filter(wakes__lte=now).exists():
        return False
    with writing():
        case = _first_awake(now)
        if case is None:
            return False
        awake = list(DutyRow.objects.filter(case=case, wakes__lte=now))
        failure = _failure(attend, case.id) if awake else None
        for duty in awake:
            _note(duty, failure, now)
    return True


def _first_awake(now: datetime) -> CaseRow | None:
    awake = CaseRow.objects.filter(duties__wakes__lte=now).order_by("duties__wakes")
    return awake.select_for_update(skip_locked=True, of=("self",)).first()


def _failure(attend: Attend, case: UUID) -> str | None:
    """Why the case could not be attended to; ``None``: it was."""
    try:
        with writing():
            attend(case)
    except Exception as failure:  # Whatever it was, the duty stays and says so.
        log.warning("case_not_attended", case=str(case), exc_info=True)
        return said(failure)
    return None


def _note(duty: DutyRow, failure: str | None, now: datetime) -> None:
    """On what still stands as it stood: a passed term is seen once, the rest is tried again."""
    if failure is None and duty.machine:
        failure = NOT_DONE
    attempts = duty.attempts + 1
    changes: dict[str, Any] = {"wakes": None}
    if failure is not None:
        changes = {"wakes": now + delay(attempts), "attempts": attempts, "last_error": failure}
    DutyRow.objects.filter(pk=duty.pk, wakes=duty.wakes).update(**changes)
