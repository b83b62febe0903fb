"""A draft remembers the application it was begun from."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("portal", "0001_drafts")]

    operations = [
        migrations.AddField(model_name="draft", name="copied", field=models.JSONField(default=dict))
    ]
