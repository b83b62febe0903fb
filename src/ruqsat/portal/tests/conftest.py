"""What these tests begin with: the people of the demo, and a browser for any of them."""

from collections.abc import Callable, Iterator

import pytest
from django.test import Client

from ruqsat.conduct.tests import world
from ruqsat.people import demo
from ruqsat.people.acting import CHOSEN
from ruqsat.people.models import Account

Browse = Callable[..., Client]


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()


@pytest.fixture(autouse=True)
def stopped_clock() -> Iterator[None]:
    """Tuesday, 3 February 2026, 10:20, in working hours; a test may stop it elsewhere."""
    with world.at("2026-02-03 10:20"):
        yield


@pytest.fixture
def browse(people: demo.Demo) -> Browse:
    """A browser in which a person of the demo is signed in, in the capacity they have chosen."""

    def signed_in(name: str, capacity: str | None = None) -> Client:
        client = Client()
        account = Account.objects.of_iin(people.people[name].iin)
        assert account is not None
        client.force_login(account)
        session = client.session
        session[CHOSEN] = capacity or world.CAPACITIES.get(name, "own")
        session.save()
        return client

    return signed_in
