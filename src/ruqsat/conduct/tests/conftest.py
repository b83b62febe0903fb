"""What these tests begin with: a database with the people of the demo, and their keys."""

import pytest

from ruqsat.conduct.tests import world
from ruqsat.people import demo


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()
