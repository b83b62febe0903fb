"""The one way to write: a transaction that comes to its turn on either database.

On PostgreSQL it is a plain transaction. On SQLite it takes the write lock when it begins, after
queueing at the gate of ``ruqsat.cases.sqlite``; so nothing slow is done inside.
"""

from django.db.transaction import Atomic, atomic


def writing() -> Atomic:
    """Everything written inside is there afterwards, or, after an exception, nothing is.

    Nested, the inner block is a savepoint: what it wrote can fail alone.
    """
    return atomic()
