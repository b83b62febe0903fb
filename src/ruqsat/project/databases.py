"""The database from its address: SQLite for one machine, PostgreSQL for an authority.

Both are opened so that what was acknowledged is on the disk.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from psycopg.conninfo import conninfo_to_dict

BUSY_SECONDS = 10

Settings = dict[str, Any]


def database(address: str, *, data: Path) -> Settings:
    """Django's settings of the database at ``address``; empty: SQLite in ``data``.

    Raises:
        ValueError: the address is neither ``postgresql://…`` nor ``sqlite:///path``.
    """
    if not address:
        return sqlite(data / "ruqsat.sqlite3")
    scheme = urlsplit(address).scheme
    if scheme in {"postgresql", "postgres"}:
        return postgresql(address)
    if scheme == "sqlite":
        return sqlite(Path(address.removeprefix("sqlite:///")))
    message = f"RUQSAT_DATABASE begins with {scheme!r}; write postgresql://… or sqlite:///path"
    raise ValueError(message)


def sqlite(file: Path) -> Settings:
    """A write takes its lock when it begins, so that two writers wait and never fail half-way."""
    return {
        "ENGINE": "ruqsat.cases.sqlite",
        "NAME": file,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": BUSY_SECONDS,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
        },
    }


def postgresql(address: str) -> Settings:
    """One connection a process, kept: a connection per request costs ten times the request."""
    parts = {name: str(value) for name, value in conninfo_to_dict(address).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": "5", **parts},
    }
