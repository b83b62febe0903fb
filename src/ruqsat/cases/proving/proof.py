"""The whole proof of an edition's procedure: its states, properties, days that fit, and mutants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from ruqsat.cases.proving.feasible import Route, feasible
from ruqsat.cases.proving.noticing import Noticed, noticed
from ruqsat.cases.proving.properties import Broken, properties
from ruqsat.cases.proving.walk import walk
from ruqsat.lex.edition import Edition
from ruqsat.workdays import Hours, Office, kazakhstan


@dataclass(frozen=True, slots=True)
class Proof:
    edition: Edition
    states: int
    broken: Mapping[str, Broken]
    """Every property, with what breaks it."""
    filed: datetime
    """The filing from which the feasible calendar is counted, in the zone of the body."""
    routes: tuple[Route, ...]
    mutants: tuple[Noticed, ...] = ()
    duties: tuple[Proof, ...] = ()
    """The same of each duty that the edition lays upon its body."""

    @property
    def holds(self) -> bool:
        noticed_all = all(one.by for one in self.mutants)
        own = noticed_all and not any(self.broken.values())
        return own and all(duty.holds for duty in self.duties)

    @property
    def grounds(self) -> Mapping[str, date]:
        """For each act that finds grounds, the last day from which a refusal can be in time."""
        last: dict[str, date] = {}
        for route in self.routes:
            for stop in route.stops if route.outcome.adverse else ():
                act, day = stop.move.act, stop.at.date()
                if act.seeks_grounds and stop.move.finding is act.finds_grounds_on:
                    last[act.name] = max(day, last.get(act.name, day))
        return last


def prove(edition: Edition, *, filed: datetime, with_mutants: bool = False) -> Proof:
    """Walks the procedures of an edition; days are those of Kazakhstan and the usual hours."""
    whole, *duties = (
        _proved(course, filed, with_mutants=with_mutants) for course in edition.courses
    )
    return replace(whole, duties=tuple(duties))


def _proved(edition: Edition, filed: datetime, *, with_mutants: bool) -> Proof:
    walked = walk(edition.procedure)
    office = Office(kazakhstan(), Hours())
    return Proof(
        edition=edition,
        states=len(walked.states),
        broken=properties(walked),
        filed=office.local(filed),
        routes=feasible(walked, office, filed),
        mutants=tuple(noticed(edition)) if with_mutants else (),
    )
