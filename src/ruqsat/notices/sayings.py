"""A notice in words: the blanks of its sentence filled from the case it is about, and what the body
tells with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ruqsat import regulations
from ruqsat.cases import journal
from ruqsat.cases.batch import CaseFacts, History
from ruqsat.cases.situation import Case, fold
from ruqsat.languages import Value, Words, joined
from ruqsat.lex.acts import Seat
from ruqsat.lex.declarations import Notice
from ruqsat.lex.edition import Edition
from ruqsat.notices.statements import told_by_last
from ruqsat.people.models import Body
from ruqsat.workdays import Office, kazakhstan


class NotSayableError(LookupError):
    """The sentence names something that this case does not have, or not yet."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The case as it stood when something happened of which somebody must be told."""

    history: History
    """Up to and with that event."""
    edition: Edition
    case: Case

    @property
    def facts(self) -> CaseFacts:
        return self.history.facts

    @property
    def at(self) -> datetime:
        return self.history.events[-1].event.at

    def notice(self, name: str) -> Notice:
        return next(one for one in self.edition.procedure.notices if one.name == name)


def occasion(case_id: UUID, seq: int) -> Occasion:
    """Raises ``NotSayableError`` if there is no such case."""
    history = journal.history(case_id)
    if history is None:
        message = f"there is no case {case_id}"
        raise NotSayableError(message)
    facts = history.facts
    edition = regulations.edition(facts.regulation, facts.edition).serving(facts.service)
    service = edition.procedure.service(facts.service)
    body = Body.objects.get(key=facts.body)
    office = Office(kazakhstan(), body.hours(facts.opened_at))
    until = History(facts, history.events[:seq], history.hashes[:seq])
    events = (recorded.event for recorded in until.events)
    return Occasion(until, edition, fold(edition.procedure, service, office=office, events=events))


def said(notice: Notice, of: Occasion) -> Words:
    """The sentence, and for the applicant what it tells them of, one ground or answer a line.

    Raises ``NotSayableError`` where a blank of the sentence cannot be filled.
    """
    sentence = notice.says.say(**{name: _value(name, of) for name in notice.says.names})
    if notice.to.seat is not Seat.PARTY:
        return sentence
    return joined((sentence, *(line for one in told_by_last(of) for line in one.lines)), by="\n")


def told(notice: Notice, of: Occasion) -> str:
    """Whom it is for: the applicant by IIN or BIN, or the body by its key."""
    return of.facts.applicant_id or of.facts.body if notice.to.seat is Seat.PARTY else of.facts.body


def address(notice: Notice, of: Occasion) -> str | None:
    """The e-mail address that the application gives for this notice; ``None``: it gives none.

    It is the answer to the question asked by the norm of a notice that goes by e-mail.
    """
    if not notice.by_email:
        return None
    norms = [one.law.norm for one in of.edition.procedure.notices if one.by_email]
    asking = (
        question.name
        for question in of.case.service.form.questions()
        if question.law and question.law.norm in norms
    )
    filed = of.history.events[0].stated
    return next((filed[name] for name in asking if filed.get(name)), None)


def _value(name: str, of: Occasion) -> Value:
    value = _VALUES[name](of) if name in _VALUES else None
    if value is None:
        message = f"{of.facts.id} has no {name!r} to tell of"
        raise NotSayableError(message)
    return value


def _received(of: Occasion) -> datetime:
    """The day from which the body's terms run."""
    return of.case.office.received(of.history.events[0].event.at)


def _due(of: Occasion) -> datetime | None:
    """The last day of the whole procedure."""
    return next((limit.ends.when(of.case) for limit in of.edition.procedure.limits), None)


def _outgoing(of: Occasion) -> str | None:
    """The number of the decision."""
    events = (recorded.event for recorded in of.history.events)
    return next((event.number for event in events if event.outcome), None)


_VALUES: Mapping[str, Callable[[Occasion], Value | None]] = {
    "number": lambda of: of.facts.number,
    "received": _received,
    "due": _due,
    "outgoing": _outgoing,
}
