"""The paper of an act that the applicant signs, as the application was signed."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.conduct.models import Preparation
from ruqsat.languages import Words
from ruqsat.pages.acting import signing
from ruqsat.pages.acting.place import Place
from ruqsat.portal.cabinet.acting import crumbs, with_act
from ruqsat.portal.frame import page
from ruqsat.ui import shown


@require_http_methods(["GET", "POST"])
@with_act
@signing.with_preparation
def sign(at: Place, preparation: Preparation) -> HttpResponse:
    if at.request.method != "POST":
        return _drawn(at, preparation)
    refused = signing.signed(at, preparation)
    if refused:
        return _drawn(at, preparation, refused=refused.words)
    return HttpResponseRedirect(at.addresses.case())


document = require_GET(with_act(signing.with_preparation(signing.document)))
content = require_GET(with_act(signing.with_preparation(signing.content)))


def _drawn(at: Place, preparation: Preparation, *, refused: Words | None = None) -> HttpResponse:
    context, status = signing.drawn_to_sign(at, preparation, refused=refused)
    act = shown.Link(at.act.called, at.addresses.act(at.act.name))
    context["crumb_links"] = (*crumbs(at), act)
    return page(at.request, "portal/cases/sign.html", at.visitor, context, status=status)
