"""What happens now and what is wanted of the reader, in at most three plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from ruqsat.cases.decide import kept_apart
from ruqsat.cases.situation import Duty
from ruqsat.codes import complaint
from ruqsat.conduct import apart
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor, role_in
from ruqsat.languages import Words
from ruqsat.languages.phrases import turn
from ruqsat.lex.acts import Act, Seat
from ruqsat.pages import sentences
from ruqsat.pages.case import beside
from ruqsat.pages.case.seen import seen, sent, telling


def own_duties(file: File, visitor: Visitor) -> tuple[Duty, ...]:
    """Open acts that this visitor can do and somebody waits for."""
    return tuple(duty for duty in _own(file, visitor) if not duty.act.standing)


def own_rights(file: File, visitor: Visitor) -> tuple[Duty, ...]:
    """What this visitor may do as long as the case lasts, if they wish."""
    return tuple(duty for duty in _own(file, visitor) if duty.act.standing)


def _own(file: File, visitor: Visitor) -> Iterator[Duty]:
    role = role_in(visitor, file.facts)
    holder = file.case.appointed.get(role, visitor.account)
    own = (d for d in file.situation.open if d.act.by.name == role and holder == visitor.account)
    return (duty for duty in own if kept_apart(file.case, duty.act, visitor.account) is None)


def _kept_from(file: File, visitor: Visitor) -> Iterator[Words]:
    """Why the reader does not do what their role owes, and who can."""
    role = role_in(visitor, file.facts)
    for duty in file.situation.open:
        if duty.act.by.name == role and not duty.act.may:
            found = apart.refused(file, duty.act, visitor.account)
            yield from [found.words] if found else []


def plain_words(file: File, visitor: Visitor) -> tuple[Words, ...]:
    """For the reader at hand, first of the case, then of what goes on beside it."""
    own = tuple(duty for duty in own_duties(file, visitor) if duty.act.track and not duty.act.may)
    going_on = [_wanted(duty) for duty in own] or list(map(_turn, beside.owed(file)))
    return (
        *tuple(_said(file, visitor))[:3],
        *going_on,
        *beside.came_to(file),
        *beside.advice(file),
    )


def _said(file: File, visitor: Visitor) -> Iterator[Words]:
    if seen(file, visitor) is not file:
        yield _being_sent(file)
        return
    if file.case.outcome is not None:
        yield from _after(file, visitor)
        return
    own = [d for d in own_duties(file, visitor) if not (d.act.may or d.act.track)]
    if own:
        yield turn.YOU.say()
        yield from (_wanted(duty) for duty in own)
    else:
        kept = telling(file, visitor)
        yield from [_turn(duty, kept) for duty in _others(file)] or _next(file, kept)
        kept_from = tuple(_kept_from(file, visitor))[:1]
        yield from kept_from or _wished(file, visitor) or (turn.NONE.say(),)
    for _, ends in file.situation.limits[:1] if file.applicant else ():
        yield sentences.RESULT_BY.say(due=ends.date())


def _others(file: File) -> list[Duty]:
    """Whose turn it is: the duty that ends first."""
    duties = (duty for duty in file.situation.open if not (duty.act.may or duty.act.track))
    owed = [duty for duty in duties if duty.act.by.seat is not Seat.MACHINE]
    never = datetime.max.replace(tzinfo=UTC)
    return sorted(owed, key=lambda duty: duty.due or never)[:1]


def _next(file: File, kept: frozenset[Act]) -> list[Words]:
    """What waits for its hour, where nobody's turn has come."""
    ahead = [
        (duty.opens, duty)
        for duty in file.situation.duties
        if duty.opens and duty.opens > file.now and duty.act.by.seat is not Seat.MACHINE
        if duty.act not in kept
    ]
    return [
        sentences.NEXT_AT.say(act=duty.act.called, on=at.date(), at=at.time())
        for at, duty in sorted(ahead, key=lambda one: one[0])[:1]
    ]


def _wished(file: File, visitor: Visitor) -> list[Words]:
    """What the reader may do now and need not."""
    return [
        sentences.WISHED_UNTIL.say(act=duty.act.called, due=duty.due.date())
        for duty in own_duties(file, visitor)
        if duty.act.may and not duty.act.track and duty.due
    ]


def _wanted(duty: Duty) -> Words:
    """What the reader is to do."""
    if duty.due is None:
        return sentences.WANTED.say(act=duty.act.called)
    return sentences.WANTED_UNTIL.say(act=duty.act.called, due=duty.due.date())


def _turn(duty: Duty, kept: frozenset[Act] = frozenset()) -> Words:
    """Whose turn it is and with what, unless that is ``kept`` from the reader."""
    called, actor = duty.act.called, duty.act.by.called
    if duty.act in kept:
        return sentences.TURN_OF.say(actor=actor)
    if duty.due is None:
        return sentences.TURN.say(actor=actor, act=called)
    return sentences.TURN_UNTIL.say(actor=actor, act=called, due=duty.due.date())


def _after(file: File, visitor: Visitor) -> Iterator[Words]:
    outcome, ended = file.case.outcome, file.case.ended_at
    assert outcome is not None
    assert ended is not None
    yield sentences.ENDED.say(outcome=outcome.called, on=ended.date())
    if file.applicant is None:
        return
    if outcome.neutral:
        yield sentences.MAY_APPLY_AGAIN
        return
    known = sent(file)
    yield sentences.IN_CABINET if known else _being_sent(file)
    begun = beside.begun(file, complaint.TRACK)
    if outcome.adverse and known and not begun and not visitor.is_staff:
        yield from _may_complain(file)


def _being_sent(file: File) -> Words:
    """When the platform will send it, where that is known."""
    for duty in file.situation.duties:
        if duty.act.by.seat is Seat.MACHINE and duty.opens and duty.opens > file.now:
            at = file.office.local(duty.opens)
            return sentences.SENT_AT.say(on=at.date(), at=at.time())
    return sentences.BEING_SENT


def _may_complain(file: File) -> Iterator[Words]:
    """The term runs from when the applicant knows of the decision: from when it was sent."""
    act = complaint.as_filed(file.edition.procedure)
    due = file.case.due(act) if act else None
    if due is not None:
        is_late = act in file.case.lapses
        sentence = sentences.MAY_COMPLAIN_LATE if is_late else sentences.MAY_COMPLAIN
        yield sentence.say(due=due.date())
