"""One edition of a regulation: its act, when it is in force, who renders it, and its procedure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from ruqsat.languages import Words
from ruqsat.lex.errors import LawError

if TYPE_CHECKING:
    from ruqsat.lex.procedure import Procedure


@dataclass(frozen=True, slots=True)
class OtherBody:
    """A body beside the provider that has a role in its cases."""

    key: str
    name: Words


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The act that made the wording: the last that amended it, or the act itself."""

    number: str
    approved_on: date

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read ``edition.toml`` of an edition, which may not be whole yet."""
        data = tomllib.loads((folder / "edition.toml").read_text(encoding="utf-8"))
        last = max([data["act"], *data.get("amended_by", ())], key=lambda act: act["date"])
        return cls(last["number"], last["date"])


@dataclass(frozen=True, slots=True)
class Edition:
    """Frozen once in force; a case keeps the edition under which it was filed."""

    slug: str
    name: str
    folder: Path
    title: Words
    act: str
    """«№ 219, 22.04.2020»: how papers cite it."""
    registered: str | None
    """Its number and day in the register of the Ministry of Justice; ``None``: acts of its kind
    are not entered there."""
    made_by: MadeBy
    body: str
    """The key of the body that renders the service."""
    provider: Words
    bodies: Mapping[str, OtherBody]
    """The other bodies, by the name of the role they act under."""
    in_force_from: date
    certainty: str
    """``stated``, ``computed`` or ``assumed``; an assumed day is refused in production."""
    note: Words | None
    procedure: type[Procedure]

    @classmethod
    def read(cls, folder: Path, procedure: type[Procedure], *, body: str) -> Edition:
        """Read ``edition.toml`` beside an edition's rules. Raises ``LawError``."""
        data = tomllib.loads((folder / "edition.toml").read_text(encoding="utf-8"))
        act, force = data["act"], data["in_force"]
        if force["status"] not in ("stated", "computed", "assumed"):
            raise LawError(f"{folder.name}: in_force.status is {force['status']!r}")
        bodies = {name: _other(given) for name, given in data.get("bodies", {}).items()}
        for role in filter(None, (one.sends_to for one in procedure.acts)):
            if role.name not in bodies:
                raise LawError(f"{folder.name}: no body is named for {role.name}")
        return cls(
            slug=data["slug"],
            name=folder.name,
            folder=folder,
            title=_words(act["title"]),
            act=_dated(act),
            registered=_dated(act["registered"]) if "registered" in act else None,
            made_by=MadeBy.read(folder),
            body=body,
            provider=_words(data["body"]["name"]),
            bodies=bodies,
            in_force_from=force["from"],
            certainty=force["status"],
            note=_words(force["note"]) if "note" in force else None,
            procedure=procedure,
        )

    def body_of(self, role: str) -> str:
        """The key of the body in which a role is held."""
        other = self.bodies.get(role)
        return other.key if other else self.body

    @property
    def courses(self) -> tuple[Edition, ...]:
        """The edition as each of its procedures has it: what it renders, then its duties."""
        return tuple(
            self if one is self.procedure else replace(self, procedure=one)
            for one in self.procedure.courses()
        )

    def serving(self, service: str) -> Edition:
        """The edition with the procedure by which cases of that service run.

        Raises ``KeyError``.
        """
        for course in self.courses:
            if any(one.name == service for one in course.procedure.services):
                return course
        raise KeyError(service)


def _dated(given: Mapping[str, Any]) -> str:
    return f"№ {given['number']}, {given['date']:%d.%m.%Y}"


def _other(given: Mapping[str, Any]) -> OtherBody:
    return OtherBody(given["key"], _words(given["name"]))


def _words(texts: Mapping[str, Any]) -> Words:
    return Words(texts["kk"], texts["ru"], texts["en"])
