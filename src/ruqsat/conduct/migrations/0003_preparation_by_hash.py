from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conduct", "0002_printed_signer")]

    operations = [
        migrations.AddIndex(
            model_name="preparation",
            index=models.Index(fields=["frozen"], name="preparation_by_hash"),
        ),
    ]
