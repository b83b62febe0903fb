"""The journal alone: each act read, appended and on the disk, beside the same bytes written raw."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import psycopg

from ruqsat.languages import Words
from ruqsat.project.commands.bench.measuring import databases, pgbench
from ruqsat.project.commands.bench.measuring.figures import Absent, Figure, Measured
from ruqsat.project.commands.bench.measuring.writer import STATED
from ruqsat.project.commands.bench.measuring.writers import Round, writers

ROUNDS = 5
SECONDS = 1
"""Whole: pgbench counts in no less."""
CLIENTS = 2
CROWD = 4

NO_SERVER = Words(
    "PostgreSQL жауап бермейді: RUQSAT_TEST_POSTGRES мекенжайын көрсетіңіз",
    "PostgreSQL не отвечает: укажите адрес в RUQSAT_TEST_POSTGRES",
    "PostgreSQL does not answer: give its address in RUQSAT_TEST_POSTGRES",
)
NO_PGBENCH = Words(
    "pgbench табылмады: postgresql-contrib пакетін орнатыңыз",
    "pgbench не найден: установите пакет postgresql-contrib",
    "pgbench was not found: install the package postgresql-contrib",
)


def measure() -> Measured:
    return (on_postgresql(), *on_sqlite())


def on_postgresql() -> Figure | Absent:
    """Two processes of ours against two clients of pgbench, taking turns."""
    command = pgbench.program()
    if command is None:
        return Absent("journal on PostgreSQL", NO_PGBENCH)
    try:
        with databases.on_postgresql() as address:
            ours, limit = _turns(command, address)
    except psycopg.OperationalError:
        return Absent("journal on PostgreSQL", NO_SERVER)
    return Figure(
        name="journal on PostgreSQL",
        called=Words(
            "PostgreSQL журналындағы қадамдар",
            "Действия в журнале на PostgreSQL",
            "Acts in the journal on PostgreSQL",
        ),
        unit="acts/s",
        ours=[one.per_second for one in ours],
        limit=limit,
        goal=0.5,
        cpu_us=[one.cpu_us for one in ours],
    )


def _turns(command: str, address: str) -> tuple[list[Round], list[float]]:
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(pgbench.COPIES.encode())
    ours, limit = [], []
    with writers(CLIENTS, address) as crew:
        for _ in range(ROUNDS):
            ours.append(crew.round(SECONDS))
            limit.append(pgbench.per_second(command, address, clients=CLIENTS, seconds=SECONDS))
    return ours, limit


def on_sqlite() -> Measured:
    """One process of ours against raw inserts, taking turns; then four of ours at once."""
    with databases.on_sqlite() as folder:
        address = databases.sqlite_address(folder)
        ours, limit = [], []
        with writers(1, address) as alone:
            for _ in range(ROUNDS):
                ours.append(alone.round(SECONDS))
                limit.append(raw_inserts(folder / "raw.sqlite3"))
        with writers(CROWD, address) as crowd:
            waits = [crowd.round(SECONDS).worst for _ in range(ROUNDS)]
    return (
        Figure(
            name="journal on SQLite",
            called=Words(
                "SQLite журналындағы қадамдар",
                "Действия в журнале на SQLite",
                "Acts in the journal on SQLite",
            ),
            unit="acts/s",
            ours=[one.per_second for one in ours],
            limit=limit,
            goal=0.5,
            cpu_us=[one.cpu_us for one in ours],
        ),
        Figure(
            name="wait of four writers on SQLite",
            called=Words(
                "SQLite: төрт жазушының ең ұзақ күтуі",
                "SQLite: самое долгое ожидание четырёх пишущих",
                "SQLite: longest wait of four writers",
            ),
            unit="s",
            ours=waits,
            goal=0.5,
            less_is_better=True,
        ),
    )


def raw_inserts(file: Path) -> float:
    """Rows a second, each of the size of one act's statements, each on the disk by itself."""
    row = (str(STATED),)
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, said TEXT)")
        count, started = 0, time.perf_counter()
        while (passed := time.perf_counter() - started) < SECONDS:
            raw.execute("INSERT INTO raw (said) VALUES (?)", row)
            count += 1
    return count / passed
