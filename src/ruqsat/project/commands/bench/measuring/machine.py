"""The machine that figures come from: without it they say nothing."""

import os
import platform
import sqlite3
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import psycopg

from ruqsat.project.commands.bench.measuring.databases import SERVER


@dataclass(frozen=True, slots=True)
class Machine:
    cores: int
    """Those this process may use."""
    processor: str
    python: str
    sqlite: str
    postgresql: str | None
    """``None`` where no server answers."""
    typst: str
    load: float
    """Processes that ran or wanted to, on average over the last minute."""

    def __str__(self) -> str:
        return (
            f"{self.processor} × {self.cores} · Python {self.python} · SQLite {self.sqlite}"
            f" · PostgreSQL {self.postgresql or '—'} · Typst {self.typst}"
        )


def machine() -> Machine:
    return Machine(
        cores=_cores(),
        processor=_processor(),
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        postgresql=_postgresql(),
        typst=version("typst"),
        load=os.getloadavg()[0],
    )


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)  # Linux alone keeps a process to some.
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or platform.machine()


def _postgresql() -> str | None:
    try:
        with psycopg.connect(SERVER, connect_timeout=3) as server:
            told = server.info.parameter_status("server_version") or ""
            return told.partition(" ")[0]
    except psycopg.OperationalError:
        return None
