"""Processes that write at the same time, kept between rounds so that none pays for its start."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ruqsat.project.commands.bench.measuring import writer


@dataclass(frozen=True, slots=True)
class Round:
    """What all writers did in one round."""

    per_second: float
    worst: float
    """Seconds the slowest act of all took."""
    cpu_us: float
    """Processor time an act took in our processes, in microseconds."""


@contextmanager
def writers(count: int, database: str) -> Iterator["Writers"]:
    """So many processes on a database that has the tables of cases."""
    processes = [_start(database) for _ in range(count)]
    try:
        for process in processes:
            _said(process)
        yield Writers(processes)
    finally:
        for process in processes:
            process.communicate()


@dataclass(frozen=True, slots=True)
class Writers:
    processes: list[subprocess.Popen[str]]

    def round(self, seconds: float) -> Round:
        for process in self.processes:
            assert process.stdin is not None
            process.stdin.write(f"run {seconds}\n")
            process.stdin.flush()
        said = [json.loads(_said(process)) for process in self.processes]
        acts = sum(one["acts"] for one in said)
        return Round(
            per_second=acts / max(one["seconds"] for one in said),
            worst=max(one["worst"] for one in said),
            cpu_us=sum(one["cpu"] for one in said) / acts * 1_000_000,
        )


def _start(database: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  # This very Python.
        [sys.executable, "-m", writer.__name__],
        env={**os.environ, "RUQSAT_DATABASE": database},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        message = f"a writer ended with {process.wait()}"
        raise RuntimeError(message)
    return line


def migrate(database: str) -> None:
    """Make the tables of cases there."""
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "cases", "--verbosity", "0"],
        env={**os.environ, "RUQSAT_DATABASE": database},
        check=True,
    )
