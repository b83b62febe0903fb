"""What these tests begin with: the people of the demo, and a stand the installation asks."""

from collections.abc import Iterator

import pytest

from ruqsat.conduct.tests import world
from ruqsat.exchange.stand.behaviour import Behaviour
from ruqsat.exchange.stand.server import Stand, standing
from ruqsat.people import demo


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()


@pytest.fixture
def behaviour() -> Behaviour:
    """A stand without troubles, unless a module says otherwise."""
    return Behaviour()


@pytest.fixture
def stand(behaviour, settings) -> Iterator[Stand]:
    with standing(behaviour) as found:
        settings.GATEWAY = found.address
        yield found
