"""A batch as rows: what both databases write, in the order of its columns."""

import secrets
from datetime import datetime
from typing import NamedTuple

from ruqsat.cases.batch import Batch, Number, OpenDuty
from ruqsat.cases.chain import SALT_BYTES, Link, canonical, links


class Opened(NamedTuple):
    """What the first append settles."""

    regulation: str
    edition: str
    service: str
    body: str
    applicant_kind: str | None
    applicant_id: str | None
    opened_by: str
    opened_at: datetime


class State(NamedTuple):
    """What every append writes anew."""

    number: str | None
    outcome: str | None
    ended_at: datetime | None
    executor: str | None
    next_due: datetime | None
    next_role: str | None


class JobLine(NamedTuple):
    place: int
    kind: str
    data: str
    not_before: datetime


def opened(batch: Batch) -> Opened | None:
    """``None``: the case exists."""
    if batch.expected:
        return None
    case = batch.case
    return Opened(
        case.regulation,
        case.edition,
        case.service,
        case.body,
        case.applicant_kind.value if case.applicant_kind else None,
        case.applicant_id,
        case.opened_by,
        case.opened_at,
    )


def state(batch: Batch) -> State:
    case, turn = batch.case, next_turn(batch.duties)
    return State(
        case.number,
        case.outcome,
        case.ended_at,
        case.executor,
        turn.due if turn else None,
        turn.role if turn else None,
    )


def next_turn(duties: tuple[OpenDuty, ...]) -> OpenDuty | None:
    """Of what people have to do, that whose term ends first; one without a term comes last.

    A day from whose passing nothing follows is no turn: the case does not wait for it.
    """
    waiting = [duty for duty in duties if duty.binds and not duty.machine]
    with_term = [duty for duty in waiting if duty.due is not None]
    return min(with_term, key=_due, default=waiting[0] if waiting else None)


def _due(duty: OpenDuty) -> datetime:
    assert duty.due is not None
    return duty.due


def salted_links(batch: Batch) -> tuple[Link, ...]:
    salts = [secrets.token_bytes(SALT_BYTES) for _ in batch.recorded]
    return links(batch, salts)


def jobs(batch: Batch) -> list[JobLine]:
    now = batch.recorded[-1].event.at
    return [
        JobLine(place, job.kind, canonical(job.data), job.not_before or now)
        for place, job in enumerate(batch.jobs)
    ]


def numbers(batch: Batch) -> list[Number]:
    """Always in one order, so that two acts that give the same numbers do not wait crosswise."""
    return sorted(batch.numbers, key=lambda one: (one.body, one.year, one.kind, one.value))
