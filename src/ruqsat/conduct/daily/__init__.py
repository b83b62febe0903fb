"""What the worker looks after when it begins and when a day begins; again, it changes nothing."""

import structlog
from django.db import InterfaceError, OperationalError

from ruqsat.conduct.daily.duties import open_duties
from ruqsat.conduct.daily.recounting import recount

log = structlog.get_logger(__name__)


def begin_day() -> None:
    """New editions open duties; a new calendar moves the terms of open cases.

    What goes wrong is told in the log and tried again the next day: the worker has other work.

    Raises ``OperationalError`` or ``InterfaceError`` where the database is gone.
    """
    for step in (open_duties, recount):
        try:
            step()
        except (OperationalError, InterfaceError):
            raise
        except Exception:  # Whatever it was, it stops nothing else.
            log.warning("day_not_begun", step=step.__name__, exc_info=True)
