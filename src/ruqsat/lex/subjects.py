"""What outlives the case that made it: a document, a licence. Its standing is derived, never set.

A decision makes a subject (``Outcome.makes``); a service asks for something to be done to one
(``Service.about``). ``ruqsat.subjects`` folds what was done into where a subject stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Words
from ruqsat.lex.forms.asking import Problem
from ruqsat.lex.labels import Labelled

if TYPE_CHECKING:
    from ruqsat.lex.text import Citation


class Standing(Labelled):
    """Where a subject stands on a day."""

    IN_FORCE = "in_force", "қолданыста", "действует", "in force"
    REVOKED = (
        "revoked",
        "кері қайтарып алынған (жойылған)",
        "отозван (аннулирован)",
        "revoked (annulled)",
    )
    EXPIRED = "expired", "мерзімі аяқталған", "срок истёк", "expired"


class Deed(Labelled):
    """What a decision does to a subject."""

    MAKES = "makes", "Құжат берілді", "Документ выдан", "The document was issued"
    EXTENDS = "extends", "Мерзімі ұзартылды", "Срок продлён", "Its term was extended"
    CHANGES = "changes", "Өзгеріс енгізілді", "Внесены изменения", "It was amended"
    REVOKES = (
        "revokes",
        "Кері қайтарып алынды (жойылды)",
        "Отозван (аннулирован)",
        "It was revoked (annulled)",
    )
    RESUMES = "resumes", "Қолданысы қайта басталды", "Действие возобновлено", "It was resumed"

    @property
    def needs(self) -> Standing:
        """Where a subject must stand for it to be done."""
        return Standing.REVOKED if self is Deed.RESUMES else Standing.IN_FORCE


@dataclass(frozen=True, eq=False)
class Subject:
    """A kind of thing that outlives the case that made it."""

    law: Citation
    called: Words
    name: str


@dataclass(frozen=True, slots=True)
class Makes:
    """That an outcome makes a subject, numbered as the paper of that outcome."""

    subject: Subject
    _: KW_ONLY
    until: Callable[[Any], date | None]
    """From the application to its last day; ``None``: the application does not name one."""


@dataclass(frozen=True, slots=True)
class Held:
    """A subject as whoever asks about it holds it."""

    number: str
    kind: str
    """The name of the service it was made in."""
    standing: Standing
    until: date | None
    """Its last day; ``None``: not known here."""


def _anything(_application: Any, _held: Held) -> Iterator[Problem]:
    yield from ()


@dataclass(frozen=True, slots=True)
class About:
    """That a service asks for something to be done to a subject that its applicant holds."""

    law: Citation
    subject: Subject
    deed: Deed
    _: KW_ONLY
    named: Callable[[Any], str]
    """From the application to the number of the subject; the answer to ``named_in``."""
    named_in: str = "document"
    """The path of the question that asks for the number."""
    until: Callable[[Any], date | None] = lambda _application: None
    """From the application to the last day that is asked for."""
    ask_by: Callable[[Held], date | None] = lambda _held: None
    """The last day on which it can be asked; ``None``: there is none, or it is not known."""
    problems: Callable[[Any, Held], Iterator[Problem]] = _anything
    """What in the application does not fit the subject."""
