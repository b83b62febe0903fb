"""Brings an installation up: its applications, its tables, its static files, people to try it.

Imported by a command when it runs, never before: the other commands start without Django.
"""

import fcntl
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

from ruqsat.cases import clock
from ruqsat.project import health


def load() -> None:
    django.setup()


def ready_to_serve() -> bool:
    """``False``: production must not start like this; what is wrong has been said."""
    load()
    migrate()
    if settings.PRODUCTION and health.report(production=True):
        return False
    collect_static()
    return True


def filled() -> tuple[str, ...] | None:
    """Who can sign in after the demo was put in; ``None``: production takes no invented people."""
    load()
    if settings.PRODUCTION:
        return None
    from ruqsat.project.start import seeding  # noqa: PLC0415  # Needs the applications.

    migrate()
    return seeding.seed()


def clock_ahead() -> float:
    """Seconds by which the clock of the trial is ahead, so that it begins in working hours."""
    from ruqsat.project.start import demo_clock  # noqa: PLC0415  # Only a trial needs it.

    return demo_clock.ahead(Path(settings.DATA), clock.world()).total_seconds()


def migrate() -> None:
    """Processes that start together take turns, so that each table is made once."""
    data = Path(settings.DATA)
    data.mkdir(parents=True, exist_ok=True)
    with (data / "migrate.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        call_command("migrate", interactive=False, verbosity=0)


def collect_static() -> None:
    """Copies static files under names that hold their hash, so that browsers may keep them."""
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
