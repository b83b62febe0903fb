from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conduct", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="preparation",
            name="signer",
            field=models.JSONField(default=dict),
        ),
    ]
