"""A recorded lapse stands whatever the calendar says since, unless a striking moves it."""

from datetime import UTC, datetime, timedelta

from ruqsat.cases.events import Actor, Event, EventKind
from ruqsat.cases.situation import Case, fold
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

PROCESSING = edition("processing-219", "o134_2024").procedure
OFFICE, FILED = Office(kazakhstan(), Hours()), datetime(2026, 2, 3, 5, tzinfo=UTC)
REFUSE = PROCESSING.act("refuse_incomplete")
HISTORY = ("register", "assign", "check_completeness", "replace_executor", "prepare_refusal")


def event(
    act: str, at: datetime, *, kind: EventKind = EventKind.DONE, strikes: int | None = None
) -> Event:
    made = PROCESSING.act(act)
    finding = "incomplete" if act == "check_completeness" else None
    by = Actor("17", made.by.name, "")
    return Event(kind, act, made.law.norm.id, at, by, finding=finding, strikes=strikes)


def folded(events: list[Event]) -> Case:
    return fold(PROCESSING, PROCESSING.service("in_territory"), office=OFFICE, events=events)


def lapsed() -> list[Event]:
    """By a calendar in which a later day off was still a working day."""
    hours = enumerate(("apply", *HISTORY))
    done = [event(act, FILED + timedelta(hours=hour / 2)) for hour, act in hours]
    due = folded(done).due(REFUSE)
    assert due is not None
    return [*done, event("refuse_incomplete", due - timedelta(hours=1), kind=EventKind.LAPSED)]


def struck(act: str) -> Case:
    events = lapsed()
    number = next(number for number, one in enumerate(events, 1) if one.act == act)
    at = events[-1].at + timedelta(minutes=1)
    return folded([*events, event("strike_out_any", at, strikes=number)])


def test_striking_out_something_else_leaves_it():
    before = folded(lapsed()).lapses
    assert REFUSE in before
    assert struck("replace_executor").lapses == before


def test_striking_out_what_it_counted_from_takes_it_away():
    assert REFUSE not in struck("prepare_refusal").lapses
