"""Puts the inquiries of a procedure when their moment comes, in the transaction of the act.

An applicant who did not consent is asked about nowhere: that, and why, is all that is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ruqsat.cases.batch import Job
from ruqsat.cases.events import Recorded
from ruqsat.conduct.cabinet import File
from ruqsat.exchange import evidence
from ruqsat.lex import Inquiry

INQUIRE = "inquire"
"""The kind of job that puts an inquiry to the gateway."""


@dataclass(frozen=True, slots=True)
class Come:
    """An inquiry whose moment has come."""

    inquiry: Inquiry
    about: str
    """IIN or BIN of the applicant."""
    consented: bool


def jobs(file: File, recorded: tuple[Recorded, ...]) -> Iterator[Job]:
    """For those that may be put."""
    for one in _come(file, recorded):
        if one.consented:
            yield Job(INQUIRE, {"inquiry": one.inquiry.name})


def record(file: File, recorded: tuple[Recorded, ...]) -> None:
    """Note each, put or withheld."""
    last = recorded[-1].event
    for one in _come(file, recorded):
        note = evidence.put if one.consented else evidence.withhold
        note(one.inquiry, file.facts, about=one.about, by=last.by.person, at=last.at)


def _come(file: File, recorded: tuple[Recorded, ...]) -> Iterator[Come]:
    before, after = file.folded(), file.folded(recorded)
    inquiries = [
        one
        for one in file.edition.procedure.inquiries
        if one.when.when(before) is None and one.when.when(after) is not None
    ]
    if not inquiries:
        return
    application = file.after(recorded).application
    about = file.service.filed_for(application)
    for inquiry in inquiries:
        if inquiry.of.knows_of(about):
            yield Come(inquiry, about, inquiry.consent(application))
