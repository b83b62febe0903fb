"""Raw strings in, values out: the one parser behind the page, the sheet and the stored answers.

Raw answers are a flat mapping from path to string. A file is four strings under its path
(``contract.0.sha256`` …), written by the server that stored it. Parsing never stops at the first
problem and never changes what was typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, assert_never

from ruqsat.languages import Words
from ruqsat.lex.forms import wrong
from ruqsat.lex.forms.asking import F, Form, Problem, Question
from ruqsat.lex.forms.kinds import (
    SHEET,
    ChoiceKind,
    CodeKind,
    DayKind,
    File,
    FilesKind,
    LinesKind,
    NumberKind,
    PartKind,
    StatementKind,
    TextKind,
    YesNoKind,
)
from ruqsat.lex.forms.scalars import read_day, read_number, read_text

Raw = Mapping[str, str]
DIGITS = 4
"""No list is so long that its numbers have more; answers cannot be grown without end."""


class Unanswered(Exception):  # noqa: N818  # It says what is the case; it is never an error.
    """A condition asked for an answer that nobody has given yet."""


@dataclass(frozen=True, slots=True)
class Parsed(Generic[F]):
    """``values`` only where there is no problem; problems come in the order of the form."""

    values: F | None
    problems: tuple[Problem, ...]


def parse(form: type[F], raw: Raw, *, on: date) -> Parsed[F]:
    """Read a whole form filed on the day ``on``."""
    reading = _Reading(raw, on)
    values = reading.form(form, "")
    order = {question.name: place for place, question in enumerate(form.questions())}
    found = sorted(reading.problems, key=lambda one: order.get(one.path.partition(".")[0], -1))
    return Parsed(None if found else values, tuple(found))


def parse_question(form: type[Form], name: str, *, raw: Raw, on: date) -> tuple[Problem, ...]:
    """The problems of one top-level question, as when its page is saved."""
    reading = _Reading(raw, on)
    question = form.question(name)
    partial = Partial(reading.answered(form))
    reading.problems.clear()
    reading.question(question, question.name, partial)
    return tuple(reading.problems)


def answered(form: type[Form], raw: Raw, *, on: date) -> frozenset[str]:
    """Names of the top-level questions whose answers are complete and without a problem."""
    reading = _Reading(raw, on)
    reading.answered(form)
    wrong_ones = {problem.path.partition(".")[0] for problem in reading.problems}
    return frozenset(q.name for q in form.questions() if q.name not in wrong_ones)


def asked(form: type[Form], raw: Raw, *, on: date) -> tuple[Question, ...]:
    """The top-level questions that apply, as far as the answers given so far can tell."""
    partial = Partial(_Reading(raw, on).answered(form))
    return tuple(q for q in form.questions() if _applies(q, partial) is not False)


def shown(form: type[Form], raw: Raw, *, on: date) -> tuple[Question, ...]:
    """The questions to draw: those that apply, and those already answered that may apply yet."""
    reading = _Reading(raw, on)
    partial = Partial(reading.answered(form))
    return tuple(q for q in form.questions() if _is_shown(q, partial, given=reading.given(q.name)))


def _is_shown(question: Question, partial: Partial, *, given: bool) -> bool:
    applies = _applies(question, partial)
    return given if applies is None else applies


class Partial:
    """A form as far as it is filled; reading what is not answered raises ``Unanswered``."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        try:
            return self._values[name]
        except KeyError:
            raise Unanswered(name) from None


def _applies(question: Question, partial: Partial) -> bool | None:
    """Whether a question is asked; ``None`` while the answers given so far cannot tell."""
    if question.when is None:
        return True
    try:
        return question.when(partial)
    except Unanswered:
        return None


_MISSING = object()
"""An answer that was not given, or not well enough to be a value."""


class _Paths:
    """What lies under each path of the raw answers, found once: a form asks for it at every step.

    ``below``: the steps that follow a path. ``filled``: paths at or under which something stands.
    """

    def __init__(self, raw: Raw) -> None:
        self.below: dict[str, set[str]] = {}
        self.filled: set[str] = set()
        for path, text in raw.items():
            self._note(path, filled=bool(text.strip()))

    def _note(self, path: str, *, filled: bool) -> None:
        dot = "."
        while dot:
            if filled:
                self.filled.add(path)
            path, dot, step = path.rpartition(".")
            if dot:
                self.below.setdefault(path, set()).add(step)


class _Reading:
    def __init__(self, raw: Raw, on: date) -> None:
        self.raw = raw
        self.paths = _Paths(raw)
        self.on = on
        self.problems: list[Problem] = []

    def form(self, form: type[F], path: str) -> F | None:
        before = len(self.problems)
        values = self.answered(form, path)
        names = {question.name for question in form.questions()}
        if len(self.problems) > before or not names <= values.keys():
            self._judge(form, path, Partial(values))
            return None
        whole = form(**values)
        self._judge(form, path, whole)
        return whole

    def _judge(self, form: type[Form], path: str, answers: object) -> None:
        """Asks each rule as far as its answers are given; the others wait for theirs."""
        for rule in form.rules:
            with suppress(Unanswered):
                for problem in rule.broken(answers, self.on):
                    self.problems.append(Problem(f"{path}{problem.path}", problem.words))

    def answered(self, form: type[Form], path: str = "") -> dict[str, Any]:
        values: dict[str, Any] = {}
        partial = Partial(values)
        for question in form.questions():
            value = self.question(question, f"{path}{question.name}", partial)
            if value is not _MISSING:
                values[question.name] = value
        return values

    def question(self, question: Question, path: str, partial: Partial) -> Any:
        applies = _applies(question, partial)
        if applies is False:
            return _nothing(question)
        if applies is None and not self.given(path):
            return _MISSING if question.required else None
        return self._answer(question, path)

    def given(self, path: str) -> bool:
        return path in self.paths.filled

    def numbers(self, path: str) -> list[int]:
        return _in_order(self.paths.below.get(path, ()))

    def _answer(self, question: Question, path: str) -> Any:  # noqa: PLR0911, C901  # One case a kind.
        kind = question.kind
        match kind:
            case PartKind():
                if not question.required and not self.given(path):
                    return None
                return self.form(kind.form, f"{path}.") or _MISSING
            case LinesKind():
                return self._lines(question, kind, path)
            case FilesKind():
                return self._files(question, kind, path)
            case StatementKind():
                return self._statement(path)
            case DayKind():
                return self._scalar(question, path, read_day(_day_text(self.raw, path)))
            case NumberKind():
                return self._scalar(question, path, read_number(self.raw.get(path, ""), kind))
            case TextKind():
                return self._scalar(question, path, read_text(self.raw.get(path, ""), kind))
            case YesNoKind():
                value = {"yes": True, "no": False}.get(self.raw.get(path, ""))
                return self._scalar(question, path, value)
            case ChoiceKind():
                given = self.raw.get(path, "")
                option = next((one for one in kind.options if one.value == given), None)
                return self._scalar(question, path, option)
            case CodeKind():
                text = kind.code.tidied(self.raw.get(path, ""))
                problem = kind.code.problem(text) if text else None
                return self._scalar(question, path, problem or (kind.code(text) if text else None))
            case _:
                assert_never(kind)

    def _scalar(self, question: Question, path: str, read: object) -> object:
        """``read`` is a value, ``None`` for no answer, or the words of what is wrong."""
        if isinstance(read, Words):
            return self._wrong(path, read)
        if read is None and question.required:
            return self._wrong(path, wrong.REQUIRED.say(field=question.label))
        return read

    def _statement(self, path: str) -> object:
        if self.raw.get(path) == "yes":
            return True
        return self._wrong(path, wrong.STATEMENT.say())

    def _lines(self, question: Question, kind: LinesKind, path: str) -> object:
        numbers = self.numbers(path)
        if kind.may_be_none and self.raw.get(f"{path}.none") == "yes":
            return self._none(question, path, numbers)
        most = kind.most_in_a_sheet if self.raw.get(f"{path}.{SHEET}") else kind.most
        if len(numbers) > most:
            return self._wrong(path, wrong.TOO_MANY_LINES.say(most=kind.most, given=len(numbers)))
        if len(numbers) < kind.least and question.required:
            sentence = wrong.NO_LINES_OR_NONE if kind.may_be_none else wrong.NO_LINES
            return self._wrong(path, sentence.say(field=question.label))
        values = [self.form(kind.form, f"{path}.{number}.") for number in numbers]
        return _MISSING if any(value is None for value in values) else tuple(values)

    def _none(self, question: Question, path: str, numbers: list[int]) -> object:
        """The tick that there are none; lines filled beside it are never thrown away unseen."""
        if filled := sum(self.given(f"{path}.{number}") for number in numbers):
            return self._wrong(
                f"{path}.none", wrong.LINES_AND_NONE.say(field=question.label, given=filled)
            )
        return ()

    def _files(self, question: Question, kind: FilesKind, path: str) -> object:
        found = [_file(self.raw, f"{path}.{number}") for number in self.numbers(path)]
        files = tuple(one for one in found if one is not None)
        if len(files) < kind.least and question.required:
            return self._wrong(path, wrong.NO_FILE.say(field=question.label))
        if len(files) > kind.most:
            return self._wrong(path, wrong.TOO_MANY_FILES.say(most=kind.most))
        return files

    def _wrong(self, path: str, words: Words) -> object:
        self.problems.append(Problem(path, words))
        return _MISSING


def _nothing(question: Question) -> object:
    """The value of a question that does not apply."""
    return () if isinstance(question.kind, LinesKind | FilesKind) else None


def line_numbers(raw: Raw, path: str) -> list[int]:
    """The numbers of the lines given under a path, in order; gaps left by removal are allowed."""
    start = len(path) + 1
    numbers = {
        key[start:].partition(".")[0]
        for key in raw
        if key.startswith(path) and key[start - 1 :][:1] == "."
    }
    return _in_order(numbers)


def _in_order(steps: Iterable[str]) -> list[int]:
    return sorted({int(step) for step in steps if is_number(step)})


def is_number(step: str) -> bool:
    """Whether a step of a path is the number of a line."""
    return step.isascii() and step.isdecimal() and len(step) <= DIGITS


def _day_text(raw: Raw, path: str) -> str:
    parts = [raw.get(f"{path}.{part}", "").strip() for part in ("day", "month", "year")]
    return ".".join(parts) if any(parts) else raw.get(path, "")


def _file(raw: Raw, path: str) -> File | None:
    try:
        return File(
            raw[f"{path}.sha256"],
            raw[f"{path}.name"],
            int(raw[f"{path}.size"]),
            raw[f"{path}.media"],
        )
    except (KeyError, ValueError):
        return None


def unparse(value: Form, path: str = "") -> dict[str, str]:
    """The raw strings of a form's values, normalised: ``parse`` gives the same values back."""
    raw: dict[str, str] = {}
    for question in value.questions():
        here = f"{path}{question.name}"
        raw |= _plain(question, getattr(value, question.name), here)
    return raw


def _plain(question: Question, value: object, path: str) -> dict[str, str]:
    if isinstance(value, Form):
        return unparse(value, f"{path}.")
    if isinstance(value, tuple):
        return _plain_lines(question, value, path)
    return {} if value is None else {path: _plain_text(value)}


def _plain_lines(question: Question, value: tuple[object, ...], path: str) -> dict[str, str]:
    if not value and isinstance(question.kind, LinesKind):
        return {f"{path}.none": "yes"}
    plain = {
        key: text
        for number, one in enumerate(value)
        for key, text in _element(one, f"{path}.{number}").items()
    }
    if isinstance(question.kind, LinesKind) and len(value) > question.kind.most:
        plain[f"{path}.{SHEET}"] = "yes"
    return plain


def _plain_text(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def _element(one: object, path: str) -> dict[str, str]:
    if isinstance(one, Form):
        return unparse(one, f"{path}.")
    assert isinstance(one, File)
    return {
        f"{path}.sha256": one.sha256,
        f"{path}.name": one.name,
        f"{path}.size": str(one.size),
        f"{path}.media": one.media,
    }
