"""Invented cases, as short as a test needs them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection

from ruqsat.cases import journal
from ruqsat.cases.batch import ApplicantKind, Batch, CaseFacts, History, Job, Json, Number, OpenDuty
from ruqsat.cases.events import Actor, Event, EventKind, Recorded
from ruqsat.cases.models import EventRow, PayloadRow

FILED = datetime(2025, 10, 20, 5, 15, tzinfo=UTC)
COMPANY = "140640970116"
BODY = "industry-committee"


def facts(**changed: Any) -> CaseFacts:
    case = CaseFacts(
        id=uuid4(),
        regulation="processing-219",
        edition="o134_2024",
        service="in_territory",
        body=BODY,
        applicant_kind=ApplicantKind.COMPANY,
        applicant_id=COMPANY,
        opened_by="17",
        opened_at=FILED,
    )
    return replace(case, **changed)


def recorded(act: str = "apply", *, hours: float = 0, **changed: Any) -> Recorded:
    event = Event(
        kind=EventKind.DONE,
        act=act,
        norm="3.1.b",
        at=FILED + timedelta(hours=hours),
        by=Actor("17", "applicant", f"БСН {COMPANY}, басшы"),
    )
    return Recorded(replace(event, **changed), {"goods.0.name": "Мыс концентраты «Ә»"})


def duty(act: str = "register", *, hours: float = 8, **changed: Any) -> OpenDuty:
    due = FILED + timedelta(hours=hours)
    return replace(OpenDuty(act, role="office", opens=FILED, due=due), **changed)


def opening(case: CaseFacts | None = None, *, key: str = "open", **changed: Any) -> Batch:
    return replace(Batch(case or facts(), 0, (recorded(),), key), **changed)


def next_batch(past: History, *acts: str, key: str, **changed: Any) -> Batch:
    """What follows a history as it was read."""
    events = tuple(recorded(act, hours=past.version) for act in acts)
    return replace(Batch(past.facts, past.version, events, key), **changed)


def opened(**changed: Any) -> History:
    """A case that is in the journal with its first event."""
    batch = opening(**changed)
    journal.append(batch)
    return stored(batch.case.id)


def stored(case: UUID) -> History:
    past = journal.history(case)
    assert past is not None
    return past


def number(value: int, *, kind: str = "incoming") -> Number:
    return Number(BODY, 2025, kind, value)


def job(kind: str = "tell", *, not_before: datetime | None = None, **data: Json) -> Job:
    return Job(kind, data, not_before)


@contextmanager
def past_the_triggers() -> Iterator[None]:
    """What whoever rules the database can do to events; the transaction of the test undoes it."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE cases_event DISABLE TRIGGER USER")
            yield
            cursor.execute("ALTER TABLE cases_event ENABLE TRIGGER USER")
            return
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        yield
        for _, sql in triggers:
            cursor.execute(sql)


def alter(case: UUID, seq: int, *, old: str, new: str) -> None:
    """Takes an event out and puts it back with another text and the hashes it had."""
    rows = EventRow.objects.filter(case=case, seq=seq)
    (row,) = rows.values()
    assert old in row["event"]
    with past_the_triggers():
        rows.delete()
        EventRow.objects.create(**(row | {"event": row["event"].replace(old, new)}))


def forget(case: UUID, seq: int) -> None:
    """Destroys what was stated in an event."""
    PayloadRow.objects.filter(case=case, seq=seq).delete()
