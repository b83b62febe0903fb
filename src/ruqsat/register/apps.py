"""Names the application to Django."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "ruqsat.register"
    label = "register"
