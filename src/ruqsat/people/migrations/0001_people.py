"""The tables of people, companies and bodies."""

import datetime

import django.db.models.deletion
from django.db import migrations, models

import ruqsat.people.models.limits


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "iin",
                    models.CharField(
                        max_length=12, validators=[ruqsat.people.models.limits.valid_iin]
                    ),
                ),
                ("surname_kk", models.CharField(max_length=100)),
                ("given_kk", models.CharField(max_length=100)),
                ("patronymic_kk", models.CharField(blank=True, max_length=100)),
                ("surname_ru", models.CharField(max_length=100)),
                ("given_ru", models.CharField(max_length=100)),
                ("patronymic_ru", models.CharField(blank=True, max_length=100)),
            ],
        ),
        migrations.CreateModel(
            name="Appointment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateField()),
                ("until", models.DateField(blank=True, null=True)),
                ("acting", models.BooleanField(default=False)),
                ("order_number", models.CharField(blank=True, max_length=50, null=True)),
                ("order_on", models.DateField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Body",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.SlugField(max_length=60)),
                (
                    "bin",
                    models.CharField(
                        max_length=12, validators=[ruqsat.people.models.limits.valid_bin]
                    ),
                ),
                ("name_kk", models.CharField(max_length=300)),
                ("name_ru", models.CharField(max_length=300)),
                ("name_en", models.CharField(max_length=300)),
                ("letterhead_kk", models.TextField()),
                ("letterhead_ru", models.TextField()),
                ("place_kk", models.CharField(max_length=100)),
                ("place_ru", models.CharField(max_length=100)),
                ("opens", models.TimeField(default=datetime.time(9, 0))),
                ("closes", models.TimeField(default=datetime.time(18, 30))),
                ("break_starts", models.TimeField(default=datetime.time(13, 0))),
                ("break_ends", models.TimeField(default=datetime.time(14, 30))),
                ("zone", models.CharField(default="Asia/Almaty", max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="Company",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "bin",
                    models.CharField(
                        max_length=12, validators=[ruqsat.people.models.limits.valid_bin]
                    ),
                ),
                ("name_kk", models.CharField(max_length=300)),
                ("name_ru", models.CharField(max_length=300)),
                ("name_en", models.CharField(max_length=300)),
                ("address_kk", models.CharField(max_length=500)),
                ("address_ru", models.CharField(max_length=500)),
                ("bank_kk", models.CharField(blank=True, max_length=300)),
                ("bank_ru", models.CharField(blank=True, max_length=300)),
                ("iban", models.CharField(blank=True, max_length=34)),
                ("bic", models.CharField(blank=True, max_length=11)),
                ("email", models.EmailField(blank=True, max_length=254)),
            ],
        ),
        migrations.CreateModel(
            name="Employment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=8)),
                ("title_kk", models.CharField(max_length=200)),
                ("title_ru", models.CharField(max_length=200)),
                ("title_en", models.CharField(max_length=200)),
                ("since", models.DateField()),
                ("until", models.DateField(blank=True, null=True)),
                ("power_number", models.CharField(blank=True, max_length=50, null=True)),
                ("power_on", models.DateField(blank=True, null=True)),
                ("power_until", models.DateField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Position",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.SlugField(max_length=60)),
                ("title_kk", models.CharField(max_length=200)),
                ("title_ru", models.CharField(max_length=200)),
                ("title_en", models.CharField(max_length=200)),
                ("role", models.CharField(max_length=60)),
            ],
        ),
        migrations.CreateModel(
            name="SignInFailure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("whose", models.CharField(max_length=64)),
                ("where", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Account",
            fields=[
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="account",
                        serialize=False,
                        to="people.person",
                    ),
                ),
                ("is_active", models.BooleanField(default=True)),
                ("test_only", models.BooleanField(default=False)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.UniqueConstraint(fields=("iin",), name="person_iin_once"),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("iin__regex", "^[0-9]{12}$")), name="person_iin_shape"
            ),
        ),
        migrations.AddField(
            model_name="appointment",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="appointments",
                to="people.person",
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.UniqueConstraint(fields=("key",), name="body_key_once"),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.UniqueConstraint(fields=("bin",), name="body_bin_once"),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.CheckConstraint(
                condition=models.Q(("bin__regex", "^[0-9]{12}$")), name="body_bin_shape"
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("break_starts__isnull", True),
                    ("break_starts__gte", models.F("opens")),
                    _connector="OR",
                ),
                name="body_morning",
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("break_ends__isnull", True),
                    ("break_ends__gte", models.F("break_starts")),
                    _connector="OR",
                ),
                name="body_break",
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closes__isnull", True),
                    ("closes__gte", models.F("break_ends")),
                    _connector="OR",
                ),
                name="body_afternoon",
            ),
        ),
        migrations.AddConstraint(
            model_name="company",
            constraint=models.UniqueConstraint(fields=("bin",), name="company_bin_once"),
        ),
        migrations.AddConstraint(
            model_name="company",
            constraint=models.CheckConstraint(
                condition=models.Q(("bin__regex", "^[0-9]{12}$")), name="company_bin_shape"
            ),
        ),
        migrations.AddField(
            model_name="employment",
            name="company",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="employments",
                to="people.company",
            ),
        ),
        migrations.AddField(
            model_name="employment",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="employments",
                to="people.person",
            ),
        ),
        migrations.AddField(
            model_name="position",
            name="body",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="positions",
                to="people.body",
            ),
        ),
        migrations.AddField(
            model_name="appointment",
            name="position",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="appointments",
                to="people.position",
            ),
        ),
        migrations.AddIndex(
            model_name="signinfailure",
            index=models.Index(fields=["whose", "at"], name="failure_whose_at"),
        ),
        migrations.AddIndex(
            model_name="signinfailure",
            index=models.Index(fields=["where", "at"], name="failure_where_at"),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["head", "employee"])), name="employment_kind"
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("until__isnull", True)),
                fields=("person", "company"),
                name="employment_open_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("kind", "head"), ("until__isnull", True)),
                fields=("company",),
                name="employment_one_head",
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind", "employee"), ("power_number__isnull", True), _connector="OR"
                ),
                name="employment_head_needs_no_power",
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                ),
                name="employment_period",
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("power_until__isnull", True),
                    ("power_until__gte", models.F("power_on")),
                    _connector="OR",
                ),
                name="employment_power_period",
            ),
        ),
        migrations.AddConstraint(
            model_name="employment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("power_number__isnull", False),
                        ("power_on__isnull", False),
                        ("power_until__isnull", False),
                    ),
                    models.Q(
                        ("power_number__isnull", True),
                        ("power_on__isnull", True),
                        ("power_until__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="employment_power_complete",
            ),
        ),
        migrations.AddConstraint(
            model_name="position",
            constraint=models.UniqueConstraint(fields=("body", "key"), name="position_key_once"),
        ),
        migrations.AddConstraint(
            model_name="position",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__regex", "^[a-z][a-z_]*$")), name="position_role_shape"
            ),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                ),
                name="appointment_period",
            ),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("order_number__isnull", False), ("order_on__isnull", False)),
                    models.Q(("order_number__isnull", True), ("order_on__isnull", True)),
                    _connector="OR",
                ),
                name="appointment_order_complete",
            ),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("acting", False),
                    models.Q(("order_on__isnull", False), ("until__isnull", False)),
                    _connector="OR",
                ),
                name="appointment_acting_by_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("acting", False), ("until__isnull", True)),
                fields=("position",),
                name="appointment_one_holder",
            ),
        ),
    ]
