"""Sends a kept file so that a browser neither guesses what it is nor runs anything in it."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from urllib.parse import quote

from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from ruqsat.languages import Words
from ruqsat.pages.sentences import RESTORE
from ruqsat.ui.translations import language

CMS = "application/pkcs7-signature"
# A PDF is drawn by the viewer of the browser, in a frame of our own pages at most.
SHOWN = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"


def download(content: bytes, name: str, media: str) -> HttpResponse:
    """For keeping: the browser saves it under its name."""
    return _sent(content, media, f"attachment; {_named(name)}")


def streamed(chunks: Iterator[bytes], name: str, media: str) -> StreamingHttpResponse:
    """For keeping, and sent while it is being made: nobody holds the whole of it."""
    response = StreamingHttpResponse(chunks, content_type=media)
    _headed(response, f"attachment; {_named(name)}")
    return response


def called(number: str | None, what: Words) -> str:
    """The name of a file for people, without its ending."""
    said = what.in_(language())
    return f"{number.replace('/', '-')} {said}" if number else said


def pdf(content: bytes, name: str, *, save: bool = False) -> HttpResponse:
    """A paper of ours: shown in the page or the browser, or saved."""
    kind = "attachment" if save else "inline"
    response = _sent(content, "application/pdf", f"{kind}; {_named(name)}")
    response.headers["Content-Security-Policy"] = SHOWN
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def damaged() -> HttpResponse:
    """What is said where a kept file is lost or is not what was kept."""
    words = RESTORE.in_(language())
    status = HTTPStatus.SERVICE_UNAVAILABLE
    return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")


def _sent(content: bytes, media: str, disposition: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media)
    _headed(response, disposition)
    return response


def _headed(response: HttpResponseBase, disposition: str) -> None:
    response.headers["Content-Disposition"] = disposition
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "private, no-store"


def _named(name: str) -> str:
    """RFC 6266: letters of any language, and a plain name for programs that know no better."""
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
