"""The page of an act that the applicant does in a case, drawn from its declaration."""

from __future__ import annotations

from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods

from ruqsat.cases.decide import Refused
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.pages.acting.answering import Answer, answered, drawn, found, perform
from ruqsat.pages.acting.place import Place
from ruqsat.pages.acting.sending import Sent
from ruqsat.pages.acting.signing import prepared
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.doors import View
from ruqsat.portal.cabinet.doors import with_case
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.ui import shown


def with_act(view: View) -> View:
    """Gives the page one act of its case."""

    @wraps(view)
    def guarded(
        request: HttpRequest, visitor: Visitor, file: File, /, act: str, **rest: object
    ) -> HttpResponseBase:
        at = Place(request, visitor, found(file, act), Addresses("portal", file))
        return view(at, **rest)

    return with_case(guarded)


@require_http_methods(["GET", "POST"])
@with_act
def acting(at: Place) -> HttpResponse:
    """An act that is signed leads to a page of its own, where the document is."""
    if at.request.method == "POST":
        return answered(at, draw=_drawn, do=prepared if at.act.signed else _performed)
    return _drawn(at, Answer(Sent.first(at.file)))


def _performed(at: Place, sent: Sent) -> HttpResponse | Refused:
    return perform(at, sent) or HttpResponseRedirect(at.addresses.case())


def crumbs(at: Place) -> tuple[shown.Link, ...]:
    return (to_cabinet(), shown.Link(at.file.service.called, at.addresses.case()))


def _drawn(at: Place, answer: Answer) -> HttpResponse:
    context, status = drawn(at, answer)
    context["crumb_links"] = crumbs(at)
    return page(at.request, "portal/act.html", at.visitor, context, status=status)
