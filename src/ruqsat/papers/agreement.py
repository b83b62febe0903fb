"""Do the Kazakh and the Russian of a paper say the same figures, dates and numbers of documents?

Words are not compared: only what a reader of one language would be misled by in the other.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

_MONTHS = (
    ("қаңтар", "январ"),
    ("ақпан", "феврал"),
    ("наурыз", "март"),
    ("сәуір", "апрел"),
    ("мамыр", "мая"),
    ("маусым", "июн"),
    ("шілде", "июл"),
    ("тамыз", "август"),
    ("қыркүйек", "сентябр"),
    ("қазан", "октябр"),
    ("қараша", "ноябр"),
    ("желтоқсан", "декабр"),
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_MONTH = re.compile(r"(?<=\d )(?:" + "|".join(_NUMBER_OF) + ")")
_GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
# A figure with its decimals and slashes, or a code in Latin letters that holds a figure.
_FIGURE = re.compile(r"[A-Za-z\d]*\d[A-Za-z\d]*(?:[.,/:][A-Za-z\d]+)*")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A text whose languages differ: where it stands and what only one of them says."""

    path: str
    only_kk: tuple[str, ...]
    only_ru: tuple[str, ...]


def disagreements(content: object) -> tuple[Disagreement, ...]:
    """Every text of a paper (or of a part of it) whose two languages carry different figures."""
    found = []
    for path, kk, ru in _pairs(content, "paper"):
        in_kk, in_ru = figures(kk), figures(ru)
        if in_kk != in_ru:
            only_kk = tuple(sorted((in_kk - in_ru).elements()))
            only_ru = tuple(sorted((in_ru - in_kk).elements()))
            found.append(Disagreement(path, only_kk, only_ru))
    return tuple(found)


def figures(text: str) -> Counter[str]:
    """The figures, dates and codes of a text; a month by name counts as its number."""
    joined = _GROUPED.sub("", text).replace("\u00a0", " ")
    months = (f"month {_NUMBER_OF[name]}" for name in _MONTH.findall(joined))
    return Counter(_FIGURE.findall(joined)) + Counter(months)


def _pairs(value: object, path: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _pairs(item, f"{path}.{place}")
    elif is_dataclass(value):
        kk, ru = getattr(value, "kk", None), getattr(value, "ru", None)
        if isinstance(kk, str) and isinstance(ru, str):
            yield path, kk, ru
        for field in fields(value):
            yield from _pairs(getattr(value, field.name), f"{path}.{field.name}")
