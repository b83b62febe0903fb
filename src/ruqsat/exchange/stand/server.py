"""The stand as a server, on the loopback of this machine and a port of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

from ruqsat.exchange.stand.behaviour import Behaviour

HOST = "127.0.0.1"
PATH = "/v1/inquiries"
MOST_BYTES = 64 * 1024
POLL_SECONDS = 0.05


@dataclass(slots=True)
class Stand:
    """A running stand."""

    behaviour: Behaviour
    port: int = 0
    received: list[dict[str, Any]] = field(default_factory=list)
    """Every question that arrived, in order."""
    arrived: Event = field(default_factory=Event)
    """Set as soon as a question has arrived."""
    closing: Event = field(default_factory=Event)
    turn: Lock = field(default_factory=Lock)

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, stand: Stand) -> None:
        super().__init__((HOST, 0), _Handler)
        self.stand = stand


@contextmanager
def standing(behaviour: Behaviour | None = None) -> Iterator[Stand]:
    """A stand that answers for as long as the block runs, at a port that was free."""
    stand = Stand(behaviour or Behaviour())
    server = _Server(stand)
    stand.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, args=(POLL_SECONDS,), daemon=True)
    thread.start()
    try:
        yield stand
    finally:
        stand.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        if self.path != PATH or not 0 < length <= MOST_BYTES:
            self._send(404, b"{}")
            return
        try:
            asked = json.loads(self.rfile.read(length))
        except ValueError:
            self._send(400, b"{}")
            return
        self._answer(asked)

    def _answer(self, asked: dict[str, Any]) -> None:
        stand = self.server.stand
        with stand.turn:
            stand.received.append({**asked, "key": self.headers.get("Idempotency-Key")})
            done = stand.behaviour.does(asked)
        stand.arrived.set()
        stand.closing.wait(done.delay)
        if done.body is None:
            self._wait_until_nobody_is_there()
        else:
            self._send(done.status, done.body)

    def _wait_until_nobody_is_there(self) -> None:
        self.close_connection = True
        self.connection.settimeout(POLL_SECONDS)
        while not self.server.stand.closing.is_set():
            with suppress(TimeoutError):
                if not self.connection.recv(1):
                    return

    def _send(self, status: int, body: bytes) -> None:
        with suppress(ConnectionError):
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Numbers of people stand in questions, so nothing is written down."""
