"""The journal read back: cases in one query, each believed only if its chain holds."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection

from ruqsat.cases.batch import Appended, ApplicantKind, CaseFacts, History
from ruqsat.cases.chain import Broken, Link, Payload, follow
from ruqsat.cases.journal.cursors import prepared
from ruqsat.cases.models import CaseRow, KeyRow

FACTS = (
    "c.regulation, c.edition, c.service, c.body, c.applicant_kind, c.applicant_id, c.opened_by,"
    " c.opened_at, c.number, c.outcome, c.ended_at, c.executor, c.head"
)
WIDTH = FACTS.count(",") + 1
# The first row holds the facts, each row after it an event. What stands for the columns of an event
# in the first row has their types, which SQLite takes from there.
HISTORIES = (
    f"SELECT c.id, {FACTS}, 0, '', '', c.opened_at, '', c.head, c.head, c.head, NULL, NULL"  # noqa: S608
    " FROM cases_case c WHERE c.id IN ({marks})"
    f" UNION ALL SELECT e.case_id, {'NULL, ' * WIDTH}e.seq, e.kind, e.act, e.at, e.event,"
    " e.payload_hash, e.previous, e.hash, p.salt, p.data"
    " FROM cases_event e LEFT JOIN cases_payload p ON p.case_id = e.case_id AND p.seq = e.seq"
    f" WHERE e.case_id IN ({{marks}}) ORDER BY 1, {WIDTH + 2}"
)
TOGETHER = 500
"""Ids of cases that are held at once while all are gone through."""


def history(case: UUID) -> History | None:
    """The case and its events, instants in UTC; ``None``: there is no such case.

    Raises ``Broken`` if one of them is not as it was appended.
    """
    return next((_believed(case, rows) for rows in _rows(case)), None)


def histories(cases: Collection[UUID]) -> Iterator[History]:
    """Several cases in one query; one that is not as it was appended is left out."""
    for rows in _rows(*cases) if cases else ():
        case = rows[0][0]
        with suppress(Broken):
            yield _believed(case if isinstance(case, UUID) else UUID(case), rows)


def _believed(case: UUID, rows: Sequence[tuple[Any, ...]]) -> History:
    facts = _facts(case, rows[0][1 : WIDTH + 1])
    links = [_link(row[WIDTH + 1 :]) for row in rows[1:]]
    return History(facts, tuple(follow(facts, links)), tuple(link.hash for link in links))


def chain(case: UUID) -> tuple[Link, ...]:
    """The events of a case as they lie in the journal, in their order; empty: there is no case."""
    return tuple(_link(row[WIDTH + 1 :]) for rows in _rows(case) for row in rows[1:])


def verify(case: UUID) -> int | None:
    """The first event of a case that is not as it was appended; ``None``: all are, or no case."""
    try:
        history(case)
    except Broken as broken:
        return broken.seq
    return None


def broken_cases() -> Iterator[tuple[UUID, int]]:
    """The cases whose chain does not hold, each with its first event that is not as appended.

    One case after another is read, so that memory stays bounded and writers need not wait.
    """
    after = UUID(int=0)
    every = CaseRow.objects.order_by("id").values_list("id", flat=True)
    while ids := list(every.filter(id__gt=after)[:TOGETHER]):
        for case in ids:
            seq = verify(case)
            if seq is not None:
                yield case, seq
        after = ids[-1]


def repeated(case: UUID, key: str) -> Appended | None:
    """What the request of that key did; ``None``: it has not come yet."""
    done = KeyRow.objects.filter(case=case, key=key).values_list("first", "last").first()
    if done is None:
        return None
    first, last = done
    return Appended(last, tuple(range(first, last + 1)), repeated=True)


def _rows(*cases: UUID) -> list[list[tuple[Any, ...]]]:
    """The rows of each case that there is."""
    native = connection.features.has_native_uuid_field
    ids = [case if native else case.hex for case in cases]
    with prepared() as cursor:
        cursor.execute(HISTORIES.format(marks=", ".join(["%s"] * len(ids))), [*ids, *ids])
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return [list(rows) for _, rows in groupby(found, key=itemgetter(0))]


def _facts(case: UUID, row: Iterable[Any]) -> CaseFacts:
    regulation, edition, service, body, kind, applicant, opened_by, opened_at, *rest = row
    number, outcome, ended_at, executor, head = rest
    return CaseFacts(
        id=case,
        regulation=regulation,
        edition=edition,
        service=service,
        body=body,
        applicant_kind=ApplicantKind(kind) if kind else None,
        applicant_id=applicant,
        opened_by=opened_by,
        opened_at=_utc(opened_at),
        number=number,
        outcome=outcome,
        ended_at=_utc(ended_at) if ended_at else None,
        executor=executor,
        head=head,
    )


def _link(row: Iterable[Any]) -> Link:
    seq, kind, act, at, event, payload_hash, previous, hashed, salt, data = row
    return Link(
        seq=seq,
        kind=kind,
        act=act,
        at=_utc(at),
        event=event,
        payload_hash=payload_hash,
        previous=previous,
        hash=hashed,
        payload=Payload(salt, data) if salt is not None else None,
    )


def _utc(at: datetime) -> datetime:
    """SQLite keeps instants in UTC without saying so."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
