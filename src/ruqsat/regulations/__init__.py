"""The regulations, one folder each, found by walking: no list names them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ruqsat.lex.edition import Edition
from ruqsat.lex.errors import LawError


@cache
def editions() -> tuple[Edition, ...]:
    """Every edition of every regulation, in the order of their names."""
    return tuple(_found())


def edition(slug: str, name: str) -> Edition:
    """The edition a case was filed under. Raises ``KeyError``."""
    for one in editions():
        if (one.slug, one.name) == (slug, name):
            return one
    raise KeyError(f"{slug}/{name}")


def current(slug: str) -> Edition:
    """The newest edition of a regulation. Raises ``KeyError``."""
    found = [one for one in editions() if one.slug == slug]
    if not found:
        raise KeyError(slug)
    return max(found, key=lambda one: one.in_force_from)


def _found() -> Iterator[Edition]:
    for regulation in iter_modules(__path__):
        package = import_module(f"{__name__}.{regulation.name}")
        for inner in iter_modules(package.__path__):
            module = import_module(f"{package.__name__}.{inner.name}")
            edition = getattr(module, "edition", None)
            if not isinstance(edition, Edition):
                raise LawError(f"{module.__name__} declares no edition")
            yield edition
