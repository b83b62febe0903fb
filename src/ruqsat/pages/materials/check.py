"""Checks the case materials in the folder it lies in: the sums, the chain, the papers in it.

It goes into every ZIP, so it needs Python alone. Exit code 1 if anything does not hold.
"""

import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

WHOLE = "Бәрі сәйкес. / Всё сходится. / Everything holds."
FILE = "Файл сәйкес емес немесе жоқ / Файл не сходится или отсутствует / File differs or is missing"
EVENT = "Оқиға сәйкес емес / Событие не сходится / Event does not hold"
HEAD = "Журналдың соңы жоқ / Нет конца журнала / The end of the journal is missing"
PAPER = "Журналдағы файл сәйкес емес / Файл журнала не сходится / File of the journal differs"
ENDINGS = {"paper": "pdf", "signature": "p7s", "verdict": "verdict.json"}


def faults(folder: Path) -> Iterator[str]:
    yield from _files(folder)
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    yield from _chain(journal)
    yield from _papers(folder, journal)


def _files(folder: Path) -> Iterator[str]:
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        wanted, _, name = line.partition("  ")
        if _sum(folder / name) != wanted:
            yield f"{FILE}: {name}"


def _sum(file: Path) -> str | None:
    return sha256(file.read_bytes()).hexdigest() if file.is_file() else None


def _chain(journal: dict[str, Any]) -> Iterator[str]:
    previous = sha256(journal["founding"].encode()).hexdigest()
    for seq, link in enumerate(journal["events"], 1):
        holds = (link["seq"], link["previous"], link["hash"]) == (seq, previous, _hash(link))
        if not (holds and _beside(link)):
            yield f"{EVENT}: {seq}"
        previous = link["hash"]
    if previous != journal["head"]:
        yield HEAD


def _hash(link: dict[str, Any]) -> str:
    """As it must be; of a record that is not open to the reader, as it stands."""
    if link["event"] is None:
        return str(link["hash"])
    whole = bytes.fromhex(link["previous"]) + link["event"].encode()
    return sha256(whole + bytes.fromhex(link["payload_hash"])).hexdigest()


def _beside(link: dict[str, Any]) -> bool:
    """What was stated, where it is open to the reader."""
    if link["payload"] is None:
        return True
    stated = bytes.fromhex(link["salt"]) + link["payload"].encode()
    return bool(sha256(stated).hexdigest() == link["payload_hash"])


def _papers(folder: Path, journal: dict[str, Any]) -> Iterator[str]:
    for link in journal["events"]:
        event = json.loads(link["event"] or "{}")
        for use, wanted in event.get("files", {}).items():
            name = f"papers/{link['seq']:02}-{event['act']}.{ENDINGS.get(use, use)}"
            if _sum(folder / name) not in (wanted, None):
                yield f"{PAPER}: {name}"


if __name__ == "__main__":
    found = list(faults(Path(__file__).resolve().parent))
    sys.stdout.write("\n".join(found or [WHOLE]) + "\n")
    sys.exit(1 if found else 0)
