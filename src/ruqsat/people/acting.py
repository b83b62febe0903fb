"""Who asks for a page, and in which capacity; the door of every page that is not public.

A capacity is looked up anew for every request: one that ended at midnight is gone in the morning.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from ruqsat.cases.clock import now
from ruqsat.people import pages
from ruqsat.people.capacity import Capacity, capacity_words, chosen, standing_words
from ruqsat.people.entering import way_back
from ruqsat.people.idle import PRECISION
from ruqsat.people.models import Account
from ruqsat.people.standing import capacities
from ruqsat.ui import shown
from ruqsat.ui.translations import language

CHOSEN = "capacity"

Arguments = ParamSpec("Arguments")
Page = Callable[Concatenate[HttpRequest, Arguments], HttpResponseBase]
PageInCapacity = Callable[Concatenate[HttpRequest, Capacity, Arguments], HttpResponseBase]


def today() -> date:
    """The day on which powers and orders are asked to be valid."""
    return timezone.localdate(now())


def account_of(request: HttpRequest) -> Account | None:
    return request.user if isinstance(request.user, Account) else None


def held(account: Account) -> tuple[Capacity, ...]:
    return capacities(account.person, today())


def choose(request: HttpRequest, key: str) -> Capacity | None:
    """Acts in the capacity ``key`` from now on; ``None``: the person does not have it today."""
    account = account_of(request)
    found = chosen(held(account), key) if account else None
    if found:
        request.session[CHOSEN] = found.key
    return found


def capacity_of(request: HttpRequest) -> Capacity | None:
    """The chosen capacity; of a single one there is nothing to choose. ``None``: not chosen yet."""
    account = account_of(request)
    if account is None:
        return None
    found = held(account)
    return chosen(found, request.session.get(CHOSEN, "")) or (found[0] if len(found) == 1 else None)


def in_capacity(page: PageInCapacity[Arguments]) -> Page[Arguments]:
    """Gives the page the capacity of whoever asks; others sign in or choose first and come back."""

    @wraps(page)
    def guarded(
        request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> HttpResponseBase:
        capacity = capacity_of(request)
        if capacity is None:
            return _stopped(request)
        return page(request, capacity, *args, **kwargs)

    return guarded


def _stopped(request: HttpRequest) -> HttpResponse:
    """A script is told by the status alone; a form that was being sent is not lost."""
    if "HX-Request" in request.headers:
        return HttpResponse(status=HTTPStatus.UNAUTHORIZED)
    account, way = account_of(request), way_back(request)
    if not way.carried:
        name = "people:sign_in" if account is None else "people:capacity"
        return HttpResponseRedirect(reverse(name) + way.query)
    if account is None:
        return pages.sign_in(request, way, status=HTTPStatus.UNAUTHORIZED)
    found = held(account)
    return pages.capacities(request, way, person=person_shown(found[0]), held=found)


def person_shown(capacity: Capacity) -> shown.Person:
    """For the head of a page, where the long name of a body has no room."""
    words = standing_words(capacity) if capacity.body else capacity_words(capacity)
    return shown.Person(capacity.person.in_(language()), words, reverse("people:sign_out"))


def session_shown() -> shown.Session:
    """When whoever is signed in will be signed out, and how to go on."""
    seconds = settings.SESSION_COOKIE_AGE - int(PRECISION.total_seconds())
    return shown.Session(seconds, reverse("people:extend"))
