"""Reads a case from the journal and sets it beside its law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from uuid import UUID

from ruqsat import regulations
from ruqsat.cases import journal
from ruqsat.cases.batch import CaseFacts, History
from ruqsat.cases.events import Event, EventKind, Recorded
from ruqsat.cases.situation import Case, Situation, fold, situation
from ruqsat.languages import Words, same
from ruqsat.lex.acts import Act
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.parsing import parse
from ruqsat.people.models import Body
from ruqsat.workdays import Office, kazakhstan


class NoSuchCase(LookupError):  # noqa: N818  # Named by what it says.
    """There is no such case, or the visitor may not know of it: both look alike."""


@dataclass(frozen=True)
class File:
    """A case as pages and papers see it: its history, its law, and where it stands."""

    history: History
    edition: Edition
    service: Service
    body: Body
    now: datetime
    """The present, or the last event where the clock of its host was ahead of ours."""
    stating_now: Mapping[str, Form] = field(default_factory=dict)
    """What is being stated and is not yet in the journal, by the name of its act."""

    @property
    def facts(self) -> CaseFacts:
        return self.history.facts

    @cached_property
    def office(self) -> Office:
        """By the hours that were in force when the case was opened."""
        return office_of(self.body, self.facts.opened_at)

    @cached_property
    def case(self) -> Case:
        return self.folded()

    def folded(self, recorded: tuple[Recorded, ...] = ()) -> Case:
        """The case by its events and those about to be recorded; no lapse but theirs in it."""
        events = [one.event for one in (*self.history.events, *recorded)]
        return fold(self.edition.procedure, self.service, office=self.office, events=events)

    @cached_property
    def situation(self) -> Situation:
        return situation(self.case, self.now)

    @cached_property
    def application(self) -> Form:
        """What was filed, or what the platform stated of a new edition."""
        return self.stated[self.edition.procedure.opening().name]

    @property
    def applicant(self) -> Words | None:
        """In whose name it was filed; ``None``: nobody applied, it is a duty of the body."""
        if self.facts.applicant_id is None:
            return None
        return same(self.service.filed_by(self.application))

    @cached_property
    def stated(self) -> Mapping[str, Form]:
        """What was stated in each act that counts, by its name."""
        found: dict[str, Form] = dict(self.stating_now)
        for number, recorded in enumerate(self.history.events, 1):
            event = recorded.event
            form = self._form(event)
            if number in self.case.taken_back or event.kind is not EventKind.DONE:
                continue
            if form and recorded.stated:
                on = self.office.local(event.at).date()
                values = parse(form, recorded.stated, on=on).values
                if values is not None:
                    found[event.act] = values
        return found

    def stating(self, act: Act, values: Form) -> File:
        """The same file with what an act is about to state."""
        return replace(self, stating_now={act.name: values})

    def after(self, recorded: tuple[Recorded, ...]) -> File:
        """The same file once events are in its history."""
        events = (*self.history.events, *recorded)
        return replace(self, history=replace(self.history, events=events))

    def _form(self, event: Event) -> type[Form] | None:
        act = self.edition.procedure.act(event.act)
        return self.service.form if act is self.edition.procedure.opening() else act.form

    def event(self, act: str) -> Event | None:
        """The last time an act was done, if that counts."""
        done = (event for event in self.case.events.values() if event.act == act)
        return next(done, None)

    @property
    def incoming(self) -> str | None:
        """The number under which it was registered."""
        return self.facts.number

    @property
    def outgoing(self) -> str | None:
        """The number of its decision."""
        events = self.case.events.values()
        return next((event.number for event in events if event.outcome and event.number), None)


def office_of(body: Body, at: datetime) -> Office:
    """The body's time by the hours in force at a moment: of a case, that of its opening."""
    return Office(kazakhstan(), body.hours(at))


def read(case_id: UUID, now: datetime) -> File:
    """The file of a case. Raises ``NoSuchCase``."""
    history = journal.history(case_id)
    if history is None:
        raise NoSuchCase(str(case_id))
    facts = history.facts
    edition = regulations.edition(facts.regulation, facts.edition).serving(facts.service)
    body = Body.objects.get(key=facts.body)
    latest = max(recorded.event.at for recorded in history.events)
    service = edition.procedure.service(facts.service)
    return File(history, edition, service, body, max(now, latest))
