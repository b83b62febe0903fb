"""A sentence in three languages with blanks: ``Sentence(kk=…, ru=…, en=…).say(due=date)``.

All three languages have the same blanks; a value too few or too many raises at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from ruqsat.languages import english, kazakh, russian
from ruqsat.languages.kazakh import Case
from ruqsat.languages.say import say_clock, say_day, say_number
from ruqsat.languages.template import Blank, Part, SentenceError, parts
from ruqsat.languages.words import LANGS, Lang, Words, each_language

Value = date | time | int | Decimal | str | Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with blanks: ``{due}``, ``{due:abl}`` (a Kazakh case), ``{n#день|дня|дней}``.

    Raises ``SentenceError`` when made, if a blank is malformed or a language lacks one.
    """

    kk: str
    ru: str
    en: str
    _parts: Mapping[Lang, tuple[Part, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        templates = Words(self.kk, self.ru, self.en)
        read = {lang: parts(templates.in_(lang), lang) for lang in LANGS}
        object.__setattr__(self, "_parts", read)
        names = {lang: _names(read[lang]) for lang in LANGS}
        if len(set(names.values())) > 1:
            listed = "; ".join(f"{lang}: {', '.join(sorted(names[lang]))}" for lang in LANGS)
            raise SentenceError(f"the languages have different blanks: {listed}")

    @property
    def names(self) -> frozenset[str]:
        """The names of the blanks."""
        return _names(self._parts["kk"])

    def say(self, **values: Value) -> Words:
        """The sentence with its blanks filled.

        A date is said in full, a datetime as the day it shows in its own zone, a time as the
        clock, a number as a quantity, a str as it is. Only dates, times, whole numbers and words
        of the closed list take a Kazakh case; anything else there raises ``SentenceError`` or
        ``UnknownStemError``.
        """
        missing, unknown = self.names - values.keys(), values.keys() - self.names
        if missing or unknown:
            told = [f"missing {name}" for name in sorted(missing)]
            told += [f"unknown {name}" for name in sorted(unknown)]
            raise SentenceError(f"{', '.join(told)} in “{self.en}”")
        return each_language(
            lambda lang: "".join(
                part if isinstance(part, str) else _filled(part, values[part.name], lang)
                for part in self._parts[lang]
            )
        )


def _names(read: tuple[Part, ...]) -> frozenset[str]:
    return frozenset(part.name for part in read if isinstance(part, Blank))


def _filled(blank: Blank, value: Value, lang: Lang) -> str:
    if isinstance(value, bool):
        raise SentenceError(f"{blank.name} is yes or no: write a sentence for each")
    if blank.forms:
        return _numbered(blank, value, lang)
    if blank.case is not None:
        said = _inflected(blank.name, value, blank.case)
    else:
        said = _said(value, lang)
    return said[0].upper() + said[1:] if blank.opens and isinstance(value, Words) else said


def _said(value: Value, lang: Lang) -> str:
    match value:
        case Words():
            return value.in_(lang)
        case str():
            return value
        case date():
            return say_day(_day(value), lang)
        case time():
            return say_clock(value, lang)
        case _:
            return say_number(value, lang)


def _inflected(name: str, value: Value, case: Case) -> str:
    match value:
        case Words():
            return kazakh.inflect(value.kk, case)
        case date():
            return say_day(_day(value), "kk", case=case)
        case time():
            return say_clock(value, "kk", case)
        case int():
            return kazakh.figure(value, case)
        case _:
            raise SentenceError(
                f"{name}: “{value}” takes no Kazakh ending; put names and decimals after a colon"
            )


def _numbered(blank: Blank, value: Value, lang: Lang) -> str:
    if not isinstance(value, int):
        raise SentenceError(f"{blank.name} must be a whole number, not {value!r}")
    choose = russian.plural if lang == "ru" else english.plural
    return f"{say_number(value, lang)} {choose(value, blank.forms)}"


def _day(value: date) -> date:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise SentenceError(f"{value} names no zone, so its day is not known")
    return value
