"""What a person names on the command line: a regulation, a norm, an act, an instant.

A name that leads nowhere ends the command as wrong usage and is answered with the names there are.
"""

from __future__ import annotations

from argparse import ArgumentTypeError
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.lex.acts import Act
    from ruqsat.lex.declarations import Limit
    from ruqsat.lex.edition import Edition
    from ruqsat.lex.procedure import Procedure
    from ruqsat.lex.text import Norm

NO_REGULATION = Sentence(
    kk="Мұндай регламент жоқ: {given}. Бар регламенттер: {known}.",
    ru="Такого регламента нет: {given}. Есть: {known}.",
    en="There is no regulation {given}. There are: {known}.",
)
NO_NORM = Sentence(
    kk="{regulation} мәтінінде мұндай норма жоқ: {given}. Ұқсастары: {known}.",
    ru="В {regulation} нет нормы {given}. Похожие: {known}.",
    en="{regulation} has no norm {given}. Similar ones: {known}.",
)
NO_ACT = Sentence(
    kk="{regulation} рәсімінде мұндай қадам жоқ: {given}. Бар қадамдар: {known}.",
    ru="В процедуре {regulation} нет действия {given}. Есть: {known}.",
    en="{regulation} has no act {given}. There are: {known}.",
)
NOT_AN_INSTANT = Sentence(
    kk="«{given}» — сәт емес. 2025-10-20T10:15 түрінде жазыңыз (белдеуі — органдікі).",
    ru="«{given}» — не момент времени. Запишите как 2025-10-20T10:15 (в поясе органа).",
    en="“{given}” is no instant. Write it as 2025-10-20T10:15, in the zone of the body.",
)


def regulation(given: str) -> Edition:
    """The newest edition of a regulation. Raises ``ArgumentTypeError``."""
    from ruqsat.regulations import current, editions

    try:
        return current(given)
    except KeyError:
        known = ", ".join(dict.fromkeys(one.slug for one in editions()))
        raise ArgumentTypeError(told(NO_REGULATION.say(given=given, known=known))) from None


def regulation_or_norm(given: str) -> tuple[Edition, Norm | None]:
    """``REG`` or ``REG/NORM``. Raises ``ArgumentTypeError``."""
    slug, _, id_ = given.partition("/")
    edition = regulation(slug)
    if not id_:
        return edition, None
    norms = edition.procedure.law.norms
    if id_ in norms:
        return edition, norms[id_]
    near = _near(id_, list(norms))
    said = NO_NORM.say(regulation=edition.slug, given=id_, known=", ".join(near))
    raise ArgumentTypeError(told(said))


def act_or_limit(edition: Edition, given: str) -> tuple[type[Procedure], Act | Limit]:
    """An act by its name or norm, or a limit by its name, with the procedure it belongs to.

    Raises ``ArgumentTypeError``.
    """
    courses = edition.procedure.courses()
    for procedure in courses:
        for limit in procedure.limits:
            if limit.name == given:
                return procedure, limit
        with suppress(KeyError):
            return procedure, procedure.act(given)
    known = [act.name for each in courses for act in each.acts]
    known += [limit.name for each in courses for limit in each.limits]
    said = NO_ACT.say(regulation=edition.slug, given=given, known=", ".join(known))
    raise ArgumentTypeError(told(said))


def instant(given: str) -> datetime:
    """An instant, in the hours that bodies keep unless it names a zone.

    Raises ``ArgumentTypeError``.
    """
    from ruqsat.cases.playing import PlayError
    from ruqsat.cases.playing import instant as read
    from ruqsat.workdays import Hours, Office, kazakhstan

    try:
        return read(given, Office(kazakhstan(), Hours()))
    except PlayError:
        raise ArgumentTypeError(told(NOT_AN_INSTANT.say(given=given))) from None


def _near(given: str, known: list[str]) -> list[str]:
    from difflib import get_close_matches

    paragraph = given.split(".", maxsplit=1)[0]
    same = [id_ for id_ in known if id_.split(".", maxsplit=1)[0] == paragraph]
    return (get_close_matches(given, known, n=5) or same or known)[:5]
