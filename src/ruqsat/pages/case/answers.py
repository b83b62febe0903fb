"""What an application states, as it was filed, and what the acts after it stated."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.parsing import Raw, asked
from ruqsat.notices.statements import Statement, statements, told


@dataclass(frozen=True, slots=True)
class Answers:
    """For the macro ``answers`` of ``ui/lists.html``: the sections that apply, and the answers."""

    questions: tuple[Question, ...]
    raw: Raw


def filed(file: File) -> Answers:
    """The application, as it was signed."""
    opening = file.edition.procedure.opening().name
    recorded = next(one for one in file.history.events if one.event.act == opening)
    on = file.office.local(recorded.event.at).date()
    return Answers(asked(file.service.form, recorded.stated, on=on), recorded.stated)


def stated(file: File, visitor: Visitor) -> tuple[Statement, ...]:
    """What was stated after it that this visitor may read, newest first."""
    found = statements(file) if visitor.is_staff else told(file)
    return found[::-1]
