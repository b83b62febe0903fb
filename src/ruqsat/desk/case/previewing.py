"""A paper before it is signed: as it would be signed today by whoever heads the body."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import preview_pdf
from ruqsat.lex.acts import Act
from ruqsat.people.capacity import Capacity
from ruqsat.people.standing import holders


@dataclass(frozen=True, slots=True)
class Previewed:
    act: Act
    by: Capacity
    """Who would sign it."""


def previewed(file: File, act: Act) -> Previewed | None:
    """What an act draws up for someone else to sign; ``None``: nothing, or it states more first."""
    paper = file.edition.procedure.paper(act, file.service)
    if paper is None or paper.drawn_up_by is not act or paper.signed_by is act or act.form:
        return None
    today = file.office.local(file.now).date()
    signers = holders(file.facts.body, paper.signed_by.by.name, today)
    return Previewed(act, signers[0]) if signers else None


def preview_of(file: File, paper: Previewed) -> bytes:
    """Raises ``PaperError`` where something to print is missing."""
    return preview_pdf(file, paper.act, by=paper.by, at=file.now)
