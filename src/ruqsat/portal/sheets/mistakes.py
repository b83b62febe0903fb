"""What is wrong in a sheet, by the row and the column its owner sees in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ruqsat.languages import Words, joined
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.parsing import Raw, is_number
from ruqsat.lex.forms.places import question_at, within
from ruqsat.portal.sheets import sentences
from ruqsat.portal.sheets.columns import HEAD_ROWS, options

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Mistake:
    row: int
    """As the program that made the sheet counts them, the heading being row 1."""
    column: Words
    cell: str
    words: Words


@dataclass(frozen=True, slots=True)
class Mistakes:
    total: int
    first: tuple[Mistake, ...]


def mistakes(form: type[Form], raw: Raw, *, path: str, problems: Iterable[Problem]) -> Mistakes:
    """Of the sheet whose lines lie at a path."""
    here = [one for one in problems if within(one.path, path)]
    return Mistakes(
        len(here), tuple(_mistake(form, raw, path=path, problem=one) for one in here[:SHOWN])
    )


def _mistake(form: type[Form], raw: Raw, *, path: str, problem: Problem) -> Mistake:
    number, _, _ = problem.path.removeprefix(f"{path}.").partition(".")
    column = question_at(form, problem.path)
    row = int(number) + HEAD_ROWS + 1 if is_number(number) else HEAD_ROWS
    text, words = raw.get(problem.path, ""), problem.words
    if column is not None and text.strip() and options(column):
        listed = joined((one for _, one in options(column)), ", ")
        words = sentences.NOT_AN_OPTION.say(options=listed)
    return Mistake(row, column.label if column else problem.words, text, words)
