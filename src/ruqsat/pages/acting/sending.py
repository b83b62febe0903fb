"""What the page of an act sent: kept as it was typed, made into a ``Doing``, and answered.

The fields of the page itself bear names with a hyphen, which no question of a form can have.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self
from uuid import UUID

from django.http import QueryDict

from ruqsat.cases.decide import Refused, form_of
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.door import Doing
from ruqsat.lex.acts import Act
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.kinds import FilesKind
from ruqsat.lex.forms.parsing import parse

FINDING, GROUND, APPOINTED = "act-finding", "act-ground", "act-appointed"
STRUCK = "act-struck"
VERSION, KEY, PREPARATION = "act-version", "act-key", "act-preparation"
LOOKED = "act-looked"
MOST_DIGITS = 9

AT = {
    "no_finding": FINDING,
    "nobody_named": APPOINTED,
    "nothing_to_strike": STRUCK,
    "no_ground": GROUND,
    "no_such_ground": GROUND,
    "ground_without_cause": GROUND,
}
"""At which field of the page a refusal is shown, by its code."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent, or what a page begins with."""

    version: int
    """Of the case, as the page showed it."""
    key: str
    """Names the request: sent twice, it is done once."""
    finding: str = ""
    grounds: tuple[str, ...] = ()
    appointed: str = ""
    struck: str = ""
    """The number of the event to strike out."""
    stated: Mapping[str, str] = field(default_factory=dict)
    preparation: UUID | None = None
    looked: str | None = None
    """The hash of the inquiries that the page showed; ``None``: it showed none."""

    @classmethod
    def first(cls, file: File, stated: Mapping[str, str] | None = None) -> Self:
        """A page nobody has filled yet, but for what is known already."""
        return cls(file.history.version, secrets.token_hex(16), stated=stated or {})

    def with_grounds(self, file: File, act: Act) -> Self:
        """Where an act confirms grounds, those that stand are chosen beforehand."""
        standing = file.case.nameable(act) if act.confirms else ()
        return replace(self, grounds=tuple(ground.name for ground in standing))

    @classmethod
    def read(cls, posted: QueryDict, form: type[Form] | None) -> Self:
        version = posted.get(VERSION, "")
        return cls(
            version=int(version) if _is_number(version) else 0,
            key=posted.get(KEY, "")[:64] or secrets.token_hex(16),
            finding=posted.get(FINDING, ""),
            grounds=tuple(posted.getlist(GROUND)),
            appointed=posted.get(APPOINTED, ""),
            struck=posted.get(STRUCK, ""),
            stated=dict(_typed(posted, form)) if form else {},
            preparation=_uuid(posted.get(PREPARATION, "")),
            looked=posted.get(LOOKED),
        )

    @property
    def is_filled(self) -> bool:
        """Whether there is anything to lose."""
        chosen = self.finding or self.grounds or self.appointed or self.struck
        return bool(chosen or self.stated)

    def anew(self, file: File) -> Self:
        """The same typed into a page drawn from the case as it stands now."""
        return replace(self, version=file.history.version, key=secrets.token_hex(16))

    def with_stated(self, stated: Mapping[str, str]) -> Self:
        return replace(self, stated=stated)

    def _grounds(self, act: Act) -> tuple[str, ...]:
        """Grounds chosen beforehand mean nothing where the finding needs none."""
        needed = act.finds_grounds_on is None or self.finding == act.finds_grounds_on.value
        return self.grounds if needed or not act.confirms else ()

    def doing(self, act: Act, cms: bytes | None = None) -> Doing:
        return Doing(
            act=act.name,
            finding=self.finding or None,
            grounds=self._grounds(act),
            appointed=self.appointed or None,
            strikes=int(self.struck) if _is_number(self.struck) else None,
            stated=self.stated,
            preparation=self.preparation,
            cms=cms,
            looked=self.looked,
        )


def problems(refused: Refused, file: File, *, act: Act, sent: Sent) -> tuple[Problem, ...]:
    """Everything to correct, each at its field; nothing where the refusal is about no field."""
    place = AT.get(refused.code)
    if place is None:
        return refused.problems
    return (Problem(place, refused.words), *_also(file, act, sent))


def _also(file: File, act: Act, sent: Sent) -> Iterator[Problem]:
    """What is wrong in the form is told at once, not after the first fault is mended."""
    form = form_of(file.case, act, finding=sent.finding or None, at=file.now)
    if form is not None and (sent.finding or act.strikes_out):
        yield from parse(form, sent.stated, on=file.office.local(file.now).date()).problems


def _typed(posted: QueryDict, form: type[Form]) -> Iterator[tuple[str, str]]:
    """Answers to questions of the form. A file is known to the server alone, and never sent."""
    for path, text in posted.items():
        if _is_asked(form, path):
            # No database keeps the character zero, and no keyboard has it.
            yield path, str(text).replace("\0", "")


def _is_asked(form: type[Form], path: str) -> bool:
    try:
        return not isinstance(form.question(path).kind, FilesKind)
    except KeyError:
        return False


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
