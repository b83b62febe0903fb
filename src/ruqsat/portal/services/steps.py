"""How a decision is reached: the acts of the procedure, whose they are and how long they take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.declarations import Service
from ruqsat.lex.moments import Befell, ByService, Count, Either, Moment, walk
from ruqsat.lex.procedure import Procedure
from ruqsat.lex.text import Citation
from ruqsat.pages.case.course import course
from ruqsat.portal.services.paragraphs import once

SAME_DAY = Words("сол жұмыс күні", "в тот же рабочий день", "on the same working day")


@dataclass(frozen=True, slots=True)
class Step:
    name: Words
    by: Words
    term: Words | None
    """``None``: the law gives none, or it is not a plain number of days."""
    laws: tuple[Citation, ...]


def main_steps(procedure: type[Procedure], service: Service) -> tuple[Step, ...]:
    """From filing to what the applicant asks for."""
    return tuple(_step(act, service) for act in course(procedure))


def other_steps(procedure: type[Procedure], service: Service) -> tuple[Step, ...]:
    """What else may have to be done on the way, or leads elsewhere."""
    main = course(procedure)
    return tuple(
        _step(act, service)
        for act in procedure.acts
        if act not in main and act.by.seat is not Seat.MACHINE
    )


def _step(act: Act, service: Service) -> Step:
    term = length(_of(act.within.ends, service)) if act.within else None
    return Step(act.called, act.by.called, term, tuple(once(_laws(act, service))))


def _laws(act: Act, service: Service) -> Iterator[Citation]:
    yield from act.laws_in(service)
    if act.within is None:
        return
    ends = _of(act.within.ends, service)
    yield from (moment.law for moment in _own(ends) if isinstance(moment, Count))
    if act.within.lapse.law:
        yield act.within.lapse.law


def _own(moment: Moment) -> Iterator[Moment]:
    """The moment and what it is made of, up to where the terms of other acts begin."""
    yield moment
    if isinstance(moment, Befell | Act):
        return
    for part in moment.parts():
        yield from _own(part)


def length(ends: Moment) -> Words | None:
    """The length of a term that is counted forwards, as the law names it first."""
    match ends:
        case Count(span=span) if not span.backwards:
            return span.words if span.count else SAME_DAY
        case Either(a=first):
            return length(first)
        case Befell(act=act, what="due") if act.within:
            return length(act.within.ends)
        case _:
            return None


def whole_term(ends: Moment, service: Service) -> Count | None:
    """What a limit on the whole procedure counts first in a service."""
    counts = (moment for moment in walk(_of(ends, service)) if isinstance(moment, Count))
    return next((count for count in counts if length(count)), None)


def _of(ends: Moment, service: Service) -> Moment:
    return ends.in_(service) if isinstance(ends, ByService) else ends
