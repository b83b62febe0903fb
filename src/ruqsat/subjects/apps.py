"""Registers the package with Django for its table."""

from django.apps import AppConfig


class SubjectsConfig(AppConfig):
    name = "ruqsat.subjects"
    label = "subjects"
