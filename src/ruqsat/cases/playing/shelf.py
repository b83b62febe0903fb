"""Where plays and samples lie: beside the rules of an edition, or in any file a person names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ruqsat.cases.playing import wording
from ruqsat.cases.playing.reading import Play, read_play, read_texts
from ruqsat.cases.playing.running import Played, run_play
from ruqsat.cases.playing.wording import PlayError
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.lex.errors import LawError
from ruqsat.regulations import editions
from ruqsat.workdays import Hours, Office, kazakhstan


def plays(edition: Edition) -> tuple[Path, ...]:
    """The plays of an edition, in the order of their paths."""
    return tuple(sorted((edition.folder / "scenarios").rglob("*.yaml")))


def sample(edition: Edition, service: Service) -> Mapping[str, Mapping[str, str]]:
    """What a valid case of a service states: raw answers by path, by the name of the act.

    Raises ``LawError`` where the edition has no sample for it.
    """
    return _sample(edition.folder, service.name)


@cache
def _sample(folder: Path, service: str) -> Mapping[str, Mapping[str, str]]:
    path = folder / "sample.yaml"
    whole = read_texts(path.read_text(encoding="utf-8")) if path.is_file() else None
    of_service = whole.get(service) if isinstance(whole, dict) else None
    if not isinstance(of_service, dict):
        raise LawError(f"{folder.name}: sample.yaml has nothing for {service}")
    return of_service


def play_file(path: Path) -> Played:
    """Reads a play and runs it against its edition. Raises ``PlayError``."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise PlayError(wording.NO_FILE.say(path=str(path))) from None
    play = read_play(text)
    edition, service = edition_of(play, path)
    return played(play, edition, service)


def played(play: Play, edition: Edition, service: Service) -> Played:
    """Runs a play in Kazakhstan's calendar and the hours that bodies keep by default."""
    office = Office(kazakhstan(), Hours())
    samples = sample(edition, service)
    return run_play(play, edition, service=service, office=office, samples=samples)


def edition_of(play: Play, path: Path | None = None) -> tuple[Edition, Service]:
    """The edition that a play names, or beside which it lies, or the newest of the regulation.

    Raises ``PlayError`` if no edition offers its service.
    """
    slug, _, name = play.service.partition("/")
    found = [one for one in editions() if one.slug == slug and _offers(one, name)]
    if play.edition:
        found = [one for one in found if one.name == play.edition]
    elif path and (beside := [one for one in found if one.folder in path.resolve().parents]):
        found = beside
    if not found:
        known = (f"{one.slug}/{name}" for one in editions() for name in _offered(one))
        said = wording.NO_SERVICE.say(given=play.service, known=", ".join(dict.fromkeys(known)))
        raise PlayError(said)
    newest = max(found, key=lambda one: one.in_force_from)
    course = newest.serving(name)
    return course, course.procedure.service(name)


def _offers(edition: Edition, name: str) -> bool:
    return name in _offered(edition)


def _offered(edition: Edition) -> tuple[str, ...]:
    """The ways into its procedures, the duties of its body among them."""
    return tuple(one.name for course in edition.courses for one in course.procedure.services)
