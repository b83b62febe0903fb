"""The worker: does what acts left to be done, and what happens in cases by itself.

It knows no regulation: what is to be done it is handed. Any number of workers may run at once.
"""

import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from threading import Event

import structlog
from django.apps import apps
from django.db import InterfaceError, OperationalError, connection
from django.utils.timezone import localdate

from ruqsat.cases import clock, outbox, sweep
from ruqsat.cases.outbox import Effect, Effects, Outside
from ruqsat.cases.sweep import Attend
from ruqsat.conduct.automatic import attend
from ruqsat.conduct.daily import begin_day

log = structlog.get_logger(__name__)

POLL_SECONDS = 0.25
"""How soon a worker at rest sees new work; a look costs two reads by index."""
RECONNECT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Worker:
    """One worker of any number."""

    effects: Effects
    attend: Attend
    daily: Callable[[], None] = begin_day
    """What is looked after when a day begins, and when the worker does; again, it changes
    nothing."""
    stopping: Event = field(default_factory=Event)

    def step(self) -> bool:
        """Do one thing that is due; ``False``: there is none."""
        swept = sweep.sweep(self.attend)
        return outbox.work_off(self.effects) or swept

    def work(self) -> None:
        """Until ``stopping`` is set; what has been begun is finished."""
        begun: date | None = None
        while not self.stopping.is_set():
            try:
                if (today := localdate(clock.now())) != begun:
                    self.daily()
                    begun = today
                pause = 0.0 if self.step() else self._pause()
            except (OperationalError, InterfaceError):
                log.warning("database_gone", exc_info=True)
                connection.close()
                pause = RECONNECT_SECONDS
            self.stopping.wait(pause)

    def _pause(self) -> float:
        """Seconds until something is due, and never longer than until the next look."""
        times = [at for at in (outbox.next_at(), sweep.next_at()) if at]
        left = min(((at - clock.now()).total_seconds() for at in times), default=POLL_SECONDS)
        # What is overdue and was not taken is in the hands of another worker.
        return left if 0 < left < POLL_SECONDS else POLL_SECONDS


def run(
    effects: Effects | None = None,
    attended: Attend = attend,
    *,
    daily: Callable[[], None] = begin_day,
) -> None:
    """Work until SIGTERM or SIGINT, finishing what is in hand; for this installation, if not told.

    Only the main thread of a process can: no other receives signals.
    """
    worker = Worker(installed_effects() if effects is None else effects, attended, daily)
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda _signal, _frame: worker.stopping.set())
    worker.work()


def installed_effects() -> Effects:
    """``EFFECTS`` of the module ``effects`` of every application that has one.

    Raises ``ValueError`` if two of them claim the same kind of job.
    """
    found: dict[str, Effect | Outside] = {}
    for effects in _modules():
        if doubled := found.keys() & effects.keys():
            message = f"jobs of the kinds {sorted(doubled)} have effects in two applications"
            raise ValueError(message)
        found |= effects
    return found


def _modules() -> Iterator[Effects]:
    for config in apps.get_app_configs():
        name = f"{config.name}.effects"
        if find_spec(name):
            effects: Effects = import_module(name).EFFECTS
            yield effects
