"""What every answer carries: headers that leave a page nothing to load or to leak to."""

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

from ruqsat.project.web.errors import page

# 127.0.0.1:13579 is where the NCALayer program signs on the visitor's own machine.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-src 'self'",
        "connect-src 'self' wss://127.0.0.1:13579",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}

Respond = Callable[[HttpRequest], HttpResponseBase]


def protect(get_response: Respond) -> Respond:
    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return respond


def limit(get_response: Respond) -> Respond:
    """Turns away a request that announces more than any form may send, before reading it."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if announced.isdecimal() and int(announced) > settings.REQUEST_LIMIT:
            return page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return get_response(request)

    return respond


class Compression(GZipMiddleware):
    """Texts only: a PDF or a picture is compressed already, and its length is worth keeping."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        kind = response.headers.get("Content-Type", "")
        if kind.startswith(("text/", "application/json", "image/svg+xml")):
            return super().process_response(request, response)
        return response
