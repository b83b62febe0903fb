"""Reads a filled sheet into the same raw answers that the page would have given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ruqsat.languages import Words, joined
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.kinds import LinesKind
from ruqsat.portal.sheets import sentences
from ruqsat.portal.sheets.columns import HEAD_ROWS, by_label, chosen, columns, normalised
from ruqsat.portal.sheets.opening import NotASheetError, TooHeavyError, opened
from ruqsat.ui.answers import size_words

LIMIT = 10 * 1024 * 1024
"""Bytes; 5,000 lines of goods take 0.3 MB."""

Lines = tuple[dict[str, str], ...]


class UnreadableError(Exception):
    """The sheet cannot be taken; ``words`` say why and what to do."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class Sheet:
    """Line after line, each answer by the name of its question."""

    lines: Lines

    def raw(self, path: str) -> dict[str, str]:
        return {
            f"{path}.{number}.{name}": text
            for number, line in enumerate(self.lines)
            for name, text in line.items()
        }


def check_size(size: int) -> None:
    """Before the content is read. Raises ``UnreadableError``."""
    if size > LIMIT:
        said = sentences.TOO_LARGE.say(size=size_words(size), limit=size_words(LIMIT))
        raise UnreadableError(said)


def read(content: bytes, question: Question) -> Sheet:
    """The lines of the first worksheet. Raises ``UnreadableError``."""
    assert isinstance(question.kind, LinesKind)
    check_size(len(content))
    rows = _rows(content, question.kind.most_in_a_sheet)
    head = _head(rows[0] if rows else [], question)
    lines = _lines(rows[HEAD_ROWS:], head)
    if not lines:
        raise UnreadableError(sentences.NO_LINES)
    if len(lines) > question.kind.most_in_a_sheet:
        most = question.kind.most_in_a_sheet
        raise UnreadableError(sentences.TOO_MANY.say(given=len(lines), most=most))
    return Sheet(lines)


def _rows(content: bytes, most: int) -> list[list[str]]:
    try:
        # One row more than may be, so that too many are counted as such.
        return opened(content, HEAD_ROWS + most + 1)
    except NotASheetError:
        raise UnreadableError(sentences.NOT_A_SHEET) from None
    except TooHeavyError:
        raise UnreadableError(sentences.TOO_HEAVY) from None


def _head(row: Sequence[str], question: Question) -> list[Question | None]:
    """The question of each column, by its heading; all that must be answered are there."""
    known = by_label(question)
    head = [known.get(normalised(cell)) for cell in row]
    missing = [one.label for one in columns(question) if one.required and one not in head]
    if missing:
        raise UnreadableError(sentences.NO_COLUMNS.say(columns=joined(missing, "; ")))
    return head


def _lines(rows: Sequence[Sequence[str]], head: Sequence[Question | None]) -> Lines:
    while rows and _is_blank(rows[-1]):
        rows = rows[:-1]
    for number, row in enumerate(rows, HEAD_ROWS + 1):
        if _is_blank(row):
            raise UnreadableError(sentences.BLANK_ROW.say(row=number))
    return tuple(
        {
            column.name: chosen(column, cell)
            for column, cell in zip(head, row, strict=False)
            if column is not None
        }
        for row in rows
    )


def _is_blank(row: Sequence[str]) -> bool:
    return not any(cell.strip() for cell in row)
