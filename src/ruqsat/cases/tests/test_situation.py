"""Where a case stands is derived from what happened: nothing waits for a worker to be true."""

from datetime import UTC, datetime, timedelta

import pytest

from ruqsat.cases.events import MACHINE, Actor, Event, EventKind
from ruqsat.cases.situation import Case, fold, history, situation
from ruqsat.cases.tests.permit import Permit
from ruqsat.workdays import Hours, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
ZONE = OFFICE.hours.tz
SECOND = timedelta(seconds=1)


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def done(act, when, **said):
    return Event(
        EventKind.DONE, act, Permit.act(act).law.norm.id, at(when), Actor("7", "", ""), **said
    )


FILED = done("apply", "2025-10-20T10:15")
REGISTERED = done("register", "2025-10-20T11:00")
ASSIGNED = done("assign", "2025-10-20T12:00", appointed="7")
UP_TO_THE_CHECK = (FILED, REGISTERED, ASSIGNED)
INCOMPLETE = done("check", "2025-10-21T10:00", finding="incomplete")


def stands(events, now):
    return situation(fold(Permit, Permit.services[0], office=OFFICE, events=events), at(now))


def names(duties):
    return [duty.act.name for duty in duties]


def test_an_unopened_case_waits_for_its_application_alone():
    new = stands((), "2025-10-20T09:00")
    assert names(new.duties) == names(new.open) == ["apply"]
    assert new.case.version == 0


def test_an_act_opens_with_the_one_it_waits_for():
    assert names(stands((FILED,), "2025-10-20T10:15").open) == ["register"]
    assert names(stands((FILED, REGISTERED), "2025-10-20T11:00").open) == ["assign"]
    assert names(stands(UP_TO_THE_CHECK, "2025-10-20T12:00").open) == ["check"]


def test_a_term_of_the_body_ends_at_closing_time_and_the_applicants_with_the_day():
    check = stands(UP_TO_THE_CHECK, "2025-10-20T12:00").duty(Permit.check)
    assert check is not None
    assert check.due == at("2025-10-22T18:30")
    complete = stands((*UP_TO_THE_CHECK, INCOMPLETE), "2025-10-21T10:00").duty(Permit.complete)
    assert complete is not None
    assert complete.due == at("2025-10-24T23:59:59.999999")


def test_an_overdue_act_stays_owed():
    (register,) = stands((FILED,), "2026-01-15T10:00").open
    assert (register.act, register.overdue) == (Permit.register, True)
    assert not stands((FILED,), "2025-10-21T18:30").open[0].overdue


def test_a_term_lapses_after_its_last_moment_and_not_at_it():
    in_time = stands(UP_TO_THE_CHECK, "2025-10-22T18:30")
    assert names(in_time.open) == ["check"]
    late = situation(in_time.case, at("2025-10-22T18:30") + SECOND)
    assert late.case.lapses == {Permit.check: at("2025-10-22T18:30")}
    assert names(late.open) == ["issue"]


def test_what_a_lapse_opens_counts_from_the_lapse_and_not_from_when_it_was_seen():
    seen_late = stands(UP_TO_THE_CHECK, "2025-10-28T15:00")
    issue = seen_late.duty(Permit.issue)
    assert issue is not None
    assert (issue.opens, issue.due) == (at("2025-10-22T18:30"), at("2025-10-30T18:30"))


def test_silence_ends_the_case_as_the_law_says_and_when_it_says():
    long_after = stands(UP_TO_THE_CHECK, "2026-03-01T12:00")
    assert long_after.case.outcome is not None
    assert long_after.case.outcome.name == "issued"
    assert long_after.case.ended_at == at("2025-10-30T18:30")
    assert names(long_after.open) == ["publish"]


def test_lapses_follow_each_other_in_one_fold():
    lapses = stands((*UP_TO_THE_CHECK, INCOMPLETE), "2026-03-01T12:00").case.lapses
    assert list(lapses.items()) == [(Permit.complete, at("2025-10-24T23:59:59.999999"))]
    lapses = stands(UP_TO_THE_CHECK, "2026-03-01T12:00").case.lapses
    assert list(lapses) == [Permit.check, Permit.issue]


def test_an_act_done_in_time_does_not_lapse_whenever_it_is_looked_at():
    case = stands((*UP_TO_THE_CHECK, INCOMPLETE), "2025-10-23T10:00").case
    assert Permit.check not in case.lapses


@pytest.mark.parametrize("looks", [(), ("2025-10-21T09:00", "2025-10-23T09:00")])
def test_looking_at_a_case_does_not_change_it(looks):
    case = fold(Permit, Permit.services[0], office=OFFICE, events=UP_TO_THE_CHECK)
    for look in looks:
        situation(case, at(look))
    assert situation(case, at("2025-10-24T09:00")).case.lapses == {
        Permit.check: at("2025-10-22T18:30")
    }


@pytest.mark.parametrize("act", ["check", "issue"])
def test_a_lapse_says_the_same_recorded_and_derived(act):
    lapse_at = {"check": "2025-10-22T18:30", "issue": "2025-10-30T18:30"}[act]
    by = Actor(MACHINE, MACHINE, MACHINE)
    stored = at(lapse_at).astimezone(UTC)
    lapse = Event(EventKind.LAPSED, act, Permit.act(act).law.norm.id, stored, by)
    recorded = stands((*UP_TO_THE_CHECK, lapse), "2025-12-01T12:00")
    derived = stands(UP_TO_THE_CHECK, "2025-12-01T12:00")
    assert recorded.case.lapses == derived.case.lapses
    assert {at.tzinfo for at in recorded.case.lapses.values()} == {ZONE}
    assert recorded.case.outcome is derived.case.outcome
    assert recorded.case.ended_at == derived.case.ended_at
    assert recorded.duties == derived.duties
    assert history((*UP_TO_THE_CHECK, lapse)) == UP_TO_THE_CHECK


def test_after_the_end_only_what_waits_for_the_end_is_open():
    events = (
        *UP_TO_THE_CHECK,
        done("check", "2025-10-21T10:00", finding="complete"),
        done("issue", "2025-10-21T11:00", outcome="issued"),
    )
    ended = stands(events, "2025-10-21T12:00")
    assert names(ended.duties) == ["publish"]
    assert stands((*events, done("publish", "2025-10-21T12:00")), "2026-01-01T00:00").duties == ()


def test_instants_of_any_zone_are_told_in_the_zone_of_the_body():
    filed = Event(
        EventKind.DONE, "apply", "3", datetime(2025, 10, 20, 20, 10, tzinfo=UTC), Actor("7", "", "")
    )
    case = fold(Permit, Permit.services[0], office=OFFICE, events=[filed])
    local = case.done(Permit.apply)
    assert local
    assert local == at("2025-10-21T01:10")
    assert local.tzinfo is ZONE


def test_an_event_of_an_act_that_the_law_does_not_have_is_an_error():
    stranger = Event(EventKind.DONE, "bless", "3", at("2025-10-20T10:15"), Actor("7", "", ""))
    with pytest.raises(KeyError, match="bless"):
        fold(Permit, Permit.services[0], office=OFFICE, events=[stranger])


def test_a_twin_goes_its_own_way():
    case = fold(Permit, Permit.services[0], office=OFFICE, events=UP_TO_THE_CHECK)
    before = Case(Permit, Permit.services[0], OFFICE)
    twin = case.twin()
    twin.happen(INCOMPLETE)
    situation(twin, at("2026-01-01T00:00"))
    assert (len(case.events), case.lapses, case.outcome) == (3, {}, None)
    assert before.twin() == before


def test_why_is_told_by_the_tree_that_computed_the_day():
    stand = stands(UP_TO_THE_CHECK, "2025-10-20T12:00")
    assert Permit.check.within
    assert Permit.leave.after
    why = [reason.words.en for reason in stand.why(Permit.check.within.ends)]
    assert why[0] == "“assign”: 20 October 2025."
    assert "The term ends on 22 October 2025." in why[1]
    assert stand.why(Permit.leave.after) == ()
