"""The chain of hashes through the events of a case. Pure.

An event is hashed with the hash before it and with the salted hash of what was stated in it: the
chain itself tells nothing personal, and would hold without the statements. A case is not read
without them, though, for who applied and in which capacity people acted stand there; so nothing
destroys them yet, and a case that lacks one is ``Broken``.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from ruqsat.cases.batch import Batch, CaseFacts, Json
from ruqsat.cases.events import Actor, Event, EventKind, Recorded

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Payload:
    """What was stated in an event and in which capacity, beside the chain."""

    salt: bytes
    data: str
    """Canonical JSON."""

    @property
    def hash(self) -> bytes:
        return sha256(self.salt + self.data.encode()).digest()


@dataclass(frozen=True, slots=True)
class Link:
    """An event as it lies in the journal."""

    seq: int
    kind: str
    act: str
    at: datetime
    event: str
    """Canonical JSON; the columns beside it repeat what lists are sorted and filtered by."""
    payload_hash: bytes
    previous: bytes
    hash: bytes
    payload: Payload | None
    """``None``: it is not there."""


_CANONICAL = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
)
_READ = json.JSONDecoder().decode


def canonical(value: Json | Mapping[str, Json]) -> str:
    """JSON with sorted keys, without spaces. Raises ``ValueError`` for what JSON cannot say."""
    return _CANONICAL.encode(value)


def instant(at: datetime) -> str:
    """RFC 3339 in UTC, to the microsecond. Raises ``ValueError`` for an instant without a zone."""
    if at.tzinfo is None:
        message = f"{at} has no zone"
        raise ValueError(message)
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def event_hash(previous: bytes, event: str, payload: bytes) -> bytes:
    return sha256(previous + event.encode() + payload).digest()


def genesis(case: CaseFacts) -> bytes:
    """What the first event is chained to."""
    return sha256(founding(case).encode()).digest()


def founding(case: CaseFacts) -> str:
    """The facts that bind the case to its law and its body, as canonical JSON.

    Who applied is personal, so it is chained with the first payload and not here.
    """
    facts: dict[str, Json] = {
        "body": case.body,
        "case": str(case.id),
        "edition": case.edition,
        "opened_at": instant(case.opened_at),
        "opened_by": case.opened_by,
        "regulation": case.regulation,
        "service": case.service,
    }
    return canonical(facts)


def links(batch: Batch, salts: Sequence[bytes]) -> tuple[Link, ...]:
    """The events of a batch as they follow the head of its case, each with a salt of its own."""
    case = batch.case
    previous = case.head if batch.expected else genesis(case)
    made: list[Link] = []
    for seq, (one, salt) in enumerate(
        zip(batch.recorded, salts, strict=True), start=batch.expected + 1
    ):
        event, payload = written(case.id, seq, one.event), Payload(salt, stated(case, seq, one))
        link = Link(
            seq=seq,
            kind=one.event.kind.value,
            act=one.event.act,
            at=one.event.at,
            event=event,
            payload_hash=payload.hash,
            previous=previous,
            hash=event_hash(previous, event, payload.hash),
            payload=payload,
        )
        made.append(link)
        previous = link.hash
    return tuple(made)


def written(case: UUID, seq: int, event: Event) -> str:
    """The event without what is personal in it; what does not apply is left out."""
    said: dict[str, Json] = {
        "act": event.act,
        "at": instant(event.at),
        "by": {"person": event.by.person, "role": event.by.role},
        "case": str(case),
        "kind": event.kind.value,
        "norm": event.norm,
        "seq": seq,
    }
    for name in ("finding", "outcome", "appointed", "number", "strikes"):
        if (value := getattr(event, name)) is not None:
            said[name] = value
    if event.fixed:
        said["fixed"] = instant(event.fixed)
    if event.grounds:
        said["grounds"] = list(event.grounds)
    if event.breaches:
        said["breaches"] = list(event.breaches)
    if event.files:
        said["files"] = dict(event.files)
    return canonical(said)


def stated(case: CaseFacts, seq: int, one: Recorded) -> str:
    """The payload: what is personal."""
    said: dict[str, Json] = {"capacity": one.event.by.capacity, "stated": dict(one.stated)}
    if seq == 1:
        said["applicant"] = _applicant(case)
    return canonical(said)


def follow(case: CaseFacts, chain: Iterable[Link]) -> Iterator[Recorded]:
    """The events as they were appended, each once its hashes hold; their instants are in UTC.

    Raises ``Broken`` at the first that is not what was appended; where the last events are gone, at
    the end.
    """
    previous, seq = genesis(case), 0
    for seq, link in enumerate(chain, start=1):
        follows = link.seq == seq and link.previous == previous and _is_hashed(link)
        one = _told(case, link) if follows else None
        if one is None:
            raise Broken(case.id, seq)
        yield one
        previous = link.hash
    if not seq or case.head != previous:
        raise Broken(case.id, seq + 1)


def verify_chain(case: CaseFacts, chain: Iterable[Link]) -> int | None:
    """The first event that is not what was appended; ``None``: all are."""
    try:
        for _ in follow(case, chain):
            pass
    except Broken as broken:
        return broken.seq
    return None


class Broken(Exception):  # noqa: N818  # It is what was found, not what failed.
    """The journal of a case was altered past the append."""

    def __init__(self, case: UUID, seq: int) -> None:
        super().__init__(f"event {seq} of case {case} is not as it was appended")
        self.case, self.seq = case, seq


def _is_hashed(link: Link) -> bool:
    if link.payload is None or link.payload.hash != link.payload_hash:
        return False
    return link.hash == event_hash(link.previous, link.event, link.payload_hash)


def _told(case: CaseFacts, link: Link) -> Recorded | None:
    """The event back from its canonical texts.

    ``None``: it is of another case or place, or the columns beside it say something else.
    """
    assert link.payload is not None
    try:
        said, beside = _READ(link.event), _READ(link.payload.data)
        one = _read(said, beside)
        placed = said["case"] == str(case.id) and said["seq"] == link.seq
        filed = link.seq > 1 or beside["applicant"] == _applicant(case)
    except (LookupError, TypeError, ValueError):  # Whoever forged it did not know the words.
        return None
    event = one.event
    same = (event.kind.value, event.act, event.at) == (link.kind, link.act, link.at)
    return one if placed and filed and same else None


def _read(said: Mapping[str, Any], beside: Mapping[str, Any]) -> Recorded:
    return Recorded(
        Event(
            kind=EventKind(said["kind"]),
            act=said["act"],
            norm=said["norm"],
            at=datetime.fromisoformat(said["at"]),
            by=Actor(said["by"]["person"], said["by"]["role"], beside["capacity"]),
            finding=said.get("finding"),
            outcome=said.get("outcome"),
            grounds=tuple(said.get("grounds", ())),
            breaches=tuple(said.get("breaches", ())),
            appointed=said.get("appointed"),
            fixed=datetime.fromisoformat(said["fixed"]) if "fixed" in said else None,
            number=said.get("number"),
            strikes=said.get("strikes"),
            files=said.get("files", {}),
        ),
        beside["stated"],
    )


def _applicant(case: CaseFacts) -> Json:
    """``None``: nobody applied."""
    if case.applicant_kind is None:
        return None
    return {"kind": case.applicant_kind.value, "id": case.applicant_id}
