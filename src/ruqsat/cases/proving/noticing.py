"""Who notices a broken procedure: a property of the walk, or else a play of the edition."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruqsat.cases.playing import PlayError, play_file, plays
from ruqsat.cases.proving.mutants import mutants
from ruqsat.cases.proving.properties import OF_DECLARATIONS
from ruqsat.cases.proving.walk import walk
from ruqsat.lex.edition import Edition


@dataclass(frozen=True, slots=True)
class Noticed:
    """A mutant and the first property or play that fails because of it."""

    mutant: str
    by: str | None
    """``None``: nobody noticed."""


def noticed(edition: Edition) -> Generator[Noticed, None, None]:
    """Breaks an edition's procedure in every way there is, one at a time, and puts it right."""
    for mutant in mutants(edition.procedure):
        with mutant.applied():
            yield Noticed(mutant.name, _property(edition) or _play(edition, mutant.name))


def _property(edition: Edition) -> str | None:
    walked = walk(edition.procedure)
    broken = (name for name, found in OF_DECLARATIONS.items() if any(found(walked)))
    return next(broken, None)


def _play(edition: Edition, mutant: str) -> str | None:
    """The first play that fails; those that speak of the broken acts are tried first."""
    broken = {act.name for act in edition.procedure.acts} & set(mutant.split())
    for path in sorted(plays(edition), key=lambda one: not broken & _words(one)):
        try:
            passed = play_file(path).passed
        except (PlayError, AssertionError):
            passed = False
        if not passed:
            return str(path.relative_to(edition.folder))
    return None


@cache
def _words(play: Path) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", play.read_text(encoding="utf-8")))
