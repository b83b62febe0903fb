"""The text of a regulation, and citations that cannot go stale unnoticed.

A citation is the id of a norm and its operative words. Both are checked when the module is
imported: if the law is amended and the words are gone, the regulation no longer loads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex.errors import LawError


class NormKind(StrEnum):
    """What a norm asks of the software; it decides which declaration may cite it."""

    META = "meta"
    DEFINITION = "definition"
    DUTY = "duty"
    RIGHT = "right"
    POWER = "power"
    PROHIBITION = "prohibition"
    TERM = "term"
    CHECK = "check"
    CONSEQUENCE = "consequence"
    NOTICE = "notice"
    DOCUMENT = "document"
    FIELD = "field"
    TEMPLATE = "template"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm as restated: what it is, whom it binds, and what it says."""

    id: str
    kind: NormKind
    actor: str
    services: tuple[str, ...]
    """Names of the services it concerns; empty for all of them."""
    key: str
    """The term or title that stands literally in the official Kazakh text."""
    says: Words
    """The restatement; where a language is not restated, the English stands in."""
    restated: bool = True
    """Whether Kazakh and Russian restatements exist."""

    def concerns(self, service: str) -> bool:
        """Whether it says something of the service of that name."""
        return not self.services or service in self.services

    @property
    def title(self) -> Words:
        """What a field, row or document is called: in Kazakh exactly as the act prints it.

        The published file cuts some titles of fields by a row number: such a field is found by the
        words before the cut, and called by its whole title.
        """
        kk, ru, en = (text.rstrip(".") for text in (self.says.kk, self.says.ru, self.says.en))
        cut = self.kind is NormKind.FIELD and kk.startswith(self.key)
        return Words(kk if cut else self.key or kk, ru, en)


@dataclass(frozen=True, slots=True)
class Citation:
    """A norm and the words of it that a declaration rests on."""

    norm: Norm
    words: str
    place: Words = field(compare=False)
    """How a person is told where it stands: «Қағидалардың 6-тармағы»."""

    def __str__(self) -> str:
        return f"¶ {self.norm.id} “{self.words}”"


@dataclass(frozen=True, slots=True)
class Silence:
    """A norm that asks nothing of the software, and why."""

    norm: Norm
    why: str
    adr: str | None = None
    """The decision that allows the silence where the kind of the norm does not."""


_HEADING = re.compile(r"## (?P<id>\S+)(?:\s+\{(?P<attributes>.*)\})?\s*")
_ATTRIBUTE = re.compile(r"""(\w+):\s*("[^"]*"|'[^']*'|\[[^\]]*\]|[^,]+)""")
_NUMBERED = re.compile(r"\d+(?:-\d+)?")


@dataclass(frozen=True)
class Law:
    """The restated text of one edition; calling it cites a norm."""

    slug: str
    title: Words
    norms: Mapping[str, Norm]
    places: Mapping[str, Words] = field(default_factory=dict)
    """How ids that begin with a prefix are named to people; ``{n}`` is the rest of the id."""

    @classmethod
    def read(cls, folder: Path, slug: str, places: Mapping[str, Words] | None = None) -> Law:
        """Read ``text.en.md``, ``text.kk.md`` and ``text.ru.md`` of an edition's folder.

        Raises ``LawError`` where a text names a norm that the English one does not have.
        """
        titles, entries = {}, {}
        for lang in ("en", "kk", "ru"):
            titles[lang], entries[lang] = _entries(folder / f"text.{lang}.md")
        for lang in ("kk", "ru"):
            if strangers := entries[lang].keys() - entries["en"].keys():
                raise LawError(
                    f"{slug}: text.{lang}.md has norms unknown to the English: {strangers}"
                )
        norms = {
            id_: _norm(
                slug,
                id_,
                attributes=attributes,
                says={lang: entries[lang].get(id_) for lang in entries},
            )
            for id_, (attributes, _) in entries["en"].items()
        }
        return cls(slug, Words(titles["kk"], titles["ru"], titles["en"]), norms, places or {})

    def __call__(self, id_: str, words: str) -> Citation:
        """Cite ``words`` of a norm. Raises ``LawError`` if the norm does not say them."""
        norm = self.norm(id_)
        if words not in norm.says.en:
            raise LawError(f"{self.slug}: {id_} does not say “{words}”. It says: “{norm.says.en}”")
        return Citation(norm, words, self.place(id_))

    def norm(self, id_: str) -> Norm:
        try:
            return self.norms[id_]
        except KeyError:
            raise LawError(f"{self.slug}: there is no norm {id_}") from None

    def silent(self, why: str, *ids: str, adr: str | None = None) -> tuple[Silence, ...]:
        """Declare norms silent, each for the reason given."""
        return tuple(Silence(self.norm(id_), why, adr) for id_ in ids)

    def place(self, id_: str) -> Words:
        """Where a norm stands, as a person is told."""
        for prefix in sorted(self.places, key=len, reverse=True):
            if id_.startswith(prefix):
                rest = id_.removeprefix(prefix).strip(".")
                number = _NUMBERED.match(rest)
                n = number.group() if number else rest
                named = self.places[prefix]
                return Words(*(text.replace("{n}", n) for text in (named.kk, named.ru, named.en)))
        return Words(id_, id_, id_)


def _entries(path: Path) -> tuple[str, dict[str, tuple[dict[str, str], str]]]:
    title, current = "", ""
    heads: dict[str, dict[str, str]] = {}
    bodies: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") and not title:
            title = line.removeprefix("# ").strip()
        elif found := _HEADING.fullmatch(line):
            current = found["id"]
            if current in heads:
                raise LawError(f"{path.name}: {current} stands there twice")
            heads[current] = _attributes(found["attributes"] or "")
            bodies[current] = []
        elif current and line.strip():
            bodies[current].append(line.strip())
    return title, {id_: (heads[id_], " ".join(bodies[id_])) for id_ in heads}


def _attributes(text: str) -> dict[str, str]:
    return {
        name: value.strip().strip("\"'") if value[:1] in "\"'" else value.strip()
        for name, value in _ATTRIBUTE.findall(text)
    }


def _norm(
    slug: str,
    id_: str,
    *,
    attributes: dict[str, str],
    says: Mapping[str, tuple[dict[str, str], str] | None],
) -> Norm:
    try:
        kind = NormKind(attributes["kind"])
        actor = attributes["actor"]
    except (KeyError, ValueError) as problem:
        raise LawError(f"{slug}: the heading of {id_} lacks a known kind or actor") from problem
    services = attributes.get("services", "all")
    texts = {lang: entry[1] if entry else "" for lang, entry in says.items()}
    if not texts["en"]:
        raise LawError(f"{slug}: {id_} says nothing")
    return Norm(
        id=id_,
        kind=kind,
        actor=actor,
        services=()
        if services == "all"
        else tuple(s.strip() for s in services.strip("[]").split(",")),
        key=attributes.get("kk", ""),
        says=Words(texts["kk"] or texts["en"], texts["ru"] or texts["en"], texts["en"]),
        restated=bool(texts["kk"] and texts["ru"]),
    )
