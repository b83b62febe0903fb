"""A case as a visitor may know it: an official whole, an applicant as far as they were told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ruqsat.cases.batch import History
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.procedure import delivers


def sent(file: File) -> datetime | None:
    """When the decision was sent to the applicant; ``None``: it was not, or there is none."""
    done = (file.case.done(act) for act in file.edition.procedure.acts if delivers(act))
    return next((at for at in done if at is not None), None)


def seen(file: File, visitor: Visitor) -> File:
    """To an applicant a decision that is signed and not yet sent has not happened.

    What the applicant ended is no decision.
    """
    outcome = file.case.outcome
    if visitor.is_staff or outcome is None or outcome.neutral or sent(file):
        return file
    events = file.history.events
    before = next(n for n, recorded in enumerate(events) if recorded.event.outcome)
    history = History(file.facts, events[:before], file.history.hashes[:before])
    return replace(file, history=history)
