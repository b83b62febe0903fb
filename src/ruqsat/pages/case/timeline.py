"""The timeline of a case: what happened and what is planned, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from ruqsat.cases.events import Event, EventKind
from ruqsat.cases.situation import Duty
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words, joined
from ruqsat.lex.acts import Act
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.procedure import Procedure
from ruqsat.notices.statements import statement_of, told_of
from ruqsat.pages import sentences
from ruqsat.pages.case.broken import owned
from ruqsat.pages.case.people import by_whom
from ruqsat.pages.case.seen import telling
from ruqsat.ui import shown


def timeline(file: File, visitor: Visitor, names: Mapping[str, Words]) -> tuple[shown.Entry, ...]:
    """Every act with who, when (in the zone of the body), what was found; then what is planned.

    What the body found is an applicant's to read once they have been told.
    """
    known = told_of(file)
    happened = [
        _entry(
            file,
            recorded.event if visitor.is_staff or seq in known else _untold(recorded.event),
            names,
        )
        for seq, recorded in enumerate(file.history.events, 1)
    ]
    for seq, by in file.case.taken_back.items():
        said = _taken_back(file, by, names=names, why=visitor.is_staff)
        happened[seq - 1] = replace(happened[seq - 1], state="warn", text=said, taken_back=True)
    kept = telling(file, visitor)
    acts = [file.edition.procedure.act(one.event.act) for one in file.history.events]
    shown_ = [entry for entry, act in zip(happened, acts, strict=True) if act not in kept]
    return (*reversed(list(_planned(file, kept))), *reversed(shown_))


def _taken_back(file: File, by: int, *, names: Mapping[str, Words], why: bool) -> Words:
    """Who took it back and when, and to officials why."""
    event = file.history.events[by - 1].event
    act = file.edition.procedure.act(event.act)
    on = file.office.local(event.at).date()
    said = sentences.TAKEN_BACK.say(act=act.called, on=on, by=by_whom(event, act, names))
    return joined((said, *statement_of(file, by).lines)) if why else said


def _untold(event: Event) -> Event:
    return replace(event, finding=None, grounds=())


def _entry(file: File, event: Event, names: Mapping[str, Words]) -> shown.Entry:
    act = file.edition.procedure.act(event.act)
    at = file.office.local(event.at)
    if event.kind is EventKind.LAPSED:
        return shown.Entry(at, sentences.LAPSED.say(act=act.called), "warn")
    adverse = bool(event.grounds) or bool(event.outcome and _is_adverse(file, event.outcome))
    said = tuple(_said(file, event, act=act, names=names))
    return shown.Entry(
        at,
        act.called,
        "warn" if adverse else "ok",
        text=joined(said) if said else None,
        by=by_whom(event, act, names),
    )


def _is_adverse(file: File, outcome: str) -> bool:
    return file.edition.procedure.outcome(outcome).adverse


def _said(file: File, event: Event, *, act: Act, names: Mapping[str, Words]) -> Iterator[Words]:
    procedure = file.edition.procedure
    if event.finding and act.finds:
        yield sentences.FOUND.say(finding=act.finds(event.finding).words)
    for name in event.grounds:
        yield sentences.GROUND.say(ground=procedure.ground(name).called)
    if event.outcome:
        yield from _ended(procedure, procedure.outcome(event.outcome))
    if event.breaches:
        yield from owned(file, act)
    if event.strikes:
        struck = file.history.events[event.strikes - 1].event
        yield sentences.ABOUT.say(act=procedure.act(struck.act).called)
    if event.number:
        yield sentences.NUMBERED.say(number=event.number)
    if event.appointed and act.appoints and event.appointed in names:
        yield sentences.APPOINTED.say(role=act.appoints.called, name=names[event.appointed])


def _ended(procedure: type[Procedure], outcome: Outcome) -> Iterator[Words]:
    yield sentences.FOUND.say(finding=outcome.called)
    if excuses := procedure.excuse(outcome):
        why, place = excuses.because.words, excuses.by.place
        yield sentences.UNHEARD.say(why=why, place=place)


def _planned(file: File, kept: frozenset[Act]) -> Iterator[shown.Entry]:
    """Open duties by their last day, and what opens later by its hour, the nearest first."""
    duties = (duty for duty in file.situation.duties if duty.act not in kept)
    ahead = [(duty, at) for duty in duties if (at := _when(file, duty))]
    for duty, at in sorted(ahead, key=lambda one: one[1]):
        text = sentences.IS_LATE if duty.overdue else None
        state: Literal["err", "plan"] = "err" if duty.overdue else "plan"
        on = at.date() if duty.is_open else file.office.local(at)
        yield shown.Entry(on, duty.act.called, state, text=text, by=duty.act.by.called)


def _when(file: File, duty: Duty) -> datetime | None:
    """``None``: nothing is planned of what has no term, of what the law still forbids, or of what
    somebody may do beside the case."""
    if duty.act.track and duty.act.may:
        return None
    if duty.is_open:
        return duty.due
    return duty.opens if duty.opens and duty.opens > file.now and not duty.is_barred else None
