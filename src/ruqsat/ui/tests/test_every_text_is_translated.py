"""No sentence of any page lacks its Kazakh or Russian, and no translation lacks its sentence."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from django.utils import translation

import ruqsat
from ruqsat.ui import translations
from ruqsat.ui.translations import CatalogueError, Translated, gettext, merged

ROOT = Path(ruqsat.__file__).parent
APPS = sorted(
    {path.parent for path in ROOT.rglob("jinja2") if "tests" not in path.parts}
    | {path.parent for path in ROOT.rglob("locale")}
)
METHODS = [
    ("**/tests/**", "ignore"),
    ("jinja2/**.html", "jinja2.ext:babel_extract"),
    ("**.py", "python"),
]
OPTIONS = {"jinja2/**.html": {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}}
PLACEHOLDER = re.compile(r"%\(\w+\)\w")
LANGS: list[Translated] = ["kk", "ru"]


def asked_for(app: Path) -> set[str]:
    """The English sentences in the templates and modules of an app."""
    found = extract_from_dir(app, METHODS, OPTIONS)
    return {message if isinstance(message, str) else message[0] for _, _, message, _, _ in found}


def catalogue(app: Path, lang: Translated) -> Catalog:
    path = app / "locale" / f"{lang}.po"
    if not path.is_file():
        return Catalog(locale=lang)
    with path.open("rb") as file:
        return read_po(file, locale=lang, abort_invalid=True)


def sentences(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def whole(lang: Translated) -> Catalog:
    files = (app / "locale" / f"{lang}.po" for app in APPS)
    return merged(lang, (path for path in files if path.is_file()))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("app", APPS, ids=lambda app: app.name)
def test_every_sentence_of_an_app_has_its_translation(app: Path, lang: Translated) -> None:
    known = {key(message) for message in sentences(whole(lang)) if message.string}
    assert sorted(asked_for(app) - known) == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("app", APPS, ids=lambda app: app.name)
def test_every_translation_belongs_to_a_sentence(app: Path, lang: Translated) -> None:
    kept = {key(message) for message in sentences(catalogue(app, lang))}
    assert sorted(kept - asked_for(app)) == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_translation_is_sure_whole_and_keeps_its_placeholders(lang: Translated) -> None:
    for message in sentences(whole(lang)):
        strings = (message.string,) if isinstance(message.string, str) else message.string or ("",)
        assert not message.fuzzy, message.id
        for string in strings:
            assert string, message.id
            assert set(PLACEHOLDER.findall(string)) == set(PLACEHOLDER.findall(key(message)))


def test_the_scan_sees_templates_and_modules(tmp_path: Path) -> None:
    (tmp_path / "jinja2").mkdir()
    (tmp_path / "jinja2/page.html").write_text('{{ _("From a page") }}', encoding="utf-8")
    (tmp_path / "views.py").write_text('_("From a module")', encoding="utf-8")
    assert asked_for(tmp_path) == {"From a page", "From a module"}


def test_the_pages_of_this_package_are_scanned() -> None:
    assert "Skip to the main content" in asked_for(Path(translations.__file__).parent)


@pytest.mark.parametrize(
    ("lang", "said"), [("kk", "Сақтау"), ("ru", "Сохранить"), ("en", "Save"), (None, "Сақтау")]
)
def test_a_sentence_follows_the_language_of_the_page(lang: str | None, said: str) -> None:
    with translation.override(lang):
        assert gettext("Save") == said


def test_two_apps_may_not_translate_one_sentence_differently(tmp_path: Path) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    for name, said in (("one", "Сақтау"), ("two", "Қалдыру")):
        text = f'{header}msgid "Save"\nmsgstr "{said}"\n'
        (tmp_path / f"{name}.po").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match="Save"):
        merged("kk", iter([tmp_path / "one.po", tmp_path / "two.po"]))
