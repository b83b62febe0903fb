"""One town for the journeys of a module, and a browser for each person in it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from journeys import town as towns
from journeys.hands import Person
from journeys.town import Town
from ruqsat.conduct.tests import world
from ruqsat.people import demo
from ruqsat.ui.tests.conftest import BUILT

REQUIRED = frozenset(os.environ.get("RUQSAT_REQUIRE", "").split(","))
PARTS = ("qz.js", "qz.css", "sign.js", "inter-kz-wght.woff2")


@pytest.fixture(scope="session")
def built() -> None:
    """What pages load must have been built: without it nothing in a browser is worth a test."""
    if all((BUILT / part).is_file() for part in PARTS):
        return
    reason = "the front end is not built: npm ci && npm run build, python -m ruqsat.ui.font"
    if "browser" in REQUIRED:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def chromium(built: None) -> Iterator[Browser]:
    expect.set_options(timeout=towns.PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def place(chromium: Browser) -> Iterator[Town]:
    town = Town(chromium, world.authority())
    with pytest.MonkeyPatch.context() as patch, towns.served_at(town):
        # Playwright keeps a loop of events in this thread, beside which Django fears to work.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield town


@pytest.fixture
def town(place: Town, transactional_db: None) -> Town:
    """The town at its beginning: the people of the demo, and nothing has happened yet."""
    place.turns(towns.BEGINNING)
    place.does(demo.seed)
    return place


@dataclass(slots=True)
class Comes:
    """Somebody sits down before a browser of their own; named, they sign in."""

    town: Town
    _contexts: list[BrowserContext] = field(default_factory=list)

    def __call__(self, name: str, *, scripts: bool = True, bypass_csp: bool = False) -> Person:
        person = self.nobody(scripts=scripts, bypass_csp=bypass_csp)
        person.signs_in(name)
        return person

    def nobody(self, *, scripts: bool = True, bypass_csp: bool = False) -> Person:
        context = self.town.browses(scripts=scripts, bypass_csp=bypass_csp)
        self._contexts.append(context)
        return Person(self.town, context.new_page())

    def all_go(self) -> None:
        for context in self._contexts:
            self.town.forgets(context)


@pytest.fixture
def comes(town: Town) -> Iterator[Comes]:
    coming = Comes(town)
    yield coming
    coming.all_go()
