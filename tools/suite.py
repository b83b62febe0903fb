"""Runs the whole suite on SQLite and, where it answers, all that touches a database on PostgreSQL.

``RUQSAT_REQUIRE=postgres,browser`` makes the absence of either a failure.
"""

import os
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[1]
POSTGRES = os.environ.get("RUQSAT_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
REQUIRED = frozenset(os.environ.get("RUQSAT_REQUIRE", "").split(","))
NO_TESTS = 5


def answers() -> str | None:
    """Why PostgreSQL cannot be used, or ``None``."""
    try:
        psycopg.connect(POSTGRES, connect_timeout=3).close()
    except psycopg.OperationalError as error:
        return str(error).strip()
    return None


def drop_leftovers(run: str) -> None:
    """Tests drop their databases; this drops those of a run that was killed."""
    with psycopg.connect(POSTGRES, autocommit=True) as server:
        left = server.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE %s", [f"ruqsat_test_{run}%"]
        ).fetchall()
        for (name,) in left:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def pytest(on: str, arguments: list[str], **extra: str) -> int:
    print(f"== on {on}", flush=True)
    environment = {**os.environ, "RUQSAT_TEST_ON": on, **extra}
    workers = str(os.cpu_count() or 1)
    command = [sys.executable, "-m", "pytest", "-n", workers, *arguments]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    return 0 if code == NO_TESTS else code


def left_out(arguments: list[str]) -> int:
    """How many tests PostgreSQL would have run."""
    command = [sys.executable, "-m", "pytest", "--collect-only", *arguments]
    environment = {**os.environ, "RUQSAT_TEST_ON": "postgres"}
    told = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    return sum("::" in line for line in told.stdout.splitlines())


def on_postgres(arguments: list[str], **extra: str) -> int:
    if reason := answers():
        print(f"== not on postgres, {left_out(arguments)} tests not repeated: {reason}")
        return 1 if "postgres" in REQUIRED else 0
    run = uuid4().hex[:12]
    try:
        return pytest("postgres", arguments, RUQSAT_TEST_RUN=run, **extra)
    finally:
        drop_leftovers(run)


def main() -> int:
    arguments = sys.argv[1:]
    extra = {"RUQSAT_LONG": "1"} if "--long" in arguments else {}
    arguments = [argument for argument in arguments if argument != "--long"]
    codes = [pytest("sqlite", arguments, **extra), on_postgres(arguments, **extra)]
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
