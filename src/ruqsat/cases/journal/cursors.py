"""Cursors over Django's own connection for the statements that every act needs."""

import psycopg
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.utils import CursorDebugWrapper, CursorWrapper


def prepared() -> CursorWrapper:
    """On PostgreSQL, statements are prepared once a connection and their values sent apart.

    Django itself puts values into the text, so that the server plans each statement anew: that
    took twice as long as the rest of reading a case.
    """
    here = connections[DEFAULT_DB_ALIAS]
    if here.vendor != "postgresql":
        return here.cursor()
    here.close_if_health_check_failed()
    here.ensure_connection()
    raw = here.connection
    assert isinstance(raw, psycopg.Connection)
    raw.prepare_threshold = 0
    make = CursorDebugWrapper if here.queries_logged else CursorWrapper
    return make(psycopg.Cursor(raw), here)
