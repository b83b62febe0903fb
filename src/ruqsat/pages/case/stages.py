"""The stages of a case: the main course, with what was really done beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ruqsat.cases.situation import Duty
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Seat
from ruqsat.pages import sentences
from ruqsat.pages.case.course import course
from ruqsat.pages.case.seen import telling
from ruqsat.ui import shown


def stages(file: File, visitor: Visitor) -> tuple[shown.Stage, ...]:
    """In the order of the law; acts beside the main course appear once they are open or done, and
    to an applicant not before their name tells them nothing new."""
    kept = telling(file, visitor)
    return tuple(_stage(file, act) for act in _acts(file) if act not in kept)


def _acts(file: File) -> Iterator[Act]:
    main = course(file.edition.procedure)
    for act in file.edition.procedure.acts:
        beside = act.by.seat is not Seat.MACHINE and not act.may
        if act in main or (beside and (act in file.case.events or _is_coming(file, act))):
            yield act


def _is_coming(file: File, act: Act) -> bool:
    """Whether it is open, or it is known when it will be."""
    duty = file.situation.duty(act)
    return duty is not None and not duty.is_barred


def _stage(file: File, act: Act) -> shown.Stage:
    done = file.case.done(act)
    if done is not None:
        said = sentences.DONE_ON.say(on=done.date())
        return shown.Stage(act.called, said, "refused" if _refused(file, act) else "done")
    duty = file.situation.duty(act)
    if duty is not None and duty.is_open:
        return shown.Stage(act.called, _now(duty), "now")
    if file.case.outcome is not None and not act.track:
        return shown.Stage(act.called, sentences.SKIPPED, "skipped")
    if duty is not None and duty.opens and not duty.is_barred:
        return shown.Stage(act.called, _from(file, duty.opens), "ahead")
    due = file.case.due(act)
    note = sentences.PLANNED.say(due=due.date()) if due else sentences.AHEAD
    return shown.Stage(act.called, note, "ahead")


def _refused(file: File, act: Act) -> bool:
    """Whether the act ended the case against the applicant."""
    event = file.event(act.name)
    return bool(event and event.outcome and file.edition.procedure.outcome(event.outcome).adverse)


def _from(file: File, opens: datetime) -> Words:
    local = file.office.local(opens)
    return sentences.FROM.say(on=local.date(), at=local.time())


def _now(duty: Duty) -> Words:
    if duty.due is None:
        return sentences.NOW
    sentence = sentences.LATE_SINCE if duty.overdue else sentences.DUE_BY
    return sentence.say(due=duty.due.date())
