"""A case need not have an applicant: a new edition lays duties upon the body itself."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("cases", "0003_events_stay"),)
    operations = (
        migrations.AlterField(
            "caserow", "applicant_kind", models.CharField(max_length=7, null=True)
        ),
        migrations.AlterField(
            "caserow", "applicant_id", models.CharField(max_length=12, null=True)
        ),
        migrations.AddConstraint(
            "caserow",
            models.CheckConstraint(
                condition=models.Q(applicant_kind__isnull=True, applicant_id__isnull=True)
                | models.Q(applicant_kind__isnull=False, applicant_id__isnull=False),
                name="case_applicant_is_whole",
            ),
        ),
    )
