"""The append on PostgreSQL: one call of ``cases_append``, which a migration owns."""

import json
from contextlib import nullcontext
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

import psycopg
from django.db import DatabaseError, connection
from django.db.transaction import atomic

from ruqsat.cases.batch import Appended, Batch, NumberTaken, OpenDuty, StaleVersion
from ruqsat.cases.chain import Link, instant
from ruqsat.cases.journal import rows
from ruqsat.cases.journal.cursors import prepared

CALL = (
    "SELECT status, first, last FROM cases_append("
    "%s, %s::integer, %s, %s, %s, %s::jsonb, %s, %s, %s::timestamptz, %s, %s::timestamptz, %s,"
    " %s::jsonb, %s::jsonb, %s::jsonb, %s::jsonb)"
)
NUMBER_TAKEN = "RQ001"


def append(batch: Batch) -> Appended:
    chain = rows.salted_links(batch)
    opened = rows.opened(batch)
    status, first, last = _call(
        (
            batch.case.id,
            batch.expected,
            batch.key,
            batch.case.head,
            chain[-1].hash,
            _json(opened._asdict()) if opened else None,
            *rows.state(batch),
            _json([_event(link) for link in chain]),
            _json([_duty(duty) for duty in batch.duties]),
            _json([line._asdict() for line in rows.jobs(batch)]),
            _json([asdict(number) for number in rows.numbers(batch)]),
        )
    )
    if status == "stale":
        raise StaleVersion(batch.expected, last)
    assert first is not None
    assert last is not None
    return Appended(last, tuple(range(first, last + 1)), repeated=status == "repeated")


def _call(
    said: tuple[UUID | str | int | bytes | datetime | None, ...],
) -> tuple[str, int | None, int | None]:
    """A refusal inside a caller's transaction undoes the append alone."""
    inner = atomic() if connection.in_atomic_block else nullcontext()
    try:
        with inner, prepared() as cursor:
            cursor.execute(CALL, said)
            status, first, last = cursor.fetchone()
    except DatabaseError as refused:
        cause = refused.__cause__
        if isinstance(cause, psycopg.Error) and cause.sqlstate == NUMBER_TAKEN:
            raise NumberTaken(*json.loads(cause.diag.message_detail or "")) from refused
        raise
    return status, first, last


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=instant)


def _json(value: object) -> str:
    return _ENCODER.encode(value)


def _event(link: Link) -> dict[str, object]:
    assert link.payload is not None
    return {
        "seq": link.seq,
        "kind": link.kind,
        "act": link.act,
        "at": link.at,
        "event": link.event,
        "payload_hash": link.payload_hash.hex(),
        "previous": link.previous.hex(),
        "hash": link.hash.hex(),
        "salt": link.payload.salt.hex(),
        "payload": link.payload.data,
    }


def _duty(duty: OpenDuty) -> dict[str, object]:
    return {
        "act": duty.act,
        "role": duty.role,
        "holder": duty.holder,
        "opens": duty.opens,
        "due": duty.due,
        "machine": duty.machine,
        "wakes": duty.wakes,
        "body": duty.body,
    }
