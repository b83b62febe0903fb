"""Which acts and cases a list holds, in which order, and how it is read page by page.

Every list starts from the cases its reader may see. A page is found by the last row of the one
before it, so that it costs the same however far one has read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet

from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct.visitors import Visitor, own_cases_only, sees_what_is_sent, visible
from ruqsat.exchange.models import InquiryRow

PAGE = 25
M = TypeVar("M", bound=Model)


class Which(StrEnum):
    """Which cases of the body are listed."""

    OPEN = "open"
    UNASSIGNED = "unassigned"
    CLOSED = "closed"


def mine(visitor: Visitor, now: datetime) -> QuerySet[DutyRow]:
    """Acts that wait for this visitor at this moment."""
    capacity = visitor.capacity
    whose = Q(holder=visitor.account)
    if capacity.role not in own_cases_only():
        whose |= Q(holder=None, role=capacity.role)
    is_open = Q(opens=None) | Q(opens__lte=now)
    of_body = Q(body=capacity.body, machine=False, role=capacity.role)
    duties = DutyRow.objects.filter(of_body & whose & is_open, case__in=visible(visitor))
    return duties.select_related("case").order_by(F("due").asc(nulls_last=True), "case", "act")


def wanted(visitor: Visitor) -> QuerySet[InquiryRow]:
    """Inquiries of open cases that this visitor has to answer or to decide, the oldest first."""
    own = visible(visitor).filter(executor=visitor.account, outcome=None)
    waiting = InquiryRow.objects.filter(wanted_since__isnull=False, case__in=own)
    return waiting.select_related("case").order_by("wanted_since", "case", "id")


def cases(visitor: Visitor, which: Which) -> QuerySet[CaseRow]:
    """Cases of the body as far as the visitor may see them."""
    seen = visible(visitor)
    if sees_what_is_sent(visitor.capacity):
        return _sent(seen, visitor, which)
    match which:
        case Which.OPEN:
            return seen.filter(outcome=None).order_by(F("next_due").asc(nulls_last=True), "id")
        case Which.UNASSIGNED:
            # No executor is appointed to a duty of the body itself: nobody applied for it.
            filed = seen.filter(applicant_id__isnull=False)
            waiting = filed.filter(outcome=None, executor=None)
            return waiting.order_by(F("next_due").asc(nulls_last=True), "id")
        case Which.CLOSED:
            return seen.filter(outcome__isnull=False).order_by("-ended_at", "id")


def _sent(seen: QuerySet[CaseRow], visitor: Visitor, which: Which) -> QuerySet[CaseRow]:
    """What was sent to the body is open as long as it owes something, however the case ended."""
    capacity = visitor.capacity
    owed = DutyRow.objects.filter(case=OuterRef("pk"), body=capacity.body, role=capacity.role)
    if which is Which.OPEN:
        return seen.filter(Exists(owed)).order_by(F("next_due").asc(nulls_last=True), "id")
    return seen.exclude(Exists(owed)).order_by("-opened_at", "id")


def found(visitor: Visitor, words: str) -> QuerySet[CaseRow]:
    """Cases by their number, or by the whole IIN or BIN of the applicant."""
    asked = words.strip().upper()
    by_name = Q(number=asked) | Q(applicant_id=asked)
    return visible(visitor).filter(by_name).order_by("-opened_at", "id")


def sees_whole_body(visitor: Visitor) -> bool:
    capacity = visitor.capacity
    return capacity.role not in own_cases_only() and not sees_what_is_sent(capacity)


@dataclass(frozen=True, slots=True)
class Page(Generic[M]):
    rows: tuple[M, ...]
    after: str | None
    """Where the next page begins; ``None``: this is the last one."""


def page_of(rows: QuerySet[M], after: Q, mark: Callable[[M], str]) -> Page[M]:
    """The rows that come after a mark, and the mark of the last of them."""
    read = tuple(rows.filter(after)[: PAGE + 1])
    more = len(read) > PAGE
    kept = read[:PAGE]
    return Page(kept, mark(kept[-1]) if more else None)


NOTHING = "-"


def duty_mark(row: DutyRow) -> str:
    return f"{_said(row.due)}~{row.case_id}~{row.act}"


def after_duty(mark: str) -> Q:
    """Duties that come after the one of this mark; of an unreadable mark, all."""
    parts = mark.split("~")
    case = _uuid(parts[1]) if len(parts) == 3 else None
    if case is None:
        return Q()
    same = Q(case__gt=case) | Q(case=case, act__gt=parts[2])
    return _after_time("due", parts[0], same)


def case_mark(row: CaseRow) -> str:
    return f"{_said(row.next_due)}~{row.pk}"


def after_case(mark: str) -> Q:
    parts = mark.split("~")
    case = _uuid(parts[1]) if len(parts) == 2 else None
    return _after_time("next_due", parts[0], Q(id__gt=case)) if case else Q()


def closed_mark(row: CaseRow) -> str:
    return f"{_said(row.ended_at)}~{row.pk}"


def after_closed(mark: str) -> Q:
    return _newest_first("ended_at", mark)


def opened_mark(row: CaseRow) -> str:
    return f"{_said(row.opened_at)}~{row.pk}"


def after_opened(mark: str) -> Q:
    return _newest_first("opened_at", mark)


def _newest_first(field: str, mark: str) -> Q:
    parts = mark.split("~")
    case, at = (_uuid(parts[1]), _time(parts[0])) if len(parts) == 2 else (None, None)
    if case is None or at is None:
        return Q()
    return Q(**{f"{field}__lt": at}) | Q(**{field: at}, id__gt=case)


def _after_time(field: str, said: str, same: Q) -> Q:
    """What has no time comes last."""
    if said == NOTHING:
        return Q(**{f"{field}__isnull": True}) & same
    at = _time(said)
    if at is None:
        return Q()
    return Q(**{f"{field}__gt": at}) | Q(**{f"{field}__isnull": True}) | (Q(**{field: at}) & same)


def _said(at: datetime | None) -> str:
    return at.isoformat() if at else NOTHING


def _time(said: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return None
    return at if at.tzinfo else None


def _uuid(said: str) -> UUID | None:
    try:
        return UUID(said)
    except ValueError:
        return None
