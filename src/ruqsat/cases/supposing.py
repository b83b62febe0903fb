"""When a term would end if everything it depends on happened at one moment, and why.

It answers "what if" without a case: the acts are taken as done at that moment, with the findings
that the term waits for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ruqsat.cases.events import MACHINE, Actor, Event, EventKind
from ruqsat.cases.situation import Case
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.declarations import Limit
from ruqsat.lex.labels import Finding
from ruqsat.lex.moments import Befell, Found, Moment, Reason, walk
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.procedure import Procedure
from ruqsat.workdays import Office

_BY = Actor(MACHINE, MACHINE, MACHINE)


def last_day(
    procedure: type[Procedure], asked: Act | Limit, *, at: datetime, office: Office
) -> tuple[datetime | None, tuple[Reason, ...]]:
    """When the term of an act, or a limit, would end, and the steps that led there.

    ``None`` where the law sets no term. Raises ``NoCalendar``.
    """
    if isinstance(asked, Act):
        ends, seat = asked.within.ends if asked.within else None, asked.by.seat
    else:
        ends, seat = asked.ends, Seat.BODY
    if ends is None:
        return None, ()
    case = supposed(procedure, ends, at=at, office=office)
    return case.closing(ends.when(case), seat), tuple(ends.why(case))


def supposed(procedure: type[Procedure], term: Moment, *, at: datetime, office: Office) -> Case:
    """A case in which every act was done at the moment ``at`` but for those that take back another:
    what ``term`` hangs on has happened."""
    case = Case(procedure, procedure.services[0], office)
    sought = _sought(term)
    ended = next((moment for moment in _all(term) if isinstance(moment, Outcome)), None)
    undoing = {one.once for one in procedure.repeats}
    for act in procedure.acts:
        if act in undoing or act.strikes_out:
            continue
        found = sought.get(act)
        case.happen(
            Event(
                kind=EventKind.DONE,
                act=act.name,
                norm=act.laws_in(case.service)[0].norm.id,
                at=at,
                by=_BY,
                finding=found.value if found else None,
                outcome=ended.name if ended and ended in act.gives else None,
                fixed=at if act.fixes else None,
            )
        )
    for moment in _all(term):
        if isinstance(moment, Befell) and moment.what == "lapsed":
            case.lapses[moment.act] = office.local(at)
    return case


def _sought(term: Moment) -> dict[Act, Finding]:
    """For each act, the first finding that the term waits for."""
    found: dict[Act, Finding] = {}
    for moment in _all(term):
        if isinstance(moment, Found):
            found.setdefault(moment.act, moment.finding)
    return found


def _all(term: Moment) -> Iterator[Moment]:
    """The term, what it is made of, and the terms of acts whose due day it counts from."""
    for moment in walk(term):
        yield moment
        if isinstance(moment, Befell) and moment.act.within:
            yield from _all(moment.act.within.ends)
