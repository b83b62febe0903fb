"""The messages of a party: newest first, and how many of them nobody has read."""

from uuid import UUID

from django.db.models import QuerySet

from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.notices.models import Message


def of_party(party: str) -> QuerySet[Message]:
    return Message.objects.filter(party=party).order_by("-at", "id")


def of_case(party: str, case_id: UUID) -> QuerySet[Message]:
    return of_party(party).filter(case_id=case_id)


def unread(party: str) -> int:
    return Message.objects.filter(party=party, read_at=None).count()


def mark_read(party: str) -> None:
    with writing():
        Message.objects.filter(party=party, read_at=None).update(read_at=clock.now())
