"""``ruqsat stand``: one command brings everything up, one signal takes everything down."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ruqsat.exchange.gateway import Failure, HttpGateway
from ruqsat.exchange.messages import Question

Stand = subprocess.Popen[str]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def port():
    return free_port()


@pytest.fixture
def stand(filled, port) -> Iterator[Stand]:
    process = subprocess.Popen(
        [sys.executable, "-m", "ruqsat", "stand", "--lang", "en", "--port", str(port)],
        env={"PATH": os.environ["PATH"], "RUQSAT_DATA": str(filled)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    # Killed at once it would leave its children, which hold the pipes that are read here.
    process.terminate()
    try:
        process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        for child in (*children(process), process.pid):
            os.kill(child, signal.SIGKILL)
        process.communicate()


def opened(stand: Stand) -> list[str]:
    """What is printed until the address is."""
    assert stand.stdout is not None
    lines = []
    for line in stand.stdout:
        lines.append(line)
        if "Ctrl-C" in line and line.startswith("Open: "):
            return lines
    raise AssertionError("".join(lines))


def children(process: Stand) -> list[int]:
    tasks = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(child) for child in tasks.read_text().split()]


def runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def ended(pids: list[int]) -> bool:
    end = time.monotonic() + 10
    while any(map(runs, pids)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(runs, pids))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="reads /proc")
def test_it_serves_says_where_and_ends_with_all_its_children(stand, port):
    told = opened(stand)
    assert f"http://127.0.0.1:{port}/" in told[-1]
    assert any("740311398015" in line for line in told)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/kk/sign-in/") as page:
        text = page.read().decode()
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    style = text.partition('rel="stylesheet" href="')[2].partition('"')[0]
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{style}") as sheet:
        assert "max-age=315360000" in sheet.headers["Cache-Control"]
    born = children(stand)
    assert len(born) == 2
    stand.send_signal(signal.SIGINT)
    assert stand.wait(15) == 0
    assert ended(born)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="reads /proc")
def test_its_worker_asks_a_gateway_that_answers_until_it_is_stopped(stand):
    opened(stand)
    _, worker = children(stand)
    given = Path(f"/proc/{worker}/environ").read_text().split("\0")
    address = next(one.partition("=")[2] for one in given if one.startswith("RUQSAT_GATEWAY="))
    asked = Question(
        key="1/2/0",
        registry="legal_persons",
        about="140640970116",
        asked_by="100140980009",
        case="1",
        norm="processing-219/6.2.b",
        at=datetime(2026, 2, 3, tzinfo=UTC),
    )
    heard = [HttpGateway(address, 1).ask(asked) for _ in range(5)]
    assert any(one.failure is None and b"yes" in one.body for one in heard)
    stand.send_signal(signal.SIGTERM)
    assert stand.wait(15) == 0
    assert HttpGateway(address, 1).ask(asked).failure is Failure.UNREACHED


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="reads /proc")
def test_when_one_child_dies_the_other_is_ended_and_the_failure_is_told(stand):
    opened(stand)
    server, worker = children(stand)
    os.kill(worker, signal.SIGKILL)
    assert stand.wait(15) == 1
    assert ended([server, worker])


def test_a_port_in_use_is_named_with_another_to_take(ruqsat, port, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        told = ruqsat("stand", "--lang", "en", "--port", str(port))
    assert told.returncode == 1
    assert f"make run PORT={port + 1}" in told.stdout
    assert not list(tmp_path.iterdir())
