"""Who asks for a page: the visitor of a request, and the doors for applicants and officials."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from ruqsat.conduct.visitors import Visitor
from ruqsat.pages.files import damaged
from ruqsat.papers.errors import ArchiveError
from ruqsat.people.acting import account_of, capacity_of, in_capacity
from ruqsat.people.capacity import Capacity

Arguments = ParamSpec("Arguments")
View = Callable[Concatenate[HttpRequest, Visitor, Arguments], HttpResponseBase]
Plain = Callable[Concatenate[HttpRequest, Arguments], HttpResponseBase]


def visitor(request: HttpRequest) -> Visitor | None:
    """Whoever is signed in, in the capacity they have chosen; ``None``: nobody, or not chosen."""
    account, capacity = account_of(request), capacity_of(request)
    return Visitor(str(account.pk), capacity) if account and capacity else None


def for_applicants(view: View[Arguments]) -> Plain[Arguments]:
    """A page for whoever acts for themselves or for a company; to an official it does not exist."""
    return _guarded(view, staff=False)


def for_staff(view: View[Arguments]) -> Plain[Arguments]:
    """A page for those who hold a position in a body; to anybody else it does not exist."""
    return _guarded(view, staff=True)


def _guarded(view: View[Arguments], *, staff: bool) -> Plain[Arguments]:
    @wraps(view)
    def guarded(
        request: HttpRequest,
        capacity: Capacity,
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> HttpResponseBase:
        account = account_of(request)
        if account is None or (capacity.body is not None) is not staff:
            raise Http404
        try:
            return view(request, Visitor(str(account.pk), capacity), *args, **kwargs)
        except ArchiveError:
            return damaged()

    return in_capacity(guarded)
