"""Apart from the migration before it: PostgreSQL alters no table to which rows were just tied."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = (("people", "0002_hours_by_day"),)
    operations = (
        migrations.RemoveConstraint(model_name="body", name="body_morning"),
        migrations.RemoveConstraint(model_name="body", name="body_break"),
        migrations.RemoveConstraint(model_name="body", name="body_afternoon"),
        migrations.RemoveField(model_name="body", name="opens"),
        migrations.RemoveField(model_name="body", name="closes"),
        migrations.RemoveField(model_name="body", name="break_starts"),
        migrations.RemoveField(model_name="body", name="break_ends"),
        migrations.RemoveField(model_name="body", name="zone"),
    )
