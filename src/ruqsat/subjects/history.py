"""Where a subject stands on a day: a fold over what was done to it, expiry derived. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ruqsat.lex.subjects import Deed, Standing
from ruqsat.lex.text import Citation


@dataclass(frozen=True, slots=True)
class Change:
    """One decision about a subject, once it was sent."""

    deed: Deed
    on: date
    """The day of the decision."""
    number: str
    """Of the decision."""
    case_id: UUID
    law: Citation
    """The norm by which it was made."""
    until: date | None = None
    """The last day it gives; ``None``: it gives none, or gives it otherwise than as a day."""


@dataclass(frozen=True, slots=True)
class Stands:
    """Where a subject stands on a day, and what put it there."""

    standing: Standing
    since: date
    by: Change
    """The decision; of what has expired, the one that gave its last day."""
    until: date | None
    """Its last day; ``None``: not known here."""


@dataclass(frozen=True, slots=True)
class History:
    """Everything that was done to one subject, in its order; the first made it."""

    changes: tuple[Change, ...]

    def on(self, day: date) -> Stands:
        """Where it stands on a day: decisions of later days are not yet made."""
        made, *later = self.changes
        standing, since, by = Standing.IN_FORCE, made.on, made
        until, dated = made.until, made
        for change in (one for one in later if one.on <= day):
            match change.deed:
                case Deed.REVOKES:
                    standing, since, by = Standing.REVOKED, change.on, change
                case Deed.RESUMES:
                    standing, since, by = Standing.IN_FORCE, change.on, change
                case Deed.EXTENDS:
                    until, dated = change.until, change
                case Deed.CHANGES | Deed.MAKES:
                    pass
        if standing is Standing.IN_FORCE and until is not None and day > until:
            return Stands(Standing.EXPIRED, until + timedelta(days=1), dated, until)
        return Stands(standing, since, by, until)


__all__ = ["Change", "History", "Stands"]
