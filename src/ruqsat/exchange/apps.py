"""Registers the package with Django for its tables."""

from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "ruqsat.exchange"
