from datetime import timedelta
from threading import Event, Thread

import pytest
from django.db import connection
from django.db.models import F

from ruqsat.cases import clock, outbox
from ruqsat.cases.models import JobRow, NumberRow
from ruqsat.cases.outbox import LEASE, Outside, Task, delay, work_off
from ruqsat.cases.tests.builders import FILED, job, opened

pytestmark = pytest.mark.django_db

LATER = FILED + timedelta(hours=1)


@pytest.fixture(autouse=True)
def _an_hour_later():
    with clock.at(LATER):
        yield


def count(task: Task) -> None:
    """An effect in the database."""
    NumberRow.objects.get_or_create(body="b", year=1, kind=task.kind, defaults={"last": 1})
    NumberRow.objects.filter(kind=task.kind).update(last=F("last") + 1)


def counted(kind: str = "tell") -> int:
    return sum(NumberRow.objects.filter(kind=kind).values_list("last", flat=True)) - 1


def fail(task: Task) -> None:
    count(task)
    message = "the printer is out of paper"
    raise RuntimeError(message)


def test_a_job_is_done_once():
    opened(jobs=(job(),))
    assert work_off({"tell": count})
    assert not work_off({"tell": count})
    assert counted() == 1
    assert JobRow.objects.get().done_at == LATER


def test_an_effect_is_told_what_the_act_left_for_it():
    seen: list[Task] = []
    past = opened(jobs=(job("tell", notice="tell_accepted", n=[1]),))
    work_off({"tell": seen.append})
    case = past.facts.id
    assert seen == [
        Task(case, 1, "tell", {"notice": "tell_accepted", "n": [1]}, f"{case}/1/0", attempts=0)
    ]


def test_the_job_that_has_waited_longest_comes_first():
    seen: list[Task] = []
    early = FILED - timedelta(days=1)
    opened(jobs=(job("last", not_before=LATER), job("second"), job("first", not_before=early)))
    while work_off(dict.fromkeys(("first", "second", "last"), seen.append)):
        pass
    assert [task.kind for task in seen] == ["first", "second", "last"]


def test_a_job_waits_for_its_time():
    opened(jobs=(job(not_before=LATER + timedelta(seconds=1)),))
    assert not work_off({"tell": count})
    assert outbox.next_at() == LATER + timedelta(seconds=1)
    with clock.at(LATER + timedelta(seconds=1)):
        assert work_off({"tell": count})
    assert outbox.next_at() is None


def test_what_a_failed_effect_wrote_is_undone_and_the_job_says_why():
    opened(jobs=(job(),))
    assert work_off({"tell": fail})
    assert not NumberRow.objects.exists()
    row = JobRow.objects.get()
    assert (row.done_at, row.attempts) == (None, 1)
    assert row.last_error == "RuntimeError: the printer is out of paper"
    assert row.not_before == LATER + timedelta(seconds=2)


def test_a_job_that_goes_on_failing_is_tried_ever_less_often_and_never_dropped():
    opened(jobs=(job(),))
    now = LATER
    for attempt in range(1, 20):
        with clock.at(now):
            assert work_off({"tell": fail})
            assert not work_off({"tell": fail})
        now = JobRow.objects.get().not_before
        assert JobRow.objects.get().attempts == attempt
    assert delay(1) < delay(2) < delay(12) == delay(19) == timedelta(seconds=4096)
    with clock.at(now):
        assert work_off({"tell": count})
    row = JobRow.objects.get()
    assert (row.done_at, row.attempts) == (now, 19)


def test_a_failing_job_does_not_hold_up_the_others():
    opened(jobs=(job("print"), job("tell")))
    while work_off({"print": fail, "tell": count}):
        pass
    assert counted() == 1
    assert [row.kind for row in JobRow.objects.filter(done_at=None)] == ["print"]


def test_a_job_nobody_knows_stays_and_says_so():
    opened(jobs=(job("riddle"),))
    assert work_off({"tell": count})
    assert "no application has an effect for jobs of the kind 'riddle'" in (
        JobRow.objects.get().last_error
    )


@pytest.mark.django_db(transaction=True)
def test_an_effect_outside_is_run_without_holding_a_transaction():
    seen: list[tuple[bool, bool]] = []

    def call(_task: Task) -> None:
        seen.append((connection.in_atomic_block, work_off({"tell": count})))

    opened(jobs=(job(),))
    assert work_off({"tell": Outside(call)})
    assert seen == [(False, False)]
    assert JobRow.objects.get().done_at == LATER


@pytest.mark.django_db(transaction=True)
def test_an_effect_outside_that_never_came_back_is_tried_again_with_the_same_key():
    keys: list[str] = []

    def crash(task: Task) -> None:
        keys.append(task.key)
        raise KeyboardInterrupt

    opened(jobs=(job(),))
    with pytest.raises(KeyboardInterrupt):
        work_off({"tell": Outside(crash)})
    assert not work_off({"tell": count})
    with clock.at(LATER + LEASE):
        assert work_off({"tell": Outside(lambda task: keys.append(task.key))})
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert JobRow.objects.get().done_at == LATER + LEASE


@pytest.mark.django_db(transaction=True)
def test_an_effect_outside_that_fails_is_tried_again():
    opened(jobs=(job(),))
    assert work_off({"tell": Outside(fail)})
    row = JobRow.objects.get()
    assert (row.done_at, row.attempts, row.not_before) == (None, 1, LATER + delay(1))


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_a_second_worker_takes_another_job_while_the_first_is_busy():
    begun, go_on = Event(), Event()

    def linger(_task: Task) -> None:
        begun.set()
        assert go_on.wait(timeout=30)

    def first() -> None:
        with clock.at(LATER):
            work_off({"slow": linger, "tell": count})
        connection.close()

    opened(jobs=(job("slow", not_before=FILED - timedelta(1)), job("tell")))
    thread = Thread(target=first)
    thread.start()
    assert begun.wait(timeout=30)
    assert work_off({"tell": count})
    assert not work_off({"tell": count})
    go_on.set()
    thread.join()
    assert not JobRow.objects.filter(done_at=None).exists()
