"""Names the application to Django."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "ruqsat.portal"
