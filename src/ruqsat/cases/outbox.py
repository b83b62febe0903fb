"""The outbox: effects that left with an act, done after it, and kept until they are done.

An effect in the database is done exactly once, because it is committed together with the note that
it is done. An effect outside may be done again after a crash, so it carries a key.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from django.db.models import QuerySet

from ruqsat.cases import clock
from ruqsat.cases.batch import Json
from ruqsat.cases.gate import writing
from ruqsat.cases.models import JobRow

log = structlog.get_logger(__name__)

LEASE = timedelta(minutes=2)
"""How long an effect outside may take before another worker takes it for lost."""
LONGEST_DELAY = 12
"""A job that goes on failing is tried again after 2, 4, 8, … 4096 seconds."""
ERROR_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class Task:
    """A job as its effect sees it."""

    case: UUID
    seq: int
    kind: str
    data: Mapping[str, Json]
    key: str
    """The same each time the job is tried: for whoever must know a repetition as such."""
    attempts: int
    """How often it failed before."""


Effect = Callable[[Task], None]


@dataclass(frozen=True, slots=True)
class Outside:
    """An effect outside the database, for which no transaction is held open."""

    effect: Effect


Effects = Mapping[str, Effect | Outside]
"""By the kind of job."""


def next_at() -> datetime | None:
    """When the next job may be done; ``None``: none waits."""
    waiting = JobRow.objects.filter(done_at=None).order_by("not_before")
    return waiting.values_list("not_before", flat=True).first()


def work_off(effects: Effects) -> bool:
    """Do the job that has waited longest; ``False``: there is nothing to do now."""
    now = clock.now()
    if not _due(now).exists():
        return False
    with writing():
        job = _due(now).select_for_update(skip_locked=True).first()
        if job is None:
            return False
        effect = effects.get(job.kind, _unknown)
        if not isinstance(effect, Outside):
            _note(job, **_tried(job, writing()(effect)))
            return True
        _note(job, not_before=now + LEASE)
    changes = _tried(job, effect.effect)
    with writing():
        _note(job, **changes)
    return True


def delay(attempts: int) -> timedelta:
    """How long to wait after so many failures."""
    return timedelta(seconds=2 ** min(attempts, LONGEST_DELAY))


def said(failure: Exception) -> str:
    """A failure as it is kept beside what failed."""
    return f"{type(failure).__name__}: {failure}"[:ERROR_LENGTH]


def _due(now: datetime) -> QuerySet[JobRow]:
    return JobRow.objects.filter(done_at=None, not_before__lte=now).order_by("not_before")


def _tried(job: JobRow, effect: Effect) -> dict[str, Any]:
    """What is to be noted on the job after its effect was tried."""
    try:
        effect(_task(job))
    except Exception as failure:  # Whatever it was, the job stays and says so.
        attempts = job.attempts + 1
        log.warning("job_failed", job=job.key, kind=job.kind, attempts=attempts, exc_info=True)
        not_before = clock.now() + delay(attempts)
        return {"attempts": attempts, "last_error": said(failure), "not_before": not_before}
    return {"done_at": clock.now()}


def _note(job: JobRow, **changes: Any) -> None:
    JobRow.objects.filter(pk=job.pk).update(**changes)


def _task(job: JobRow) -> Task:
    return Task(job.case_id, job.seq, job.kind, json.loads(job.data), job.key, job.attempts)


def _unknown(task: Task) -> None:
    message = f"no application has an effect for jobs of the kind {task.kind!r}"
    raise LookupError(message)
