"""What belongs to the materials of a case, for whoever asks: papers, files, data, the journal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from importlib import resources

from ruqsat.cases.chain import Link, founding, verify_chain
from ruqsat.cases.events import Event, EventKind, Recorded
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import LANGS, Words, same
from ruqsat.lex.acts import Act, Seat
from ruqsat.notices.statements import told_of
from ruqsat.pages.case.documents import may_see, readable_files
from ruqsat.pages.case.seen import seen
from ruqsat.pages.materials import sentences
from ruqsat.pages.materials.readme import README

ENDINGS = {"paper": "pdf", "signature": "p7s", "verdict": "verdict.json"}
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
"""What some system forbids in the name of a file."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the archive, read only when its turn comes."""

    name: str
    """Where it lies in the ZIP."""
    called: Words
    sha256: str


@dataclass(frozen=True, slots=True)
class Made:
    """A file written for this ZIP."""

    name: str
    called: Words
    content: bytes


@dataclass(frozen=True, slots=True)
class Materials:
    """Everything that goes into the ZIP, and what its index says of the whole."""

    title: Words
    number: str | None
    applicant: Words | None
    """``None``: it is a duty of the body itself."""
    result: Words | None
    """How the case ended; ``None``: it goes on."""
    at: datetime
    """In the zone of the body."""
    broken: int | None
    """The first event that is not as it was written; ``None``: the journal is whole."""
    partial: bool
    """Whether the reader may not have everything that was written in the case."""
    pieces: tuple[Kept | Made, ...]


def gathered(file: File, visitor: Visitor, chain: Sequence[Link]) -> Materials:
    """For this visitor; ``chain`` is the journal of the case. Reads nothing from the archive."""
    broken = verify_chain(file.facts, chain)
    whole, file = file, seen(file, visitor)
    chain = chain[: file.history.version]
    readable, outcome = _readable(file, visitor), file.case.outcome
    return Materials(
        title=file.service.called,
        number=file.incoming,
        applicant=file.applicant,
        result=outcome.called if outcome else None,
        at=file.office.local(file.now),
        broken=broken,
        partial=len(readable) < whole.history.version,
        pieces=(
            *_papers(file, visitor),
            *_attachments(file, visitor),
            *_application(file),
            _journal(file, chain, readable),
            *_help(),
        ),
    )


def _signed(file: File) -> list[tuple[int, Event]]:
    events = ((seq, recorded.event) for seq, recorded in enumerate(file.history.events, 1))
    return [(seq, one) for seq, one in events if one.kind is EventKind.DONE and one.files]


def _seen(file: File, visitor: Visitor) -> list[tuple[int, Event]]:
    return [(seq, one) for seq, one in _signed(file) if may_see(file, one, visitor)]


def _papers(file: File, visitor: Visitor) -> Iterator[Kept]:
    for seq, event in _seen(file, visitor):
        act = file.edition.procedure.act(event.act)
        paper = file.edition.procedure.paper(act, file.service)
        called = paper.called if paper else act.called
        for use, sha256 in sorted(event.files.items()):
            name = f"papers/{seq:02}-{act.name}.{ENDINGS.get(use, use)}"
            yield Kept(name, _of_use(use, called), sha256)


def _of_use(use: str, called: Words) -> Words:
    match use:
        case "signature":
            return sentences.SIGNATURE.say(paper=called)
        case "verdict":
            return sentences.VERDICT.say(paper=called)
        case _:
            return called


def _attachments(file: File, visitor: Visitor) -> Iterator[Kept]:
    for number, (label, one) in enumerate(readable_files(file, visitor), 1):
        name = _UNFIT.sub("_", one.name).strip(" .") or one.sha256
        yield Kept(f"attachments/{number:02}-{name}", label, one.sha256)


def _application(file: File) -> Iterator[Made]:
    """The answers by path, as they were signed; nothing where nobody applied."""
    if file.applicant is None:
        return
    facts, opening = file.facts, _opening(file)
    data = {
        "regulation": facts.regulation,
        "edition": facts.edition,
        "service": facts.service,
        "number": file.incoming,
        "filed_at": opening.event.at.isoformat(),
        "answers": dict(opening.stated),
    }
    yield Made("application.json", sentences.APPLICATION, _json(data))


def _opening(file: File) -> Recorded:
    opening = file.edition.procedure.opening().name
    return next(one for one in file.history.events if one.event.act == opening)


def _readable(file: File, visitor: Visitor) -> frozenset[int]:
    """The events of which the visitor may read what was stated in them."""
    every = list(enumerate(file.history.events, 1))
    if visitor.is_staff:
        return frozenset(seq for seq, _ in every)
    own = {seq for seq, one in every if _act(file, one).by.seat is Seat.PARTY}
    return frozenset(own | told_of(file))


def _act(file: File, recorded: Recorded) -> Act:
    return file.edition.procedure.act(recorded.event.act)


def _journal(file: File, chain: Sequence[Link], readable: frozenset[int]) -> Made:
    data = {
        "founding": founding(file.facts),
        "head": chain[-1].hash.hex(),
        "events": [_link(link, shown=_shown(file, link, readable)) for link in chain],
    }
    return Made("journal.json", sentences.JOURNAL, _json(data))


class _Shown(Enum):
    """How much of a record its reader may have."""

    WHOLE = "whole"
    EVENT = "event"
    """Who did what and when, without what was stated."""
    HASH = "hash"
    """Its place in the chain alone: what was found is not theirs to know yet."""


def _shown(file: File, link: Link, readable: frozenset[int]) -> _Shown:
    if link.seq in readable:
        return _Shown.WHOLE
    event = file.history.events[link.seq - 1].event
    return _Shown.HASH if event.finding or event.grounds else _Shown.EVENT


def _link(link: Link, *, shown: _Shown) -> dict[str, object]:
    """Texts that are hashed stand as texts, so that nobody has to write them alike again."""
    beside = link.payload if shown is _Shown.WHOLE else None
    return {
        "seq": link.seq,
        "event": None if shown is _Shown.HASH else link.event,
        "payload": beside.data if beside else None,
        "salt": beside.salt.hex() if beside else None,
        "payload_hash": link.payload_hash.hex(),
        "previous": link.previous.hex(),
        "hash": link.hash.hex(),
    }


def _help() -> Iterator[Made]:
    check = resources.files("ruqsat.pages.materials") / "check.py"
    yield Made("check.py", sentences.CHECK, check.read_bytes())
    for lang in LANGS:
        name = f"README.{lang}.txt"
        yield Made(name, same(name), README.in_(lang).encode())


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n"
