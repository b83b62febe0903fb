"""Takes the answers of an old application into a new one of the same service. Pure.

Nothing is left out in silence: what the law in force no longer asks, what must be said anew each
time, and what is no longer kept is named at its place in the form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ruqsat.languages import Words
from ruqsat.lex.forms import Form, Problem, Question
from ruqsat.lex.forms.kinds import (
    SHEET,
    ChoiceKind,
    DayKind,
    File,
    FilesKind,
    LinesKind,
    PartKind,
    StatementKind,
)
from ruqsat.lex.forms.parsing import Raw, line_numbers, parse
from ruqsat.lex.forms.places import NONE, question_at, within
from ruqsat.pages.attachments.attaching import attached, file_at
from ruqsat.portal.again import sentences
from ruqsat.portal.drafts.answers import is_blank
from ruqsat.ui.located import located

Has = Callable[[str], bool]
"""Whether the file of a SHA-256 is still kept, and whole."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The answers to begin with, and what the reader must know of them."""

    raw: dict[str, str]
    left_out: tuple[Words, ...]
    """What was not copied: where it stands in the form, and why."""
    changed: tuple[Words, ...]
    """What the form asks otherwise than it did when the old application was filed."""


def copied(form: type[Form], old: type[Form], *, raw: Raw, has: Has, on: date) -> Copied:
    """``raw`` answered the form ``old``; ``form`` is the one in force on the day ``on``."""
    copying = _Copying(form, old, raw, has)
    copying.sections()
    copying.days(on)
    return Copied(copying.new, tuple(copying.left_out), tuple(_changes(form, old, raw=raw)))


@dataclass(slots=True)
class _Copying:
    form: type[Form]
    old: type[Form]
    raw: Raw
    has: Has
    new: dict[str, str] = field(default_factory=dict)
    left_out: list[Words] = field(default_factory=list)

    def sections(self) -> None:
        for question in self.old.questions():
            if is_blank(self.raw, question.name):
                continue
            if _is_consent(question):
                self._leave(question.name, sentences.CONSENT)
            else:
                for path, inner in _answers(question, self.raw, question.name):
                    self._take(path, inner)

    def days(self, on: date) -> None:
        """A day that the form no longer takes on the day of copying is asked anew."""
        for problem in parse(self.form, self.new, on=on).problems:
            asked = question_at(self.form, problem.path)
            if problem.path in self.new and asked and isinstance(asked.kind, DayKind):
                del self.new[problem.path]
                self._leave(problem.path, problem.words)

    def _take(self, path: str, question: Question) -> None:
        now = question_at(self.form, path)
        if now is None:
            self.left_out.append(located(Problem(path, sentences.GONE), self.old, raw=self.raw))
        elif f"{path}.{SHEET}" in self.raw:
            self._leave(path, sentences.SHEET)
        elif type(now.kind) is not type(question.kind):
            self._leave(path, sentences.OTHER)
        elif isinstance(now.kind, FilesKind):
            self._take_files(path, now.kind)
        elif isinstance(now.kind, LinesKind):
            self._take_none(path, now.kind)
        else:
            self._take_answer(path, now)

    def _take_files(self, path: str, kind: FilesKind) -> None:
        found = (file_at(self.raw, f"{path}.{number}") for number in line_numbers(self.raw, path))
        for file in (one for one in found if one is not None):
            if not self.has(file.sha256):
                self._leave(path, sentences.LOST.say(name=file.name))
            elif not _is_taken(file, kind):
                self._leave(path, sentences.UNFIT.say(name=file.name))
            else:
                self.new = attached(self.new, path, file)

    def _take_none(self, path: str, kind: LinesKind) -> None:
        if kind.may_be_none:
            self.new[f"{path}.{NONE}"] = "yes"
        else:
            self._leave(path, sentences.OTHER)

    def _take_answer(self, path: str, question: Question) -> None:
        given, kind = self.raw[path], question.kind
        if isinstance(kind, ChoiceKind) and given not in {one.value for one in kind.options}:
            self._leave(path, sentences.NO_OPTION)
        else:
            self.new[path] = given

    def _leave(self, path: str, words: Words) -> None:
        self.left_out.append(located(Problem(path, words), self.form, raw=self.raw))


def _is_taken(file: File, kind: FilesKind) -> bool:
    return file.media in kind.formats and file.size <= kind.limit


def _is_consent(question: Question) -> bool:
    """Whether it is confirmed with each application anew: a statement, or what stands with one."""
    match question.kind:
        case StatementKind():
            return True
        case PartKind(form=inner):
            return any(isinstance(one.kind, StatementKind) for one in inner.questions())
        case _:
            return False


def _answers(question: Question, raw: Raw, path: str) -> Iterator[tuple[str, Question]]:
    """What was answered at a path or below it: single answers, lists of files, lists of nothing,
    and lists that came as a sheet."""
    match question.kind:
        case PartKind(form=inner):
            yield from _inside(inner, raw, path)
        case LinesKind(form=inner) if not {f"{path}.{NONE}", f"{path}.{SHEET}"} & raw.keys():
            for number in line_numbers(raw, path):
                yield from _inside(inner, raw, f"{path}.{number}")
        case LinesKind() | FilesKind():
            if not is_blank(raw, path):
                yield path, question
        case _:
            if raw.get(path):
                yield path, question


def _inside(form: type[Form], raw: Raw, path: str) -> Iterator[tuple[str, Question]]:
    for question in form.questions():
        yield from _answers(question, raw, f"{path}.{question.name}")


def _changes(form: type[Form], old: type[Form], *, raw: Raw) -> Iterator[Words]:
    before, now = dict(_asked(old)), dict(_asked(form))
    new = [path for path in now if path not in before]
    for path, question in now.items():
        if path in new and not any(within(path, above) for above in new if above != path):
            yield located(Problem(path, sentences.NEW), form, raw=raw)
        elif path in before and _title(before[path]) != _title(question):
            was = sentences.REWORDED.say(was=before[path].label)
            yield located(Problem(path, was), form, raw=raw)


def _title(question: Question) -> tuple[str, str]:
    """In the languages of the law."""
    return question.label.kk, question.label.ru


def _asked(form: type[Form], path: str = "") -> Iterator[tuple[str, Question]]:
    """Every question by its path, in which lines have no numbers."""
    for question in form.questions():
        here = f"{path}{question.name}"
        yield here, question
        if isinstance(question.kind, PartKind | LinesKind):
            yield from _asked(question.kind.form, f"{here}.")


def recorded(copied: Copied, *, number: str | None, filed_on: date) -> dict[str, object]:
    """What a draft keeps of it, as JSON."""
    return {
        "number": number,
        "filed_on": filed_on.isoformat(),
        "left_out": [_texts(words) for words in copied.left_out],
        "changed": [_texts(words) for words in copied.changed],
    }


def _texts(words: Words) -> list[str]:
    return [words.kk, words.ru, words.en]


@dataclass(frozen=True, slots=True)
class Told:
    """What the page of a draft says of the application it was begun from."""

    title: Words
    left_out: tuple[Words, ...]
    changed: tuple[Words, ...]


def told(kept: Mapping[str, object]) -> Told | None:
    """From what ``recorded`` gave; ``None``: the draft was begun with nothing."""
    match kept:
        case {"number": number, "filed_on": str(on), "left_out": list(left), "changed": list(new)}:
            filed = date.fromisoformat(on)
            title = (
                sentences.FROM.say(number=str(number), on=filed)
                if number
                else sentences.FROM_UNNUMBERED.say(on=filed)
            )
            return Told(title, *(tuple(Words(*texts) for texts in lines) for lines in (left, new)))
        case _:
            return None
