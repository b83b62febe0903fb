"""Forms: typed questions, each asked because a norm asks it.

A ``Form`` is the only definition of a form. The page, the uploaded sheet and the paper are drawn
from ``questions()``; ``ruqsat.lex.forms.parsing`` turns raw strings into values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    TypeVar,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from ruqsat.languages import Words
from ruqsat.lex.errors import LawError
from ruqsat.lex.forms.kinds import (
    FORMATS,
    ChoiceKind,
    Code,
    CodeKind,
    DayKind,
    File,
    FilesKind,
    Kind,
    LinesKind,
    NumberKind,
    PartKind,
    StatementKind,
    TextKind,
    YesNoKind,
)
from ruqsat.lex.labels import Labelled
from ruqsat.lex.text import Citation, NormKind

Condition = Callable[[Any], bool]
"""Asked of a form that may be partly filled; reading an unanswered field raises ``Unanswered``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one answer, at its path (``goods.0.code``), and what to do about it."""

    path: str
    words: Words


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over several answers: ``broken`` yields one problem for each place that breaks it."""

    law: Citation
    broken: Callable[[Any, date], Iterator[Problem]]
    """Called with the form, which may be partly filled, and the day of filing; reading an answer
    not yet given raises ``Unanswered``, and the rule is asked again once there is one."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something in a filed application that whoever judges it should look at first.

    It is no problem of the form and refuses nothing: the official decides by the norm cited.
    """

    name: str
    law: Citation
    """The norm by which the official judges what is flagged."""
    raised: Callable[[Any, date], Iterator[Problem]]
    """Called with the whole form and the day of filing."""
    source: Words | None = None
    """Where the limit stands, if not in the act itself."""


@dataclass(frozen=True)
class Asked:
    """What a declaration says of a question before its name and kind are known."""

    law: Citation | None
    label: Words | None
    _: KW_ONLY
    hint: Words | None = None
    when: Condition | None = None
    bounds: Kind | None = None
    statement: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form, as everything that draws or reads the form sees it."""

    name: str
    law: Citation | None
    """The norm that asks it; ``None`` inside a part whose norm is cited by the part itself."""
    label: Words
    kind: Kind
    required: bool
    hint: Words | None = None
    row: str | None = None
    """The number of the row in the official form."""
    when: Condition | None = None


_Q = "question"
_READ: dict[type[Form], tuple[Question, ...]] = {}
"""Questions of the forms asked so far: a form is read once."""


def ask(
    law: Citation | None,
    label: Words | None = None,
    *,
    hint: Words | None = None,
    when: Condition | None = None,
    optional: bool = False,
    of: TextKind | NumberKind | None = None,
) -> Any:
    """A question whose kind follows from the annotation: text, number, day, yes or no, choice,
    code, or a nested ``Form``; ``of`` bounds a text or a number.

    Without a label it is called as its norm is. ``X | None`` is not required; with ``when`` it is
    required where the condition holds, unless it is ``optional`` even then.
    """
    return _asked(Asked(law, label, hint=hint, when=when, bounds=of, optional=optional))


def lines(
    law: Citation | None,
    label: Words | None = None,
    *,
    hint: Words | None = None,
    when: Condition | None = None,
    optional: bool = False,
    of: LinesKind | None = None,
) -> Any:
    """A question answered by repeating lines: ``tuple[SomeForm, ...]``."""
    bounds = of or repeated()
    return _asked(Asked(law, label, hint=hint, when=when, bounds=bounds, optional=optional))


def attach(
    law: Citation,
    label: Words | None = None,
    *,
    hint: Words | None = None,
    when: Condition | None = None,
    of: FilesKind | None = None,
) -> Any:
    """A question answered by files: ``tuple[File, ...]``."""
    return _asked(Asked(law, label, hint=hint, when=when, bounds=of or FilesKind()))


def confirm(law: Citation, label: Words | None = None, *, hint: Words | None = None) -> Any:
    """A sentence the person must confirm by ticking it: ``bool``, always true once accepted."""
    return _asked(Asked(law, label, hint=hint, statement=True))


def _asked(asked: Asked) -> Any:
    return field(metadata={_Q: asked})


LONG = TextKind(most=10_000, long=True)
"""A text of several lines."""


def number(
    *,
    least: Decimal | int | None = None,
    above: Decimal | int | None = None,
    most: Decimal | int | None = None,
    places: int = 6,
) -> NumberKind:
    """A number within bounds, with so many decimal places."""
    return NumberKind(_decimal(least), _decimal(above), _decimal(most), places)


def repeated(*, least: int = 1, most: int = 300, may_be_none: bool = False) -> LinesKind:
    """So many lines; ``may_be_none`` lets the person say outright that there are none."""
    return LinesKind(Form, least, most, may_be_none)


def files(
    *,
    least: int = 1,
    most: int = 10,
    formats: Sequence[str] = tuple(FORMATS),
    limit: int = 20 * 1024 * 1024,
) -> FilesKind:
    """So many files of these media types; ``limit`` is bytes of one file."""
    return FilesKind(least, most, tuple(formats), limit)


@dataclass_transform(
    kw_only_default=True, frozen_default=True, field_specifiers=(ask, lines, attach, confirm)
)
class Form:
    """Subclasses declare questions as annotated class attributes; instances hold the answers."""

    rules: ClassVar[tuple[Rule, ...]] = ()
    flags: ClassVar[tuple[Flag, ...]] = ()
    stands_on: ClassVar[Mapping[str, Citation]] = {}
    """Norms of the form as a whole: its document, its heading, its fixed sentences."""

    def __init_subclass__(cls) -> None:
        dataclass(frozen=True, kw_only=True)(cls)

    @classmethod
    def questions(cls) -> tuple[Question, ...]:
        """The questions in the order of the official form."""
        if cls not in _READ:
            _READ[cls] = _questions(cls)
        return _READ[cls]

    @classmethod
    def question(cls, path: str) -> Question:
        """The question at a path; numbers of lines are skipped. Raises ``KeyError``."""
        head, _, rest = path.partition(".")
        found = next((q for q in cls.questions() if q.name == head), None)
        if found is None:
            raise KeyError(path)
        rest = ".".join(step for step in rest.split(".") if step and not step.isdigit())
        if rest and isinstance(found.kind, PartKind | LinesKind):
            return found.kind.form.question(rest)
        return found

    @classmethod
    def citations(cls) -> Iterator[tuple[str, Citation, Question | None]]:
        """Every norm the form rests on: its place, the citation, the question if it is one."""
        for question in cls.questions():
            place = f"{cls.__name__}.{question.name}"
            if question.law:
                yield place, question.law, question
            if isinstance(question.kind, PartKind | LinesKind):
                yield from question.kind.form.citations()
        for rule in cls.rules:
            yield f"{cls.__name__}.rules", rule.law, None


def _questions(form: type[Form]) -> tuple[Question, ...]:
    hints = get_type_hints(form)
    found = []
    for entry in fields(form):  # type: ignore[arg-type]  # made a dataclass in __init_subclass__
        asked = entry.metadata[_Q]
        annotation, may_be_none = _without_none(hints[entry.name])
        optional = asked.optional or (may_be_none and asked.when is None)
        found.append(
            Question(
                name=entry.name,
                law=asked.law,
                label=asked.label or _titled(form, entry.name, asked.law),
                kind=_kind(f"{form.__name__}.{entry.name}", annotation, asked),
                required=not optional,
                hint=asked.hint,
                row=_row(asked.law),
                when=asked.when,
            )
        )
    return tuple(found)


def _row(law: Citation | None) -> str | None:
    """The number of the row that a norm of the kind *field* is, as the end of its id says."""
    if law is None or law.norm.kind is not NormKind.FIELD:
        return None
    last = law.norm.id.rpartition(".")[2]
    return last if last.isdecimal() else None


def _titled(form: type[Form], name: str, law: Citation | None) -> Words:
    if law is None:
        raise LawError(f"{form.__name__}.{name} has neither a norm nor a label of its own")
    title = law.norm.title
    # The mark of a note leads nowhere on a page: the note stands under the official form.
    return Words(*(text.rstrip("* ") for text in (title.kk, title.ru, title.en)))


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (UnionType, Union):
        return annotation, False
    others = [one for one in get_args(annotation) if one is not NoneType]
    return (others[0] if len(others) == 1 else annotation), True


def _kind(place: str, annotation: Any, asked: Asked) -> Kind:
    if get_origin(annotation) is tuple:
        return _repeated(place, get_args(annotation)[0], asked.bounds)
    if asked.statement:
        return StatementKind()
    simple: dict[Any, Kind] = {date: DayKind(), bool: YesNoKind()}
    if annotation in simple:
        return simple[annotation]
    if annotation is Decimal:
        return asked.bounds if isinstance(asked.bounds, NumberKind) else NumberKind()
    if annotation is str:
        return asked.bounds if isinstance(asked.bounds, TextKind) else TextKind()
    return _declared(place, annotation)


def _repeated(place: str, inner: Any, bounds: Kind | None) -> Kind:
    if inner is File and isinstance(bounds, FilesKind):
        return bounds
    if isinstance(inner, type) and issubclass(inner, Form) and isinstance(bounds, LinesKind):
        return replace(bounds, form=inner)
    raise LawError(f"{place}: use lines(…) for tuple[Form, ...] and attach(…) for tuple[File, ...]")


def _declared(place: str, annotation: Any) -> Kind:
    if isinstance(annotation, type):
        if issubclass(annotation, Code):
            return CodeKind(annotation)
        if issubclass(annotation, Labelled):
            return ChoiceKind(annotation)
        if issubclass(annotation, Form):
            return PartKind(annotation)
    raise LawError(f"{place}: no question is answered by {annotation!r}")


def _decimal(number: Decimal | int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


F = TypeVar("F", bound=Form)
