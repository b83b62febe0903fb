"""The page of an act at the desk, with what helps to judge: the documents, the draft, the law."""

from __future__ import annotations

from functools import wraps
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries.looking import look
from ruqsat.conduct.visitors import Visitor
from ruqsat.desk import frame
from ruqsat.desk.case.doors import with_case
from ruqsat.desk.case.known import at_a_glance, judged, named, to_look_at
from ruqsat.desk.case.previewing import preview_of, previewed
from ruqsat.pages import files
from ruqsat.pages.acting.answering import Answer, answered, drawn, found, perform
from ruqsat.pages.acting.checklist import Listed, checklist, is_asked_of_documents, prefilled
from ruqsat.pages.acting.drafting import drafted
from ruqsat.pages.acting.last_chance import last_chance
from ruqsat.pages.acting.place import Place
from ruqsat.pages.acting.sending import Sent
from ruqsat.pages.acting.signing import prepared
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.broken import broken_now
from ruqsat.pages.case.returned import returned
from ruqsat.pages.doors import View
from ruqsat.pages.inquiries.showing import inquiries
from ruqsat.papers.errors import PaperError
from ruqsat.ui import shown
from ruqsat.ui.translations import language


def with_act(view: View) -> View:
    """Gives the page one act of its case."""

    @wraps(view)
    def guarded(
        request: HttpRequest, visitor: Visitor, file: File, /, name: str, **rest: object
    ) -> HttpResponseBase:
        at = Place(request, visitor, found(file, name), Addresses("desk", file))
        return view(at, **rest)

    return with_case(guarded)


@require_http_methods(["GET", "POST"])
@with_act
def act(at: Place) -> HttpResponse:
    if at.request.method == "POST":
        return answered(at, draw=_drawn, do=prepared if at.act.signed else _performed)
    known = prefilled(at.file, at.act.form) | _proposed(at)
    return _drawn(at, Answer(Sent.first(at.file, known).with_grounds(at.file, at.act)))


def _proposed(at: Place) -> dict[str, str]:
    """Drafts of the reasons, for an act that can be done."""
    is_open = at.file.case.is_open(at.act, at.file.now)
    return drafted(at.file, at.act, language()) if is_open else {}


@require_GET
@with_act
def preview(at: Place) -> HttpResponse:
    """The paper as it would be signed now, without its number."""
    paper = previewed(at.file, at.act)
    if paper is None:
        raise Http404
    try:
        content = preview_of(at.file, paper)
    except PaperError as missing:
        words = refusals.PAPER.say(what=str(missing)).in_(language())
        return HttpResponse(words, status=HTTPStatus.CONFLICT, content_type="text/plain")
    return files.pdf(content, f"{at.act.name}.pdf")


def _performed(at: Place, sent: Sent) -> HttpResponse | Refused:
    return perform(at, sent) or to_case(at)


def to_case(at: Place) -> HttpResponse:
    return HttpResponseRedirect(f"{at.addresses.case()}?done={at.act.name}")


def _drawn(at: Place, answer: Answer) -> HttpResponse:
    context, status = drawn(at, answer)
    context |= {
        "checklist": _checklist(at),
        "application": judged(at.file, at.act),
        "flagged": to_look_at(at.file, at.act),
        "glance": at_a_glance(at.file, at.act, lang=language(), place=at.addresses.norm),
        **_heard(at),
        "broken": broken_now(at.file, at.act),
        "last_chance": last_chance(at.file.case, at.act, at.file.now),
        "returned": returned(at.file),
        "preview": _preview_url(at) if context["can"] else None,
        "crumb_links": crumbs(at),
    }
    return frame.page(at.request, "desk/act.html", at.visitor, context, status=status)


def _heard(at: Place) -> dict[str, object]:
    """What was asked of registries, where the act seeks grounds, and the hash that names it."""
    if at.act.finds_grounds_on is None:
        return {"inquiries": (), "looked": None}
    looked = look(at.file)
    shown_to = inquiries(looked, at.visitor, addresses=at.addresses)
    return {"inquiries": shown_to, "looked": looked.sha256}


def _checklist(at: Place) -> tuple[Listed, ...]:
    """Where the act judges the documents, or its form names them, those the application has."""
    helps = at.act.seeks_grounds or is_asked_of_documents(at.file, at.act.form)
    return checklist(at.file, at.addresses) if helps else ()


def _preview_url(at: Place) -> str | None:
    if previewed(at.file, at.act) is None:
        return None
    return reverse("desk:preview", args=[at.file.facts.id, at.act.name])


def crumbs(at: Place) -> tuple[shown.Link, ...]:
    return case_crumbs(at.addresses)


def case_crumbs(addresses: Addresses) -> tuple[shown.Link, ...]:
    return (frame.to_inbox(), shown.Link(named(addresses.file), addresses.case()))
