"""The append on SQLite: the steps of ``cases_append``, inside one write transaction."""

import json
from datetime import UTC, datetime
from sqlite3 import Connection
from uuid import UUID

from django.db import connection

from ruqsat.cases.batch import Appended, Batch, Number, NumberTaken, StaleVersion
from ruqsat.cases.chain import Link
from ruqsat.cases.gate import writing
from ruqsat.cases.journal import rows

KEY = "SELECT first, last FROM cases_key WHERE case_id = ? AND key = ?"
VERSION = "SELECT version FROM cases_case WHERE id = ?"
OPEN = (
    "INSERT INTO cases_case (version, head, number, outcome, ended_at, executor, next_due,"
    " next_role, id, regulation, edition, service, body, applicant_kind, applicant_id, opened_by,"
    " opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO NOTHING"
)
GO_ON = (
    "UPDATE cases_case SET version = ?, head = ?, number = ?, outcome = ?, ended_at = ?,"
    " executor = ?, next_due = ?, next_role = ? WHERE id = ? AND version = ? AND head = ?"
)
ADD_KEY = "INSERT INTO cases_key (case_id, key, first, last) VALUES (?, ?, ?, ?)"
ADD_EVENT = (
    "INSERT INTO cases_event (case_id, seq, kind, act, at, event, payload_hash, previous, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
ADD_PAYLOAD = "INSERT INTO cases_payload (case_id, seq, salt, data) VALUES (?, ?, ?, ?)"
CLOSE_DUTIES = (
    "DELETE FROM cases_duty WHERE case_id = ? AND act NOT IN (SELECT value FROM json_each(?))"
)
# A duty that stays as it was keeps what the worker noted on it.
SET_DUTY = (
    "INSERT INTO cases_duty (case_id, body, act, role, holder, opens, due, machine, wakes,"
    " attempts, last_error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')"
    " ON CONFLICT (case_id, act) DO UPDATE SET role = excluded.role, holder = excluded.holder,"
    " opens = excluded.opens, due = excluded.due, machine = excluded.machine,"
    " wakes = excluded.wakes, attempts = 0, last_error = ''"
    " WHERE (cases_duty.role, cases_duty.holder, cases_duty.opens, cases_duty.due,"
    " cases_duty.machine) IS NOT"
    " (excluded.role, excluded.holder, excluded.opens, excluded.due, excluded.machine)"
)
ADD_JOB = (
    "INSERT INTO cases_job (case_id, seq, place, kind, data, not_before, attempts, last_error)"
    " VALUES (?, ?, ?, ?, ?, ?, 0, '')"
)
FIRST_NUMBER = (
    "INSERT INTO cases_number (body, year, kind, last) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
NEXT_NUMBER = (
    "UPDATE cases_number SET last = last + 1 WHERE body = ? AND year = ? AND kind = ?"
    " AND last = ? - 1"
)


def append(batch: Batch) -> Appended:
    with writing(), connection.wrap_database_errors:
        raw = connection.connection
        assert isinstance(raw, Connection)
        if done := raw.execute(KEY, (_id(batch.case.id), batch.key)).fetchone():
            first, last = done
            return Appended(last, tuple(range(first, last + 1)), repeated=True)
        _move(raw, batch)
    return Appended(batch.version, tuple(range(batch.expected + 1, batch.version + 1)))


def _move(raw: Connection, batch: Batch) -> None:
    case = _id(batch.case.id)
    chain = rows.salted_links(batch)
    _set_case(raw, batch, chain[-1].hash)
    raw.execute(ADD_KEY, (case, batch.key, batch.expected + 1, batch.version))
    raw.executemany(ADD_EVENT, [_event(case, link) for link in chain])
    raw.executemany(ADD_PAYLOAD, [_payload(case, link) for link in chain])
    raw.execute(CLOSE_DUTIES, (case, json.dumps([duty.act for duty in batch.duties])))
    raw.executemany(SET_DUTY, _duties(case, batch))
    raw.executemany(
        ADD_JOB,
        [
            (case, batch.version, job.place, job.kind, job.data, _at(job.not_before))
            for job in rows.jobs(batch)
        ],
    )
    for number in rows.numbers(batch):
        _give(raw, number)


def _set_case(raw: Connection, batch: Batch, head: bytes) -> None:
    case, state, opened = _id(batch.case.id), rows.state(batch), rows.opened(batch)
    moved = (batch.version, head, *(_value(value) for value in state))
    if opened:
        done = raw.execute(OPEN, (*moved, case, *(_value(value) for value in opened)))
    else:
        done = raw.execute(GO_ON, (*moved, case, batch.expected, batch.case.head))
    if done.rowcount != 1:
        at = raw.execute(VERSION, (case,)).fetchone()
        raise StaleVersion(batch.expected, at[0] if at else None)


def _duties(case: str, batch: Batch) -> list[tuple[str | bool | None, ...]]:
    return [
        (
            case,
            duty.body or batch.case.body,
            duty.act,
            duty.role,
            duty.holder,
            _at(duty.opens),
            _at(duty.due),
            duty.machine,
            _at(duty.wakes),
        )
        for duty in batch.duties
    ]


def _give(raw: Connection, number: Number) -> None:
    sql = FIRST_NUMBER if number.value == 1 else NEXT_NUMBER
    key = (number.body, number.year, number.kind)
    if raw.execute(sql, (*key, number.value)).rowcount != 1:
        raise NumberTaken(*key)


def _event(case: str, link: Link) -> tuple[str | int | bytes | None, ...]:
    return (
        case,
        link.seq,
        link.kind,
        link.act,
        _at(link.at),
        link.event,
        link.payload_hash,
        link.previous,
        link.hash,
    )


def _payload(case: str, link: Link) -> tuple[str | int | bytes, ...]:
    assert link.payload is not None
    return case, link.seq, link.payload.salt, link.payload.data


def _id(case: UUID) -> str:
    return case.hex


def _value(value: str | datetime | None) -> str | None:
    return _at(value) if isinstance(value, datetime) else value


def _at(at: datetime | None) -> str | None:
    """As Django writes instants into SQLite, so that its queries compare them."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ") if at else None
