"""How many times a page asks the database: a few, and no more for more cases."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ruqsat.conduct.tests import life, world
from ruqsat.conduct.tests.world import Course
from ruqsat.portal.tests.drafting import begun, filled, url

pytestmark = pytest.mark.django_db
SERVICE = "/kk/services/processing-219/in_territory/"
FOR_WHO_ASKS = 5
"""The session, the account, the two lists of capacities, and the unread notices."""


def queries(client: Client, address: str) -> int:
    client.get(address)  # The session is written once a minute; this is that time.
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = client.get(address)
    assert answer.status_code == 200, address
    return len(asked)


@pytest.mark.parametrize(("address", "most"), [("/kk/", 0), (SERVICE, 2)])
def test_public_pages_ask_next_to_nothing(people, address, most):
    assert queries(Client(), address) <= most


@pytest.mark.parametrize(
    ("rest", "own"), [("", 1), ("fill/goods/", 1), ("fill/ownership/", 1), ("check/", 1)]
)
def test_the_pages_of_a_draft_ask_for_the_draft_alone(browse, rest, own):
    draft = filled()
    assert queries(browse("zhanbolatov"), url(draft, rest)) <= FOR_WHO_ASKS + own


def test_the_cabinet_asks_as_often_for_twenty_cases_as_for_one(browse):
    client = browse("zhanbolatov")
    Course().file()
    begun()
    one = queries(client, "/kk/cabinet/")
    for minute in range(20):
        Course().file(f"2026-02-03 10:{minute:02}")
    assert queries(client, "/kk/cabinet/") == one
    assert one <= FOR_WHO_ASKS + 6


@pytest.mark.parametrize(("rest", "own"), [("", 8), ("receipt/", 3), ("paper/apply/", 2)])
def test_the_pages_of_a_case_ask_for_its_history_once(browse, rest, own):
    course = world.assigned()
    with world.at("2026-02-04 10:00"):
        found = queries(browse("zhanbolatov"), f"/kk/cases/{course.id}/{rest}")
    assert found <= FOR_WHO_ASKS + own


def test_the_way_into_an_application_and_the_notices_ask_little(browse):
    client = browse("zhanbolatov")
    assert queries(client, f"{SERVICE}apply/") <= FOR_WHO_ASKS + 1
    assert queries(client, "/kk/notices/") <= FOR_WHO_ASKS + 2


def test_the_cabinet_asks_as_often_for_two_documents_as_for_one(browse):
    client = browse("zhanbolatov")
    life.issued()
    with world.at(life.ASKED):
        one = queries(client, "/kk/cabinet/")
    life.issued()
    with world.at(life.ASKED):
        assert queries(client, "/kk/cabinet/") == one
