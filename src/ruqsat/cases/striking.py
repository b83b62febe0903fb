"""Which mistaken acts can still be struck out: those of which nothing has left the body. Pure.

An act is struck out by another one with its reasons; both stay in the history, and the case is
folded as if the first had not been done. Neither what others were told, nor what they did on its
basis, can be undone so: then it is too late.
"""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.cases import refusals
from ruqsat.cases.events import Actor, Event, EventKind
from ruqsat.cases.refusals import Refused
from ruqsat.cases.situation import Case
from ruqsat.lex.acts import Act, Seat


def strikable(case: Case, act: Act, by: Actor) -> tuple[int, ...]:
    """The numbers of the events that somebody can strike out with the act now, newest first."""
    numbers = range(case.version, 0, -1)
    return tuple(one for one in numbers if refused(case, act, number=one, by=by) is None)


def refused(case: Case, act: Act, *, number: int | None, by: Actor) -> Refused | None:
    """Why the event of that number is not struck out with the act; ``None``: it can be."""
    event = _event(case, number)
    if number is None or event is None:
        return Refused("nothing_to_strike", refusals.NOTHING_TO_STRIKE.say())
    struck = case.procedure.act(event.act)
    if number in case.taken_back:
        return Refused("struck_already", refusals.STRUCK_ALREADY.say(act=struck.called))
    if not _may_strike(act, struck, event=event, by=by):
        return Refused("not_yours", refusals.NOT_YOURS_TO_STRIKE.say(act=struck.called))
    if _leaves_the_body(case, struck):
        return Refused("left_the_body", refusals.LEFT_THE_BODY.say(act=struck.called))
    return _too_late(case, number, struck)


def _event(case: Case, number: int | None) -> Event | None:
    """An act that was done, and is no striking out itself."""
    if number is None or not 1 <= number <= case.version:
        return None
    event = case.past[number - 1]
    return event if event.kind is EventKind.DONE and event.strikes is None else None


def _may_strike(act: Act, struck: Act, *, event: Event, by: Actor) -> bool:
    own_alone = act.strikes_out == (act.by,)
    return struck.by in act.strikes_out and (not own_alone or event.by.person == by.person)


def _leaves_the_body(case: Case, struck: Act) -> bool:
    """Whether doing it puts something before others at once: a signed paper, a receipt, a case."""
    papers = (paper.signed_by for paper in case.procedure.papers_of(case.service))
    return struck.signed or struck.sends_to is not None or struck in papers


def _too_late(case: Case, number: int, struck: Act) -> Refused | None:
    without = case.twin()
    for later, event in without.replay({**case.struck(), number: case.version + 1}):
        if later > number and not _stands(case, without, number=later, event=event):
            return _rests(case, event, struck)
    if _is_known(case, without):
        return Refused("left_the_body", refusals.LEFT_THE_BODY.say(act=struck.called))
    return None


def _stands(case: Case, without: Case, *, number: int, event: Event) -> bool:
    """Whether an event that counts could have happened in the case without what is struck out.

    What was taken back, and what took it back, keeps nothing up.
    """
    if event.kind is EventKind.LAPSED or event.strikes or number in case.taken_back:
        return True
    return number in case.taken_back.values() or _could_happen(without, event)


def _could_happen(case: Case, event: Event) -> bool:
    act = case.procedure.act(event.act)
    nameable = {ground.name for ground in case.nameable(act)}
    return (
        case.is_open(act, event.at)
        and case.appointed.get(act.by.name, event.by.person) == event.by.person
        and not (act.confirms and set(event.grounds) - nameable)
        and (event.outcome is None or case.bars(case.procedure.outcome(event.outcome)) is None)
    )


def _rests(case: Case, later: Event, struck: Act) -> Refused:
    """An act of the body can be struck out first; anything else stands for good."""
    on_it = case.procedure.act(later.act)
    of_the_body = on_it.by.seat is Seat.BODY and not _leaves_the_body(case, on_it)
    if of_the_body and not any(True for _ in _tells(on_it, case)):
        said = refusals.RESTS_ON_IT.say(act=struck.called, later=on_it.called)
        return Refused("rests_on_it", said)
    return Refused("too_late", refusals.TOO_LATE.say(act=struck.called, later=on_it.called))


def _tells(act: Act, case: Case) -> Iterator[object]:
    """What people are told, and registries asked, when the act is done."""
    yield from (one for one in case.procedure.notices if one.when is act)
    yield from (one for one in case.procedure.inquiries if one.when is act)


def _is_known(case: Case, without: Case) -> bool:
    """Whether somebody was told, or a registry asked, what would not be so without it."""
    told = (one.when for one in case.procedure.notices)
    moments = (*told, *(one.when for one in case.procedure.inquiries))
    return any(one.when(case) not in (None, one.when(without)) for one in moments)
