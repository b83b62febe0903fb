"""What happened to a case: frozen facts in the past tense.

An event says who did what, in which capacity, when, and under which norm. Names and answers of
people stand in its payload, which is kept beside the chain behind a salted hash.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    DONE = "done"
    """An act was performed."""
    LAPSED = "lapsed"
    """A term passed; recorded by the worker, true since ``at`` whether recorded or not."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acted, and as what."""

    person: str
    """The id of the person's account, or ``"machine"``."""
    role: str
    """The name of the role in the procedure."""
    capacity: str
    """In words fit for the record: «БСН 140640970116, басшы», «Төраға»."""


MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Event:
    """One fact of a case's history; everything in it is public to the parties of the case."""

    kind: EventKind
    act: str
    """The name of the act in its procedure."""
    norm: str
    """The id of the norm that allowed it."""
    at: datetime
    by: Actor
    finding: str | None = None
    outcome: str | None = None
    grounds: tuple[str, ...] = ()
    breaches: tuple[str, ...] = ()
    """The acts whose broken term it owns."""
    appointed: str | None = None
    """The account of the person the act named to a role."""
    fixed: datetime | None = None
    """The moment the act fixed for a later one: when a hearing is held."""
    number: str | None = None
    """A number the act gave: of the registration, or of a paper."""
    strikes: int | None = None
    """The number of the event that it takes back as a mistake; the first of a case is 1."""
    files: Mapping[str, str] = field(default_factory=dict)
    """What was signed or made, by use → SHA-256."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with what the person stated in it: the raw answers of the act's form."""

    event: Event
    stated: Mapping[str, str] = field(default_factory=dict)
