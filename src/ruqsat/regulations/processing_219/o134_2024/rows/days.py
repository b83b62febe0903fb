"""Days that must fit the day on which they are stated (documents, last days)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence
from ruqsat.lex import Problem

if TYPE_CHECKING:
    from ..forms import Application

_ALREADY_PAST = Sentence(
    kk="Мерзімнің соңғы күні өтініш берілген күннен ({on}) кейін болуға тиіс.",
    ru="Последний день срока должен быть позже дня подачи ({on}).",
    en="The last day must be after the day of filing ({on}).",
)
_NOT_YET_MADE = Sentence(
    kk="Құжаттың күні өтініш берілген күннен ({on}) кеш болмауға тиіс.",
    ru="Дата документа не может быть позже дня подачи ({on}).",
    en="The date of the document cannot be after the day of filing ({on}).",
)


def after_the_filing(application: Application, on: date) -> Iterator[Problem]:
    until = application.term.until
    if until and until <= on:
        yield Problem("term.until", _ALREADY_PAST.say(on=on))


def before_the_filing(application: Application, on: date) -> Iterator[Problem]:
    for number, document in enumerate(application.ownership):
        if document.on > on:
            yield Problem(f"ownership.{number}.on", _NOT_YET_MADE.say(on=on))
