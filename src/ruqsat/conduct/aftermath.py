"""What an act leads to: the case row, the duties now open, the messages and jobs to send; and the
append that makes all of it true at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from ruqsat.cases import journal
from ruqsat.cases.batch import Appended, Batch, CaseFacts, Job, Number, OpenDuty
from ruqsat.cases.events import Event, EventKind, Recorded
from ruqsat.cases.gate import writing
from ruqsat.cases.situation import Case, Duty, binds, situation
from ruqsat.conduct import issuing
from ruqsat.conduct.asking import recording
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries import putting
from ruqsat.conduct.models import ResultDay
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.moments import walk

TELL = "tell"
"""The kind of job that tells a person of a notice."""
REPORT = "report"
"""The kind of job that tells the monitoring of state services of every stage."""


def append(
    file: File, recorded: tuple[Recorded, ...], *, key: str, numbers: tuple[Number, ...] = ()
) -> Appended:
    """The events with everything that becomes true together with them.

    Raises ``StaleVersion``, ``NumberTaken``, or ``AskedAlready`` as a case opens.
    """
    before, after = file.folded(), file.folded(recorded)
    batch = Batch(
        case=_facts(file.facts, after, recorded),
        expected=file.history.version,
        recorded=recorded,
        key=key,
        duties=tuple(open_duties(file, after)),
        jobs=(
            *_notices(file, recorded, before=before, after=after),
            *putting.jobs(file, recorded),
            *_reports(file),
        ),
        numbers=numbers,
    )
    with writing():
        appended = journal.append(batch)
        if not appended.repeated:
            for one in recorded:
                issuing.record(file, one.event)
            putting.record(file, recorded)
            recording.record(file, recorded)
            _promise(file, before, after)
    return appended


def _promise(file: File, before: Case, after: Case) -> None:
    """Keep the day by which the result is promised, where the events between gave or moved it."""
    ends = result_day(after)
    if ends is not None and ends != result_day(before):
        ResultDay.objects.update_or_create(case_id=file.facts.id, defaults={"ends": ends})


def result_day(case: Case) -> datetime | None:
    """The last day for the whole procedure; ``None``: it has none, or not yet."""
    ends = (case.closing(limit.ends.when(case), Seat.BODY) for limit in case.procedure.limits)
    return next(ends, None)


def _facts(facts: CaseFacts, after: Case, recorded: tuple[Recorded, ...]) -> CaseFacts:
    return replace(
        facts,
        number=facts.number or _incoming(after, recorded),
        outcome=after.outcome.name if after.outcome else None,
        ended_at=after.ended_at,
        executor=_appointed(after),
    )


def _appointed(after: Case) -> str | None:
    """Who was named to the role that is appointed case by case."""
    named = (act.appoints for act in after.procedure.acts if act.appoints)
    roles = (role.name for role in named if role.by_case)
    return next((after.appointed[name] for name in roles if name in after.appointed), None)


def _incoming(after: Case, recorded: tuple[Recorded, ...]) -> str | None:
    def is_incoming(event: Event) -> bool:
        return after.procedure.act(event.act).numbered == "incoming"

    return next((one.event.number for one in recorded if is_incoming(one.event)), None)


def open_duties(file: File, after: Case) -> Iterator[OpenDuty]:
    """Everything open now, and everything whose opening is already known, but for rights that
    stand until the case ends: nobody waits for them.

    What is barred is nobody's duty; it is kept only where its term may pass meanwhile.
    """
    last = max((event.at for event in after.events.values()), default=file.now)
    for duty in situation(after, last).duties:
        if duty.act.standing or _is_some_right(duty):
            continue
        if not duty.is_barred or _may_lapse(duty.act):
            yield _open_duty(file, duty, after)


def _is_some_right(duty: Duty) -> bool:
    """A right beside the case that has not opened yet: nobody waits for it."""
    return bool(duty.act.track) and duty.act.may and not duty.is_open


def _may_lapse(act: Act) -> bool:
    return act.within is not None and act.within.takes_away


def _open_duty(file: File, duty: Duty, after: Case) -> OpenDuty:
    return OpenDuty(
        act=duty.act.name,
        role=duty.act.by.name,
        holder=after.appointed.get(duty.act.by.name),
        opens=duty.opens,
        due=duty.due or _pressing(duty.act, after),
        machine=duty.act.by.seat is Seat.MACHINE,
        body=file.edition.body_of(duty.act.by.name),
        binds=binds(duty.act),
    )


def _pressing(act: Act, case: Case) -> datetime | None:
    """By when an official's act without a term is wanted: the terms of what waits for it, or of
    the whole procedure."""
    if act.by.seat is not Seat.BODY:
        return None
    acts = case.procedure.acts
    waiting = [one for one in acts if one.after is not None and act in walk(one.after)]
    ends = [case.due(one) for one in waiting if not one.may]
    ends += [case.closing(one.ends.when(case), Seat.BODY) for one in case.procedure.limits]
    return min((end for end in ends if end is not None), default=None)


def _reports(file: File) -> Iterator[Job]:
    """Monitoring hears of services; a duty of the body renders none."""
    if not file.edition.procedure.is_a_duty():
        yield Job(REPORT, {"first": file.history.version + 1})


def _notices(
    file: File, recorded: tuple[Recorded, ...], *, before: Case, after: Case
) -> Iterator[Job]:
    done = {one.event.act for one in recorded if one.event.kind is EventKind.DONE}
    for notice in file.edition.procedure.notices:
        was, is_ = notice.when.when(before), notice.when.when(after)
        # An act that is done again tells again; no other moment comes twice.
        again = isinstance(notice.when, Act) and notice.when.again and notice.when.name in done
        if is_ is not None and (was is None or again):
            yield Job(TELL, {"case": str(file.facts.id), "notice": notice.name})
