"""With everyone acting on the last lawful day, which days still fit."""

from datetime import date, datetime

import pytest

from ruqsat.cases.proving import feasible, prove, walk
from ruqsat.cases.proving.tests.small import Small, exchanged, law
from ruqsat.lex import overdue, working_days
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
PROCESSING = edition("processing-219", "o134_2024")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.hours.tz)


def last_days(routes, outcome, through):
    """The last day of each step of the route to an outcome through one move."""
    for route in routes:
        days = {str(stop.move): stop.at.date() for stop in route.stops}
        if route.outcome.name == outcome and through in days:
            return days
    raise AssertionError(f"no timely route to {outcome} through {through}")


def test_a_ground_found_after_day_5_cannot_lead_to_a_timely_refusal():
    proof = prove(PROCESSING, filed=at("2025-10-20T10:15"))
    assert proof.grounds["check_conformity"] == date(2025, 10, 28)
    days = last_days(proof.routes, "refused", "check_conformity=does_not_conform")
    assert days["notify_hearing"] == date(2025, 10, 28)
    assert days["hold_hearing=refuse"] == date(2025, 10, 30)
    assert days["refuse"] == date(2025, 10, 31)


def test_a_hearing_is_never_set_on_the_day_of_its_notice():
    for route in prove(PROCESSING, filed=at("2025-10-20T10:15")).routes:
        days = {stop.move.act.name: stop.at.date() for stop in route.stops}
        if "hold_hearing" in days:
            assert days["hold_hearing"] > days["notify_hearing"]


def test_a_check_or_a_position_may_come_too_late_to_be_used_in_time():
    routes = prove(PROCESSING, filed=at("2025-10-20T10:15")).routes
    stops = [stop for route in routes for stop in route.stops]
    shortened = {str(stop.move): stop.due.date() for stop in stops if stop.due and stop.shortened}
    assert shortened == {
        "check_conformity=conforms": date(2025, 10, 30),
        "check_conformity=does_not_conform": date(2025, 10, 30),
        "state_position": date(2025, 10, 30),
    }
    for route in routes:
        found = {str(stop.move) for stop in route.stops if stop.shortened}
        if "check_conformity=conforms" in found:
            assert "check_completeness=incomplete" in {str(move) for move in route.moves}


@pytest.mark.parametrize(
    ("filed", "completeness", "conformity", "notice", "result"),
    [
        ("2026-02-03T10:20", "2026-02-05", "2026-02-12", "2026-02-10", "2026-02-13"),
        ("2025-10-24T18:31", "2025-10-30", "2025-11-06", "2025-11-04", "2025-11-07"),
        ("2025-03-18T15:40", "2025-03-20", "2025-04-01", "2025-03-28", "2025-04-02"),
    ],
)
def test_the_last_days_follow_the_calendar(filed, completeness, conformity, notice, result):
    routes = prove(PROCESSING, filed=at(filed)).routes
    issued = last_days(routes, "issued", "check_conformity=conforms")
    assert issued["check_completeness=complete"] == date.fromisoformat(completeness)
    assert issued["check_conformity=conforms"] == date.fromisoformat(conformity)
    assert issued["issue"] == date.fromisoformat(result)
    refused = last_days(routes, "refused", "check_conformity=does_not_conform")
    assert refused["notify_hearing"] == date.fromisoformat(notice)


def test_every_route_is_set_on_real_moments_in_their_order():
    for route in prove(PROCESSING, filed=at("2025-10-20T10:15")).routes:
        assert route.timely
        moments = [stop.at for stop in route.stops]
        assert moments == sorted(moments)
        assert all(stop.due is None or stop.at <= stop.due for stop in route.stops)


def test_terms_that_cannot_fit_leave_a_route_without_days():
    ends = working_days(3, law("7.1", "three working days")).before(Small.check.due)
    with exchanged(Small.warn, "within", ends.or_else(overdue)):
        routes = feasible(walk(Small), OFFICE, at("2025-10-20T10:15"))
    timely = {route.outcome.name: route.timely for route in routes}
    assert timely == {"issued": True, "left": True, "refused": False}


def test_the_silence_of_the_head_is_a_route_too():
    routes = feasible(walk(Small), OFFICE, at("2025-10-20T10:15"))
    assert "issue lapses" in {str(move) for route in routes for move in route.moves}
