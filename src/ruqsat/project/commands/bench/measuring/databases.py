"""Databases of a benchmark alone, dropped when it ends."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
from django.conf import settings
from psycopg import sql

from ruqsat.project.commands.bench.measuring.writers import migrate

SERVER = os.environ.get("RUQSAT_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
"""The server that tests use too."""


@contextmanager
def on_postgresql() -> Iterator[str]:
    """The address of a new database with the tables of cases.

    Raises ``psycopg.OperationalError`` if the server does not answer.
    """
    name = f"ruqsat_bench_{uuid4().hex[:12]}"
    with psycopg.connect(SERVER, autocommit=True, connect_timeout=3) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            address = urlsplit(SERVER)._replace(path=f"/{name}").geturl()
            migrate(address)
            yield address
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def on_sqlite() -> Iterator[Path]:
    """A folder on the disk of the installation, whose ``bench.sqlite3`` has the tables of cases."""
    settings.DATA.mkdir(parents=True, exist_ok=True)
    folder = Path(mkdtemp(prefix="bench-", dir=settings.DATA))
    try:
        migrate(sqlite_address(folder))
        yield folder
    finally:
        shutil.rmtree(folder)


def sqlite_address(folder: Path) -> str:
    return f"sqlite:///{folder / 'bench.sqlite3'}"
