"""The gateway as the rest of the program sees it, and the one that speaks JSON over HTTP.

One rule: a question takes as long as it was given and no longer, whatever the other side does.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from threading import Timer
from time import monotonic
from typing import Protocol
from urllib.parse import SplitResult, urlsplit

from ruqsat.exchange.messages import Question

MOST_BYTES = 1024 * 1024
PATH = "/v1/inquiries"


class Failure(StrEnum):
    """Why a question was not answered this time."""

    UNREACHED = "unreached"
    TIMEOUT = "timeout"
    STATUS = "status"
    """Another status than 200."""
    TOO_LARGE = "too_large"
    MALFORMED = "malformed"
    """What came is no answer to the question, or not in the form of the registry."""
    NOT_CONNECTED = "not_connected"
    """The installation has no gateway."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back: bytes and status as they were, or why there are none."""

    body: bytes
    status: int | None
    milliseconds: int
    failure: Failure | None


class Gateway(Protocol):
    """Whatever carries a question to a registry; another protocol is another class of this kind."""

    def ask(self, question: Question) -> Heard:
        """Never raises for what the other side does or does not do."""


class UnsafeAddressError(ValueError):
    """An installation for production would ask a stand, or in the clear."""


@dataclass(frozen=True, slots=True)
class HttpGateway:
    """JSON over HTTP, as ``exchange.messages`` describes it. It follows no redirection."""

    address: str
    seconds: float
    """For the whole of one attempt, from the connection to the last byte."""
    token: str = ""
    """Sent as ``Authorization: Bearer``; empty: none is."""

    def ask(self, question: Question) -> Heard:
        began = monotonic()
        connection = self._connection()
        try:
            with _within(connection, self.seconds) as ran_out:
                status, body, failure = self._asked(connection, question)
        except (OSError, HTTPException) as problem:
            status, body, failure = None, b"", _failure(problem)
        finally:
            connection.close()
        # A connection that was cut may also look like one that ended by itself.
        if ran_out and failure is not Failure.STATUS:
            failure = Failure.TIMEOUT
        return Heard(body, status, round((monotonic() - began) * 1000), failure)

    def _asked(
        self, connection: HTTPConnection, question: Question
    ) -> tuple[int, bytes, Failure | None]:
        path = urlsplit(self.address).path.rstrip("/") + PATH
        connection.request("POST", path, question.to_bytes(), self._headers(question))
        response = connection.getresponse()
        body, failure = _body(response)
        if response.status != 200:
            failure = Failure.STATUS
        return response.status, body, failure

    def _headers(self, question: Question) -> dict[str, str]:
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Idempotency-Key": question.key,
        }
        return headers | ({"Authorization": f"Bearer {self.token}"} if self.token else {})

    def _connection(self) -> HTTPConnection:
        parts = urlsplit(self.address)
        assert parts.hostname is not None
        if parts.scheme == "https":
            context = ssl.create_default_context()
            return HTTPSConnection(
                parts.hostname, parts.port, timeout=self.seconds, context=context
            )
        return HTTPConnection(parts.hostname, parts.port, timeout=self.seconds)


def _failure(problem: OSError | HTTPException) -> Failure:
    return Failure.TIMEOUT if isinstance(problem, TimeoutError) else Failure.UNREACHED


def _body(response: HTTPResponse) -> tuple[bytes, Failure | None]:
    body = response.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        return body[:MOST_BYTES], Failure.TOO_LARGE
    return body, None


@contextmanager
def _within(connection: HTTPConnection, seconds: float) -> Iterator[list[bool]]:
    """Cuts the connection when its time is over; whoever sends a byte a second gains nothing."""
    ran_out: list[bool] = []

    def cut() -> None:
        ran_out.append(True)
        if connection.sock is not None:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield ran_out
    finally:
        timer.cancel()


def safe_for_production(address: str) -> bool:
    """Whether an address may be asked about real people: under TLS, and not on this machine."""
    parts = urlsplit(address)
    return parts.scheme == "https" and bool(parts.hostname) and not _is_here(parts)


def _is_here(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        found = ip_address(host)
    except ValueError:
        return False
    return found.is_loopback or found.is_unspecified
