"""How each norm of an edition is read, and whether a passing play ran through what reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ruqsat.cases.playing.recording import Touched
from ruqsat.cases.playing.shelf import play_file, plays
from ruqsat.lex.coverage import cited
from ruqsat.lex.edition import Edition
from ruqsat.lex.procedure import Procedure
from ruqsat.lex.text import Norm


@dataclass(frozen=True, slots=True)
class Covered:
    """One norm: where it is cited, or why it is silent."""

    norm: Norm
    cited: tuple[str, ...]
    """Kind and name of each declaration that cites it: ``term: check_completeness``."""
    silent: str | None
    exercised: bool


def coverage(edition: Edition) -> tuple[Covered, ...]:
    """Every norm of an edition, in the order of the act. Runs all plays of the edition."""
    touched = touched_by_plays(edition)
    ran = {one.norm.id for one in touched.cited}
    places: dict[str, dict[str, None]] = {}
    for one in cited(edition.procedure):
        places.setdefault(one.norm.id, {})[f"{one.by}: {one.place}"] = None
    silences = _silences(edition.procedure)
    return tuple(
        Covered(norm, tuple(places.get(id_, ())), silences.get(id_), id_ in ran)
        for id_, norm in edition.procedure.law.norms.items()
    )


def touched_by_plays(edition: Edition) -> Touched:
    """What the passing plays of an edition run through. Raises ``PlayError``."""
    touched = Touched()
    for path in plays(edition):
        played = play_file(path)
        if played.passed:
            touched.add(played.touched)
    return touched


def _silences(procedure: type[Procedure]) -> Mapping[str, str]:
    return {
        one.norm.id: f"{one.why} (ADR {one.adr})" if one.adr else one.why
        for one in procedure.silences
    }
