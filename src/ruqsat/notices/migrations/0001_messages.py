"""The table of messages."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0002_append"),
    ]

    operations = [
        migrations.CreateModel(
            name="Message",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.IntegerField()),
                ("notice", models.CharField(max_length=60)),
                ("party", models.CharField(max_length=60)),
                ("title_kk", models.CharField(max_length=300)),
                ("title_ru", models.CharField(max_length=300)),
                ("title_en", models.CharField(max_length=300)),
                ("kk", models.TextField()),
                ("ru", models.TextField()),
                ("en", models.TextField()),
                ("at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                ("email", models.EmailField(max_length=254, null=True)),
                ("mailed_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="messages",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("party"),
                        models.OrderBy(models.F("at"), descending=True),
                        models.F("id"),
                        name="message_newest_first",
                    ),
                    models.Index(
                        models.F("party"),
                        condition=models.Q(("read_at__isnull", True)),
                        name="message_unread",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("case", "seq", "notice"), name="message_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mailed_at__isnull", True), ("email__isnull", False), _connector="OR"
                        ),
                        name="message_mailed_somewhere",
                    ),
                ],
            },
        ),
    ]
