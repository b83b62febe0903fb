"""The columns of a sheet: one for each question of a line, known by its label in any language."""

from __future__ import annotations

from ruqsat.languages import LANGS, Words
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.kinds import ChoiceKind, FilesKind, LinesKind, PartKind, YesNoKind
from ruqsat.ui import sentences

HEAD_ROWS = 1
"""Rows above the first line."""


def takes_sheet(question: Question) -> bool:
    """Whether the lines of a question fit into a sheet: each answer is one cell."""
    return isinstance(question.kind, LinesKind) and not any(
        isinstance(inner.kind, PartKind | LinesKind | FilesKind)
        for inner in question.kind.form.questions()
    )


def columns(question: Question) -> tuple[Question, ...]:
    assert isinstance(question.kind, LinesKind)
    return question.kind.form.questions()


def normalised(text: str) -> str:
    """For comparing what people typed or copied with what is meant."""
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").casefold().split()).strip("* ")


def by_label(question: Question) -> dict[str, Question]:
    """The columns by their labels, in every language."""
    return {
        normalised(column.label.in_(lang)): column for column in columns(question) for lang in LANGS
    }


def options(column: Question) -> tuple[tuple[str, Words], ...]:
    """The closed list that a column takes, as values and words; empty where it is open."""
    if isinstance(column.kind, ChoiceKind):
        return tuple((one.value, one.words) for one in column.kind.options)
    if isinstance(column.kind, YesNoKind):
        return (("yes", sentences.YES), ("no", sentences.NO))
    return ()


def chosen(column: Question, text: str) -> str:
    """The value meant by a cell of a closed list; what is not on it stays as it was typed."""
    wanted = normalised(text)
    for value, words in options(column):
        if wanted in {normalised(value), *(normalised(words.in_(lang)) for lang in LANGS)}:
            return value
    return text
