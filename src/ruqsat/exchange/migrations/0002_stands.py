"""What the tables cannot say as constraints: answers stand, and so does a completed attempt."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """
    CREATE TRIGGER answer_stands BEFORE UPDATE ON exchange_answer
    BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END
    """,
    """
    CREATE TRIGGER attempt_stands BEFORE UPDATE ON exchange_attempt
    WHEN OLD.ended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'an attempt is completed once'); END
    """,
)
POSTGRESQL = """
CREATE FUNCTION exchange_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was heard is never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER answer_stands BEFORE UPDATE ON exchange_answer
  FOR EACH ROW EXECUTE FUNCTION exchange_stands();
CREATE TRIGGER attempt_stands BEFORE UPDATE ON exchange_attempt
  FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION exchange_stands();
"""


def create(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    of_sqlite = editor.connection.vendor == "sqlite"
    for statement in SQLITE if of_sqlite else (POSTGRESQL,):
        editor.execute(statement, None)


class Migration(migrations.Migration):
    dependencies = (("exchange", "0001_evidence"),)
    operations = (migrations.RunPython(create),)
