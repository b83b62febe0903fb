"""How the two databases are opened."""

import pytest
from django.core.management import call_command
from django.db import connection, transaction


@pytest.fixture
def on_sqlite(db):
    if connection.vendor != "sqlite":
        pytest.skip("is about SQLite")


def pragma(name):
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.usefixtures("on_sqlite")
def test_sqlite_keeps_what_it_acknowledged_and_lets_readers_read():
    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("busy_timeout") == 10_000
    assert pragma("foreign_keys") == 1


@pytest.mark.django_db(transaction=True)
def test_sqlite_takes_the_lock_of_a_writer_when_it_begins(django_db_setup):
    if connection.vendor != "sqlite":
        pytest.skip("is about SQLite")
    begun = []

    def watch(run, statement, *rest):
        begun.append(statement)
        return run(statement, *rest)

    with connection.execute_wrapper(watch), transaction.atomic():
        pass
    assert begun[0] == "BEGIN IMMEDIATE"


@pytest.mark.postgres
@pytest.mark.django_db
def test_a_connection_to_postgresql_is_kept_and_checked():
    settings = connection.settings_dict
    assert settings["CONN_MAX_AGE"] is None
    assert settings["CONN_HEALTH_CHECKS"]


@pytest.mark.django_db
def test_the_tables_are_those_of_the_models():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
