"""Reads and adds to the journal of evidence; what stands in it is never changed.

Whoever adds must be inside ``writing()`` with whatever must become true at the same time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db.models import Max

from ruqsat.cases.batch import CaseFacts
from ruqsat.exchange.gateway import Heard
from ruqsat.exchange.messages import Told
from ruqsat.exchange.models import NO_CONSENT, AnswerRow, AttemptRow, InquiryRow
from ruqsat.exchange.weighing import Given, Standing, standing
from ruqsat.lex import Answer, Inquiry
from ruqsat.papers import archive

ARCHIVE = settings.DATA / "exchange"
"""Where the bytes that came back and the scans lie by their hash."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Who entered an answer by hand, why, and the scan of the paper it was taken from."""

    by: str
    capacity: str
    reason: str
    scan: str
    scan_name: str
    scan_size: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """One inquiry with everything heard of it."""

    row: InquiryRow
    attempts: tuple[AttemptRow, ...]
    answers: tuple[tuple[AnswerRow, Given], ...]

    @property
    def given(self) -> tuple[Given, ...]:
        return tuple(given for _, given in self.answers)

    @property
    def standing(self) -> Standing:
        return standing(self.given, withheld=bool(self.row.withheld))


def put(inquiry: Inquiry, facts: CaseFacts, *, about: str, by: str, at: datetime) -> None:
    """Note that an inquiry is put; a second time it changes nothing."""
    _noted(inquiry, facts, about=about, by=by, at=at, withheld="")


def withhold(inquiry: Inquiry, facts: CaseFacts, *, about: str, by: str, at: datetime) -> None:
    """Note that an inquiry is not put, because the applicant did not consent."""
    _noted(inquiry, facts, about=about, by=by, at=at, withheld=NO_CONSENT)


def _noted(inquiry: Inquiry, facts: CaseFacts, **rest: object) -> None:
    norm = f"{facts.regulation}/{inquiry.law.norm.id}"
    told = {"registry": inquiry.of.name, "norm": norm, "body": facts.body, **rest}
    InquiryRow.objects.get_or_create(case_id=facts.id, name=inquiry.name, defaults=told)


def of_case(case: UUID) -> tuple[Evidence, ...]:
    """Every inquiry of a case, in the order in which they were put."""
    rows = InquiryRow.objects.filter(case_id=case).order_by("at", "id")
    return tuple(_evidence(row) for row in rows.prefetch_related("attempts", "answers__attempt"))


def one_of(case: UUID, name: str) -> Evidence | None:
    return next((one for one in of_case(case) if one.row.name == name), None)


def _evidence(row: InquiryRow) -> Evidence:
    attempts = sorted(row.attempts.all(), key=lambda one: one.number)
    answers = sorted(row.answers.all(), key=lambda one: one.place)
    return Evidence(row, tuple(attempts), tuple((one, given(one)) for one in answers))


def given(row: AnswerRow) -> Given:
    """An answer as it is weighed."""
    by_hand = row.source == AnswerRow.HAND
    return Given(Answer(row.answer), row.stated, by_hand, row.at)


def begin(row: InquiryRow, at: datetime) -> AttemptRow:
    """Note that the question leaves, before it does."""
    last = row.attempts.aggregate(last=Max("number"))["last"] or 0
    return AttemptRow.objects.create(inquiry=row, number=last + 1, at=at)


def end(attempt: AttemptRow, heard: Heard, *, raw: str, failure: str, at: datetime) -> None:
    """Note what came of it; once noted, it stays. ``raw`` is the hash of what came."""
    AttemptRow.objects.filter(pk=attempt.pk, ended_at=None).update(
        ended_at=at,
        milliseconds=heard.milliseconds,
        status=heard.status,
        raw=raw,
        failure=failure,
    )


def hear(row: InquiryRow, told: Told, *, attempt: AttemptRow | None, at: datetime) -> None:
    """Keep the answer of the gateway; ``unknown`` also where none came."""
    _add(row, told, source=AnswerRow.GATEWAY, at=at, attempt=attempt)


def enter(row: InquiryRow, told: Told, *, entered: Entered, at: datetime) -> None:
    """Keep an answer entered by hand, beside those there are."""
    _add(
        row,
        told,
        source=AnswerRow.HAND,
        at=at,
        by=entered.by,
        capacity=entered.capacity,
        reason=entered.reason,
        scan=entered.scan,
        scan_name=entered.scan_name,
        scan_size=entered.scan_size,
    )


def hold(row: InquiryRow) -> InquiryRow:
    """Whoever else answers the same inquiry waits here until this transaction has ended."""
    return InquiryRow.objects.select_for_update().get(pk=row.pk)


def _add(row: InquiryRow, told: Told, **rest: object) -> None:
    locked = hold(row)
    before = tuple(locked.answers.order_by("place"))
    added = AnswerRow.objects.create(
        inquiry=locked,
        place=len(before) + 1,
        answer=told.answer.value,
        stated=dict(told.particulars),
        **rest,
    )
    _want(locked, [*before, added])


def _want(row: InquiryRow, answers: Iterable[AnswerRow]) -> None:
    """Say whether an official has to do something now."""
    listed = tuple(answers)
    wanted = standing([given(one) for one in listed]).is_wanted
    since = (row.wanted_since or listed[-1].at) if wanted else None
    InquiryRow.objects.filter(pk=row.pk).update(wanted_since=since)


def kept(content: bytes) -> str:
    """Store bytes for good; answers their SHA-256."""
    return archive.store(ARCHIVE, content)


def fetched(sha256: str) -> bytes:
    """Raises ``papers.errors.ArchiveError``."""
    return archive.read(ARCHIVE, sha256)
