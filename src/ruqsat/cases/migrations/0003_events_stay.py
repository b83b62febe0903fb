"""Events are not taken out: a trigger refuses DELETE, as one refuses UPDATE.

On PostgreSQL TRUNCATE remains, which belongs to the owner of the table and empties a test database;
a flush of SQLite lifts the triggers (``ruqsat.cases.sqlite``). Whoever rules the database can do the
same, and is found by the chain of hashes.
"""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE TRIGGER event_stays BEFORE DELETE ON cases_event
BEGIN SELECT RAISE(ABORT, 'an event of a case is never taken out'); END
"""
POSTGRESQL = """
CREATE FUNCTION cases_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an event of a case is never taken out' USING ERRCODE = '23000';
END
$$;
CREATE TRIGGER event_stays BEFORE DELETE ON cases_event
    FOR EACH ROW EXECUTE FUNCTION cases_event_stays();
"""


def create(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    editor.execute(POSTGRESQL if editor.connection.vendor == "postgresql" else SQLITE, None)


class Migration(migrations.Migration):
    dependencies = (("cases", "0002_append"),)
    operations = (migrations.RunPython(create),)
