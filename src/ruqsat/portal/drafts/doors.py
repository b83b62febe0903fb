"""The way to a draft: for whoever acts for its party; once it is filed, on to its case."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse

from ruqsat.conduct.visitors import Visitor, visible
from ruqsat.pages.visiting import for_applicants
from ruqsat.portal.drafts import keeping

View = Callable[..., HttpResponseBase]
"""Takes the request, the visitor, the draft, and the rest of the address by name."""


def with_draft(view: View) -> View:
    """Gives the page its draft; to anybody who does not act for the party there is none."""

    @wraps(view)
    def guarded(
        request: HttpRequest, visitor: Visitor, /, draft_id: UUID, **rest: object
    ) -> HttpResponseBase:
        draft = keeping.find(visitor, draft_id)
        if draft is not None:
            return view(request, visitor, draft, **rest)
        if visible(visitor).filter(pk=draft_id).exists():
            return HttpResponseRedirect(reverse("portal:case", args=[draft_id]))
        raise Http404

    return for_applicants(guarded)
