"""Norms as people read them: where each stands and what it says. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ruqsat.languages import LANGS, Words, each_language
from ruqsat.lex.text import Citation

LONGEST_NAME = 100
"""Letters; what stands longer before a colon is part of the sentence and no name."""


@dataclass(frozen=True, slots=True)
class Said:
    """A norm, or what it says under a name of its own."""

    id: str
    words: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Norms of one place that belong together."""

    place: Words
    name: Words | None
    """Of what is said, where the norms name it: «Төлемақы»; ``None``: they are whole sentences."""
    said: tuple[Said, ...]


def paragraphs(citations: Iterable[Citation]) -> tuple[Paragraph, ...]:
    """In their order; norms of one place under one name are told together."""
    found: list[Paragraph] = []
    for citation in citations:
        one = _paragraph(citation)
        last = found[-1] if found else None
        if last is not None and (last.place, last.name) == (one.place, one.name):
            found[-1] = replace(last, said=(*last.said, *one.said))
        else:
            found.append(one)
    return tuple(found)


def _paragraph(citation: Citation) -> Paragraph:
    norm = citation.norm
    named = _named(norm.says)
    if named is None:
        return Paragraph(citation.place, None, (Said(norm.id, norm.says),))
    name, words = named
    return Paragraph(citation.place, name, (Said(norm.id, words),))


def _named(says: Words) -> tuple[Words, Words] | None:
    """«Название: значение» apart, where all three languages put it so."""
    split = {lang: says.in_(lang).partition(": ") for lang in LANGS}
    if not all(value and len(name) <= LONGEST_NAME for name, _, value in split.values()):
        return None
    return (
        each_language(lambda lang: split[lang][0]),
        each_language(lambda lang: _capital(split[lang][2])),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def once(citations: Iterable[Citation]) -> Iterator[Citation]:
    """Each norm once, in the order of its first citation."""
    seen: set[str] = set()
    for citation in citations:
        if citation.norm.id not in seen:
            seen.add(citation.norm.id)
            yield citation
