"""Who notices a broken procedure: a property of the walk, or else a play of the edition."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
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
    texts = {path: path.read_text(encoding="utf-8") for path in plays(edition)}
    for mutant in mutants(edition.procedure):
        # Who speaks of it most is the likeliest to notice.
        likely = sorted(texts, key=lambda path: -texts[path].count(mutant.about))
        with mutant.applied():
            yield Noticed(mutant.name, _property(edition) or _play(edition, likely))


def _property(edition: Edition) -> str | None:
    walked = walk(edition.procedure)
    broken = (name for name, found in OF_DECLARATIONS.items() if any(found(walked)))
    return next(broken, None)


def _play(edition: Edition, paths: Iterable[Path]) -> str | None:
    for path in paths:
        try:
            passed = play_file(path).passed
        except (PlayError, AssertionError):
            passed = False
        if not passed:
            return str(path.relative_to(edition.folder))
    return None
