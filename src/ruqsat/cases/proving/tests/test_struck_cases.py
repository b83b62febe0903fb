"""Whatever is struck out of a case, it stands as it would had that never been done."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.cases.events import MACHINE, Actor, Event, EventKind
from ruqsat.cases.situation import Case, fold, situation
from ruqsat.cases.striking import refused, strikable
from ruqsat.languages import LANGS
from ruqsat.lex import Act
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

PROCESSING = edition("processing-219", "o134_2024").procedure
SERVICE = PROCESSING.service("in_territory")
OFFICE = Office(kazakhstan(), Hours())
FILED = datetime(2025, 10, 20, 5, 15, tzinfo=UTC)
HOURS = (0, 1, 3, 20, 24, 50)
CHOICES = st.lists(st.tuples(st.integers(0, 99), st.sampled_from(HOURS)), min_size=6, max_size=26)
BY = Actor("17", "executor", "")


def an_event(case: Case, act: Act, at: datetime, choice: int) -> Event:
    findings = list(act.finds or ())
    finding = findings[choice // 4 % len(findings)] if findings else None
    free = [outcome.name for outcome in act.gives if not case.bars(outcome)]
    grounds = act.finds_grounds_on is not None and finding is act.finds_grounds_on
    found = strikable(case, act, Actor("17", act.by.name, "")) if act.strikes_out else ()
    return Event(
        kind=EventKind.DONE,
        act=act.name,
        norm=act.law.norm.id,
        at=at,
        by=Actor("17", act.by.name, ""),
        finding=finding.value if finding else None,
        outcome=free[0] if free else None,
        grounds=(act.grounds[0].name,) if grounds else (),
        appointed="17" if act.appoints else None,
        fixed=at if act.fixes else None,
        strikes=found[choice // 4 % len(found)] if found else None,
    )


def lapses(case: Case, noted: set[tuple[str, datetime]]) -> list[Event]:
    """What the worker finds to record."""
    found = [(act.name, act.law.norm.id, at) for act, at in case.lapses.items()]
    by = Actor(MACHINE, MACHINE, MACHINE)
    new = [(name, norm, at) for name, norm, at in found if (name, at) not in noted]
    noted |= {(name, at) for name, _, at in new}
    return [Event(EventKind.LAPSED, name, norm, at, by) for name, norm, at in new]


def lived(choices: list[tuple[int, int]]) -> tuple[Case, datetime]:
    """A case as it goes: at one choice in four something is struck out if it can be."""
    case, now, noted = Case(PROCESSING, SERVICE, OFFICE), FILED, set[tuple[str, datetime]]()
    case.happen(an_event(case, PROCESSING.opening(), now, 0))
    for choice, hours in choices:
        now += timedelta(hours=hours)
        acts = [duty.act for duty in situation(case, now).open]
        by_name = {act: Actor("17", act.by.name, "") for act in acts}
        strikers = [a for a in acts if a.strikes_out and strikable(case, a, by_name[a])]
        # An application is withdrawn seldom, or there would be nothing left to strike out.
        others = [a for a in acts if not a.strikes_out and (not a.gives or choice % 9 == 0)]
        for event in lapses(case, noted) if choice % 4 == 0 else ():
            case.happen(event)
        able = strikers if strikers and choice % 4 == 1 else others
        if able:
            case.happen(an_event(case, able[choice // 2 % len(able)], now, choice))
    return case, now


def without_the_mistakes(case: Case) -> list[Event]:
    """Its history as if nobody had ever struck anything out, and no worker had come by."""
    struck = case.struck()
    return [
        event
        for number, event in enumerate(case.past, 1)
        if number not in struck and not event.strikes and event.kind is EventKind.DONE
    ]


def stands(case: Case, now: datetime) -> dict[str, object]:
    where = situation(case, now)
    done = {a: e for a, e in case.events.items() if not a.strikes_out}
    duties = [duty for duty in where.duties if not duty.act.strikes_out]
    ended = (case.outcome, case.ended_at)
    return {"done": done, "lapses": case.lapses, "ended": ended, "duties": duties}


@given(CHOICES)
def test_the_case_stands_as_if_the_mistake_had_not_been_made(choices):
    case, now = lived(choices)
    never = fold(PROCESSING, SERVICE, office=OFFICE, events=without_the_mistakes(case))
    assert stands(case, now) == stands(never, now)


@given(CHOICES)
def test_lived_and_read_back_it_is_the_same(choices):
    case, now = lived(choices)
    again = fold(PROCESSING, SERVICE, office=OFFICE, events=case.past)
    assert stands(again, now) == stands(case, now)
    assert (again.taken_back, again.appointed, again.version) == (
        case.taken_back,
        case.appointed,
        case.version,
    )


def test_such_cases_are_struck_in_often_and_with_lapses_in_them():
    """Else the two tests above would say nothing."""
    kinds: Counter[str] = Counter()
    chance = Random(219)
    for _ in range(300):
        case, _now = lived([(chance.randrange(100), chance.choice(HOURS)) for _ in range(20)])
        kinds["struck"] += bool(case.struck())
        kinds["with lapses"] += bool(case.struck() and case.lapses)
    assert kinds["struck"] > 100
    assert kinds["with lapses"] > 10


@pytest.mark.parametrize("number", [None, 0, -1, 99])
def test_what_is_not_there_is_not_struck_out(number):
    case = fold(PROCESSING, SERVICE, office=OFFICE, events=[])
    case.happen(an_event(case, PROCESSING.opening(), FILED, 0))
    found = refused(case, PROCESSING.act("strike_out"), number=number, by=BY)
    assert found is not None
    assert found.code == "nothing_to_strike"
    assert all(found.words.in_(lang) for lang in LANGS)
