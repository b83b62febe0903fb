"""What these tests begin with: the people of the demo."""

import pytest

from ruqsat.conduct.tests import world
from ruqsat.people import demo


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()
