"""The journal of evidence of the exchange."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0002_append"),
    ]

    operations = [
        migrations.CreateModel(
            name="InquiryRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("registry", models.CharField(max_length=60)),
                ("norm", models.CharField(max_length=60)),
                ("about", models.CharField(max_length=12)),
                ("body", models.CharField(max_length=60)),
                ("by", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                ("withheld", models.CharField(default="", max_length=20)),
                ("wanted_since", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="inquiries",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "exchange_inquiry",
            },
        ),
        migrations.CreateModel(
            name="AttemptRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.IntegerField()),
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                ("milliseconds", models.IntegerField(null=True)),
                ("status", models.IntegerField(null=True)),
                ("raw", models.CharField(default="", max_length=64)),
                ("failure", models.CharField(default="", max_length=20)),
                (
                    "inquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attempts",
                        to="exchange.inquiryrow",
                    ),
                ),
            ],
            options={
                "db_table": "exchange_attempt",
            },
        ),
        migrations.CreateModel(
            name="AnswerRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("place", models.IntegerField()),
                ("source", models.CharField(max_length=7)),
                ("answer", models.CharField(max_length=7)),
                ("stated", models.JSONField(default=dict)),
                ("at", models.DateTimeField()),
                ("by", models.CharField(default="", max_length=64)),
                ("capacity", models.CharField(default="", max_length=140)),
                ("reason", models.TextField(default="")),
                ("scan", models.CharField(default="", max_length=64)),
                ("scan_name", models.CharField(default="", max_length=200)),
                ("scan_size", models.IntegerField(null=True)),
                (
                    "attempt",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exchange.attemptrow",
                    ),
                ),
                (
                    "inquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="exchange.inquiryrow",
                    ),
                ),
            ],
            options={
                "db_table": "exchange_answer",
            },
        ),
        migrations.AddIndex(
            model_name="inquiryrow",
            index=models.Index(
                condition=models.Q(("wanted_since__isnull", False)),
                fields=["wanted_since", "case"],
                name="inquiry_wanted",
            ),
        ),
        migrations.AddConstraint(
            model_name="inquiryrow",
            constraint=models.UniqueConstraint(fields=("case", "name"), name="inquiry_once"),
        ),
        migrations.AddConstraint(
            model_name="inquiryrow",
            constraint=models.CheckConstraint(
                condition=models.Q(("about__regex", "^[0-9]{12}$")), name="inquiry_about_shape"
            ),
        ),
        migrations.AddConstraint(
            model_name="inquiryrow",
            constraint=models.CheckConstraint(
                condition=models.Q(("withheld__in", ["", "no_consent"])), name="inquiry_withheld"
            ),
        ),
        migrations.AddConstraint(
            model_name="attemptrow",
            constraint=models.UniqueConstraint(fields=("inquiry", "number"), name="attempt_once"),
        ),
        migrations.AddConstraint(
            model_name="answerrow",
            constraint=models.UniqueConstraint(
                fields=("inquiry", "place"), name="answer_place_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="answerrow",
            constraint=models.UniqueConstraint(
                condition=models.Q(
                    ("source", "gateway"), models.Q(("answer", "unknown"), _negated=True)
                ),
                fields=("inquiry",),
                name="answer_of_gateway_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="answerrow",
            constraint=models.CheckConstraint(
                condition=models.Q(("answer__in", ["yes", "no", "unknown"])),
                name="answer_is_one_of_three",
            ),
        ),
        migrations.AddConstraint(
            model_name="answerrow",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("by", ""), ("scan", ""), ("source", "gateway")),
                    models.Q(
                        ("source", "hand"),
                        models.Q(("by", ""), _negated=True),
                        models.Q(("scan", ""), _negated=True),
                        models.Q(("reason", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="answer_by_hand_has_its_scan",
            ),
        ),
    ]
