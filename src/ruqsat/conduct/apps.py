"""Registers the package with Django for its tables."""

from django.apps import AppConfig


class ConductConfig(AppConfig):
    name = "ruqsat.conduct"
    label = "conduct"
