"""Names the application to Django."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "ruqsat.cases"
