"""From a closed door through signing in and back: where to return, and what was being sent.

A form sent after the session had ended is carried along and sent again by its writer's own click.
"""

import json
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import translate_url
from django.utils.http import url_has_allowed_host_and_scheme

from ruqsat.languages import LANGS
from ruqsat.ui.translations import language

NEVER_CARRIED = frozenset({"csrfmiddlewaretoken", "password"})

Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Where whoever signs in goes on to."""

    next: str = ""
    """Address within this site; empty: the first page of whoever it turns out to be."""
    carried: Fields = ()
    """Fields of the form that is to be sent there; none: the page is just opened."""

    @property
    def packed(self) -> str:
        return json.dumps(self.carried) if self.carried else ""

    @property
    def query(self) -> str:
        return f"?{urlencode({'next': self.next})}" if self.next else ""


def way_back(request: HttpRequest) -> Way:
    """To the very page that was asked for, with the form that was being sent to it."""
    return Way(request.get_full_path(), _fields(request))


def way_of(request: HttpRequest) -> Way:
    """What the form of signing in brought along; an address of another site is dropped."""
    given = request.POST if request.method == "POST" else request.GET
    address = given.get("next", "")
    if not url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure()):
        return Way()
    return Way(address, _unpack(request.POST.get("carried", "")))


def in_other_language(request: HttpRequest) -> HttpResponse | None:
    """Sends the same form to the same page in the language it asks for; ``None``: this is it."""
    lang = request.POST["language"]
    if lang not in LANGS or lang == language():
        return None
    address = translate_url(request.get_full_path(), lang)
    return HttpResponse(status=HTTPStatus.TEMPORARY_REDIRECT, headers={"Location": address})


def _fields(request: HttpRequest) -> Fields:
    if request.method != "POST":
        return ()
    return tuple(
        (name, value)
        for name, values in request.POST.lists()
        if name not in NEVER_CARRIED
        for value in values
    )


def _unpack(packed: str) -> Fields:
    try:
        pairs = json.loads(packed or "[]")
        return tuple((str(name), str(value)) for name, value in pairs)
    except (TypeError, ValueError):
        return ()
