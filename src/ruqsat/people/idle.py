"""Keeps a session alive while it is used; unused for half an hour, it ends.

The database is written at most once a minute, since every page would be a write otherwise.
"""

from collections.abc import Callable
from datetime import timedelta

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from ruqsat.cases.clock import now

SEEN = "seen"
PRECISION = timedelta(minutes=1)

Respond = Callable[[HttpRequest], HttpResponseBase]


def keep_alive(get_response: Respond) -> Respond:
    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.session.session_key and not request.session.is_empty():
            _touch(request)
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return respond


def _touch(request: HttpRequest) -> None:
    """The session middleware prolongs a session when something in it has changed."""
    seconds = now().timestamp()
    if seconds - request.session.get(SEEN, 0) >= PRECISION.total_seconds():
        request.session[SEEN] = int(seconds)
