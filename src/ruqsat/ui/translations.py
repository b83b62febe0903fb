"""The words of the pages themselves: English in the templates, one catalogue a language beside.

The catalogues of all apps are read once, straight from their ``.po`` files; the same English
sentence has one translation everywhere, and two that differ stop the program.
"""

from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Literal

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.apps import apps
from django.utils.translation import get_language

from ruqsat.languages import Lang

Translated = Literal["kk", "ru"]


class CatalogueError(Exception):
    """Two apps translate one sentence differently."""


def language() -> Lang:
    """The language of the page being answered; Kazakh where none was chosen."""
    match get_language():
        case "ru":
            return "ru"
        case "en":
            return "en"
        case _:
            return "kk"


def gettext(message: str) -> str:
    return _translations(language()).gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    return _translations(language()).ngettext(one, many, number)


def catalogues(lang: Translated) -> Iterator[Path]:
    """The catalogue files of the installed apps, in the order of installation."""
    for app in apps.get_app_configs():
        path = Path(app.path) / "locale" / f"{lang}.po"
        if app.name.startswith("ruqsat.") and path.is_file():
            yield path


def merged(lang: Translated, paths: Iterator[Path]) -> Catalog:
    """One catalogue of all files; raises ``CatalogueError`` where two of them differ."""
    whole = Catalog(locale=lang)
    for path in paths:
        with path.open("rb") as file:
            part = read_po(file, locale=lang, abort_invalid=True)
        for message in part:
            known = whole.get(message.id) if message.id else None
            if known is not None and known.string != message.string:
                raise CatalogueError(f"{path}: “{message.id}” is translated otherwise elsewhere")
            if message.id:
                whole[message.id] = message
    return whole


@cache
def _translations(lang: Lang) -> NullTranslations:
    if lang == "en":
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, merged(lang, catalogues(lang)))
    compiled.seek(0)
    return GNUTranslations(compiled)
