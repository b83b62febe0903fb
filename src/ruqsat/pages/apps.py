"""Names the application to Django, for its templates and its catalogue of words."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "ruqsat.pages"
