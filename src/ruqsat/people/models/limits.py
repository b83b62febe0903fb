"""Rules of the tables: those the database keeps, and those ``full_clean`` keeps before it."""

from django.core.exceptions import ValidationError
from django.db.models import CheckConstraint, F, Q

from ruqsat.lex.forms.identifiers import bin_problem, iin_problem


def twelve_digits(field: str, *, name: str) -> CheckConstraint:
    return CheckConstraint(condition=Q(**{f"{field}__regex": "^[0-9]{12}$"}), name=name)


def in_order(first: str, last: str, *, name: str) -> CheckConstraint:
    """A period does not end before it begins; without an end it is open."""
    return CheckConstraint(
        condition=Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__gte": F(first)}), name=name
    )


def all_or_none(*fields: str, name: str) -> CheckConstraint:
    """A paper without its number or its date is no paper."""
    given = Q(**{f"{field}__isnull": False for field in fields})
    absent = Q(**{f"{field}__isnull": True for field in fields})
    return CheckConstraint(condition=given | absent, name=name)


def valid_iin(text: str) -> None:
    if problem := iin_problem(text):
        raise ValidationError(problem.en, code="iin")


def valid_bin(text: str) -> None:
    if problem := bin_problem(text):
        raise ValidationError(problem.en, code="bin")
