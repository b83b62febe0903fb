"""A case as it was lived equals the case as it is read back, whatever happened in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruqsat import regulations
from ruqsat.cases import journal
from ruqsat.cases.batch import Batch, CaseFacts, History, OpenDuty
from ruqsat.cases.events import MACHINE, Actor, Event, EventKind, Recorded
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.situation import Case, Duty, Situation, fold, situation
from ruqsat.cases.striking import strikable
from ruqsat.cases.tests.builders import FILED, facts, stored
from ruqsat.cases.tests.permit import Permit
from ruqsat.lex import Act, Procedure, Seat
from ruqsat.workdays import Hours, Office, kazakhstan

pytestmark = pytest.mark.django_db

OFFICE = Office(kazakhstan(), Hours())
PROCESSING = regulations.edition("processing-219", "o134_2024").procedure
PAUSES = (0, 1, 7, 26, 60, 200, 700)
"""Hours between one step of a case and the next."""


@dataclass
class Life:
    """A case as it is lived: folded as it goes, and never read back."""

    case: Case
    now: datetime = FILED
    noted: set[tuple[Act, datetime]] = field(default_factory=set)
    """Lapses that the worker has recorded."""

    @property
    def situation(self) -> Situation:
        return situation(self.case, self.now)

    def lapses(self) -> Iterator[Recorded]:
        """What the worker finds to record; it was true before."""
        for act, at in self.case.lapses.items():
            if (act, at) not in self.noted:
                self.noted.add((act, at))
                by = Actor(MACHINE, MACHINE, MACHINE)
                yield Recorded(Event(EventKind.LAPSED, act.name, act.law.norm.id, at, by))

    def done(self, act: Act, draw: Any) -> Recorded:
        """The act, with anything it may find or give."""
        free = [outcome.name for outcome in act.gives if not self.case.bars(outcome)]
        finding = draw(st.sampled_from(list(act.finds))) if act.finds else None
        must = act.finds_grounds_on is not None and finding is act.finds_grounds_on
        event = Event(
            kind=EventKind.DONE,
            act=act.name,
            norm=act.law.norm.id,
            at=self.now,
            by=Actor("17", act.by.name, "басшы"),
            finding=finding.value if finding else None,
            outcome=draw(st.sampled_from(free)) if free else None,
            grounds=(act.grounds[0].name,) if must else (),
            appointed="23" if act.appoints else None,
            strikes=draw(st.sampled_from(self.mistakes(act))) if act.strikes_out else None,
        )
        self.case.happen(event)
        return Recorded(event, draw(st.dictionaries(st.text(max_size=5), st.text(), max_size=3)))

    def mistakes(self, act: Act) -> tuple[int, ...]:
        """What can be struck out with the act."""
        return strikable(self.case, act, Actor("17", act.by.name, "басшы"))

    def able(self) -> Iterator[str]:
        for duty in self.situation.open:
            if not duty.act.strikes_out or self.mistakes(duty.act):
                yield duty.act.name

    def step(self, draw: Any) -> tuple[Recorded, ...]:
        """Someone acts, or the worker comes by, or nothing happens."""
        self.now += timedelta(hours=draw(st.sampled_from(PAUSES)))
        if not self.case.events:
            return (self.done(self.case.procedure.opening(), draw),)
        name = draw(st.sampled_from(["", *self.able()]))
        return (self.done(self.case.procedure.act(name), draw),) if name else tuple(self.lapses())

    def batch(self, past: History | None, recorded: tuple[Recorded, ...]) -> Batch:
        case = past.facts if past else facts()
        version = past.version if past else 0
        return Batch(
            case=self.settled(case),
            expected=version,
            recorded=recorded,
            key=f"step/{version}",
            duties=tuple(map(self.open_duty, self.situation.duties)),
        )

    def settled(self, case: CaseFacts) -> CaseFacts:
        outcome = self.case.outcome.name if self.case.outcome else None
        return replace(case, outcome=outcome, ended_at=self.case.ended_at)

    def open_duty(self, duty: Duty) -> OpenDuty:
        return OpenDuty(
            act=duty.act.name,
            role=duty.act.by.name,
            holder=self.case.appointed.get(duty.act.by.name),
            opens=duty.opens,
            due=duty.due,
            machine=duty.act.by.seat is Seat.MACHINE,
        )


def seen(where: Situation) -> dict[str, Any]:
    """Everything a page could show of where a case stands."""
    case = where.case
    return {
        "done": case.events,
        "times": case.times,
        "lapses": case.lapses,
        "outcome": (case.outcome, case.ended_at),
        "appointed": case.appointed,
        "taken back": case.taken_back,
        "duties": where.duties,
        "limits": where.limits,
    }


@pytest.mark.parametrize(
    ("procedure", "service"), [(Permit, "permit"), (PROCESSING, "in_territory")]
)
@settings(max_examples=settings().max_examples // 2)
@given(data=st.data())
def test_the_live_case_and_the_replayed_case_are_the_same(
    procedure: type[Procedure], service: str, data: st.DataObject
) -> None:
    way = procedure.service(service)
    life, past = Life(Case(procedure, way, OFFICE)), None
    for _ in range(data.draw(st.integers(1, 16))):
        if recorded := life.step(data.draw):
            batch = life.batch(past, recorded)
            journal.append(batch)
            past = stored(batch.case.id)
    assert past is not None
    replayed = fold(procedure, way, office=OFFICE, events=[one.event for one in past.events])
    assert seen(situation(replayed, life.now)) == seen(life.situation)
    assert journal.verify(past.facts.id) is None
    assert CaseRow.objects.get(id=past.facts.id).version == past.version
    rows = DutyRow.objects.filter(case=past.facts.id).order_by("act")
    assert [(row.act, row.holder, row.opens, row.due) for row in rows] == [
        (duty.act, duty.holder, duty.opens, duty.due)
        for duty in sorted(batch.duties, key=lambda duty: duty.act)
    ]
