"""What these tests begin with: the people of the demo, and a document issued to a company."""

from collections.abc import Iterator

import pytest
from django.test import Client

from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.people import demo

LATER = "2026-02-10 12:00"
"""When the papers are looked at: the document went out the day before."""


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()


@pytest.fixture
def paper(people) -> IssuedPaper:
    """The document of a company, in its cabinet."""
    world.delivered()
    return IssuedPaper.objects.get()


@pytest.fixture
def pdf(paper) -> bytes:
    return fetched(paper.sha256)


@pytest.fixture
def client(people) -> Iterator[Client]:
    """Someone who has not signed in, after the document was sent."""
    with world.at(LATER):
        yield Client()
