"""The tables of cases as they began."""

import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = ()

    operations = (
        migrations.CreateModel(
            name="CaseRow",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("regulation", models.CharField(max_length=60)),
                ("edition", models.CharField(max_length=60)),
                ("service", models.CharField(max_length=60)),
                ("body", models.CharField(max_length=60)),
                ("applicant_kind", models.CharField(max_length=7)),
                ("applicant_id", models.CharField(max_length=12)),
                ("opened_by", models.CharField(max_length=64)),
                ("opened_at", models.DateTimeField()),
                ("version", models.IntegerField()),
                ("head", models.BinaryField()),
                ("number", models.CharField(max_length=60, null=True)),
                ("outcome", models.CharField(max_length=60, null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                ("executor", models.CharField(max_length=64, null=True)),
                ("next_due", models.DateTimeField(null=True)),
                ("next_role", models.CharField(max_length=60, null=True)),
            ],
            options={
                "db_table": "cases_case",
                "indexes": [
                    models.Index(
                        models.F("applicant_id"),
                        models.OrderBy(models.F("opened_at"), descending=True),
                        models.F("id"),
                        name="case_of_applicant",
                    ),
                    models.Index(
                        models.F("body"),
                        models.OrderBy(models.F("opened_at"), descending=True),
                        models.F("id"),
                        name="case_of_body",
                    ),
                    models.Index(
                        models.F("number"),
                        condition=models.Q(("number__isnull", False)),
                        name="case_by_number",
                    ),
                    models.Index(
                        models.OrderBy(models.F("ended_at"), descending=True),
                        models.F("id"),
                        condition=models.Q(("ended_at__isnull", False)),
                        name="case_ended",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("version__gte", 1)), name="case_has_events"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            django.db.models.lookups.Exact(
                                django.db.models.functions.text.Length(models.F("head")), 32
                            )
                        ),
                        name="case_head_is_a_hash",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("applicant_kind__in", ["person", "company"])),
                        name="case_applicant_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("applicant_id__regex", "^[0-9]{12}$")),
                        name="case_applicant_id_shape",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at__isnull", True), ("outcome__isnull", True)),
                            models.Q(("ended_at__isnull", False), ("outcome__isnull", False)),
                            _connector="OR",
                        ),
                        name="case_ends_with_an_outcome",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NumberRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "body",
                        "year",
                        "kind",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("body", models.CharField(max_length=60)),
                ("year", models.IntegerField()),
                ("kind", models.CharField(max_length=60)),
                ("last", models.IntegerField()),
            ],
            options={
                "db_table": "cases_number",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("last__gte", 1)), name="number_from_one"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DutyRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "case_id",
                        "act",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("act", models.CharField(max_length=60)),
                ("body", models.CharField(max_length=60)),
                ("role", models.CharField(max_length=60)),
                ("holder", models.CharField(max_length=64, null=True)),
                ("opens", models.DateTimeField(null=True)),
                ("due", models.DateTimeField(null=True)),
                ("machine", models.BooleanField()),
                ("wakes", models.DateTimeField(null=True)),
                ("attempts", models.IntegerField(default=0)),
                ("last_error", models.TextField(default="")),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="duties",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "cases_duty",
                "indexes": [
                    models.Index(
                        models.F("body"),
                        models.F("role"),
                        models.F("due"),
                        models.F("case"),
                        condition=models.Q(("holder__isnull", True), ("machine", False)),
                        name="duty_of_role",
                    ),
                    models.Index(
                        models.F("holder"),
                        models.F("due"),
                        models.F("case"),
                        condition=models.Q(("holder__isnull", False), ("machine", False)),
                        name="duty_of_holder",
                    ),
                    models.Index(
                        models.F("wakes"),
                        models.F("case"),
                        condition=models.Q(("wakes__isnull", False)),
                        name="duty_wakes",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "case_id",
                        "seq",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("seq", models.IntegerField()),
                ("kind", models.CharField(max_length=10)),
                ("act", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("event", models.TextField()),
                ("payload_hash", models.BinaryField()),
                ("previous", models.BinaryField()),
                ("hash", models.BinaryField()),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "cases_event",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("seq__gte", 1)), name="event_seq_from_one"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["done", "lapsed"])), name="event_kind"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            django.db.models.lookups.Exact(
                                django.db.models.functions.text.Length(models.F("payload_hash")), 32
                            ),
                            django.db.models.lookups.Exact(
                                django.db.models.functions.text.Length(models.F("previous")), 32
                            ),
                            django.db.models.lookups.Exact(
                                django.db.models.functions.text.Length(models.F("hash")), 32
                            ),
                        ),
                        name="event_hashes",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JobRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "case_id",
                        "seq",
                        "place",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("seq", models.IntegerField()),
                ("place", models.IntegerField()),
                ("kind", models.CharField(max_length=60)),
                ("data", models.TextField()),
                ("not_before", models.DateTimeField()),
                ("attempts", models.IntegerField(default=0)),
                ("last_error", models.TextField(default="")),
                ("done_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="jobs",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "cases_job",
                "indexes": [
                    models.Index(
                        models.F("not_before"),
                        condition=models.Q(("done_at__isnull", True)),
                        name="job_waits",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="KeyRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "case_id",
                        "key",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("key", models.CharField(max_length=100)),
                ("first", models.IntegerField()),
                ("last", models.IntegerField()),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "cases_key",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("first__gte", 1), ("last__gte", models.F("first"))),
                        name="key_events",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PayloadRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "case_id",
                        "seq",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("seq", models.IntegerField()),
                ("salt", models.BinaryField()),
                ("data", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.caserow",
                    ),
                ),
            ],
            options={
                "db_table": "cases_payload",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            django.db.models.lookups.Exact(
                                django.db.models.functions.text.Length(models.F("salt")), 16
                            )
                        ),
                        name="payload_salt",
                    )
                ],
            },
        ),
    )
