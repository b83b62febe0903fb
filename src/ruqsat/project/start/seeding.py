"""Fills an installation for trying out: people, their keys, and cases; twice changes nothing."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from django.conf import settings

from ruqsat.languages import LANGS, Sentence, Words
from ruqsat.people import demo
from ruqsat.people.acting import today
from ruqsat.people.capacity import Capacity, standing_words
from ruqsat.people.standing import capacities
from ruqsat.project.start import keys, trial
from ruqsat.signing.authority import PASSWORD

HEADING = Sentence(
    kk="Кіре алатын адамдар (бәрінің құпиясөзі: {password}):",
    ru="Кто может войти (пароль у всех: {password}):",
    en="Who can sign in (everybody's password: {password}):",
)
KEYS = Sentence(
    kk="Олардың сынақ кілттері: {folder} (құпиясөзі: {password})",
    ru="Их пробные ключи: {folder} (пароль: {password})",
    en="Their test keys: {folder} (password: {password})",
)


def seed() -> tuple[str, ...]:
    """Lines that say who can sign in afterwards, in three languages: nobody has chosen one yet."""
    people = demo.seed()
    trial.seed(people, keys.make(Path(settings.AUTHORITY_FOLDER), people.people))
    return tuple(_told(people))


def _told(people: demo.Demo) -> Iterator[str]:
    yield from in_all(HEADING.say(password=people.password))
    held = [capacities(person, today()) for person in people.people.values()]
    # Their own capacity comes first, then the one for which they are in the demo.
    shown = [found[:2][-1] for found in held]
    for organisation, members in groupby(shown, lambda capacity: capacity.organisation):
        yield from _group(organisation, members)
    folder = str(Path(settings.AUTHORITY_FOLDER) / "keys")
    yield from in_all(KEYS.say(folder=folder, password=PASSWORD))


def _group(organisation: Words | None, members: Iterable[Capacity]) -> Iterator[str]:
    if organisation:
        yield f"  {' · '.join(in_all(organisation))}"
    for member in members:
        standing = " · ".join(dict.fromkeys(in_all(standing_words(member))))
        indent = "    " if organisation else "  "
        yield f"{indent}{member.iin}  {member.person.kk}: {standing}"


def in_all(words: Words) -> Iterator[str]:
    return (words.in_(lang) for lang in LANGS)
