"""The first page, the page of a service, and the way into an application."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.cases import clock
from ruqsat.conduct.visitors import Visitor
from ruqsat.pages.life.showing import tag
from ruqsat.pages.visiting import for_applicants, visitor
from ruqsat.people.acting import today
from ruqsat.people.capacity import capacity_words
from ruqsat.portal.cabinet.lists import DRAFTS, draft_line
from ruqsat.portal.drafts import keeping
from ruqsat.portal.frame import page, to_services
from ruqsat.portal.models import Draft
from ruqsat.portal.services.catalogue import Offer, offered, offered_in, offers
from ruqsat.portal.services.example import filed_now
from ruqsat.portal.services.page import service_page
from ruqsat.subjects import reading
from ruqsat.ui import shown


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """What gives something new first; what asks something of a document is listed beside it."""
    found = tuple(offers())
    context = {
        "services": tuple(service_page(one) for one in found if one.service.about is None),
        "of_documents": tuple(one for one in found if one.service.about),
    }
    return page(request, "portal/home.html", visitor(request), context)


@require_GET
def services(_: HttpRequest) -> HttpResponse:
    """The list stands on the first page."""
    return HttpResponseRedirect(reverse("portal:home"))


@require_GET
def service(
    request: HttpRequest, regulation: str, service: str, edition: str | None = None
) -> HttpResponse:
    found = offered_in(regulation, service, edition) if edition else offered(regulation, service)
    if found is None:
        raise Http404
    context = {
        "service": service_page(found),
        "example": filed_now(found, clock.now()),
        "current": offered(regulation, service) == found,
        "crumb_links": (to_services(),),
    }
    return page(request, "portal/service.html", visitor(request), context)


@require_http_methods(["GET", "POST"])
@for_applicants
def apply(request: HttpRequest, visitor: Visitor, regulation: str, service: str) -> HttpResponse:
    """Who applies and what is begun already; a POST begins a draft."""
    offer = offered(regulation, service)
    if offer is None:
        raise Http404
    if request.method == "POST":
        named = request.POST.get("document", "")
        draft = keeping.begun(visitor, offer.edition, service=offer.service, named=named)
        return HttpResponseRedirect(reverse("portal:draft", args=[draft.pk]))
    context = {
        "documents": _documents(visitor, offer, request.GET.get("document", "")),
        "service": service_page(offer),
        "acting": capacity_words(visitor.capacity),
        "columns": DRAFTS,
        "drafts": tuple(draft_line(one) for one in _begun(visitor, offer)),
        "life": keeping.LIFE.days,
        "crumb_links": (to_services(), shown.Link(offer.service.called, offer.url)),
    }
    return page(request, "portal/apply.html", visitor, context)


@dataclass(frozen=True, slots=True)
class Choice:
    """A document that a request may be about."""

    number: str
    standing: shown.Tag
    chosen: bool


def _documents(visitor: Visitor, offer: Offer, wanted: str) -> tuple[Choice, ...] | None:
    """Those of the party of which the service can be asked, the one asked for, or the only one,
    chosen; ``None``: the service is about no document."""
    about, on = offer.service.about, today()
    if about is None:
        return None
    held = [one for one in reading.held_by(visitor.party) if one.of is about.subject]
    return tuple(
        Choice(one.number, tag(one.history.on(on)), one.number == wanted or len(held) == 1)
        for one in held
    )


def _begun(visitor: Visitor, offer: Offer) -> list[Draft]:
    same = {"regulation": offer.edition.slug, "service": offer.service.name}
    return list(keeping.kept(visitor).filter(**same)[:10])
