"""A case as a visitor may know it: an official whole, an applicant as far as they were told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ruqsat.cases.batch import History
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.procedure import delivers, rests_on
from ruqsat.notices.statements import told_of
from ruqsat.pages.case.course import course


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


def telling(file: File, visitor: Visitor) -> frozenset[Act]:
    """Acts whose very name would tell an applicant what the body found and has not told them.

    They follow, off the way to what the applicant asks for, from a finding that is not told yet.
    """
    if visitor.is_staff:
        return frozenset()
    told, procedure = told_of(file), file.edition.procedure
    last = {one.event.act: seq for seq, one in enumerate(file.history.events, 1)}
    done = [act for act in procedure.acts if act.name in last and last[act.name] not in told]
    kept = {act for act in done if act.finds}
    found: set[Act] = set()
    for act in procedure.acts:
        known = act.track or act.by.seat is Seat.PARTY or last.get(act.name) in told
        if not known and act not in course(procedure) and rests_on(act) & (kept | found):
            found.add(act)
    return frozenset(found)
