"""Names the application to Django."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "ruqsat.people"
