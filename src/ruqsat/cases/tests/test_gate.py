"""The gate before the transactions of SQLite; on PostgreSQL ``writing`` is a plain transaction."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import IntegrityError, connection
from django.db.transaction import on_commit

from ruqsat.cases.gate import writing
from ruqsat.cases.models import NumberRow

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="only SQLite has a gate"),
]


ONE = {"body": "b", "year": 2025, "kind": "k", "last": 1}


@contextmanager
def at_the_gate() -> Iterator[int]:
    file = Path(connection.settings_dict["NAME"])
    gate = os.open(file.with_name(f"{file.name}.gate"), os.O_RDWR | os.O_CREAT)
    try:
        yield gate
    finally:
        os.close(gate)


def is_open() -> bool:
    with at_the_gate() as gate:
        try:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def give(last: int) -> None:
    NumberRow.objects.create(**(ONE | {"last": last}))


def test_the_gate_is_closed_while_someone_writes():
    assert is_open()
    with writing():
        assert not is_open()
        with writing():
            give(1)
        assert not is_open()
    assert is_open()


def test_an_exception_opens_the_gate():
    with pytest.raises(IntegrityError), writing():
        give(0)
    assert is_open()


def test_transactions_that_the_orm_opens_by_itself_pass_the_gate():
    seen = []

    def watch(execute, sql, params, many, context):
        seen.append(is_open())
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        NumberRow.objects.update_or_create(body="b", year=2025, kind="k", defaults={"last": 1})
    assert len(seen) > 1
    assert not any(seen)
    assert is_open()


def test_what_follows_a_commit_may_write_again():
    with writing():
        on_commit(lambda: NumberRow.objects.bulk_create([NumberRow(**ONE)]))
    assert NumberRow.objects.count() == 1
    assert is_open()


def test_a_connection_closed_in_mid_transaction_opens_the_gate():
    with writing():
        connection.close()
        assert is_open()
    assert not NumberRow.objects.exists()
