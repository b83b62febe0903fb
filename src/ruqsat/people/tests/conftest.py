"""The cast of these tests: a head, an employee with a power, one without, a body and its people."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from ruqsat.cases import clock
from ruqsat.people import demo

NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)


@pytest.fixture
def people(db) -> demo.Demo:
    return demo.seed()


@pytest.fixture
def person(people):
    def named(name):
        return people.people[name]

    return named


@pytest.fixture
def at_noon():
    with clock.at(NOON):
        yield


@pytest.fixture
def sign_in(people):
    """Signs in as a person of the demo, as the page does it; further fields may follow."""

    def entered(client: Client, name: str, **more: str):
        fields = {"iin": people.people[name].iin, "password": people.password, **more}
        return client.post("/kk/sign-in/", fields)

    return entered
