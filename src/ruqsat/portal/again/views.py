"""Begins a draft from an application that its party has filed."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.visitors import Visitor
from ruqsat.pages.case.answers import filed
from ruqsat.papers.errors import ArchiveError
from ruqsat.people.acting import today
from ruqsat.portal.again.copying import copied, recorded
from ruqsat.portal.cabinet.doors import with_case
from ruqsat.portal.drafts import keeping
from ruqsat.portal.services.catalogue import Offer, offered


def offered_again(file: File) -> Offer | None:
    """The service of a case as it is on offer now; ``None``: it is no longer."""
    return offered(file.facts.regulation, file.facts.service)


@require_POST
@with_case
def again(_: HttpRequest, visitor: Visitor, file: File) -> HttpResponseRedirect:
    offer = offered_again(file)
    if offer is None:
        raise Http404
    found = copied(
        offer.service.form, file.service.form, raw=filed(file).raw, has=_is_kept, on=today()
    )
    filed_on = file.office.local(file.facts.opened_at).date()
    beginning = keeping.Beginning(
        found.raw, copied=recorded(found, number=file.incoming, filed_on=filed_on)
    )
    draft = keeping.begun_with(visitor, offer.edition, service=offer.service, beginning=beginning)
    return HttpResponseRedirect(reverse("portal:draft", args=[draft.pk]))


def _is_kept(sha256: str) -> bool:
    """The file is read: what is damaged is not attached to a new application."""
    try:
        fetched(sha256)
    except ArchiveError:
        return False
    return True
