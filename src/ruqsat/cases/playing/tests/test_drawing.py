"""A paper of a play says what the paper of the product would."""

from datetime import UTC, datetime, timedelta

from ruqsat.cases.events import Actor, Event, EventKind, Recorded
from ruqsat.cases.playing import drawing
from ruqsat.cases.situation import fold
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

PROCESSING = edition("processing-219", "o134_2024").procedure
WHY = {"reasons": "Басқа істің құжаттары қаралған."}


def recorded(act: str, hour: int, **more: int) -> Recorded:
    made = PROCESSING.act(act)
    at = datetime(2026, 2, 3, 5, tzinfo=UTC) + timedelta(hours=hour)
    by = Actor("17", made.by.name, "")
    event = Event(EventKind.DONE, act, made.law.norm.id, at, by, strikes=more.get("strikes"))
    return Recorded(event, WHY if made.form else {})


def test_what_was_taken_back_is_drawn_on_no_paper():
    events = [recorded("apply", 0), recorded("register", 1), recorded("draw_up", 2)]
    returned = [*events, recorded("return_draw_up", 3)]
    struck = [*returned, recorded("strike_out_any", 4, strikes=4)]
    assert "return_draw_up" in stated(returned)
    assert "return_draw_up" not in stated(struck)


def stated(history: list[Recorded]) -> set[str]:
    office, service = Office(kazakhstan(), Hours()), PROCESSING.service("in_territory")
    events = [one.event for one in history]
    return set(drawing._stated(fold(PROCESSING, service, office=office, events=events), history))
