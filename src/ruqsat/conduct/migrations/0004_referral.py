from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conduct", "0003_preparation_by_hash")]

    operations = [
        migrations.CreateModel(
            name="Referral",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("case_id", models.UUIDField()),
                ("body", models.CharField(max_length=60)),
                ("role", models.CharField(max_length=60)),
                ("act", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("body", "role", "case_id"), name="referral_of_case_once"
                    )
                ]
            },
        )
    ]
