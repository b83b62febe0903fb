"""The documents an application must have, and which of them are there: what completeness is
judged by, and what a form that names missing documents begins with.

An option of a choice that bears the name of a document of the application means that document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words
from ruqsat.lex.forms import Form, Question
from ruqsat.lex.forms.kinds import ChoiceKind, FilesKind, LinesKind, PartKind
from ruqsat.lex.forms.kinds import File as Attached
from ruqsat.lex.labels import Labelled
from ruqsat.lex.text import Citation
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.documents import attached
from ruqsat.ui import shown


@dataclass(frozen=True, slots=True)
class Needed:
    """A document that the regulation asks for."""

    names: tuple[str, ...]
    """Of the questions that lead to it, the outermost first."""
    label: Words
    law: Citation | None
    files: tuple[Attached, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the checklist."""

    name: Words
    place: Words | None
    files: tuple[shown.Document, ...]

    @property
    def is_there(self) -> bool:
        return bool(self.files)


def checklist(file: File, addresses: Addresses) -> tuple[Listed, ...]:
    """Every document of the application with the files that were attached as it."""
    return tuple(
        Listed(
            one.label,
            one.law.place if one.law else None,
            tuple(attached(each, one.label, addresses) for each in one.files),
        )
        for one in needed(file.application)
    )


def is_asked_of_documents(file: File, form: type[Form] | None) -> bool:
    """Whether the form of an act names documents of the application, so that a list helps."""
    return form is not None and any(_choices(form, file))


def prefilled(file: File, form: type[Form] | None) -> dict[str, str]:
    """The answers that follow from what is attached: a line for each document that is not."""
    absent = [one for one in needed(file.application) if not one.files]
    raw: dict[str, str] = {}
    for path, question, options in _choices(form, file) if form else ():
        meant = [option for one in absent if (option := _option(options, one))]
        raw |= {f"{path}.{n}.{question.name}": one.value for n, one in enumerate(meant)}
    return raw


def needed(application: Form) -> tuple[Needed, ...]:
    """In the order of the form; copies asked for line by line are one document."""
    return tuple(_needed(type(application), (application,), ()))


def _needed(
    form: type[Form], given: tuple[Form, ...], way: tuple[Question, ...]
) -> Iterator[Needed]:
    for question in form.questions():
        values = tuple(_values(given, question))
        path = (*way, question)
        match question.kind:
            case FilesKind():
                names = tuple(one.name for one in path)
                yield Needed(names, _called(path), question.law, _files(values))
            case PartKind(form=inner) | LinesKind(form=inner):
                inside = tuple(one for one in values if isinstance(one, Form))
                yield from _needed(inner, inside, path)


def _called(way: tuple[Question, ...]) -> Words:
    """What is asked for line by line is called as its lines are."""
    lines = next((one for one in way if isinstance(one.kind, LinesKind)), way[-1])
    return lines.label


def _values(given: tuple[Form, ...], question: Question) -> Iterator[object]:
    for one in given:
        value = getattr(one, question.name)
        if isinstance(value, tuple):
            yield from value
        elif value is not None:
            yield value


def _files(values: tuple[object, ...]) -> tuple[Attached, ...]:
    return tuple(one for one in values if isinstance(one, Attached))


def _choices(form: type[Form], file: File) -> Iterator[tuple[str, Question, tuple[Labelled, ...]]]:
    """Repeating lines that name documents: their path, the question, and its options."""
    documents = needed(file.application)
    for lines in form.questions():
        if not isinstance(lines.kind, LinesKind):
            continue
        for question in lines.kind.form.questions():
            if isinstance(question.kind, ChoiceKind):
                options = tuple(question.kind.options)
                if any(_option(options, one) for one in documents):
                    yield lines.name, question, options


def _option(options: tuple[Labelled, ...], document: Needed) -> Labelled | None:
    return next((one for one in options if one.value in document.names), None)
