"""The way to a case: for whoever may see it; for everybody else there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from ruqsat.conduct.door import NoSuchCase, open_file
from ruqsat.conduct.visitors import Visitor

View = Callable[..., HttpResponseBase]
"""Takes the request, the visitor, the file of the case, and the rest of the address by name."""


def with_file(view: View) -> View:
    """Gives a page, which an audience guards, the file of its case."""

    @wraps(view)
    def opened(
        request: HttpRequest, visitor: Visitor, /, case_id: UUID, **rest: object
    ) -> HttpResponseBase:
        try:
            file = open_file(case_id, visitor)
        except NoSuchCase:
            raise Http404 from None
        return view(request, visitor, file, **rest)

    return opened
