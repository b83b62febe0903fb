"""What goes on beside a case: courses of their own, such as a complaint about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from ruqsat.cases.situation import Duty
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Seat
from ruqsat.pages import sentences
from ruqsat.pages.addresses import Addresses
from ruqsat.ui import shown

NEVER = datetime.max.replace(tzinfo=UTC)


def begun(file: File, track: str) -> bool:
    """Whether anything was done in that course."""
    return any(act.track == track for act in file.case.events)


def owed(file: File) -> list[Duty]:
    """Whose turn it is beside the case: the duty of each course that ends first."""
    open_ = [d for d in file.situation.open if d.act.track and not d.act.may]
    by_term = sorted(open_, key=lambda duty: duty.due or NEVER)
    first: dict[str, Duty] = {}
    for duty in by_term:
        first.setdefault(duty.act.track, duty)
    return list(first.values())


def came_to(file: File) -> Iterator[Words]:
    """What each course came to: what was found in it, or its last act once nobody owes any."""
    waiting = {duty.act.track for duty in owed(file)}
    for track in dict.fromkeys(act.track for act in file.edition.procedure.acts if act.track):
        acts = [act for act in file.edition.procedure.acts if act.track == track]
        found = [said for act in acts if (said := _found(file, act))]
        yield from found
        if not found and begun(file, track) and track not in waiting:
            yield _last(file, acts)


def _found(file: File, act: Act) -> Words | None:
    finding, done, lapsed = file.case.found(act), file.case.done(act), file.case.lapsed(act)
    if finding and done:
        return sentences.CAME_TO.say(act=act.called, finding=finding.words)
    if finding and lapsed:
        return sentences.NOTHING_CAME.say(act=act.called, on=lapsed.date(), finding=finding.words)
    return None


def _last(file: File, acts: list[Act]) -> Words:
    done = [(on, act.called) for act in acts if (on := file.case.done(act))]
    on, called = max(done, key=lambda one: one[0])
    return sentences.HAPPENED.say(act=called, on=on.date())


def advice(file: File) -> Iterator[Words]:
    """What the law has people told from a moment on."""
    for one in file.edition.procedure.shown:
        if one.says and one.when and (at := one.when.when(file.case)) and at <= file.now:
            yield sentences.RESTS_ON.say(step=one.says, place=one.law.place)


def is_a_way_in(file: File, act: Act) -> bool:
    """Whether with it a party begins a course beside the case."""
    return bool(act.track) and act.by.seat is Seat.PARTY and not begun(file, act.track)


def ways_in(file: File, visitor: Visitor, addresses: Addresses) -> shown.Step | None:
    """The courses that this visitor may begin now, each with its last day."""
    if visitor.is_staff:
        return None
    duties = [duty for duty in file.situation.open if is_a_way_in(file, duty.act)]
    if not duties:
        return None
    until = [duty.due.date() for duty in duties if duty.due]
    decided = file.case.outcome is not None
    sentence = sentences.MAY_COMPLAIN if decided else sentences.MAY_COMPLAIN_OF_SILENCE
    text = sentence.say(due=max(until)) if until else duties[0].act.called
    return shown.Step(
        text,
        acts=tuple(shown.Link(duty.act.called, addresses.act(duty.act.name)) for duty in duties),
    )
