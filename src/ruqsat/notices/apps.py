"""Names the application to Django."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "ruqsat.notices"
