"""The sections of an application, one page each, and how far each has come. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ruqsat.languages import Words
from ruqsat.lex.forms import Form, Problem, Question
from ruqsat.lex.forms.parsing import Raw, asked, parse
from ruqsat.portal.drafts.answers import is_blank
from ruqsat.ui.shown import Task


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections that apply to the answers given so far, with everything wrong in them."""

    form: type[Form]
    raw: Raw
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, form: type[Form], raw: Raw, *, on: date) -> Sections:
        """As they stand if the application is filed on the day ``on``."""
        return cls(form, raw, asked(form, raw, on=on), parse(form, raw, on=on).problems)

    @property
    def complete(self) -> bool:
        return not self.problems

    def after(self, name: str) -> Question | None:
        """The section that follows; ``None`` after the last."""
        names = [question.name for question in self.questions]
        place = names.index(name) + 1 if name in names else len(names)
        return self.questions[place] if place < len(names) else None

    def wrong(self, name: str) -> tuple[Problem, ...]:
        return tuple(one for one in self.problems if section_of(one.path) == name)

    def tasks(self, opened: Iterable[str], urls: dict[str, str]) -> tuple[Task, ...]:
        seen = frozenset(opened)
        return tuple(
            Task(
                name=question.label,
                url=urls[question.name],
                state=self._state(question, opened=question.name in seen),
                row=question.row,
                hint=None if question.required else OPTIONAL,
            )
            for question in self.questions
        )

    def _state(self, question: Question, *, opened: bool) -> Literal["new", "opened", "done"]:
        begun = opened or not is_blank(self.raw, question.name)
        if not begun:
            return "new"
        return "opened" if self.wrong(question.name) else "done"


OPTIONAL = Words(
    "міндетті емес: деректер болса толтырылады",
    "необязательно: заполняется при наличии данных",
    "optional: filled in where there is something to say",
)


def section_of(path: str) -> str:
    return path.partition(".")[0]
