"""The format in which the gateway is asked and answers: JSON of our own, version 1. Pure.

A question is posted to ``<address>/v1/inquiries`` under an ``Idempotency-Key``, which stays the
same however often the question is put::

    {"version": 1, "id": "…", "registry": "legal_persons", "about": "140640970116",
     "asked_by": "100140980009", "case": "К-2026/000001", "norm": "processing-219/6.2.b",
     "at": "2026-02-03T11:00:00+05:00"}

Its answer, with status 200, bears the same ``id``; ``particulars`` come with a yes alone::

    {"version": 1, "id": "…", "answer": "yes" | "no" | "unknown", "particulars": {"name": "…"}}
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ruqsat.lex import Answer

VERSION = 1
MOST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Question:
    """Who asks, about whom, for which case and norm, of which registry."""

    key: str
    registry: str
    about: str
    asked_by: str
    """BIN of the body."""
    case: str
    """The number under which the application was registered."""
    norm: str
    at: datetime

    def to_bytes(self) -> bytes:
        said = {
            "version": VERSION,
            "id": self.key,
            "registry": self.registry,
            "about": self.about,
            "asked_by": self.asked_by,
            "case": self.case,
            "norm": self.norm,
            "at": self.at.isoformat(),
        }
        return json.dumps(said, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Told:
    """What the gateway says a registry holds; not yet judged by the registry's own form."""

    answer: Answer
    particulars: Mapping[str, str]


class MalformedError(ValueError):
    """The bytes are no answer to this question."""


def read(body: bytes, key: str) -> Told:
    """Raises ``MalformedError``; its message holds nothing of what was told."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        raise MalformedError("no JSON") from None
    if not isinstance(said, dict) or said.get("version") != VERSION:
        raise MalformedError("not of this version")
    if said.get("id") != key:
        raise MalformedError("answers another question")
    given = said.get("answer")
    if not isinstance(given, str) or given not in set(Answer):
        raise MalformedError("neither yes nor no nor unknown")
    answer, particulars = Answer(given), said.get("particulars", {})
    if not _are_texts(particulars):
        raise MalformedError("particulars are not texts")
    if (answer is Answer.YES) is not bool(particulars):
        raise MalformedError("particulars come with a yes, and with nothing else")
    return Told(answer, particulars)


def _are_texts(given: object) -> bool:
    return isinstance(given, dict) and all(
        isinstance(text, str) and len(text) <= MOST_TEXT and "\0" not in text
        for text in given.values()
    )
