"""Fills in what is known of the applicant already, where a form asks for it. Pure.

A form asks of a party by the names below; the first part of it that asks for a BIN or an IIN is
about the applicant.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ruqsat.lex.forms import Form, Question
from ruqsat.lex.forms.kinds import CodeKind, LinesKind, PartKind
from ruqsat.lex.forms.places import is_typed, question_at
from ruqsat.lex.forms.values import Bin, Email, Iin

EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Prefilled:
    raw: dict[str, str]
    sections: tuple[str, ...]
    """The sections that something was filled in of."""


def prefilled(form: type[Form], known: Mapping[str, str]) -> Prefilled:
    """The answers to begin with; ``known`` is what is kept of the party, by the names of answers.

    ``kind``, ``name``, ``bin``, ``surname``, ``first_name``, ``patronymic``, ``iin``, ``address``,
    ``has_bank``, ``bank.bank``, ``bank.bic``, ``bank.iban``, ``email``.
    """
    raw: dict[str, str] = {}
    applicant = applicant_of(form)
    if applicant is not None:
        paths = {f"{applicant.name}.{name}": value for name, value in known.items()}
        raw |= {path: value for path, value in paths.items() if value and is_typed(form, path)}
    for question in form.questions():
        if _is_code(question, Email) and known.get(EMAIL):
            raw[question.name] = known[EMAIL]
    sections = dict.fromkeys(path.partition(".")[0] for path in raw)
    return Prefilled(raw, tuple(sections))


def applicant_of(form: type[Form]) -> Question | None:
    """The part of the form that says who applies."""
    return next((question for question in form.questions() if _identifies(question)), None)


def same_as_applicant(form: type[Form], path: str) -> bool:
    """Whether the lines at a path ask the same of others as is asked of the applicant."""
    applicant, lines = applicant_of(form), question_at(form, path)
    return (
        applicant is not None
        and lines is not None
        and isinstance(applicant.kind, PartKind)
        and isinstance(lines.kind, LinesKind)
        and lines.kind.form is applicant.kind.form
    )


def _identifies(question: Question) -> bool:
    return isinstance(question.kind, PartKind) and any(
        _is_code(inner, Bin) or _is_code(inner, Iin) for inner in question.kind.form.questions()
    )


def _is_code(question: Question, code: type[Bin | Email | Iin]) -> bool:
    return isinstance(question.kind, CodeKind) and question.kind.code is code
