"""Server and worker side by side as two children, and the stand of the gateway in this process:
they start together and end together."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from types import FrameType

from ruqsat.exchange.stand.behaviour import Behaviour
from ruqsat.exchange.stand.server import standing

HOST = "127.0.0.1"
LOOK_SECONDS = 0.1
TROUBLES = 0.2
"""The share of questions that meet a trouble at the stand, as they do at a real gateway."""
ANSWER_SECONDS = 10
"""A busy machine answers its first request late."""

Child = subprocess.Popen[bytes]


def taken(port: int) -> bool:
    """Whether something listens on the port already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


def run(port: int, *, ahead: float, opened: Callable[[], None]) -> int:
    """Runs until asked to stop, or until a child ends by itself, which is a failure (1).

    ``ahead`` are the seconds by which its clock runs ahead; ``opened`` is called once the server
    answers.
    """
    asked: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    with standing(Behaviour(troubles=TROUBLES)) as stand:
        own = {
            "RUQSAT_ADDRESS": f"http://{HOST}:{port}",
            "RUQSAT_AHEAD": str(ahead),
            "RUQSAT_GATEWAY": stand.address,
        }
        return _together(port, own | dict(os.environ), asked=asked, opened=opened)


def _together(
    port: int, environment: dict[str, str], *, asked: list[int], opened: Callable[[], None]
) -> int:
    children = [
        _start(["serve", "--port", str(port)], environment),
        _start(["worker"], environment),
    ]
    try:
        if _wait_for(f"http://{HOST}:{port}/health/", children, asked):
            opened()
        while _all_run(children) and not asked:
            time.sleep(LOOK_SECONDS)
        return 0 if asked else 1
    finally:
        _end(children)


def _start(arguments: Sequence[str], environment: dict[str, str]) -> Child:
    """In a session of its own: Ctrl-C reaches this process, which then ends the children."""
    command = [sys.executable, "-m", "ruqsat", *arguments]
    return subprocess.Popen(command, env=environment, start_new_session=True)  # noqa: S603


def _all_run(children: Sequence[Child]) -> bool:
    return all(child.poll() is None for child in children)


def _wait_for(address: str, children: Sequence[Child], asked: list[int]) -> bool:
    while _all_run(children) and not asked:
        if _answers(address):
            return True
        time.sleep(LOOK_SECONDS)
    return False


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=ANSWER_SECONDS) as answer:  # noqa: S310  # Our own server.
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _end(children: Sequence[Child]) -> None:
    """What has been begun is finished: the worker its job, the server its answers."""
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
