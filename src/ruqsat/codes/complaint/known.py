"""From when one may complain, and until when: the one place that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ruqsat.codes.appc import code
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act
from ruqsat.lex.moments import Latest, Moment, Reason, World, months
from ruqsat.lex.procedure import Procedure
from ruqsat.workdays import Hours, Office, count, kazakhstan

TRACK = "complaint"
"""The course of a complaint that goes to the higher body."""

_NAMED = months(3, code("92.1", "not later than three months"))
_NOT_NAMED = months(6, code("92.1-1", "not later than six months"))
_REFUSED_BY_SILENCE = Sentence(
    kk="Мерзімінде шешім қабылданған жоқ, сондықтан бас тартылды деп есептеледі.",
    ru="В срок решение не принято, поэтому считается, что в нём отказано.",
    en="No decision was made in time, so it counts as refused.",
)


@dataclass(frozen=True)
class Silence(Moment):
    """The end of a term in which nothing was decided; not yet once something is decided."""

    ends: Moment
    decided: Moment

    def when(self, world: World) -> datetime | None:
        return None if self.decided.when(world) else self.ends.when(world)

    def why(self, world: World) -> Iterator[Reason]:
        if self.when(world):
            yield from self.ends.why(world)
            law = code("91.2", "it counts as refused from the day they end")
            yield Reason(_REFUSED_BY_SILENCE.say(), law)

    def parts(self) -> Iterator[Moment]:
        yield from (self.ends, self.decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """When an applicant learns of what can be complained of."""

    learned: Moment
    """Of a decision, when it reached them."""
    unnamed: Moment
    """A decision whose paper does not name the way to complain of it."""
    silence: Moment

    @property
    def since(self) -> Moment:
        return self.learned | self.silence

    @property
    def until(self) -> Moment:
        """The last day for a complaint."""
        unnamed = _NOT_NAMED.after(self.learned & self.unnamed)
        return Latest((_NAMED.after(self.since), unnamed))


def last_day_known_on(on: date) -> date:
    """The last day for a complaint of a decision that became known on a day."""
    office = Office(kazakhstan(), Hours())
    return count(office, _NAMED.span, office.end_of_day(on)).end.date()


def appeal_term() -> Words:
    """How a decision that names the way of complaint states its term."""
    return Words(
        "шешім туралы белгілі болған күннен бастап 3 (үш) ай",
        "3 (три) месяца со дня, когда стало известно о решении",
        "3 (three) months from the day the decision became known",
    )


def as_filed(procedure: type[Procedure]) -> Act | None:
    """The act by which its applicant complains in time; ``None``: a procedure without complaint."""
    return next((act for act in procedure.acts if act.track == TRACK and act.after), None)


__all__ = ["TRACK", "Known", "Silence", "appeal_term", "as_filed", "last_day_known_on"]
