"""The table of drafts."""

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("account", models.CharField(max_length=64)),
                ("capacity", models.CharField(max_length=140)),
                ("party", models.CharField(max_length=12)),
                ("regulation", models.CharField(max_length=60)),
                ("edition", models.CharField(max_length=60)),
                ("service", models.CharField(max_length=60)),
                ("raw", models.JSONField(default=dict)),
                ("version", models.IntegerField(default=0)),
                ("changes", models.JSONField(default=dict)),
                ("prefilled", models.JSONField(default=list)),
                ("created_at", models.DateTimeField()),
                ("updated_at", models.DateTimeField()),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("party"),
                        models.OrderBy(models.F("updated_at"), descending=True),
                        name="draft_of_party",
                    ),
                    models.Index(models.F("updated_at"), name="draft_by_age"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("party__regex", "^[0-9]{12}$")),
                        name="draft_party_shape",
                    )
                ],
            },
        ),
    ]
