"""The main course of a procedure: the acts that lead to what the applicant asks for."""

from collections.abc import Iterator

from ruqsat.lex.acts import Act
from ruqsat.lex.moments import Either, Moment
from ruqsat.lex.procedure import Procedure


def course(procedure: type[Procedure]) -> tuple[Act, ...]:
    """The acts from filing to the favourable outcome, in their order.

    Where an act opens on either of two moments, the first named is the main way.
    """
    last = next(act for act in procedure.acts if any(one.favourable for one in act.gives))
    return tuple(reversed(list(_back(last))))


def _back(act: Act) -> Iterator[Act]:
    yield act
    before = next(_acts(act.after), None) if act.after else None
    if before is not None:
        yield from _back(before)


def _acts(moment: Moment) -> Iterator[Act]:
    if isinstance(moment, Act):
        yield moment
    elif isinstance(moment, Either):
        yield from _acts(moment.a)
    else:
        for part in moment.parts():
            yield from _acts(part)
