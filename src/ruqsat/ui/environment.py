"""The Jinja2 environment of every page: undefined names raise, output is escaped, words follow
the language of the request."""

import re
from typing import Final

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from ruqsat.languages import LANGS, Lang, phrases
from ruqsat.ui import answers, filters, located, sentences, translations

LANGUAGE_NAMES: Final[dict[Lang, str]] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

_FILTERS: Final = {
    "say": filters.say,
    "day": filters.day,
    "clock": filters.clock,
    "moment": filters.moment,
    "num": filters.num,
    "size": filters.size,
    "iso": filters.iso,
    "bound": filters.bound,
    "kind": answers.kind,
    "by_path": answers.by_path,
    "inside": answers.inside,
    "options": answers.options,
    "width": answers.width,
    "compact": answers.compact,
    "asked": answers.asked_at,
    "decides": answers.decides,
    "line_numbers": answers.numbered,
    "day_parts": answers.day_parts,
    "files_at": answers.files_at,
    "file_names": answers.file_names,
    "file_limits": answers.file_limits,
    "formats": answers.formats,
    "answer": answers.answer,
    "located": located.located,
    "told": located.told,
    "plural_forms": answers.plural_forms,
}

_PREFIX: Final = re.compile(rf"^/(?:{'|'.join(LANGS)})(?=/|$)")


def environment(**options: object) -> Environment:
    """Named in ``TEMPLATES``; ``options`` are those that Django passes to Jinja2."""
    made = Environment(  # noqa: S701  # Autoescape is on unless Django's options turn it off.
        **{
            "autoescape": True,
            **options,
            "undefined": StrictUndefined,
            "trim_blocks": True,
            "lstrip_blocks": True,
            "extensions": ["jinja2.ext.i18n"],
        }  # type: ignore[arg-type]  # Django types its options no closer.
    )
    made.install_gettext_callables(  # type: ignore[attr-defined]  # Added by the extension.
        translations.gettext, translations.ngettext, newstyle=True
    )
    made.filters |= _FILTERS
    made.globals |= {
        "lang": translations.language,
        "languages": LANGUAGE_NAMES,
        "in_language": in_language,
        "url": url,
        "static": static,
        "phrases": phrases,
        "sentences": sentences,
    }
    return made


def url(name: str, **arguments: object) -> str:
    """The address of a page, in the language of this one."""
    return reverse(name, kwargs=arguments or None)


def in_language(request: HttpRequest, lang: Lang) -> str:
    """The address of the same page in another language, its query kept."""
    path = request.get_full_path()
    return _PREFIX.sub(f"/{lang}", path) if _PREFIX.match(path) else f"/{lang}/"
