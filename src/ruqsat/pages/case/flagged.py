"""What the application is flagged for, as the officials who judge it read it."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.flagging import Raised, raised
from ruqsat.lex.text import Norm


@dataclass(frozen=True, slots=True)
class Flagged:
    """For the macro ``flags`` of ``pages/flags.html``."""

    question: Question
    """The row of the application it is about."""
    words: Words
    norm: Norm
    """By which it is judged."""
    place: Words
    """Where that norm stands."""
    source: Words | None


def flagged(file: File) -> tuple[Flagged, ...]:
    """In the order in which the regulation declares its flags."""
    on = file.office.local(file.facts.opened_at).date()
    return tuple(_flagged(file, one) for one in raised(file.application, on))


def _flagged(file: File, one: Raised) -> Flagged:
    row = file.service.form.question(one.at.path.partition(".")[0])
    law = one.flag.law
    return Flagged(row, one.at.words, law.norm, law.place, one.flag.source)
