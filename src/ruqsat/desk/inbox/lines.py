"""One line of a list: the case, its applicant, what is to be done by when, whether it is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from django.urls import reverse

from ruqsat import regulations
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct.cabinet import office_of
from ruqsat.conduct.visitors import Visitor
from ruqsat.desk import sentences
from ruqsat.desk.inbox.pressing import last_chances
from ruqsat.desk.models import Look
from ruqsat.exchange.models import InquiryRow
from ruqsat.languages import Words, same
from ruqsat.languages.phrases import due as phrases
from ruqsat.lex.acts import Act, Role
from ruqsat.lex.edition import Edition
from ruqsat.pages.acting.last_chance import LastChance
from ruqsat.pages.case.deadline import SOON
from ruqsat.pages.case.page import tone
from ruqsat.people.models import Body, Company, Person
from ruqsat.ui import shown
from ruqsat.workdays import Office

CASE = Words("Іс", "Дело", "Case")
APPLICANT = Words("Өтініш беруші", "Заявитель", "Applicant")
STEP = Words("Қадам", "Действие", "Act")
TURN = Words("Кезек кімде", "За кем действие", "Whose turn")
BY = Words("Мерзімі", "Срок", "Due")
LOOKED = Words("Сіз үшін", "Для вас", "For you")
DUTY_COLUMNS = tuple(shown.Column(name) for name in (STEP, CASE, APPLICANT, BY, LOOKED))
ASKED = Words("Сұралған мәліметтер", "Запрошенные сведения", "Particulars asked for")
SINCE = Words("Қашаннан бері", "С какого времени", "Since")
WANTED_COLUMNS = tuple(shown.Column(name) for name in (ASKED, CASE, APPLICANT, SINCE))
CASE_COLUMNS = tuple(shown.Column(name) for name in (CASE, APPLICANT, TURN, BY, LOOKED))
NOBODY = Words("Портал", "Портал", "The portal")


@dataclass(frozen=True, slots=True)
class Known:
    """What is read once for all lines of a page."""

    names: Mapping[str, Words]
    """Of applicants, by IIN or BIN."""
    seen: Mapping[UUID, int]
    """The versions in which this visitor has seen the cases."""
    body: Body
    now: datetime
    chances: Mapping[tuple[UUID, str], LastChance] = field(default_factory=dict)
    """By case and act: the last day for a ground, where it is near or past."""

    @classmethod
    def of_duties(
        cls,
        duties: Sequence[DutyRow],
        *,
        others: Iterable[CaseRow],
        visitor: Visitor,
        now: datetime,
    ) -> Known:
        known = cls.of((*(duty.case for duty in duties), *others), visitor, now)
        return replace(known, chances=last_chances(duties, known.office, now))

    @classmethod
    def of(cls, rows: Iterable[CaseRow], visitor: Visitor, now: datetime) -> Known:
        listed = list(rows)
        ids = {row.applicant_id for row in listed if row.applicant_id}
        companies = Company.objects.filter(bin__in=ids)
        persons = Person.objects.filter(iin__in=ids)
        names = {one.bin: one.name for one in companies} | {one.iin: one.name for one in persons}
        looks = Look.objects.filter(account=visitor.account, case_id__in=[r.pk for r in listed])
        seen = dict(looks.values_list("case_id", "version"))
        body = Body.objects.prefetch_related("kept_hours").get(key=visitor.capacity.body)
        return cls(names, seen, body, now)

    def office(self, case: CaseRow) -> Office:
        return office_of(self.body, case.opened_at)


def duty_line(row: DutyRow, known: Known) -> tuple[shown.Cell, ...]:
    edition = _edition(row.case)
    act = edition.procedure.act(row.act)
    url = reverse("desk:case", args=[row.case_id])
    return (
        _step(row, act, known),
        shown.Cell(_number(row.case), url, note=_service(row.case, edition)),
        _applicant(row.case, known),
        due_cell(row.due, known.office(row.case), known.now),
        _looked(row.case, known),
    )


def _step(row: DutyRow, act: Act, known: Known) -> shown.Cell:
    url = reverse("desk:act", args=[row.case_id, row.act])
    chance = known.chances.get((row.case_id, row.act))
    if chance is None:
        return shown.Cell(act.called, url)
    tag = shown.Tag("err" if chance.is_past else "warn", sentences.LAST_DAY)
    return shown.Cell(act.called, url, note=chance.words, tag=tag)


def wanted_line(row: InquiryRow, known: Known) -> tuple[shown.Cell, ...]:
    edition = _edition(row.case)
    called = edition.procedure.inquiry(row.name).of.called
    url = reverse("desk:case", args=[row.case_id])
    assert row.wanted_since is not None
    return (
        shown.Cell(called, reverse("desk:inquiry", args=[row.case_id, row.name])),
        shown.Cell(_number(row.case), url, note=_service(row.case, edition)),
        _applicant(row.case, known),
        shown.Cell(sentences.DAY.say(on=known.office(row.case).local(row.wanted_since))),
    )


def case_line(row: CaseRow, known: Known) -> tuple[shown.Cell, ...]:
    edition = _edition(row)
    return (
        shown.Cell(_number(row), reverse("desk:case", args=[row.pk]), note=_service(row, edition)),
        _applicant(row, known),
        _turn(row, edition),
        _case_due(row, known),
        _looked(row, known),
    )


def due_cell(due: datetime | None, office: Office, now: datetime) -> shown.Cell:
    """The last day, and in words how near it is: colour never says it alone."""
    if due is None:
        return shown.Cell(sentences.NO_TERM)
    local, today = office.local(due), office.local(now).date()
    day = sentences.DAY.say(on=local)
    left = office.calendar.between(today, local.date())
    if due < now:
        late = office.calendar.between(local.date(), today)
        note = phrases.PASSED.say(n=late) if late else None
        return shown.Cell(day, note=note, tag=shown.Tag("err", sentences.LATE))
    if local.date() == today:
        note = phrases.TODAY.say(time=local.time().replace(second=0, microsecond=0))
        return shown.Cell(day, note=note, tag=shown.Tag("warn", sentences.SOON))
    tag = shown.Tag("warn", sentences.SOON) if left <= SOON else None
    return shown.Cell(day, note=phrases.LEFT.say(n=left), tag=tag)


def _edition(row: CaseRow) -> Edition:
    return regulations.edition(row.regulation, row.edition).serving(row.service)


def _service(row: CaseRow, edition: Edition) -> Words:
    return edition.procedure.service(row.service).called


def _number(row: CaseRow) -> Words:
    if row.applicant_id is None:
        return sentences.UNNUMBERED
    return sentences.NUMBER.say(number=row.number) if row.number else sentences.NO_NUMBER


def _applicant(row: CaseRow, known: Known) -> shown.Cell:
    if row.applicant_id is None:
        return shown.Cell(sentences.BODY_DUTY)
    return shown.Cell(known.names.get(row.applicant_id, same(row.applicant_id)))


def _turn(row: CaseRow, edition: Edition) -> shown.Cell:
    if row.outcome is not None:
        outcome = edition.procedure.outcome(row.outcome)
        return shown.Cell("", tag=shown.Tag(tone(outcome), outcome.called))
    role = _role(row, edition)
    return shown.Cell(role.called if role else NOBODY)


def _role(row: CaseRow, edition: Edition) -> Role | None:
    return next((one for one in edition.procedure.roles() if one.name == row.next_role), None)


def _case_due(row: CaseRow, known: Known) -> shown.Cell:
    if row.ended_at is not None:
        return shown.Cell(sentences.ENDED_ON.say(on=known.office(row).local(row.ended_at)))
    return due_cell(row.next_due, known.office(row), known.now)


def _looked(row: CaseRow, known: Known) -> shown.Cell:
    version = known.seen.get(row.pk)
    if version is None:
        return shown.Cell("", note=sentences.NEW_NOTE, tag=shown.Tag("info", sentences.NEW, "dot"))
    if version < row.version:
        tag = shown.Tag("info", sentences.CHANGED, "pen")
        return shown.Cell("", note=sentences.CHANGED_NOTE, tag=tag)
    return shown.Cell(sentences.SEEN)
