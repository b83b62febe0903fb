"""A moment is a point in time, or not yet.

The same tree opens acts, counts terms and explains dates: no date is computed in one place and
explained in another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

from ruqsat.languages import Sentence, Words
from ruqsat.workdays import Counted, Span, Unit

if TYPE_CHECKING:
    from ruqsat.lex.acts import Act, Lapse, Term
    from ruqsat.lex.declarations import Service
    from ruqsat.lex.labels import Finding
    from ruqsat.lex.outcomes import Outcome
    from ruqsat.lex.text import Citation


class World(Protocol):
    """What a moment may ask of a case; ``None`` always means *not yet*."""

    @property
    def service(self) -> Service: ...
    def done(self, act: Act) -> datetime | None: ...
    def is_latest(self, act: Act, other: Act) -> bool: ...
    def found(self, act: Act) -> Finding | None: ...
    def fixed(self, act: Act) -> datetime | None: ...
    def ended(self, outcome: Outcome) -> datetime | None: ...
    def lapsed(self, act: Act) -> datetime | None: ...
    def due(self, act: Act) -> datetime | None: ...
    def received(self, sent: datetime) -> datetime: ...
    def counted(self, span: Span, start: datetime) -> Counted: ...


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of why a date is that date, and the norm it rests on."""

    words: Words
    law: Citation | None = None


class Moment:
    """A point in time, or not yet."""

    def when(self, world: World) -> datetime | None:
        raise NotImplementedError

    def why(self, world: World) -> Iterator[Reason]:
        """The steps that led to ``when``; nothing while it is *not yet*."""
        raise NotImplementedError

    def parts(self) -> Iterator[Moment]:
        """The moments this one is made of."""
        return iter(())

    def rests_on(self) -> Iterator[Citation]:
        """Norms of general law that this moment itself carries out."""
        return iter(())

    def __and__(self, other: Moment) -> Moment:
        return Both(self, other)

    def __or__(self, other: Moment) -> Moment:
        return Either(self, other)

    def or_else(self, lapse: Lapse) -> Term:
        """A term that ends at this moment, with what happens when it has passed."""
        from ruqsat.lex.acts import Term  # noqa: PLC0415  # Acts are moments, so they import this.

        return Term(self, lapse)


def walk(moment: Moment) -> Iterator[Moment]:
    """The moment and everything it is made of."""
    yield moment
    for part in moment.parts():
        yield from walk(part)


_LATER = Sentence(
    kk="Екі күннің кешірегі алынады.",
    ru="Берётся более поздняя из двух дат.",
    en="The later of the two dates counts.",
)
_EARLIER = Sentence(
    kk="Екі күннің ертерегі алынады.",
    ru="Берётся более ранняя из двух дат.",
    en="The earlier of the two dates counts.",
)
_HAPPENED = Sentence(
    kk="«{act}» — {on}.",
    ru="«{act}» — {on}.",
    en="“{act}”: {on}.",
)
_DUE = Sentence(
    kk="«{act}» мерзімінің соңғы күні — {on}.",
    ru="Последний день срока «{act}» — {on}.",
    en="The last day for “{act}” is {on}.",
)
_LAPSED = Sentence(
    kk="«{act}» мерзімі {on:loc} өтті.",
    ru="Срок «{act}» истёк {on}.",
    en="The term for “{act}” passed on {on}.",
)
_FIXED = Sentence(
    kk="«{act}» бойынша белгіленген уақыт — {on}, сағат {at}.",
    ru="Время, назначенное в «{act}», — {on}, {at}.",
    en="The time fixed in “{act}” is {on}, {at}.",
)


@dataclass(frozen=True)
class Both(Moment):
    """The later of two moments; not yet while either is not yet."""

    a: Moment
    b: Moment

    def when(self, world: World) -> datetime | None:
        a, b = self.a.when(world), self.b.when(world)
        return max(a, b) if a and b else None

    def why(self, world: World) -> Iterator[Reason]:
        a, b = self.a.when(world), self.b.when(world)
        if a and b:
            yield from (self.a if a >= b else self.b).why(world)
            if a.date() != b.date():
                yield Reason(_LATER.say())

    def parts(self) -> Iterator[Moment]:
        yield from (self.a, self.b)


@dataclass(frozen=True)
class Either(Moment):
    """The earlier of two moments; not yet while both are not yet."""

    a: Moment
    b: Moment

    def when(self, world: World) -> datetime | None:
        a, b = self.a.when(world), self.b.when(world)
        return min(a, b) if a and b else a or b

    def why(self, world: World) -> Iterator[Reason]:
        a, b = self.a.when(world), self.b.when(world)
        if a and (not b or a <= b):
            yield from self.a.why(world)
        else:
            yield from self.b.why(world)
        if a and b and a.date() != b.date():
            yield Reason(_EARLIER.say())

    def parts(self) -> Iterator[Moment]:
        yield from (self.a, self.b)


@dataclass(frozen=True)
class Befell(Moment):
    """When the term of an act ends, or ended unused."""

    act: Act
    what: Literal["due", "lapsed"]

    def when(self, world: World) -> datetime | None:
        return world.due(self.act) if self.what == "due" else world.lapsed(self.act)

    def why(self, world: World) -> Iterator[Reason]:
        if (at := self.when(world)) is None:
            return
        if self.act.within:
            yield from self.act.within.ends.why(world)
        sentence = _DUE if self.what == "due" else _LAPSED
        law = self.act.laws_in(world.service)[0]
        yield Reason(sentence.say(act=self.act.called, on=at.date()), law)

    def parts(self) -> Iterator[Moment]:
        yield self.act


@dataclass(frozen=True)
class Found(Moment):
    """When an act was done with that finding, or silence came to count as it."""

    act: Act
    finding: Finding

    def when(self, world: World) -> datetime | None:
        if world.found(self.act) is not self.finding:
            return None
        return world.done(self.act) or world.lapsed(self.act)

    def why(self, world: World) -> Iterator[Reason]:
        at = self.when(world)
        if at and world.done(self.act):
            yield happened(self.act.called, at, self.act.laws_in(world.service)[0])
        elif at:
            yield from self.act.lapsed.why(world)

    def parts(self) -> Iterator[Moment]:
        yield self.act


@dataclass(frozen=True)
class Fixed(Moment):
    """The moment that a person fixed in an act; not yet until that act is done."""

    act: Act

    def when(self, world: World) -> datetime | None:
        return world.fixed(self.act)

    def why(self, world: World) -> Iterator[Reason]:
        if at := self.when(world):
            said = _FIXED.say(act=self.act.called, on=at.date(), at=at.time())
            yield Reason(said, self.act.laws_in(world.service)[0])

    def parts(self) -> Iterator[Moment]:
        yield self.act


@dataclass(frozen=True)
class Prolonged(Moment):
    """The end of a term, moved to a later one once the law's condition has come."""

    ends: Moment
    _: KW_ONLY
    once: Moment
    to: Moment

    def when(self, world: World) -> datetime | None:
        return self._governing(world).when(world)

    def why(self, world: World) -> Iterator[Reason]:
        yield from self._governing(world).why(world)

    def parts(self) -> Iterator[Moment]:
        yield from (self.ends, self.once, self.to)

    def _governing(self, world: World) -> Moment:
        return self.ends if self.once.when(world) is None else Latest((self.ends, self.to))


@dataclass(frozen=True)
class Latest(Moment):
    """The latest of those moments that have come; not yet while none has."""

    of: tuple[Moment, ...]

    def when(self, world: World) -> datetime | None:
        return max(filter(None, (one.when(world) for one in self.of)), default=None)

    def why(self, world: World) -> Iterator[Reason]:
        at = self.when(world)
        for one in self.of:
            if at and one.when(world) == at:
                yield from one.why(world)
                return

    def parts(self) -> Iterator[Moment]:
        yield from self.of


@dataclass(frozen=True)
class Past(Moment):
    """A moment that came after another: what was done too late. Not yet while it came in time."""

    at: Moment
    end: Moment

    def when(self, world: World) -> datetime | None:
        at, end = self.at.when(world), self.end.when(world)
        return at if at and end and at > end else None

    def why(self, world: World) -> Iterator[Reason]:
        if self.when(world):
            yield from self.at.why(world)

    def parts(self) -> Iterator[Moment]:
        yield from (self.at, self.end)


@dataclass(frozen=True)
class LastWord(Moment):
    """When an act was done, while another one has not been done since, be it at the same instant.

    Not yet while the act is not done, or the other one has followed it.
    """

    act: Act
    other: Act

    def when(self, world: World) -> datetime | None:
        return world.done(self.act) if world.is_latest(self.act, self.other) else None

    def why(self, world: World) -> Iterator[Reason]:
        if self.when(world):
            yield from self.act.why(world)

    def parts(self) -> Iterator[Moment]:
        yield from (self.act, self.other)


@dataclass(frozen=True)
class ByService(Moment):
    """Another moment in each service: what one norm sets for one, another sets for the next."""

    of: tuple[tuple[Service, Moment], ...]

    def when(self, world: World) -> datetime | None:
        return self.in_(world.service).when(world)

    def why(self, world: World) -> Iterator[Reason]:
        yield from self.in_(world.service).why(world)

    def parts(self) -> Iterator[Moment]:
        yield from (moment for _, moment in self.of)

    def in_(self, service: Service) -> Moment:
        """The moment of a service. Raises ``StopIteration`` for one that is not named."""
        return next(moment for one, moment in self.of if one is service)


def happened(called: Words, at: datetime, law: Citation) -> Reason:
    return Reason(_HAPPENED.say(act=called, on=at.date()), law)


@dataclass(frozen=True)
class Count(Moment):
    """So many units after, or before, another moment.

    ``start=None`` is allowed only until the act that uses it fills in the moment it opens at.
    """

    span: Span
    law: Citation
    _: KW_ONLY
    start: Moment | None = None

    def after(self, start: Moment) -> Count:
        return replace(self, start=start)

    def before(self, end: Moment) -> Count:
        return replace(self, start=end, span=replace(self.span, backwards=True))

    def when(self, world: World) -> datetime | None:
        start = self.start.when(world) if self.start else None
        return world.counted(self.span, start).end if start else None

    def why(self, world: World) -> Iterator[Reason]:
        start = self.start.when(world) if self.start else None
        if self.start and start:
            yield from self.start.why(world)
            yield Reason(world.counted(self.span, start).words, self.law)

    def parts(self) -> Iterator[Moment]:
        if self.start:
            yield self.start


def working_days(count: int, law: Citation) -> Count:
    return Count(Span(count, Unit.WORKING_DAY), law)


def calendar_days(count: int, law: Citation) -> Count:
    return Count(Span(count, Unit.CALENDAR_DAY), law)


def months(count: int, law: Citation) -> Count:
    return Count(Span(count, Unit.MONTH), law)


def same_day(law: Citation) -> Count:
    """The working day on which it opens."""
    return Count(Span(0, Unit.WORKING_DAY), law)
