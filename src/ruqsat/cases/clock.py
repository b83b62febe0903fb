"""The one place that reads the time. Everything else is told what time it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from functools import cache

_STOPPED: ContextVar[datetime | None] = ContextVar("stopped", default=None)


def now() -> datetime:
    """The present instant, in UTC; inside ``at``, the instant at which the clock was stopped.

    The clock of a trial may run ahead; that of an installation for production never does.
    """
    return _STOPPED.get() or world() + _ahead()


def world() -> datetime:
    """The present instant outside, in UTC: what the clock of a trial is set ahead of."""
    return datetime.now(UTC)


@cache
def _ahead() -> timedelta:
    from django.conf import settings  # noqa: PLC0415  # Reading the time needs no Django.

    ahead: timedelta = settings.CLOCK_AHEAD
    if ahead and settings.PRODUCTION:
        message = "the clock of an installation for production does not run ahead: RUQSAT_AHEAD"
        raise RuntimeError(message)
    return ahead


@contextmanager
def at(instant: datetime) -> Iterator[None]:
    """Stop the clock of this thread at an instant: for tests and demonstrations.

    Raises:
        RuntimeError: the installation is one for production, where time is not ours to set.
        ValueError: the instant has no zone.
    """
    from django.conf import settings  # noqa: PLC0415  # Reading the time needs no Django.

    if settings.PRODUCTION:
        message = "the clock of an installation for production is not stopped"
        raise RuntimeError(message)
    if instant.tzinfo is None:
        message = f"{instant} has no zone"
        raise ValueError(message)
    token = _STOPPED.set(instant.astimezone(UTC))
    try:
        yield
    finally:
        _STOPPED.reset(token)
