"""The list of issued papers: keyset pages, searched by number or by BIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.urls import reverse

from ruqsat import regulations
from ruqsat.cases.batch import ApplicantKind
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.models import IssuedPaper
from ruqsat.languages import Words, each_language, say_day
from ruqsat.pages.life.showing import tag
from ruqsat.people.acting import today
from ruqsat.register.typed import as_number
from ruqsat.subjects import reading
from ruqsat.subjects.reading import Kept
from ruqsat.ui import shown

ON_A_PAGE = 20
COLUMNS = (
    shown.Column(Words("Нөмірі", "Номер", "Number")),
    shown.Column(Words("Құжат", "Документ", "Paper")),
    shown.Column(Words("Берілген күні", "Дата выдачи", "Issued on")),
    shown.Column(Words("Жай-күйі", "Состояние", "Standing")),
)


@dataclass(frozen=True, slots=True)
class Listed:
    rows: tuple[IssuedPaper, ...]
    wanted: str
    next_url: str | None


def listed(wanted: str, after: str) -> Listed:
    """A page of what was issued to companies; refusals and natural persons are not listed."""
    found = _public().order_by("-issued_on", "-number", "-code")
    if wanted := wanted.strip():
        searched = as_number(wanted)
        cases = CaseRow.objects.filter(
            applicant_kind=ApplicantKind.COMPANY, applicant_id=searched
        ).values("id")
        found = found.filter(Q(number=searched) | Q(case_id__in=cases))
    rows = tuple(found.filter(_beyond(after))[: ON_A_PAGE + 1])
    return Listed(rows[:ON_A_PAGE], wanted, _next(rows, wanted))


def _beyond(after: str) -> Q:
    """What stands after the last line of a page; an address somebody made up begins anew."""
    on, _, rest = after.partition("~")
    number, _, code = rest.partition("~")
    day = _day(on)
    if day is None or not (number + code).isprintable():
        return Q()
    same_day = Q(number__lt=number) | Q(number=number, code__lt=code)
    return Q(issued_on__lt=day) | (Q(issued_on=day) & same_day)


def _public() -> QuerySet[IssuedPaper]:
    favourable = Q()
    for edition in regulations.editions():
        names = [one.name for one in edition.procedure.outcomes if one.favourable]
        favourable |= Q(regulation=edition.slug, edition=edition.name, outcome__in=names)
    companies = CaseRow.objects.filter(applicant_kind=ApplicantKind.COMPANY).values("id")
    return IssuedPaper.objects.filter(favourable, delivered_at__isnull=False, case_id__in=companies)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _next(rows: tuple[IssuedPaper, ...], wanted: str) -> str | None:
    if len(rows) <= ON_A_PAGE:
        return None
    last = rows[ON_A_PAGE - 1]
    query = {"after": f"{last.issued_on}~{last.number}~{last.code}"} | (
        {"q": wanted} if wanted else {}
    )
    return f"{reverse('register:issued')}?{urlencode(query)}"


def lines(rows: tuple[IssuedPaper, ...]) -> tuple[tuple[shown.Cell, ...], ...]:
    """The papers of a page, each document with where it stands today."""
    documents = reading.several(row.case_id for row in rows)
    on = today()
    return tuple(_line(row, documents.get(row.case_id), on) for row in rows)


def _line(row: IssuedPaper, kept: Kept | None, on: date) -> tuple[shown.Cell, ...]:
    procedure = regulations.edition(row.regulation, row.edition).procedure
    paper = next(one for one in procedure.papers if one.name == row.paper)
    return (
        shown.Cell(row.number, reverse("register:code", args=[row.code])),
        shown.Cell(paper.called),
        shown.Cell(each_language(lambda lang: say_day(row.issued_on, lang))),
        shown.Cell("", tag=tag(kept.history.on(on))) if kept else shown.Cell("—"),
    )
