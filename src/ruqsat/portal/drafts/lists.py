"""The lists of a section: which came as sheets, which may, and where the applicant may be added.

Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ruqsat.lex.forms import Form, Problem, Question
from ruqsat.lex.forms.kinds import LinesKind, PartKind
from ruqsat.lex.forms.parsing import Raw, line_numbers
from ruqsat.lex.forms.places import within
from ruqsat.portal.drafts.prefilling import same_as_applicant
from ruqsat.portal.sheets.columns import takes_sheet
from ruqsat.portal.sheets.marks import Kept, sheet_at
from ruqsat.portal.sheets.mistakes import Mistakes, mistakes
from ruqsat.ui.answers import asked_at


@dataclass(frozen=True, slots=True)
class List:
    """Repeating lines that stand in a section, not inside other lines."""

    path: str
    question: Question
    sheet: Kept | None
    """``None``: its lines are typed."""
    lines: int
    mistakes: Mistakes
    takes_sheet: bool
    takes_applicant: bool


@dataclass(frozen=True, slots=True)
class Lists:
    """Of one section."""

    all: tuple[List, ...]

    def at(self, path: str) -> List | None:
        return next((one for one in self.all if one.path == path), None)

    def sheet_in(self, path: str) -> bool:
        """Whether a sheet holds lines at a path or below it."""
        return any(one.sheet and within(one.path, path) for one in self.all)


def lists(form: type[Form], question: Question, *, raw: Raw, problems: Iterable[Problem]) -> Lists:
    wrong = tuple(problems)
    return Lists(
        tuple(
            List(
                path=path,
                question=inner,
                sheet=sheet_at(raw, path),
                lines=len(line_numbers(raw, path)),
                mistakes=mistakes(form, raw, path=path, problems=wrong),
                takes_sheet=takes_sheet(inner),
                takes_applicant=same_as_applicant(form, path),
            )
            for path, inner in _lines(question, question.name, raw)
        )
    )


def _lines(question: Question, path: str, raw: Raw) -> Iterator[tuple[str, Question]]:
    """Those that are asked: others may wait for an answer of the section."""
    match question.kind:
        case LinesKind():
            yield path, question
        case PartKind(form=form):
            for inner in asked_at(form, raw, path):
                yield from _lines(inner, f"{path}.{inner.name}", raw)
        case _:
            return
