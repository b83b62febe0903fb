"""Puts the inquiries that left with an act: the effect of jobs of the kind ``inquire``.

However often the job is tried, the gateway is asked under one key, and one answer is kept. While
nobody answers, an official is told soon, and the gateway is asked on for some hours.
"""

from __future__ import annotations

from datetime import datetime

from ruqsat import regulations
from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.cases.models import CaseRow
from ruqsat.cases.outbox import Effects, Outside, Task
from ruqsat.exchange import evidence, messages
from ruqsat.exchange.connecting import gateway
from ruqsat.exchange.gateway import Failure, Gateway, Heard
from ruqsat.exchange.messages import MalformedError, Question, Told
from ruqsat.exchange.models import AnswerRow, AttemptRow, InquiryRow
from ruqsat.lex import Answer, Inquiry, Registry
from ruqsat.people.models import Body

UNKNOWN_AFTER = 6
"""Failures, about a minute, after which the answer is unknown and an official finds out."""
ATTEMPTS = 20
"""The last of them leaves about ten hours after the first."""


class NoAnswerError(Exception):
    """The gateway has not answered this time; the job is tried again later."""


def inquire(task: Task) -> None:
    """Ask the gateway of this installation."""
    ask_through(gateway(), task)


def ask_through(connected: Gateway | None, task: Task) -> None:
    """Put the inquiry and keep what came of it; ``None``: nobody can be asked."""
    row = InquiryRow.objects.select_related("case").get(
        case_id=task.case, name=str(task.data["inquiry"])
    )
    if row.withheld or _is_answered(row):
        return
    if connected is None:
        _give_up(row, None)
        return
    _ask(row, connected, key=task.key)


def _is_answered(row: InquiryRow) -> bool:
    """Whether the gateway has said anything itself, were it that it does not know."""
    said = row.answers.filter(source=AnswerRow.GATEWAY)
    return said.exclude(answer=Answer.UNKNOWN).exists() or said.filter(attempt__failure="").exists()


def _ask(row: InquiryRow, connected: Gateway, *, key: str) -> None:
    inquiry = _inquiry(row.case, row.name)
    with writing():
        attempt = evidence.begin(row, clock.now())
    heard = connected.ask(_question(row, key))
    now = clock.now()
    told = _told(heard, inquiry.of, row=row, key=key, at=now)
    failure = told.value if isinstance(told, Failure) else ""
    raw = evidence.kept(heard.body) if heard.body else ""
    with writing():
        evidence.end(attempt, heard, raw=raw, failure=failure, at=now)
        if isinstance(told, Told):
            evidence.hear(row, told, attempt=attempt, at=now)
    if isinstance(told, Failure):
        _failed(row, attempt, told)


def _failed(row: InquiryRow, attempt: AttemptRow, failure: Failure) -> None:
    if attempt.number >= UNKNOWN_AFTER:
        _give_up(row, attempt)
    if attempt.number < ATTEMPTS:
        raise NoAnswerError(failure.value)


def _give_up(row: InquiryRow, attempt: AttemptRow | None) -> None:
    """Say once that nobody knows; asking may go on."""
    with writing():
        if not row.answers.filter(source=AnswerRow.GATEWAY).exists():
            evidence.hear(row, Told(Answer.UNKNOWN, {}), attempt=attempt, at=clock.now())


def _told(
    heard: Heard, registry: Registry, *, row: InquiryRow, key: str, at: datetime
) -> Told | Failure:
    """The answer in the form of its registry, or why it is none."""
    if heard.failure is not None:
        return heard.failure
    try:
        told = messages.read(heard.body, key)
    except MalformedError:
        return Failure.MALFORMED
    if told.answer is not Answer.YES:
        return told
    read = registry.read(told.particulars, about=row.about, on=at.date())
    return Failure.MALFORMED if isinstance(read, tuple) else Told(told.answer, read)


def _inquiry(case: CaseRow, name: str) -> Inquiry:
    return regulations.edition(case.regulation, case.edition).procedure.inquiry(name)


def _question(row: InquiryRow, key: str) -> Question:
    """The same each time it is put."""
    return Question(
        key=key,
        registry=row.registry,
        about=row.about,
        asked_by=Body.objects.get(key=row.body).bin,
        case=row.case.number or str(row.case_id),
        norm=row.norm,
        at=row.at,
    )


EFFECTS: Effects = {"inquire": Outside(inquire)}
