"""The journal of cases: the append is the commit, and what it wrote is read back as written."""

from django.db import connection

from ruqsat.cases.batch import Appended, Batch
from ruqsat.cases.chain import Broken
from ruqsat.cases.journal import postgresql, sqlite
from ruqsat.cases.journal.projecting import recounted
from ruqsat.cases.journal.reading import (
    broken_cases,
    chain,
    histories,
    history,
    repeated,
    verify,
)

__all__ = [
    "Broken",
    "append",
    "broken_cases",
    "chain",
    "histories",
    "history",
    "recounted",
    "repeated",
    "verify",
]


def append(batch: Batch) -> Appended:
    """Write everything a batch holds, or nothing; within a caller's ``writing()`` or alone.

    A key that came before is answered with what it did then, and nothing is written.

    Raises:
        StaleVersion: the case is no longer as it was when the batch was decided.
        NumberTaken: one of its numbers is no longer the next.
    """
    if connection.vendor == "postgresql":
        return postgresql.append(batch)
    return sqlite.append(batch)
