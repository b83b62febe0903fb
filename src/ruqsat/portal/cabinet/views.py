"""The cabinet itself, the page of a case, the receipt of a filing, and the notices."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.cases import clock
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries.looking import look
from ruqsat.conduct.paperwork import gives_receipt
from ruqsat.conduct.visitors import Visitor, visible
from ruqsat.notices import cabinet as messages
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.answers import Answers, filed
from ruqsat.pages.case.deadline import deadline
from ruqsat.pages.case.documents import attachments
from ruqsat.pages.case.page import case_page
from ruqsat.pages.inquiries.showing import inquiries
from ruqsat.pages.life import sentences as of_life
from ruqsat.pages.life.showing import Life, document_of, own_life
from ruqsat.pages.visiting import for_applicants
from ruqsat.people.acting import today
from ruqsat.people.capacity import capacity_words
from ruqsat.portal.again.sentences import BEGIN
from ruqsat.portal.again.views import offered_again
from ruqsat.portal.cabinet.doors import with_case
from ruqsat.portal.cabinet.lists import (
    CASES,
    DOCUMENTS,
    DRAFTS,
    case_line,
    document_line,
    draft_line,
    standing_of,
)
from ruqsat.portal.cabinet.receipts import receipt_facts, status_words
from ruqsat.portal.drafts import keeping
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.portal.sheets.marks import sheets
from ruqsat.subjects import reading
from ruqsat.ui import shown
from ruqsat.ui.translations import language

ON_A_PAGE = 20
SHOWN_DRAFTS = 20


@require_GET
@for_applicants
def cabinet(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    now = clock.now()
    cases = Paginator(visible(visitor).order_by("-opened_at", "id"), ON_A_PAGE)
    shown_page = cases.get_page(request.GET.get("page"))
    stands = standing_of(shown_page, now)
    context = {
        "acting": capacity_words(visitor.capacity),
        "case_columns": CASES,
        "cases": tuple(case_line(row, stands[row.pk], now) for row in shown_page),
        "pages": shown.Pages(shown_page.number, cases.num_pages, "?page={page}"),
        "document_columns": DOCUMENTS,
        "documents": tuple(document_line(one, today()) for one in reading.held_by(visitor.party)),
        "draft_columns": DRAFTS,
        "drafts": tuple(draft_line(one) for one in keeping.kept(visitor)[:SHOWN_DRAFTS]),
        "life": keeping.LIFE.days,
    }
    return page(request, "portal/cabinet.html", visitor, context)


@require_GET
def to_the_cabinet(_: HttpRequest) -> HttpResponse:
    """Cases and drafts are listed there."""
    return HttpResponseRedirect(reverse("portal:cabinet"))


@require_GET
@with_case
def case(request: HttpRequest, visitor: Visitor, file: File) -> HttpResponse:
    context = {
        "case": case_page(file, visitor, addresses=Addresses("portal", file), lang=language()),
        "answers": _short(filed(file)),
        "inquiries": inquiries(look(file), visitor, addresses=Addresses("portal", file)),
        "receipt": reverse("portal:receipt", args=[file.facts.id]),
        "again": _again(file),
        "life": _life(file),
        "of_life": of_life,
        "messages": tuple(messages.of_case(visitor.party, file.facts.id)),
        "crumb_links": (to_cabinet(),),
    }
    return page(request, "portal/case.html", visitor, context)


def _life(file: File) -> Life | None:
    """Of the document that the case made or asks about, once it was sent."""
    kept = document_of(file)
    return own_life(kept, today()) if kept else None


def _again(file: File) -> shown.Link | None:
    """Where a new application is begun from this one."""
    if offered_again(file) is None:
        return None
    return shown.Link(BEGIN, reverse("portal:again", args=[file.facts.id]))


def _short(answers: Answers) -> Answers | None:
    """A list that came as a sheet has thousands of lines: they stand in the document alone."""
    return None if sheets(answers.raw) else answers


@require_GET
@with_case
def receipt(request: HttpRequest, visitor: Visitor, file: File) -> HttpResponse:
    """What was filed, when it counts as received, and by when the answer comes."""
    context = {
        "file": file,
        "facts": receipt_facts(file),
        "status": status_words(file),
        "opening": file.edition.procedure.opening().name,
        "in_pdf": gives_receipt(file),
        "deadline": deadline(file, lang=language(), place=Addresses("portal", file).norm),
        "attached": tuple(one for _, one in attachments(file)),
        "case_url": reverse("portal:case", args=[file.facts.id]),
        "crumb_links": (to_cabinet(),),
    }
    return page(request, "portal/receipt.html", visitor, context)


@require_http_methods(["GET", "POST"])
@for_applicants
def notices(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    """Everything the party was told; a POST says that it has been read."""
    if request.method == "POST":
        messages.mark_read(visitor.party)
        return HttpResponseRedirect(reverse("portal:messages"))
    listed = Paginator(messages.of_party(visitor.party), ON_A_PAGE)
    shown_page = listed.get_page(request.GET.get("page"))
    context = {
        "messages": tuple(shown_page),
        "pages": shown.Pages(shown_page.number, listed.num_pages, "?page={page}"),
        "crumb_links": (to_cabinet(),),
    }
    return page(request, "portal/messages.html", visitor, context)
