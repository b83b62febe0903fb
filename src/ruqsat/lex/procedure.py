"""The class that reads itself and refuses to load if it contradicts its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, TypeVar

from ruqsat.lex.acts import Act, LapseKind, Role, Seat
from ruqsat.lex.declarations import (
    BodyDuty,
    Enforced,
    Excuses,
    FourEyes,
    Limit,
    Named,
    Notice,
    Paper,
    Part,
    Reading,
    Relieves,
    Repeats,
    Requires,
    Service,
    Shown,
)
from ruqsat.lex.errors import LawError
from ruqsat.lex.inquiries import Inquiry
from ruqsat.lex.moments import Count, walk
from ruqsat.lex.outcomes import Ground, Outcome
from ruqsat.lex.text import Law, Silence

D = TypeVar("D")


class Procedure:
    """One course of acts; subclass it with ``law=`` and declare in the order of the law."""

    law: ClassVar[Law]
    acts: ClassVar[tuple[Act, ...]]
    outcomes: ClassVar[tuple[Outcome, ...]]
    limits: ClassVar[tuple[Limit, ...]]
    requires: ClassVar[tuple[Requires, ...]]
    excuses: ClassVar[tuple[Excuses, ...]]
    relieves: ClassVar[tuple[Relieves, ...]]
    repeats: ClassVar[tuple[Repeats, ...]]
    four_eyes: ClassVar[tuple[FourEyes, ...]]
    services: ClassVar[tuple[Service, ...]]
    notices: ClassVar[tuple[Notice, ...]]
    inquiries: ClassVar[tuple[Inquiry, ...]]
    papers: ClassVar[tuple[Paper, ...]]
    grounds: ClassVar[tuple[Ground, ...]]
    shown: ClassVar[tuple[Shown, ...]] = ()
    enforced: ClassVar[tuple[Enforced, ...]] = ()
    readings: ClassVar[tuple[Reading, ...]] = ()
    silent: ClassVar[tuple[Silence | tuple[Silence, ...], ...]] = ()
    silences: ClassVar[tuple[Silence, ...]] = ()
    duties: ClassVar[tuple[type[Procedure], ...]] = ()
    """The courses that a new edition opens for the body itself, in cases of their own."""

    def __init_subclass__(cls, law: Law) -> None:
        cls.law = law
        members = list(_members(cls))
        cls.acts = _only(members, Act)
        cls.limits = _only(members, Limit)
        cls.requires = _only(members, Requires)
        cls.excuses = _only(members, Excuses)
        cls.relieves = _only(members, Relieves)
        cls.repeats = _only(members, Repeats)
        cls.four_eyes = _only(members, FourEyes)
        cls.services = _only(members, Service)
        cls.notices = _only(members, Notice)
        cls.inquiries = _only(members, Inquiry)
        cls.papers = _only(members, Paper)
        cls.outcomes = tuple(dict.fromkeys(_outcomes(cls.acts)))
        cls.grounds = tuple(dict.fromkeys(_grounds(cls.acts, cls.outcomes)))
        cls.silences = tuple(_flat(cls.silent))
        for problem in problems(cls):
            raise LawError(f"{cls.__name__}: {problem}")

    @classmethod
    def courses(cls) -> tuple[type[Procedure], ...]:
        """Itself, and the duties of the body that stand in the same act."""
        return (cls, *cls.duties)

    @classmethod
    def is_a_duty(cls) -> bool:
        """Whether its cases are the body's own, so that its norms are read by the whole."""
        return any(isinstance(service, BodyDuty) for service in cls.services)

    @classmethod
    def act(cls, name: str) -> Act:
        """The act of that name, or the act that executes the norm of that id, or alone keeps the
        term of that id.

        Raises ``KeyError`` if there is none.
        """
        for act in cls.acts:
            if act.name == name:
                return act
        for executes in (_law, _also, _term):
            found = [act for act in cls.acts if name in executes(act)]
            if found and (len(found) == 1 or executes is not _term):
                return found[0]
        raise KeyError(name)

    @classmethod
    def service(cls, name: str) -> Service:
        return next(service for service in cls.services if service.name == name)

    @classmethod
    def outcome(cls, name: str) -> Outcome:
        return next(outcome for outcome in cls.outcomes if outcome.name == name)

    @classmethod
    def excuse(cls, outcome: Outcome) -> Excuses | None:
        """Why an outcome may be given unheard; ``None``: it may not."""
        return next((one for one in cls.excuses if one.outcome is outcome), None)

    @classmethod
    def ground(cls, name: str) -> Ground:
        """The ground of that name or of the norm of that id. Raises ``KeyError``."""
        for ground in cls.grounds:
            if name in (ground.name, ground.law.norm.id):
                return ground
        raise KeyError(name)

    @classmethod
    def papers_of(cls, service: Service) -> tuple[Paper, ...]:
        """The papers that cases of a service are given."""
        return tuple(paper for paper in cls.papers if paper.serves(service))

    @classmethod
    def paper(cls, act: Act, service: Service) -> Paper | None:
        """The paper an act draws up or signs in cases of a service."""
        papers = cls.papers_of(service)
        return next((p for p in papers if act in (p.drawn_up_by, p.signed_by)), None)

    @classmethod
    def inquiry(cls, name: str) -> Inquiry:
        """Raises ``KeyError``."""
        found = next((one for one in cls.inquiries if one.name == name), None)
        if found is None:
            raise KeyError(name)
        return found

    @classmethod
    def roles(cls) -> tuple[Role, ...]:
        """Everyone who acts, in the order of their first act."""
        return tuple(dict.fromkeys(act.by for act in cls.acts))

    @classmethod
    def opening(cls) -> Act:
        """The act that opens a case: the one that waits for nothing."""
        return next(act for act in cls.acts if act.after is None)


def _law(act: Act) -> tuple[str, ...]:
    return (act.law.norm.id,)


def _also(act: Act) -> tuple[str, ...]:
    return tuple(citation.norm.id for citation in act.also)


def _term(act: Act) -> tuple[str, ...]:
    counts = walk(act.within.ends) if act.within else ()
    return tuple(moment.law.norm.id for moment in counts if isinstance(moment, Count))


def _members(cls: type[Procedure]) -> Iterator[object]:
    for value in list(vars(cls).values()):
        if isinstance(value, Part):
            for inner, member in value.declared():
                if isinstance(member, Act | Named):
                    member.__set_name__(cls, inner)
                yield member
        else:
            yield value


def _only(members: list[object], kind: type[D]) -> tuple[D, ...]:
    return tuple(member for member in members if isinstance(member, kind))


def _outcomes(acts: tuple[Act, ...]) -> Iterator[Outcome]:
    for act in acts:
        yield from act.gives
        if act.within and act.within.lapse.outcome:
            yield act.within.lapse.outcome


def _grounds(acts: tuple[Act, ...], outcomes: tuple[Outcome, ...]) -> Iterator[Ground]:
    for outcome in outcomes:
        yield from outcome.grounds
    for act in acts:
        yield from act.grounds


def _flat(silences: tuple[Silence | tuple[Silence, ...], ...]) -> Iterator[Silence]:
    for one in silences:
        yield from one if isinstance(one, tuple) else (one,)


def after_the_end(act: Act) -> bool:
    """Whether the end of the case leaves an act open: it opens on an outcome, or stands beside
    the case."""
    return bool(act.track) or _opens_on_an_outcome(act)


def delivers(act: Act) -> bool:
    """Whether the platform hands an outcome over with it."""
    return act.by.seat is Seat.MACHINE and not act.track and _opens_on_an_outcome(act)


def opener(act: Act) -> bool:
    """Whether an act begins the course beside the case to which it belongs."""
    return bool(act.track) and not any(one.track == act.track for one in rests_on(act))


def rests_on(act: Act) -> set[Act]:
    """The acts on which the opening or the term of an act depends."""
    roots = (act.after, act.within.ends if act.within else None)
    found = {moment for root in roots if root for moment in walk(root) if isinstance(moment, Act)}
    return found - {act}


def _opens_on_an_outcome(act: Act) -> bool:
    return act.after is not None and any(isinstance(m, Outcome) for m in walk(act.after))


def problems(procedure: type[Procedure]) -> Iterator[str]:
    """Everything in which a procedure contradicts its text or itself."""
    from ruqsat.lex.checks import contradictions  # noqa: PLC0415  # The checks read procedures.

    yield from contradictions(procedure)


__all__ = [
    "LapseKind",
    "Procedure",
    "Role",
    "Seat",
    "after_the_end",
    "delivers",
    "opener",
    "rests_on",
]
