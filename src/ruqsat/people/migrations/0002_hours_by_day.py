"""Hours of a body hold from a day on; those kept until now have always held."""

import datetime

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

import ruqsat.people.models.limits

FROM_THE_BEGINNING = datetime.date(1991, 12, 16)
"""The first day of the state, and so of its bodies."""


def keep(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    fields = ("opens", "closes", "break_starts", "break_ends", "zone")
    hours = apps.get_model("people", "WorkingHours")
    for body in apps.get_model("people", "Body").objects.all():
        kept = {field: getattr(body, field) for field in fields}
        hours.objects.create(body=body, since=FROM_THE_BEGINNING, **kept)


class Migration(migrations.Migration):
    dependencies = (("people", "0001_people"),)
    operations = (
        migrations.CreateModel(
            name="WorkingHours",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateField()),
                ("opens", models.TimeField(default=datetime.time(9, 0))),
                ("closes", models.TimeField(default=datetime.time(18, 30))),
                ("break_starts", models.TimeField(default=datetime.time(13, 0))),
                ("break_ends", models.TimeField(default=datetime.time(14, 30))),
                ("zone", models.CharField(default="Asia/Almaty", max_length=40)),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kept_hours",
                        to="people.body",
                    ),
                ),
            ],
            options={
                "constraints": (
                    models.UniqueConstraint(fields=["body", "since"], name="hours_since_once"),
                    ruqsat.people.models.limits.in_order(
                        "opens", "break_starts", name="hours_morning"
                    ),
                    ruqsat.people.models.limits.in_order(
                        "break_starts", "break_ends", name="hours_break"
                    ),
                    ruqsat.people.models.limits.in_order(
                        "break_ends", "closes", name="hours_afternoon"
                    ),
                ),
            },
        ),
        migrations.RunPython(keep),
    )
