"""The cases and drafts of a party as rows of a list: whose turn it is, and by when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from ruqsat import regulations
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct.models import ResultDay
from ruqsat.languages import Words
from ruqsat.lex.acts import Role
from ruqsat.lex.edition import Edition
from ruqsat.pages.case.page import tone
from ruqsat.pages.life.showing import day, tag
from ruqsat.pages.sentences import DECIDED
from ruqsat.people.capacity import APPLICANT
from ruqsat.portal import sentences
from ruqsat.portal.models import Draft
from ruqsat.subjects.reading import Kept
from ruqsat.ui import shown

CASES = (
    shown.Column(Words("Іс", "Дело", "Case")),
    shown.Column(Words("Берілген күні", "Дата подачи", "Filed")),
    shown.Column(Words("Жай-күйі", "Состояние", "State")),
    shown.Column(Words("Нәтиже күні", "Результат", "Result by")),
)
DOCUMENTS = (
    shown.Column(Words("Құжат", "Документ", "Document")),
    shown.Column(Words("Жай-күйі", "Состояние", "Standing")),
    shown.Column(Words("Соңғы күні", "Последний день", "Last day")),
)
DRAFTS = (
    shown.Column(Words("Қаралама", "Черновик", "Draft")),
    shown.Column(Words("Соңғы өзгеріс", "Последнее изменение", "Last change")),
)
BEING_SENT = shown.Cell("", tag=shown.Tag("info", DECIDED))
NOBODY = Words("портал", "портал", "the portal")
LATE = Words("Мерзімі өтті", "Срок истёк", "Overdue")


def own_turns(rows: Iterable[CaseRow], now: datetime) -> Mapping[UUID, DutyRow]:
    """What the applicant can do now in each of the cases, that whose term ends first."""
    open_now = Q(opens=None) | Q(opens__lte=now)
    found = DutyRow.objects.filter(open_now, case__in=list(rows), role=APPLICANT)
    # A right whose term has passed is gone, whether the worker has recorded that or not.
    alive = found.filter(Q(due=None) | Q(due__gte=now)).order_by("-due")
    return {duty.case_id: duty for duty in alive}


def being_sent(rows: Iterable[CaseRow]) -> frozenset[UUID]:
    """The cases whose decision is signed and not yet sent: its party does not know it."""
    ended = [row.pk for row in rows if row.outcome is not None]
    unsent = DutyRow.objects.filter(case__in=ended, machine=True)
    return frozenset(unsent.values_list("case_id", flat=True))


def result_days(rows: Iterable[CaseRow]) -> Mapping[UUID, datetime]:
    """By when the result of each case was promised."""
    promised = ResultDay.objects.filter(case_id__in=[row.pk for row in rows])
    return dict(promised.values_list("case_id", "ends"))


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a case beside its row."""

    own: DutyRow | None
    """What the applicant can do now; ``None``: nothing."""
    result_by: datetime | None
    """The last day for the result; ``None``: none was promised."""
    is_being_sent: bool


def standing_of(rows: Iterable[CaseRow], now: datetime) -> Mapping[UUID, Standing]:
    """Of each case of a page, read at once for all of them."""
    listed = list(rows)
    own, unsent, promised = own_turns(listed, now), being_sent(listed), result_days(listed)
    return {
        row.pk: Standing(own.get(row.pk), promised.get(row.pk), row.pk in unsent) for row in listed
    }


def case_line(row: CaseRow, stands: Standing, now: datetime) -> tuple[shown.Cell, ...]:
    edition = regulations.edition(row.regulation, row.edition)
    service = edition.procedure.service(row.service)
    number = sentences.NUMBER.say(number=row.number) if row.number else sentences.NO_NUMBER
    url = reverse("portal:case", args=[row.pk])
    return (
        shown.Cell(service.called, url, note=number),
        shown.Cell(_day(row.opened_at)),
        BEING_SENT if stands.is_being_sent else _state(row, edition, stands.own),
        _result(row, stands.result_by, now),
    )


def _state(row: CaseRow, edition: Edition, own: DutyRow | None) -> shown.Cell:
    if row.outcome is not None:
        outcome = edition.procedure.outcome(row.outcome)
        return shown.Cell("", tag=shown.Tag(tone(outcome), outcome.called))
    if own is not None:
        until = sentences.UNTIL.say(due=_local(own.due)) if own.due else None
        return shown.Cell("", note=until, tag=shown.Tag("warn", sentences.YOUR_TURN, "pen"))
    role = _role(row, edition)
    return shown.Cell(
        "", tag=shown.Tag("info", sentences.TURN.say(role=role.called if role else NOBODY))
    )


def _role(row: CaseRow, edition: Edition) -> Role | None:
    return next((one for one in edition.procedure.roles() if one.name == row.next_role), None)


def _result(row: CaseRow, due: datetime | None, now: datetime) -> shown.Cell:
    if row.ended_at is not None:
        return shown.Cell(sentences.ENDED_ON.say(on=_local(row.ended_at)))
    if due is None:
        return shown.Cell("—")
    return shown.Cell(_day(due), tag=shown.Tag("err", LATE) if due < now else None)


def document_line(kept: Kept, on: date) -> tuple[shown.Cell, ...]:
    """A document that was issued to the party; its case says what may be asked of it."""
    stands = kept.history.on(on)
    url = reverse("portal:case", args=[kept.id])
    number = sentences.NUMBER.say(number=kept.number)
    return (
        shown.Cell(number, url, note=kept.of.called),
        shown.Cell("", tag=tag(stands)),
        shown.Cell(day(stands.until) if stands.until else sentences.NOT_KNOWN),
    )


def draft_line(draft: Draft) -> tuple[shown.Cell, ...]:
    changed = _local(draft.updated_at)
    url = reverse("portal:draft", args=[draft.pk])
    return (
        shown.Cell(draft.of.called, url, note=sentences.BEGUN.say(on=_local(draft.created_at))),
        shown.Cell(sentences.MOMENT.say(on=changed.date(), at=changed.time())),
    )


def _day(at: datetime) -> Words:
    return sentences.DAY.say(on=_local(at))


def _local(at: datetime) -> datetime:
    return timezone.localtime(at)
