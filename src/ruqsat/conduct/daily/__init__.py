"""What the worker looks after when it begins and when a day begins; again, it changes nothing."""

from ruqsat.conduct.daily.duties import open_duties
from ruqsat.conduct.daily.recounting import recount


def begin_day() -> None:
    """New editions open duties; a new calendar moves the terms of open cases."""
    open_duties()
    recount()
