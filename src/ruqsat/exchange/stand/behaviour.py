"""What the stand does with a question: from its seed, its registries and its script. No network.

The same seed, asked the same questions in the same order, does the same.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

FILE = Path(__file__).with_name("registries.yaml")
SEED = 219
LEAST_DELAY, MOST_DELAY = 0.02, 0.3
"""Seconds."""


class Turn(StrEnum):
    """What happens to one question."""

    ANSWER = "answer"
    UNKNOWN = "unknown"
    """The registry itself does not know."""
    ERROR = "error"
    """Status 500."""
    HOLD = "hold"
    """No answer comes until the one who asks has gone."""
    MALFORMED = "malformed"
    """Half of the answer."""
    OF_ANOTHER = "of_another"
    """An answer about somebody else."""


TROUBLES = (Turn.ERROR, Turn.HOLD, Turn.MALFORMED)
Entry = Mapping[str, str]
Registries = Mapping[str, Mapping[str, Entry]]
"""By the name of the registry and the number of whom it is about."""


@cache
def shipped() -> Registries:
    """The invented registries beside this module."""
    # Every value as it stands: no date and no number is anything but text.
    found: Registries = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    return found


@dataclass(frozen=True, slots=True)
class Done:
    """What is to be sent, and when; ``body`` of ``None``: nothing is."""

    delay: float
    status: int
    body: bytes | None


@dataclass(slots=True)
class Behaviour:
    """``troubles`` is the share of questions that meet one; ``script`` says by number what the
    first questions about it meet, in their order, and everything after them is answered."""

    seed: int = SEED
    troubles: float = 0.0
    script: Mapping[str, Sequence[Turn]] = field(default_factory=dict)
    registries: Registries = field(default_factory=shipped)
    _asked: Counter[tuple[str, str]] = field(default_factory=Counter)

    def does(self, asked: Mapping[str, Any]) -> Done:
        registry, about = str(asked.get("registry")), str(asked.get("about"))
        place = self._asked[registry, about]
        self._asked[registry, about] += 1
        chance = Random(f"{self.seed}/{registry}/{about}/{place}")  # noqa: S311  # A seed is wanted.
        delay = chance.uniform(LEAST_DELAY, MOST_DELAY) if self.troubles else 0.0
        turn = self._turn(about, place, chance)
        entry = self.registries.get(registry, {}).get(about)
        return _done(turn, asked, entry=entry, delay=delay)

    def _turn(self, about: str, place: int, chance: Random) -> Turn:
        if about in self.script:
            turns = self.script[about]
            return turns[place] if place < len(turns) else Turn.ANSWER
        return chance.choice(TROUBLES) if chance.random() < self.troubles else Turn.ANSWER


def _done(turn: Turn, asked: Mapping[str, Any], *, entry: Entry | None, delay: float) -> Done:
    match turn:
        case Turn.HOLD:
            return Done(delay, 200, None)
        case Turn.ERROR:
            return Done(delay, 500, b'{"error": "the registry does not answer"}')
        case Turn.MALFORMED:
            whole = _answer(asked, entry)
            return Done(delay, 200, whole[: len(whole) // 2])
        case Turn.OF_ANOTHER:
            return Done(delay, 200, _answer({**asked, "id": "another"}, entry))
        case Turn.UNKNOWN:
            return Done(delay, 200, _said(asked, {"answer": "unknown"}))
        case Turn.ANSWER:
            return Done(delay, 200, _answer(asked, entry))


def _answer(asked: Mapping[str, Any], entry: Entry | None) -> bytes:
    if entry is None:
        return _said(asked, {"answer": "no"})
    return _said(asked, {"answer": "yes", "particulars": {"number": asked["about"], **entry}})


def _said(asked: Mapping[str, Any], rest: Mapping[str, object]) -> bytes:
    return json.dumps({"version": 1, "id": asked.get("id"), **rest}, ensure_ascii=False).encode()
