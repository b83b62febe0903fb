"""Which acts of a procedure are walked together: those of the case, those of each course beside it,
and each right on which nothing in the case depends, with what follows from it alone.

The states of independent courses add up when each is walked by itself; together they multiply.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ruqsat.lex.acts import Act
from ruqsat.lex.moments import Moment, walk
from ruqsat.lex.procedure import Procedure, opener, rests_on

Courses = Mapping[str, tuple[Act, ...]]


def courses(procedure: type[Procedure]) -> Courses:
    """The acts whose turn may come in each course: its own, and in the case also what begins
    another. The case itself has no name. What strikes out leads back, so it is not walked."""
    of = course_of(procedure)
    acts = tuple(act for act in of if not act.strikes_out)
    found = {name: tuple(act for act in acts if of[act] == name) for name in set(of.values())}
    begins = (act for act in acts if not of[act] or opener(act) or act.name == of[act])
    return {**found, "": tuple(begins)}


def course_of(procedure: type[Procedure]) -> Mapping[Act, str]:
    """The course to which each act belongs, in the order of the acts."""
    found = {act: act.track for act in procedure.acts}
    for act in procedure.acts:
        aside = _aside(procedure, act)
        found |= dict.fromkeys(aside, act.name)
    return found


def _aside(procedure: type[Procedure], root: Act) -> frozenset[Act]:
    """A right that lasts as long as the case, with all that follows from it; nothing where the case
    depends on any of it, or it on more of the case than its beginning."""
    if not root.standing or root.gives or root.finds:
        return frozenset()
    found, growing = frozenset[Act](), frozenset({root})
    while found != growing:
        found = growing
        growing = found | {act for act in procedure.acts if _follows(procedure, act, found)}
    waited_for = {act for moment in _awaited(procedure) for act in _acts(moment)}
    alone = all(rests_on(act) <= found for act in found - {root})
    ends = any(act.gives or act.track for act in found)
    return frozenset() if ends or not alone or waited_for & found else found


def _follows(procedure: type[Procedure], act: Act, found: frozenset[Act]) -> bool:
    relieved = (one.once for one in procedure.relieves if act in one.acts)
    return bool(rests_on(act) & found) or any(_acts(once) & found for once in relieved)


def _awaited(procedure: type[Procedure]) -> Iterator[Moment]:
    yield from (one.after for one in procedure.requires)
    yield from (one.ends for one in procedure.limits)


def _acts(moment: Moment) -> set[Act]:
    return {one for one in walk(moment) if isinstance(one, Act)}
