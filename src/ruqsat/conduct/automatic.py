"""What the platform does by itself: it records lapses and does the acts of a machine."""

from __future__ import annotations

from uuid import UUID

from ruqsat.cases import clock
from ruqsat.cases.decide import Command, Refused, decide
from ruqsat.cases.events import MACHINE, Actor, Event, EventKind, Recorded
from ruqsat.cases.situation import Case, fold
from ruqsat.conduct.aftermath import append
from ruqsat.conduct.cabinet import File, read
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.declarations import Service


def attend(case_id: UUID) -> None:
    """Record what has lapsed and do what the platform owes; doing it again changes nothing.

    Raises ``StaleVersion`` if someone acts at the same moment; the worker then comes again.
    """
    file = read(case_id, clock.now())
    if lapsed := _lapses(file):
        append(file, lapsed, key=f"lapse/{file.history.version}")
        file = read(case_id, clock.now())
    for duty in file.situation.open:
        if duty.act.by.seat is Seat.MACHINE:
            _do(file, duty.act)
            file = read(case_id, clock.now())


def _lapses(file: File) -> tuple[Recorded, ...]:
    """Lapses that the fold derives at this instant and the journal does not hold yet."""
    procedure = file.edition.procedure
    case = fold(
        procedure,
        file.service,
        office=file.office,
        events=[one.event for one in file.history.events],
    )
    case.pass_to(file.now)
    recorded = _recorded(case)
    return tuple(
        Recorded(
            Event(
                kind=EventKind.LAPSED,
                act=act.name,
                norm=_norm(act, file.service),
                at=at,
                by=Actor(MACHINE, MACHINE, MACHINE),
            )
        )
        for act, at in case.lapses.items()
        if act.name not in recorded
    )


def _recorded(case: Case) -> frozenset[str]:
    """Acts whose lapse is in the journal; what lapsed before something was struck out counts only
    if it lapsed at that very moment also without it."""
    last = max(case.struck().values(), default=0)
    lapses = {(act.name, at) for act, at in case.lapses.items()}
    return frozenset(
        event.act
        for number, event in enumerate(case.past, 1)
        if event.kind is EventKind.LAPSED and (number > last or (event.act, event.at) in lapses)
    )


def _norm(act: Act, service: Service) -> str:
    lapse = act.within.lapse if act.within else None
    return (lapse.law if lapse and lapse.law else act.laws_in(service)[0]).norm.id


def _do(file: File, act: Act) -> None:
    by = Actor(MACHINE, act.by.name, MACHINE)
    decided = decide(file.case, Command(act=act, at=file.now, by=by))
    if isinstance(decided, Refused):
        return
    append(file, (decided,), key=f"machine/{act.name}/{file.history.version}")
