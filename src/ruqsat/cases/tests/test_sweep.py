from datetime import timedelta
from threading import Event, Thread
from uuid import UUID

import pytest
from django.db import connection

from ruqsat.cases import clock, journal, sweep
from ruqsat.cases.batch import StaleVersion
from ruqsat.cases.models import DutyRow
from ruqsat.cases.outbox import delay
from ruqsat.cases.tests.builders import FILED, duty, next_batch, opened, stored

pytestmark = pytest.mark.django_db

DUE = FILED + timedelta(hours=8)
PAST = DUE + timedelta(microseconds=1)


def record(case: UUID) -> None:
    """Record what lapsed: what was open is open no more."""
    past = stored(case)
    journal.append(next_batch(past, "lapse", key=f"lapse/{past.version}"))


def ignore(_case: UUID) -> None:
    """Find nothing to record: what is overdue stays owed."""


def fail(case: UUID) -> None:
    record(case)
    message = "the calendar has no such year"
    raise RuntimeError(message)


def test_a_term_that_passed_is_recorded_once():
    past = opened(duties=(duty(),))
    with clock.at(PAST):
        assert sweep.sweep(record)
        assert not sweep.sweep(record)
    assert stored(past.facts.id).version == 2


def test_a_term_has_not_passed_while_its_last_instant_lasts():
    opened(duties=(duty(),))
    with clock.at(DUE):
        assert not sweep.sweep(record)
    assert sweep.next_at() == PAST


def test_what_is_overdue_and_stays_owed_is_looked_at_once():
    opened(duties=(duty(),))
    with clock.at(PAST):
        assert sweep.sweep(ignore)
        assert not sweep.sweep(ignore)
    row = DutyRow.objects.get()
    assert (row.wakes, row.attempts, row.last_error) == (None, 0, "")
    assert sweep.next_at() is None


def test_an_act_of_the_platform_is_done_as_soon_as_it_opens():
    opens = FILED + timedelta(hours=2)
    past = opened(duties=(duty("deliver", role="portal", opens=opens, machine=True),))
    with clock.at(opens - timedelta(microseconds=1)):
        assert not sweep.sweep(record)
    with clock.at(opens):
        assert sweep.sweep(record)
    assert stored(past.facts.id).version == 2


def test_an_act_of_the_platform_that_is_not_done_stays_visible_and_is_tried_again():
    opened(duties=(duty("deliver", role="portal", machine=True),))
    with clock.at(FILED):
        assert sweep.sweep(ignore)
        assert not sweep.sweep(ignore)
    row = DutyRow.objects.get()
    assert (row.attempts, row.last_error) == (1, sweep.NOT_DONE)
    assert row.wakes == FILED + delay(1)
    with clock.at(FILED + delay(1)):
        assert sweep.sweep(ignore)


def test_what_opens_while_the_platform_acts_is_not_overlooked():
    def hand_on(case: UUID) -> None:
        past = stored(case)
        more = (duty("seal", role="portal", machine=True),) if past.version == 1 else ()
        journal.append(next_batch(past, "act", key=f"act/{past.version}", duties=more))

    past = opened(duties=(duty("deliver", role="portal", machine=True),))
    with clock.at(FILED):
        assert sweep.sweep(hand_on)
        assert sweep.sweep(hand_on)
        assert not sweep.sweep(hand_on)
    assert stored(past.facts.id).version == 3


def test_when_attending_fails_nothing_is_recorded_and_the_duty_says_why():
    past = opened(duties=(duty(),))
    with clock.at(PAST):
        assert sweep.sweep(fail)
        assert not sweep.sweep(fail)
    assert stored(past.facts.id) == past
    row = DutyRow.objects.get()
    assert (row.attempts, row.last_error) == (1, "RuntimeError: the calendar has no such year")
    with clock.at(PAST + delay(1)):
        assert sweep.sweep(record)
    assert stored(past.facts.id).version == 2


def test_a_case_that_fails_does_not_hold_up_the_others():
    bad, good = opened(duties=(duty(hours=1),)), opened(duties=(duty(),))
    with clock.at(PAST):
        while sweep.sweep(lambda case: fail(case) if case == bad.facts.id else record(case)):
            pass
    assert stored(bad.facts.id).version == 1
    assert stored(good.facts.id).version == 2


def test_the_case_that_woke_first_comes_first():
    seen: list[UUID] = []
    late, early = opened(duties=(duty(),)), opened(duties=(duty(hours=1),))
    with clock.at(PAST):
        while sweep.sweep(seen.append):
            pass
    assert seen == [early.facts.id, late.facts.id]


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_while_a_case_is_attended_to_nobody_acts_in_it_and_other_workers_pass_it_by():
    begun, go_on = Event(), Event()

    def linger(case: UUID) -> None:
        record(case)
        begun.set()
        assert go_on.wait(timeout=30)

    def attend() -> None:
        with clock.at(PAST):
            sweep.sweep(linger)
        connection.close()

    def act() -> None:
        try:
            journal.append(next_batch(past, "register", key="late"))
        except StaleVersion as stale:
            refused.append(stale)
        connection.close()

    refused: list[StaleVersion] = []
    past = opened(duties=(duty(),))
    worker, officer = Thread(target=attend), Thread(target=act)
    worker.start()
    assert begun.wait(timeout=30)
    officer.start()
    with clock.at(PAST):
        assert not sweep.sweep(record)
    go_on.set()
    worker.join()
    officer.join()
    assert [stale.actual for stale in refused] == [2]
    assert stored(past.facts.id).version == 2
