"""The template of a sentence in one language: text and blanks, read once and checked at once."""

import re
from dataclasses import dataclass
from typing import Final, get_args

from ruqsat.languages.kazakh import Case
from ruqsat.languages.words import Lang

BLANK: Final = re.compile(r"\{(?P<name>[a-z_]+)(?::(?P<case>[a-z]+)|#(?P<forms>[^{}]+))?\}")
SENTENCE_END: Final = re.compile(r"[.!?…]\s+$")
PLURAL_FORMS: Final[dict[Lang, int]] = {"ru": 3, "en": 2}


class SentenceError(ValueError):
    """A sentence that cannot be said: a blank that is misspelt, missing, unknown or misused."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place for a value: bare, in a Kazakh case, or a number with its noun."""

    name: str
    case: Case | None
    forms: tuple[str, ...]
    opens: bool
    """Whether it opens a sentence, so that a common noun in it is capitalised."""


Part = str | Blank


def parts(template: str, lang: Lang) -> tuple[Part, ...]:
    """Text and blanks in order. Raises ``SentenceError`` for anything but a well-formed blank."""
    read: list[Part] = []
    end = 0
    for found in BLANK.finditer(template):
        before = template[: found.start()]
        read.append(_text(template[end : found.start()], template))
        opens = not before or SENTENCE_END.search(before) is not None
        read.append(_blank(found, lang, opens=opens))
        end = found.end()
    read.append(_text(template[end:], template))
    return tuple(part for part in read if part)


def _text(text: str, template: str) -> str:
    if "{" in text or "}" in text:
        raise SentenceError(f"a blank is not well formed in “{template}”")
    return text


def _blank(found: re.Match[str], lang: Lang, *, opens: bool) -> Blank:
    forms = tuple(found["forms"].split("|")) if found["forms"] else ()
    if forms and len(forms) != PLURAL_FORMS.get(lang):
        raise SentenceError(f"{lang} has not {len(forms)} forms of a number: “{found[0]}”")
    return Blank(found["name"], _case(found, lang), forms, opens)


def _case(found: re.Match[str], lang: Lang) -> Case | None:
    case: Case | None = next((known for known in get_args(Case) if known == found["case"]), None)
    if found["case"] and (case is None or lang != "kk"):
        raise SentenceError(f"{lang} has no such case: “{found[0]}”")
    return case
