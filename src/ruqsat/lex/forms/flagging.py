"""What an application is flagged for: said to the officials who judge it, and decided by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ruqsat.lex.forms.asking import Flag, Form, Problem


@dataclass(frozen=True, slots=True)
class Raised:
    """A flag, and the answer for which it was raised."""

    flag: Flag
    at: Problem


def raised(application: Form, on: date) -> tuple[Raised, ...]:
    """Everything for which an application filed on that day is flagged, flag by flag."""
    return tuple(
        Raised(flag, problem)
        for flag in application.flags
        for problem in flag.raised(application, on)
    )
