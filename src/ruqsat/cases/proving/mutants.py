"""Breaks a procedure on purpose, one declaration at a time, to see whether anybody notices.

The declarations of a procedure refer to each other by identity, so a mutant is the procedure
itself with one attribute exchanged for as long as the ``with`` block lasts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from ruqsat.lex.acts import Act, overdue
from ruqsat.lex.declarations import FourEyes
from ruqsat.lex.moments import Both, Either, Moment
from ruqsat.lex.procedure import Procedure


@dataclass(frozen=True, slots=True)
class Mutant:
    """One deletion, and the way to make it for a while."""

    name: str
    about: str
    """The name of the declaration it is made in."""
    applied: Callable[[], AbstractContextManager[None]]


def mutants(procedure: type[Procedure]) -> Iterator[Mutant]:
    """Each ``Requires``, ``Excuses``, lapse, term and ``after`` deleted in turn, each branch of an
    ``after``, and each act from what relieves of it, has it done anew, or keeps persons from it."""
    for required in procedure.requires:
        left = tuple(one for one in procedure.requires if one is not required)
        name = f"no requirement {required.name}"
        yield _exchanged(name, procedure, about=required.name, requires=left)
    for excuses in procedure.excuses:
        others = tuple(one for one in procedure.excuses if one is not excuses)
        name = f"no excuse {excuses.name}"
        yield _exchanged(name, procedure, about=excuses.name, excuses=others)
    yield from _of_amendments(procedure)
    for limit in procedure.limits:
        rest = tuple(one for one in procedure.limits if one is not limit)
        yield _exchanged(f"no limit {limit.name}", procedure, about=limit.name, limits=rest)
    for act in procedure.acts:
        yield from _of_striking_out(act)
        yield from _of_term(act)
        yield from _of_opening(procedure, act)


def _of_amendments(procedure: type[Procedure]) -> Iterator[Mutant]:
    """What relieves of acts, has them done anew, or keeps persons from them, an act less."""
    for relieves in procedure.relieves:
        for act in relieves.acts:
            acts = tuple(one for one in relieves.acts if one is not act)
            name = f"{act.name} in spite of {relieves.name}"
            yield _exchanged(name, relieves, about=act.name, acts=acts)
    for repeats in procedure.repeats:
        for act in repeats.acts:
            acts = tuple(one for one in repeats.acts if one is not act)
            name = f"{act.name} not anew after {repeats.once.name}"
            yield _exchanged(name, repeats, about=act.name, acts=acts)
    for apart in procedure.four_eyes:
        yield from _of_four_eyes(apart)


def _of_four_eyes(rule: FourEyes) -> Iterator[Mutant]:
    for attribute in ("acts", "judged"):
        every = getattr(rule, attribute)
        for one in every:
            left = tuple(other for other in every if other is not one)
            name = f"{rule.name} but for {one.name}"
            yield _exchanged(name, rule, about=one.name, **{attribute: left})


def _of_striking_out(act: Act) -> Iterator[Mutant]:
    for role in act.strikes_out:
        left = tuple(one for one in act.strikes_out if one is not role)
        name = f"{act.name} takes back nothing of the {role.name}"
        yield _exchanged(name, act, about=act.name, strikes_out=left)


def _of_term(act: Act) -> Iterator[Mutant]:
    if act.within is None:
        return
    yield _exchanged(f"no term of {act.name}", act, about=act.name, within=None)
    if act.within.takes_away:
        owed = replace(act.within, lapse=overdue)
        yield _exchanged(f"no lapse of {act.name}", act, about=act.name, within=owed)


def _of_opening(procedure: type[Procedure], act: Act) -> Iterator[Mutant]:
    if act.after is None:
        return
    opening = procedure.opening()
    if act.after is not opening:
        yield _exchanged(f"{act.name} waits for nothing", act, about=act.name, after=opening)
    for number, left in enumerate(_without_a_branch(act.after), 1):
        name = f"{act.name} without branch {number}"
        yield _exchanged(name, act, about=act.name, after=left)


def _without_a_branch(moment: Moment) -> Iterator[Moment]:
    if not isinstance(moment, Both | Either):
        return
    yield from (moment.b, moment.a)
    yield from (replace(moment, a=left) for left in _without_a_branch(moment.a))
    yield from (replace(moment, b=left) for left in _without_a_branch(moment.b))


def _exchanged(name: str, target: object, *, about: str, **changed: object) -> Mutant:
    ((attribute, value),) = changed.items()

    @contextmanager
    def applied() -> Iterator[None]:
        kept = getattr(target, attribute)
        _set(target, attribute, value)
        try:
            yield
        finally:
            _set(target, attribute, kept)

    return Mutant(name, about, applied)


def _set(target: object, attribute: str, value: object) -> None:
    """Declarations are frozen; a class is not."""
    put = type.__setattr__ if isinstance(target, type) else object.__setattr__
    put(target, attribute, value)
