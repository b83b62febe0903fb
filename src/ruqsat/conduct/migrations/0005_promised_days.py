from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conduct", "0004_referral")]

    operations = [
        migrations.CreateModel(
            name="ResultDay",
            fields=[
                ("case_id", models.UUIDField(primary_key=True, serialize=False)),
                ("ends", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="CountedCalendar",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("fingerprint", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
            ],
            options={"indexes": [models.Index(fields=["-at"], name="calendar_newest_first")]},
        ),
    ]
