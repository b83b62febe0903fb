"""The gateway over HTTP: as long as it was given, whatever the other side does."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Event, Thread
from time import monotonic

import pytest

from ruqsat.exchange import messages
from ruqsat.exchange.connecting import gateway
from ruqsat.exchange.gateway import (
    MOST_BYTES,
    Failure,
    HttpGateway,
    UnsafeAddressError,
    safe_for_production,
)
from ruqsat.exchange.messages import MalformedError, Question
from ruqsat.exchange.stand.behaviour import Behaviour, Turn
from ruqsat.exchange.stand.server import standing
from ruqsat.lex import Answer

BIN = "140640970116"
ASKED = Question(
    key="a/2/0",
    registry="legal_persons",
    about=BIN,
    asked_by="100140980009",
    case="К-2026/000001",
    norm="processing-219/6.2.b",
    at=datetime(2026, 2, 3, 6, 0, tzinfo=UTC),
)


def read_whole(connection: socket.socket) -> None:
    """A connection closed over something unread is reset, and what was sent is lost."""
    came = b""
    while not came.endswith(b"}"):
        came += connection.recv(65536)


@contextmanager
def server(serve: Callable[[socket.socket, Event], None]) -> Iterator[str]:
    """Answers every connection as it is told, on a port of its own."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def run() -> None:
            with suppress(OSError):
                while not over.is_set():
                    connection, _ = listening.accept()
                    with connection, suppress(OSError):
                        read_whole(connection)
                        serve(connection, over)

        Thread(target=run, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        over.set()


def drip(connection: socket.socket, over: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    while not over.wait(0.05):
        connection.sendall(b" ")


def drip_headers(connection: socket.socket, over: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not over.wait(0.05):
        connection.sendall(b"X")


def flood(connection: socket.socket, _: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * (MOST_BYTES + 2))


def redirect(connection: socket.socket, _: Event) -> None:
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n\r\n")


def no_http(connection: socket.socket, _: Event) -> None:
    connection.sendall(b"\x00\x01\x02\r\n\r\n")


@pytest.mark.parametrize(
    ("serve", "failure"),
    [
        (drip, Failure.TIMEOUT),
        (drip_headers, Failure.TIMEOUT),
        (flood, Failure.TOO_LARGE),
        (redirect, Failure.STATUS),
        (no_http, Failure.UNREACHED),
    ],
)
def test_whoever_does_not_answer_as_agreed_costs_no_more_than_the_time_given(serve, failure):
    with server(serve) as address:
        began = monotonic()
        heard = HttpGateway(address, 0.5).ask(ASKED)
        assert monotonic() - began < 5
    assert heard.failure is failure


def test_a_stand_that_holds_its_answer_runs_into_the_time_out():
    with standing(Behaviour(script={BIN: (Turn.HOLD,)})) as stand:
        heard = HttpGateway(stand.address, 0.3).ask(ASKED)
    assert (heard.failure, heard.status) == (Failure.TIMEOUT, None)
    assert 250 <= heard.milliseconds < 5000


def test_where_nobody_listens_it_is_not_reached():
    assert HttpGateway("http://127.0.0.1:9", 5).ask(ASKED).failure is Failure.UNREACHED


def test_an_answer_of_the_stand_is_read():
    with standing() as stand:
        heard = HttpGateway(stand.address, 5, token="known").ask(ASKED)
    told = messages.read(heard.body, ASKED.key)
    assert (heard.failure, told.answer) == (None, Answer.YES)
    assert told.particulars["number"] == BIN


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"version": 2, "id": "a/2/0", "answer": "no"}',
        b'{"version": 1, "id": "other", "answer": "no"}',
        b'{"version": 1, "id": "a/2/0", "answer": true}',
        b'{"version": 1, "id": "a/2/0", "answer": "perhaps"}',
        b'{"version": 1, "id": "a/2/0", "answer": "yes"}',
        b'{"version": 1, "id": "a/2/0", "answer": "no", "particulars": {"name": "x"}}',
        b'{"version": 1, "id": "a/2/0", "answer": "yes", "particulars": {"name": 7}}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_answer_is_not_read_as_one(body):
    with pytest.raises(MalformedError):
        messages.read(body, ASKED.key)


@pytest.mark.parametrize(
    "address",
    [
        "http://gateway.example",
        "https://localhost/x",
        "https://127.0.0.1:8443",
        "https://[::1]/",
        "https://stand.localhost",
        "https://0.0.0.0",
    ],
)
def test_production_asks_no_stand_and_nobody_in_the_clear(settings, address):
    settings.PRODUCTION, settings.GATEWAY = True, address
    assert not safe_for_production(address)
    with pytest.raises(UnsafeAddressError):
        gateway()


def test_production_asks_a_gateway_under_tls(settings):
    settings.PRODUCTION, settings.GATEWAY = True, "https://gateway.example/bridge"
    assert gateway() == HttpGateway("https://gateway.example/bridge", settings.GATEWAY_SECONDS)


def test_what_is_wrong_with_the_gateway_of_production_is_told(settings):
    from ruqsat.exchange import checks

    for address, told in {
        "": [checks.NO_GATEWAY],
        "http://127.0.0.1:9": [checks.UNSAFE],
        "https://gateway.example": [],
    }.items():
        settings.GATEWAY = address
        assert list(checks.problems(production=True)) == told
        assert list(checks.problems(production=False)) == []
