"""What the tables cannot say as constraints: the append on PostgreSQL, and that events stand."""

from pathlib import Path

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE TRIGGER event_stands BEFORE UPDATE ON cases_event
BEGIN SELECT RAISE(ABORT, 'an event of a case is never changed'); END
"""


def create(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    if editor.connection.vendor == "postgresql":
        editor.execute(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"), None)
    else:
        editor.execute(SQLITE, None)


class Migration(migrations.Migration):
    dependencies = (("cases", "0001_initial"),)
    operations = (migrations.RunPython(create),)
