"""Where a case stands: a fold over what happened, with lapses derived.

Nothing here reads a clock or a database. Before each event, and at the end, every open act whose
term has ended lapses, the earliest first: the law does not wait for a worker to be true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from ruqsat.cases.events import Event, EventKind
from ruqsat.lex.acts import Act, LapseKind, Seat
from ruqsat.lex.declarations import Limit, Relieves, Requires, Service
from ruqsat.lex.labels import Finding
from ruqsat.lex.moments import Moment, Reason
from ruqsat.lex.outcomes import Ground, Outcome
from ruqsat.lex.procedure import Procedure, after_the_end
from ruqsat.workdays import Counted, Office, Span, count


@dataclass(slots=True)
class Case:
    """A case as its moments see it (``ruqsat.lex.moments.World``)."""

    procedure: type[Procedure]
    service: Service
    office: Office
    events: dict[Act, Event] = field(default_factory=dict)
    times: dict[Act, datetime] = field(default_factory=dict)
    """When each act was done, in the zone of the body: dates of the case are its dates."""
    lapses: dict[Act, datetime] = field(default_factory=dict)
    outcome: Outcome | None = None
    ended_at: datetime | None = None
    appointed: dict[str, str] = field(default_factory=dict)
    """Role → account of the person named to it."""
    past: list[Event] = field(default_factory=list)
    """Every event, in order, also those that count no more."""
    taken_back: dict[int, int] = field(default_factory=dict)
    """Number of an event that counts no more → number of the one that took it back; the first is
    1."""
    foreseen: dict[int, datetime | None] = field(default_factory=dict)
    """Number of a recorded lapse → when it came by the calendar of now, as it was taken in."""
    memory: dict[tuple[Span, datetime], Counted] = field(default_factory=dict)
    lapsing: tuple[Act, ...] = field(init=False)
    """The acts whose term, once it has passed, takes them away; what is overdue stays owed."""

    def __post_init__(self) -> None:
        self.lapsing = tuple(
            act for act in self.procedure.acts if act.within and act.within.takes_away
        )

    @property
    def version(self) -> int:
        """How many events it has."""
        return len(self.past)

    def number(self, sought: Event) -> int:
        """Of that very event in the history: two that say the same are not the same."""
        return next(number for number, event in enumerate(self.past, 1) if event is sought)

    @property
    def latest(self) -> datetime | None:
        """The last instant at which anything was done or lapsed; ``None``: nothing yet."""
        return max((*self.times.values(), *self.lapses.values()), default=None)

    def done(self, act: Act) -> datetime | None:
        return self.times.get(act)

    def is_latest(self, act: Act, other: Act) -> bool:
        """Whether an act is done and another one was not done after it: by their order, for two
        may bear one instant."""
        done, since = self.events.get(act), self.events.get(other)
        return done is not None and not (since and self.number(since) > self.number(done))

    def found(self, act: Act) -> Finding | None:
        event = self.events.get(act)
        if event is None:
            return act.within.lapse.finding if act in self.lapses and act.within else None
        if event.finding is None or act.finds is None:
            return None
        return act.finds(event.finding)

    def fixed(self, act: Act) -> datetime | None:
        event = self.events.get(act)
        return self.office.local(event.fixed) if event and event.fixed else None

    def ended(self, outcome: Outcome) -> datetime | None:
        return self.ended_at if self.outcome is outcome else None

    def lapsed(self, act: Act) -> datetime | None:
        return self.lapses.get(act)

    def received(self, sent: datetime) -> datetime:
        return self.office.received(sent)

    def counted(self, span: Span, start: datetime) -> Counted:
        key = (span, start)
        if key not in self.memory:
            self.memory[key] = count(self.office, span, start)
        return self.memory[key]

    def due(self, act: Act) -> datetime | None:
        """When its term ends: a body's with its working hours, a party's with the day."""
        if act.within is None:
            return None
        return self.closing(act.within.ends.when(self), act.by.seat)

    def closing(self, end: datetime | None, seat: Seat) -> datetime | None:
        """A term counted in days ends for a body at closing time; exact instants stay."""
        if end is None or seat is Seat.PARTY or end != self.office.end_of_day(end.date()):
            return end
        return self.office.closing(end.date())

    def opens(self, act: Act) -> datetime | None:
        """The moment since which, or from which, it is open."""
        return act.after.when(self) if act.after else None

    def waits(self, act: Act) -> bool:
        """Not done, not lapsed, not relieved of, and not cut off by the end of the case."""
        if (act in self.events and not act.again) or act in self.lapses:
            return False
        return not self.relieved(act) and (self.outcome is None or after_the_end(act))

    def relieved(self, act: Act) -> Relieves | None:
        """By what the act is taken away, done or not; ``None``: by nothing."""
        for relieves in self.procedure.relieves:
            if act in relieves.acts and relieves.once.when(self) is not None:
                return relieves
        return None

    def is_open(self, act: Act, now: datetime) -> bool:
        """Whether it can be done at ``now``, its outcomes permitting."""
        if not self.waits(act):
            return False
        if act.after is None:
            return not self.events
        opens = act.after.when(self)
        return opens is not None and opens <= now

    def grounds(self) -> tuple[Ground, ...]:
        """The grounds that stand: those found, or of them those that a later act let remain."""
        standing: list[str] = []
        for act, event in self.events.items():
            if act.confirms and event.grounds:
                standing = list(event.grounds)
            else:
                standing += event.grounds
        return tuple(self.procedure.ground(name) for name in dict.fromkeys(standing))

    def nameable(self, act: Act) -> tuple[Ground, ...]:
        """The grounds an act may name now: where it confirms, only those that stand."""
        own = self.grounds_of(act)
        standing = self.grounds() if act.confirms else own
        return tuple(ground for ground in own if ground in standing)

    def grounds_of(self, act: Act) -> tuple[Ground, ...]:
        """The grounds of an act that concern the service of the case."""
        name = self.service.name
        return tuple(one for one in act.grounds if one.law.norm.concerns(name))

    def bars(self, outcome: Outcome) -> Requires | None:
        """What still forbids an outcome."""
        for required in self.procedure.requires:
            if required.outcome is outcome and required.after.when(self) is None:
                return required
        return None

    def is_barred(self, act: Act) -> bool:
        return bool(act.gives) and all(self.bars(outcome) for outcome in act.gives)

    def happen(self, event: Event) -> None:
        """Take an event in. Raises ``KeyError`` for an act the procedure does not have."""
        self.past.append(event)
        if event.kind is EventKind.LAPSED:
            self.foreseen[self.version] = self._comes(event)
        if event.strikes is None:
            self._take(event, len(self.past))
            return
        for _ in self.replay(self.struck()):
            pass

    def struck(self) -> dict[int, int]:
        """Number of an event that was struck out → number of the one that did it."""
        return {one.strikes: by for by, one in enumerate(self.past, 1) if one.strikes}

    def replay(self, struck: Mapping[int, int]) -> Iterator[tuple[int, Event]]:
        """Fold its past anew as if what was struck out had not been done, terms and lapses
        included. Each event is given out with its number before it is taken in."""
        for of_before in (self.events, self.times, self.lapses, self.appointed):
            of_before.clear()
        self.outcome = self.ended_at = None
        self.taken_back = dict(struck)
        for number, event in enumerate(self.past, 1):
            if number in struck:
                continue
            self.pass_to(event.at)
            yield number, event
            if event.kind is EventKind.DONE or self.lapses_then(event):
                self._take(event, number)

    def lapses_then(self, event: Event) -> bool:
        """Whether a lapse that was recorded is one still, now that something was struck out: that
        alone moves it, not a calendar that has changed since."""
        return self._comes(event) == self.foreseen[self.number(event)]

    def _comes(self, lapse: Event) -> datetime | None:
        """When that lapse came or would come."""
        act = self.procedure.act(lapse.act)
        return self.lapses.get(act) or self._ends(act)

    def _take(self, event: Event, number: int) -> None:
        act = self.procedure.act(event.act)
        if event.kind is EventKind.LAPSED:
            self.lapse(act, self.office.local(event.at))
            return
        self.events[act] = event
        self.times[act] = self.office.local(event.at)
        if act.appoints and event.appointed:
            self.appointed[act.appoints.name] = event.appointed
        if event.outcome:
            self.outcome = self.procedure.outcome(event.outcome)
            self.ended_at = self.times[act]
        for repeats in self.procedure.repeats:
            if repeats.once is act:
                self._open_again(repeats.acts, by=number)

    def _open_again(self, acts: Iterable[Act], *, by: int) -> None:
        """What they came to stays in the history and counts no more."""
        for act in acts:
            if done := self.events.pop(act, None):
                self.taken_back[self.number(done)] = by
            self.times.pop(act, None)
            self.lapses.pop(act, None)

    def twin(self) -> Self:
        """The same case, to try what would follow without changing this one."""
        return replace(
            self,
            events=dict(self.events),
            times=dict(self.times),
            lapses=dict(self.lapses),
            appointed=dict(self.appointed),
            past=list(self.past),
            taken_back=dict(self.taken_back),
            foreseen=dict(self.foreseen),
        )

    def pass_to(self, now: datetime) -> None:
        """Let every term that ended before ``now`` lapse, the earliest first."""
        while late := self._first_late(now):
            self.lapse(late[1], late[0])

    def lapse(self, act: Act, at: datetime) -> None:
        """Let a term pass unused, with what the law says of it; a second time changes nothing."""
        if act in self.lapses:
            return
        self.lapses[act] = at
        if act.within and act.within.lapse.outcome:
            self.outcome, self.ended_at = act.within.lapse.outcome, at

    def _first_late(self, now: datetime) -> tuple[datetime, Act] | None:
        ends = [(end, act) for act in self.lapsing if (end := self._ends(act)) and end < now]
        return min(ends, key=lambda late: late[0], default=None)

    def _ends(self, act: Act) -> datetime | None:
        """The end of a term that takes the act away."""
        return self.due(act) if self.waits(act) and self.opens(act) else None


@dataclass(frozen=True, slots=True)
class Duty:
    """An act that is open, barred or coming: whose it is and by when."""

    act: Act
    opens: datetime | None
    due: datetime | None
    is_open: bool
    is_barred: bool
    overdue: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """Where a case stands at one instant."""

    case: Case
    now: datetime
    duties: tuple[Duty, ...]
    """Open and barred acts, in the order of the law."""
    limits: tuple[tuple[Limit, datetime], ...]
    """Last days for the whole procedure, while it has no outcome or to say what was kept."""

    @property
    def open(self) -> tuple[Duty, ...]:
        return tuple(duty for duty in self.duties if duty.is_open)

    def duty(self, act: Act) -> Duty | None:
        return next((duty for duty in self.duties if duty.act is act), None)

    def why(self, moment: Moment) -> tuple[Reason, ...]:
        """Why a date is that date: the fold of the same tree that computed it."""
        return tuple(moment.why(self.case))


def fold(
    procedure: type[Procedure], service: Service, *, office: Office, events: Iterable[Event]
) -> Case:
    """The case after its events; lapses up to the last event are derived."""
    case = Case(procedure, service, office)
    for event in events:
        case.pass_to(event.at)
        case.happen(event)
    return case


def situation(case: Case, now: datetime) -> Situation:
    """Where the case stands at ``now``; terms that ended before it have lapsed."""
    case.pass_to(now)
    duties = tuple(
        duty for act in case.procedure.acts if (duty := _duty(case, act, now)) is not None
    )
    limits = tuple(
        (limit, end)
        for limit in case.procedure.limits
        if (end := case.closing(limit.ends.when(case), Seat.BODY))
    )
    return Situation(case, now, duties, limits)


def _duty(case: Case, act: Act, now: datetime) -> Duty | None:
    if not case.waits(act) or (act.after is None and case.events):
        return None
    opens = case.opens(act)
    if act.after is not None and opens is None:
        return None
    barred = case.is_barred(act)
    due = case.due(act)
    return Duty(
        act=act,
        opens=opens,
        due=due,
        is_open=not barred and (opens is None or opens <= now),
        is_barred=barred,
        overdue=due is not None and due < now and binds(act),
    )


def binds(act: Act) -> bool:
    """Whether anything follows from its term, or it has none."""
    return act.within is None or act.within.lapse.kind is not LapseKind.NOTHING


def history(events: Sequence[Event]) -> tuple[Event, ...]:
    """The acts that were done, in order; recorded lapses are derived anew and left out."""
    return tuple(event for event in events if event.kind is EventKind.DONE)


__all__ = ["Case", "Duty", "Situation", "binds", "fold", "history", "situation"]
