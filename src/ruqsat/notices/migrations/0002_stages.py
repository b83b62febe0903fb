"""The feed for monitoring."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_append"),
        ("notices", "0001_messages"),
    ]

    operations = [
        migrations.CreateModel(
            name="Stage",
            fields=[
                ("position", models.BigAutoField(primary_key=True, serialize=False)),
                ("seq", models.IntegerField()),
                ("said", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("case", "seq"), name="stage_once")],
            },
        ),
    ]
