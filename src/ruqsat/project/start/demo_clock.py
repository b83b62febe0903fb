"""A trial goes on after six and at weekends: its clock is set ahead to working hours.

Time in a trial never runs back, and whatever runs on its data lives at its time: so how far it is
ahead is kept beside its database.
"""

from datetime import datetime, timedelta
from pathlib import Path

from ruqsat.workdays import Hours, Office, kazakhstan

FILE = "clock-ahead"
"""Seconds by which the clock of the trial is ahead."""
AFTER_OPENING = timedelta(minutes=30)
LEFT = timedelta(hours=1)
"""A trial begins with at least so much of the working day before it."""


def ahead(folder: Path, now: datetime) -> timedelta:
    """How far the trial in ``folder`` is ahead of the world's ``now``; kept for what follows."""
    before = kept(folder)
    found = before + _until_working_hours(now + before)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(str(found.total_seconds()), encoding="ascii")
    return found


def kept(folder: Path) -> timedelta:
    """How far it was ahead at its last start; nothing, where no trial was started here."""
    try:
        return timedelta(seconds=float((folder / FILE).read_text(encoding="ascii")))
    except (FileNotFoundError, ValueError):
        return timedelta()


def _until_working_hours(at: datetime) -> timedelta:
    office = Office(kazakhstan(), Hours())
    if office.is_open(at) and office.is_open(at + LEFT):
        return timedelta()
    return office.opening(at + LEFT) + AFTER_OPENING - at
