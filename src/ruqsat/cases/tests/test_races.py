"""Several at once, and the database or the process gone in the middle."""

import time
from threading import Barrier, Thread
from uuid import UUID

import psycopg
import pytest
from django.db import OperationalError, connection
from django.db.transaction import atomic

from ruqsat.cases import journal, numbers
from ruqsat.cases.batch import Batch, NumberTaken, StaleVersion
from ruqsat.cases.gate import writing
from ruqsat.cases.models import CaseRow, EventRow, JobRow, KeyRow, NumberRow
from ruqsat.cases.tests.builders import BODY, job, next_batch, number, opened, opening, stored
from ruqsat.cases.tests.children import address, finish, kill, start, wait_for

pytestmark = pytest.mark.django_db(transaction=True)


def together(*batches: Batch) -> list[object]:
    """Append each in a thread of its own, all at the same moment; what came of them, in order."""
    came: list[object] = [None] * len(batches)
    ready = Barrier(len(batches))

    def act(place: int) -> None:
        ready.wait(timeout=30)
        try:
            came[place] = journal.append(batches[place])
        except (StaleVersion, NumberTaken, OperationalError) as refused:
            came[place] = refused
        finally:
            connection.close()

    threads = [Thread(target=act, args=(place,)) for place in range(len(batches))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came


def test_of_two_who_act_on_the_same_version_at_once_exactly_one_wins():
    for _ in range(10):
        past = opened()
        came = together(*(next_batch(past, "register", key=key) for key in ("one", "two")))
        assert sorted(type(one).__name__ for one in came) == ["Appended", "StaleVersion"]
        assert stored(past.facts.id).version == 2
        assert journal.verify(past.facts.id) is None


def test_the_same_request_sent_twice_at_once_acts_once():
    for _ in range(10):
        past = opened()
        batch = next_batch(past, "register", key="same", jobs=(job(),))
        one, two = together(batch, batch)
        assert {getattr(one, "repeated", None), getattr(two, "repeated", None)} == {False, True}
        assert stored(past.facts.id).version == 2
        assert JobRow.objects.filter(case=past.facts.id).count() == 1


def test_the_same_application_sent_twice_at_once_opens_one_case():
    for _ in range(10):
        batch = opening()
        one, two = together(batch, batch)
        assert {getattr(one, "repeated", None), getattr(two, "repeated", None)} == {False, True}
        assert stored(batch.case.id).version == 1


def give_numbers(count: str) -> None:
    """Register so many cases, each with the next number."""
    given = 0
    while given < int(count):
        following = numbers.last(BODY, 2025, "incoming") + 1
        try:
            journal.append(opening(numbers=(number(following),)))
        except NumberTaken:
            continue
        given += 1


def test_four_processes_number_without_gaps_and_without_doubles():
    for child in [start(give_numbers, 25) for _ in range(4)]:
        finish(child)
    assert numbers.last(BODY, 2025, "incoming") == 100
    assert CaseRow.objects.count() == EventRow.objects.count() == KeyRow.objects.count() == 100


def append_and_wait(case: str) -> None:
    """Append within a transaction that is never committed."""
    with writing():
        batch = next_batch(stored(UUID(case)), "register", key="cut", jobs=(job(),))
        journal.append(batch)
        print("appended", flush=True)  # noqa: T201
        time.sleep(60)


def test_a_process_killed_between_append_and_commit_leaves_nothing_and_blocks_nobody():
    past = opened()
    child = start(append_and_wait, past.facts.id)
    wait_for(child, "appended")
    kill(child)
    assert stored(past.facts.id).version == 1
    assert not JobRow.objects.exists()
    journal.append(next_batch(past, "register", key="cut", jobs=(job(),)))
    assert stored(past.facts.id).version == 2
    assert journal.verify(past.facts.id) is None


@pytest.mark.postgres
def test_a_connection_cut_in_mid_append_leaves_nothing_and_the_retry_works():
    past = opened(numbers=(number(1),))
    batch = next_batch(past, "register", key="cut", jobs=(job(),), numbers=(number(2),))
    came: list[object] = []
    thread = Thread(target=lambda: came.extend(together(batch)))
    with atomic():
        # The append waits for this row, its last, when everything else of it is written.
        NumberRow.objects.select_for_update().get(body=BODY)
        thread.start()
        terminate_whoever_waits_in_the_append()
        thread.join()
    assert isinstance(came[0], OperationalError)
    assert stored(past.facts.id) == past
    assert not JobRow.objects.exists()
    assert numbers.last(BODY, 2025, "incoming") == 1
    assert journal.append(batch).version == 2
    assert numbers.last(BODY, 2025, "incoming") == 2


def terminate_whoever_waits_in_the_append() -> None:
    query = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        " AND wait_event_type = 'Lock' AND query LIKE '%cases_append%'"
    )
    with psycopg.connect(address(), autocommit=True) as other:
        for _ in range(500):
            if other.execute(query).fetchall():
                return
            time.sleep(0.02)
    message = "no append came to wait for the number"
    raise AssertionError(message)
