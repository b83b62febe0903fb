"""Names the application to Django."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "ruqsat.desk"
