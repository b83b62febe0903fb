"""The limit on PostgreSQL: pgbench writing the very rows of our acts, one statement an act.

Its statements are prepared, its values are constants, and it reads nothing: what lies between us
and it is our own work.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from psycopg import sql

from ruqsat.cases.batch import Batch
from ruqsat.cases.chain import Link
from ruqsat.cases.journal import rows
from ruqsat.project.commands.bench.measuring.writer import ACTS, a_case, batch

TABLES = ("case", "key", "event", "payload", "duty", "job")
COPIES = ";".join(f"CREATE TABLE limit_{name} (LIKE cases_{name} INCLUDING ALL)" for name in TABLES)
"""Tables with the same columns, constraints and indexes, without the references between them."""

Values = Mapping[str, object]


def program() -> str | None:
    """Where pgbench is; Debian keeps it out of the path."""
    kept = sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"))
    return shutil.which("pgbench") or (str(kept[-1]) if kept else None)


def per_second(command: str, address: str, *, clients: int, seconds: int) -> float:
    """Acts a second of so many clients."""
    many = ["-c", str(clients), "-j", str(clients), "-T", str(seconds)]
    said = subprocess.run(  # noqa: S603  # The program was found by its name.
        [command, "--no-vacuum", "--protocol=prepared", "--file=-", *many, address],
        input=script(),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = re.search(r"tps = ([\d.]+)", said)
    assert found, said
    return float(found[1]) * len(ACTS)


def script() -> str:
    """One case: each act as one statement that writes what ours writes."""
    case, said = a_case(), ""
    for place in range(len(ACTS)):
        its = batch(case, place)
        (link,) = rows.salted_links(its)
        said += _statement(its, link)
        case = replace(case, head=link.hash)
    return said


def _statement(its: Batch, link: Link) -> str:
    parts = {"c": _case(its, link), **dict(_around(its, link))}
    written = ", ".join(f"{name} AS ({part})" for name, part in parts.items())
    end = ";" if its.expected else " \\gset"
    return f"WITH {written} SELECT id FROM c{end}\n"  # noqa: S608  # Our own names and values.


def _case(its: Batch, link: Link) -> str:
    moved = {"version": link.seq, "head": link.hash, **rows.state(its)._asdict()}
    opened = rows.opened(its)
    if opened is None:
        return (
            f"UPDATE limit_case SET {_pairs(moved)}"  # noqa: S608  # As above.
            f" WHERE id = :id AND version = {its.expected} RETURNING id"
        )
    values = {**opened._asdict(), **moved}
    return (
        f"INSERT INTO limit_case (id, {', '.join(values)})"  # noqa: S608  # As above.
        f" VALUES (gen_random_uuid(), {_literals(values)}) RETURNING id"
    )


def _around(its: Batch, link: Link) -> Iterator[tuple[str, str]]:
    """What is written beside the case row."""
    assert link.payload is not None
    yield "k", _insert("key", {"key": its.key, "first": link.seq, "last": link.seq})
    hashes = {"payload_hash": link.payload_hash, "previous": link.previous, "hash": link.hash}
    event = {"seq": link.seq, "kind": link.kind, "act": link.act, "at": link.at}
    yield "e", _insert("event", {**event, "event": link.event, **hashes})
    payload = {"seq": link.seq, "salt": link.payload.salt, "data": link.payload.data}
    yield "p", _insert("payload", payload)
    yield "x", "DELETE FROM limit_duty USING c WHERE case_id = c.id"
    fresh = {"attempts": 0, "last_error": ""}
    for duty in its.duties:
        said = {name: getattr(duty, name) for name in ("act", "role", "holder", "opens", "due")}
        more = {"machine": duty.machine, "wakes": duty.wakes, "body": its.case.body}
        yield "d", _insert("duty", {**said, **more, **fresh})
    for job in rows.jobs(its):
        yield "j", _insert("job", {"seq": link.seq, **job._asdict(), **fresh})


def _insert(table: str, values: Values) -> str:
    return (
        f"INSERT INTO limit_{table} (case_id, {', '.join(values)})"  # noqa: S608  # As above.
        f" SELECT id, {_literals(values)} FROM c"
    )


def _literals(values: Values) -> str:
    return ", ".join(map(_literal, values.values()))


def _pairs(values: Values) -> str:
    return ", ".join(f"{name} = {_literal(value)}" for name, value in values.items())


def _literal(value: object) -> str:
    """Bytes in hexadecimal: a colon among them would be a variable to pgbench."""
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'::bytea"
    return sql.Literal(value).as_string()
