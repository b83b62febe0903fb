"""What several answers to one inquiry come to. Pure; nothing is overruled, and unknown is no no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ruqsat.lex import Answer


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as it is weighed."""

    answer: Answer
    stated: Mapping[str, str]
    by_hand: bool
    at: datetime


class Standing(StrEnum):
    """How an inquiry stands."""

    WITHHELD = "withheld"
    """It was not put: there is no consent."""
    AWAITED = "awaited"
    UNKNOWN = "unknown"
    """Nobody knows yet, and an official has to find out."""
    ANSWERED = "answered"
    CONTRADICTED = "contradicted"
    """Two answers differ, and an official has to say which holds."""

    @property
    def is_wanted(self) -> bool:
        """Whether an official has something to do about it."""
        return self in (Standing.UNKNOWN, Standing.CONTRADICTED)


def standing(answers: Sequence[Given], *, withheld: bool = False) -> Standing:
    """By the answers in the order in which they came."""
    known = [one for one in answers if one.answer is not Answer.UNKNOWN]
    if not known:
        if answers:
            return Standing.UNKNOWN
        return Standing.WITHHELD if withheld else Standing.AWAITED
    # Whoever enters an answer has seen those before it, and so has decided between them.
    if known[-1].by_hand or not _differ(known):
        return Standing.ANSWERED
    return Standing.CONTRADICTED


def holding(answers: Sequence[Given]) -> Given | None:
    """The answer that counts; ``None``: there is none, or nobody has decided between two."""
    known = [one for one in answers if one.answer is not Answer.UNKNOWN]
    return known[-1] if standing(answers) is Standing.ANSWERED else None


def is_late(one: Given, answers: Sequence[Given]) -> bool:
    """Whether the gateway answered only after somebody had entered an answer by hand."""
    place = answers.index(one)
    return not one.by_hand and any(before.by_hand for before in answers[:place])


def _differ(known: Sequence[Given]) -> bool:
    return any(_said(one) != _said(known[0]) for one in known[1:])


def _said(one: Given) -> tuple[Answer, Mapping[str, str]]:
    return one.answer, one.stated
