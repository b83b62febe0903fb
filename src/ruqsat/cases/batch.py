"""What is appended to a case at once, and what came of it. Pure.

A batch is everything one act changes: either all of it is in the database, or none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from ruqsat.cases.events import Recorded


class ApplicantKind(StrEnum):
    PERSON = "person"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A case without its events.

    Everything down to ``opened_at`` is settled by the first append and never changes; the rest
    stands as the fold of the events has it, and every append writes it anew.
    """

    id: UUID
    regulation: str
    edition: str
    service: str
    body: str
    """The key of the body that decides."""
    applicant_kind: ApplicantKind | None
    """``None``: nobody applied; it is a duty of the body itself."""
    applicant_id: str | None
    """IIN of a person, BIN of a company; ``None``: nobody applied."""
    opened_by: str
    """The account of whoever filed; ``"machine"`` if a new edition opened it."""
    opened_at: datetime
    number: str | None = None
    """Of the registration; ``None``: not registered."""
    outcome: str | None = None
    """``None``: it goes on."""
    ended_at: datetime | None = None
    executor: str | None = None
    """The account of the appointed executor; ``None``: nobody is appointed."""
    head: bytes = b""
    """The hash of the last event, as read; empty before the first. The append checks it."""


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """An act that is open, or is known to open: whose it is, from when and until when."""

    act: str
    role: str
    holder: str | None = None
    """The account of the person appointed to the role; ``None``: anyone in the role."""
    opens: datetime | None = None
    """``None``: it is open since the case began."""
    due: datetime | None = None
    """``None``: no term."""
    machine: bool = False
    """Whether the platform does it by itself as soon as it opens."""
    body: str | None = None
    """The key of the body that owes it; ``None``: the body of the case."""
    binds: bool = True
    """Whether anything follows from its passing; if not, nobody waits for it."""

    @property
    def wakes(self) -> datetime | None:
        """When the worker must look: at a machine's act as it opens, at others past their term."""
        if self.machine and self.opens:
            return self.opens
        return self.due + timedelta(microseconds=1) if self.due else None


Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Job:
    """An effect that leaves with the act: a paper to draw, a message to send."""

    kind: str
    data: Mapping[str, Json] = field(default_factory=dict)
    not_before: datetime | None = None
    """``None``: as soon as the act is in the journal."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number the act gives: the next after the last of that body, year and kind."""

    body: str
    year: int
    kind: str
    value: int


KEY_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Batch:
    """One append: events with everything that must become true together with them."""

    case: CaseFacts
    expected: int
    """How many events the case had when it was decided; 0 opens it."""
    recorded: tuple[Recorded, ...]
    key: str
    """Names the request: the same key appends to a case once, however often it is sent."""
    duties: tuple[OpenDuty, ...] = ()
    """All duties after the events; what is not among them is closed."""
    jobs: tuple[Job, ...] = ()
    numbers: tuple[Number, ...] = ()

    def __post_init__(self) -> None:
        if not self.recorded:
            message = f"a batch without events changes nothing in case {self.case.id}"
            raise ValueError(message)
        if not 1 <= len(self.key) <= KEY_LENGTH:
            message = f"the key of a request has 1 to {KEY_LENGTH} characters, not {len(self.key)}"
            raise ValueError(message)

    @property
    def version(self) -> int:
        """How many events the case has afterwards."""
        return self.expected + len(self.recorded)


@dataclass(frozen=True, slots=True)
class Appended:
    """What an append did, or had done when its key came for the first time."""

    version: int
    """How many events the case had right after it."""
    seqs: tuple[int, ...]
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """A case with its events, as the journal has them."""

    facts: CaseFacts
    events: tuple[Recorded, ...]
    hashes: tuple[bytes, ...]

    @property
    def version(self) -> int:
        return len(self.events)


class StaleVersion(Exception):  # noqa: N818  # It is an answer to be handled, not a fault.
    """Someone else acted in the case meanwhile: read it again and decide again."""

    def __init__(self, expected: int, actual: int | None) -> None:
        super().__init__(f"the case was expected at version {expected} and is at {actual}")
        self.expected = expected
        self.actual = actual
        """``None``: there is no such case."""


class NumberTaken(Exception):  # noqa: N818  # As above.
    """Another act took the number meanwhile: propose the next one and try again."""

    def __init__(self, body: str, year: int, kind: str) -> None:
        super().__init__(f"the number of {body}, {year}, {kind} was taken meanwhile")
        self.body, self.year, self.kind = body, year, kind
