"""The installation that journeys take place in: its people, its server, its worker, its clock.

One rule: it is whatever time the journey says, for the server, the worker and the browsers alike.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from wsgiref.types import StartResponse, WSGIEnvironment

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.http.response import HttpResponseBase
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext

from ruqsat.cases import clock
from ruqsat.conduct.automatic import attend
from ruqsat.conduct.tests import world
from ruqsat.conduct.worker import Worker, installed_effects
from ruqsat.signing.authority import Authority

BEGINNING = "2026-02-03 10:00"
"""A Tuesday on which everybody works."""
PATIENCE = 30_000
"""Milliseconds a page may take on a machine that has other things to do."""
STEPS = 100
"""More than any journey gives the worker to do at once."""

Result = TypeVar("Result")


@dataclass(slots=True)
class Town:
    """A running installation; everything in it happens at ``now``."""

    browser: Browser
    authority: Authority
    now: datetime = field(default_factory=lambda: world.moment(BEGINNING))
    address: str = ""
    _contexts: list[BrowserContext] = field(default_factory=list)

    def turns(self, when: str) -> None:
        """It is now ``2026-02-04 10:00`` everywhere in town."""
        self.now = world.moment(when)
        for context in self._contexts:
            context.clock.set_fixed_time(self.now)

    def does(self, act: Callable[[], Result]) -> Result:
        """What a program of the installation does at this time, beside the server."""
        with clock.at(self.now):
            return act()

    def works_off(self) -> None:
        """The worker does everything that is due."""
        worker = Worker(installed_effects(), attend)
        assert self.does(lambda: any(not worker.step() for _ in range(STEPS)))

    def browses(self, *, scripts: bool = True, bypass_csp: bool = False) -> BrowserContext:
        """A browser as somebody in Kazakhstan has it, with nobody signed in."""
        context = self.browser.new_context(
            viewport={"width": 1280, "height": 900},
            locale="kk-KZ",
            timezone_id="Asia/Almaty",
            base_url=self.address,
            java_script_enabled=scripts,
            bypass_csp=bypass_csp,
        )
        context.set_default_timeout(PATIENCE)
        if scripts:
            context.clock.set_fixed_time(self.now)
            self._contexts.append(context)
        return context

    def forgets(self, context: BrowserContext) -> None:
        if context in self._contexts:
            self._contexts.remove(context)
        context.close()

    def handler(self) -> type[StaticFilesHandler]:
        """The application as the server has it: every request arrives at this time."""
        town = self

        class AtThisTime(StaticFilesHandler):
            def __call__(
                self, environ: WSGIEnvironment, start_response: StartResponse
            ) -> HttpResponseBase:
                with clock.at(town.now):
                    return super().__call__(environ, start_response)

        return AtThisTime


@contextmanager
def served_at(town: Town) -> Iterator[None]:
    """The server of the town, at an address of its own."""
    server = LiveServerThread("127.0.0.1", town.handler())
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    town.address = f"http://127.0.0.1:{server.port}"
    try:
        yield
    finally:
        server.terminate()
