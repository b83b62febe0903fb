"""Finds what the applications bring, by the name of the module: nothing is listed twice."""

import importlib
from collections.abc import Iterator
from types import ModuleType

from django.apps import apps
from django.utils.module_loading import module_has_submodule


def modules(name: str) -> Iterator[ModuleType]:
    """The module ``name`` of every application of ours that has one, in order of installation."""
    for app in apps.get_app_configs():
        ours = app.name.startswith("ruqsat.")
        if ours and app.module and module_has_submodule(app.module, name):
            yield importlib.import_module(f"{app.name}.{name}")
