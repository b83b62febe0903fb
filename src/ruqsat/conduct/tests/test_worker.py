"""The worker as a process: killed, asked to stop, and beside others of its kind."""

import sys
import time
from importlib.machinery import ModuleSpec
from types import ModuleType
from uuid import UUID

import pytest
from django.db import connection
from django.db.models import F

from ruqsat.cases import journal
from ruqsat.cases.models import DutyRow, JobRow, NumberRow
from ruqsat.cases.outbox import Task
from ruqsat.cases.tests.builders import duty, job, next_batch, opened, stored
from ruqsat.cases.tests.children import finish, kill, start, wait_for
from ruqsat.conduct import worker
from ruqsat.conduct.worker import Worker, installed_effects

pytestmark = pytest.mark.django_db(transaction=True)


def count(task: Task) -> None:
    """An effect in the database: one more of this kind for this case."""
    key = {"body": str(task.case), "year": task.seq, "kind": task.kind}
    NumberRow.objects.get_or_create(**key, defaults={"last": 1})
    NumberRow.objects.filter(**key).update(last=F("last") + 1)


def counts() -> list[int]:
    return [last - 1 for last in NumberRow.objects.values_list("last", flat=True)]


def count_and_linger(task: Task) -> None:
    count(task)
    print("counted", flush=True)  # noqa: T201
    time.sleep(60)


def count_for_a_second(task: Task) -> None:
    print("began", flush=True)  # noqa: T201
    time.sleep(1)
    count(task)


def record(case: UUID) -> None:
    past = stored(case)
    journal.append(next_batch(past, "lapse", key=f"lapse/{past.version}"))


def record_and_linger(case: UUID) -> None:
    record(case)
    print("recorded", flush=True)  # noqa: T201
    time.sleep(60)


def work(effect: str, attend: str) -> None:
    """A worker as it runs for an installation, with the effects of this test."""
    module = sys.modules[__name__]
    worker.run({"tell": getattr(module, effect)}, getattr(module, attend))


def work_until_nothing_is_left() -> None:
    one = Worker({"tell": count}, record)
    while JobRow.objects.filter(done_at=None).exists() or DutyRow.objects.exists():
        one.step()


def test_a_job_whose_worker_is_killed_in_the_middle_is_done_exactly_once():
    opened(jobs=(job(),))
    killed = start(work, "count_and_linger", "record")
    wait_for(killed, "counted")
    kill(killed)
    assert counts() == []
    finish(start(work_until_nothing_is_left))
    assert counts() == [1]
    assert JobRow.objects.get().done_at is not None


def test_a_lapse_whose_worker_is_killed_in_the_middle_is_recorded_exactly_once():
    past = opened(duties=(duty(),))
    killed = start(work, "count", "record_and_linger")
    wait_for(killed, "recorded")
    kill(killed)
    assert stored(past.facts.id).version == 1
    finish(start(work_until_nothing_is_left))
    assert stored(past.facts.id).version == 2
    assert journal.verify(past.facts.id) is None


def test_a_worker_asked_to_stop_finishes_the_job_in_hand():
    opened(jobs=(job(),))
    asked = start(work, "count_for_a_second", "record")
    wait_for(asked, "began")
    asked.terminate()
    finish(asked)
    assert counts() == [1]
    assert JobRow.objects.get().done_at is not None


def test_a_worker_at_rest_stops_when_asked():
    resting = start(work, "count", "record")
    opened(jobs=(job(),))
    wait_until_done()
    resting.terminate()
    finish(resting)


def test_two_workers_do_every_job_once_and_record_every_lapse_once():
    cases = [opened(jobs=(job(), job()), duties=(duty(),)).facts.id for _ in range(20)]
    for one in [start(work_until_nothing_is_left) for _ in range(2)]:
        finish(one)
    assert counts() == [2] * 20
    assert {stored(case).version for case in cases} == {2}


@pytest.mark.postgres
def test_a_worker_whose_connection_is_cut_connects_again_and_goes_on():
    at_work = start(work, "count", "record")
    opened(jobs=(job(),))
    wait_until_done()
    cut_other_connections()
    opened(jobs=(job(),))
    wait_until_done()
    at_work.terminate()
    finish(at_work)
    assert counts() == [1, 1]


def wait_until_done() -> None:
    while JobRow.objects.filter(done_at=None).exists():
        time.sleep(0.05)


def cut_other_connections() -> None:
    query = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        assert cursor.fetchall()


def test_the_installation_has_the_effects_of_its_applications(monkeypatch):
    for name, kind in (("ruqsat.cases", "draw"), ("ruqsat.ui", "hang")):
        module = ModuleType(f"{name}.effects")
        module.__spec__ = ModuleSpec(module.__name__, None)
        monkeypatch.setattr(module, "EFFECTS", {kind: count}, raising=False)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    assert installed_effects().items() >= {"draw": count, "hang": count}.items()
    monkeypatch.setattr(module, "EFFECTS", {"draw": count})
    with pytest.raises(ValueError, match="draw"):
        installed_effects()
