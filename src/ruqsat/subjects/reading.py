"""Reads what was done to subjects, and sets each deed beside the norm it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from ruqsat import regulations
from ruqsat.cases.models import CaseRow
from ruqsat.lex.edition import Edition
from ruqsat.lex.subjects import Deed, Subject
from ruqsat.lex.text import Citation
from ruqsat.subjects.history import Change, History
from ruqsat.subjects.models import Touch


@dataclass(frozen=True, slots=True)
class Kept:
    """One subject as it is kept: whose it is, of what kind, and what was done to it."""

    id: UUID
    """The case that made it."""
    of: Subject
    kind: str
    """The service it was made in."""
    number: str
    holder: str
    """IIN or BIN."""
    history: History


def kept(subject: UUID) -> Kept | None:
    """The subject that a case made; ``None``: it made none, or the decision was not sent yet."""
    return several((subject,)).get(subject)


def several(subjects: Iterable[UUID]) -> Mapping[UUID, Kept]:
    """Subjects by their ids, in two queries."""
    return _read(Touch.objects.filter(subject__in=list(subjects)))


def _read(asked: QuerySet[Touch]) -> Mapping[UUID, Kept]:
    touches: defaultdict[UUID, list[Touch]] = defaultdict(list)
    for touch in asked.filter(known_at__isnull=False).order_by("known_at"):
        touches[touch.subject].append(touch)
    ids = [touch.case_id for of in touches.values() for touch in of]
    cases = {row.pk: row for row in CaseRow.objects.filter(pk__in=ids)}
    return {id_: _kept(id_, of, cases) for id_, of in touches.items()}


def _kept(subject: UUID, touches: list[Touch], cases: Mapping[UUID, CaseRow]) -> Kept:
    maker = cases[subject]
    made = regulations.edition(maker.regulation, maker.edition).procedure.outcome(
        maker.outcome or ""
    )
    assert made.makes is not None
    assert maker.applicant_id is not None, "a document is made for whoever applied"
    changes = tuple(_change(touch, cases[touch.case_id]) for touch in touches)
    return Kept(
        id=subject,
        of=made.makes.subject,
        kind=maker.service,
        number=changes[0].number,
        holder=maker.applicant_id,
        history=History(changes),
    )


def _change(touch: Touch, case: CaseRow) -> Change:
    assert touch.on is not None
    assert touch.number is not None
    edition = regulations.edition(case.regulation, case.edition)
    return Change(
        deed=Deed(touch.deed),
        on=touch.on,
        number=touch.number,
        case_id=touch.case_id,
        law=_law(edition, case),
        until=touch.until,
    )


def _law(edition: Edition, case: CaseRow) -> Citation:
    about = edition.procedure.service(case.service).about
    return about.law if about else edition.procedure.outcome(case.outcome or "").law


def touched_by(case_id: UUID) -> UUID | None:
    """The subject that a case makes or asks about; ``None``: it has none."""
    return Touch.objects.filter(pk=case_id).values_list("subject", flat=True).first()


def pending(subject: UUID) -> Mapping[Deed, UUID]:
    """What is being asked for a subject now, and in which case."""
    waiting = Touch.objects.filter(subject=subject, pending=True).values_list("deed", "case_id")
    return {Deed(deed): case_id for deed, case_id in waiting}


def held_by(holder: str) -> tuple[Kept, ...]:
    """The subjects of a person or company, the newest first."""
    cases = CaseRow.objects.filter(applicant_id=holder).values("pk")
    found = _read(Touch.objects.filter(subject__in=cases))
    return tuple(sorted(found.values(), key=_newest, reverse=True))


def _newest(one: Kept) -> tuple[object, str]:
    return one.history.changes[0].on, one.number


def of_number(holder: str, number: str) -> Kept | None:
    """The subject of that number, if that person or company holds it."""
    cases = CaseRow.objects.filter(applicant_id=holder).values("pk")
    made = Touch.objects.filter(deed=Deed.MAKES, number=number, subject__in=cases)
    found = made.values_list("subject", flat=True).first()
    return kept(found) if found else None
