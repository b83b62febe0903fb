"""The fold: how long the situation of a case takes, and how fast histories are replayed."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ruqsat import regulations
from ruqsat.cases.batch import Batch, CaseFacts
from ruqsat.cases.chain import SALT_BYTES, Link, follow, links
from ruqsat.cases.events import Actor, Event, EventKind, Recorded
from ruqsat.cases.situation import Case, fold, situation
from ruqsat.languages import Words
from ruqsat.lex import Act, Procedure, Service
from ruqsat.project.commands.bench.measuring.figures import Figure, Measured
from ruqsat.project.commands.bench.measuring.writer import FILED, STATED, a_case
from ruqsat.workdays import Hours, Office, kazakhstan

ROUNDS = 7
SECONDS = 0.5
STEP = timedelta(hours=5)
"""Between one act and the next."""
LONGEST = 50
"""Acts after which a course that could go on for ever is long enough."""


@dataclass(frozen=True, slots=True)
class Course:
    """A case of one service from its application to its end, and its journal."""

    procedure: type[Procedure]
    service: Service
    events: tuple[Event, ...]
    facts: CaseFacts
    chain: tuple[Link, ...]
    """The events as they lie in the journal."""

    def where(self) -> None:
        last = self.events[-1].at + STEP
        situation(fold(self.procedure, self.service, office=OFFICE, events=self.events), last)

    def replay(self) -> None:
        """As a case is read: its chain verified, its events made, and folded."""
        events = (one.event for one in follow(self.facts, self.chain))
        fold(self.procedure, self.service, office=OFFICE, events=events)

    def parse(self) -> None:
        """The limit of a replay: the same texts read as JSON, and nothing done with them."""
        for link in self.chain:
            assert link.payload is not None
            json.loads(link.event)
            json.loads(link.payload.data)


OFFICE = Office(kazakhstan(), Hours())


def measure() -> Measured:
    courses = list(_courses())
    events = sum(len(course.events) for course in courses)
    works = (Course.where, Course.replay, Course.parse)
    rounds = [[_seconds(courses, work) / events for work in works] for _ in range(ROUNDS)]
    wheres, replays, parses = zip(*rounds, strict=True)
    return (
        Figure(
            name="situation of a case",
            called=Words(
                "Істің жай-күйін есептеу",
                "Вычисление состояния дела",
                "Working out where a case stands",
            ),
            unit="µs/event",
            ours=[seconds * 1_000_000 for seconds in wheres],
            goal=25,
            less_is_better=True,
        ),
        Figure(
            name="replay",
            called=Words("Журналды қайта оқу", "Повтор журнала", "Reading and replaying journals"),
            unit="events/s",
            ours=[1 / seconds for seconds in replays],
            goal=20_000,
            judged="ours",
            limit=[1 / seconds for seconds in parses],
        ),
    )


def _seconds(courses: list[Course], work: Callable[[Course], None]) -> float:
    """Processor time of one pass over all courses: the average of as many as fit."""
    passes, started = 0, time.process_time()
    while (passed := time.process_time() - started) < SECONDS:
        for course in courses:
            work(course)
        passes += 1
    return passed / passes


def _courses() -> Iterator[Course]:
    """One case of every service of every regulation."""
    for edition in regulations.editions():
        for service in edition.procedure.services:
            events = tuple(_lived(edition.procedure, service))
            case = a_case()
            recorded = tuple(Recorded(event, STATED) for event in events)
            chain = links(Batch(case, 0, recorded, "bench"), [bytes(SALT_BYTES)] * len(events))
            facts = replace(case, head=chain[-1].hash)
            yield Course(edition.procedure, service, events, facts, chain)


def _lived(procedure: type[Procedure], service: Service) -> Iterator[Event]:
    """Always the first act that is open, with the first thing it can find or give."""
    case, now = Case(procedure, service, OFFICE), FILED
    act: Act | None = procedure.opening()
    while act and len(case.events) < LONGEST:
        event = _event(case, act, now)
        case.happen(event)
        yield event
        now += STEP
        act = next((one for one in _owed(case, now) if one not in case.events), None)


def _owed(case: Case, now: datetime) -> Iterator[Act]:
    """What the case itself waits for; rights that stand and what runs beside it are left alone."""
    acts = (duty.act for duty in situation(case, now).open)
    return (act for act in acts if not act.standing and not act.track)


def _event(case: Case, act: Act, at: datetime) -> Event:
    free = [outcome.name for outcome in act.gives if not case.bars(outcome)]
    return Event(
        kind=EventKind.DONE,
        act=act.name,
        norm=act.law.norm.id,
        at=at,
        by=Actor("17", act.by.name, "басшы"),
        finding=next(iter(act.finds)).value if act.finds else None,
        outcome=free[0] if free else None,
        appointed="23" if act.appoints else None,
    )
