"""Rules that the tables keep themselves."""

from enum import StrEnum

from django.db.models import CheckConstraint, F, Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from ruqsat.cases.chain import SALT_BYTES

HASH_BYTES = 32


def hashes(*fields: str, name: str) -> CheckConstraint:
    return _of_length(HASH_BYTES, *fields, name=name)


def salted(field: str, *, name: str) -> CheckConstraint:
    return _of_length(SALT_BYTES, field, name=name)


def _of_length(length: int, *fields: str, name: str) -> CheckConstraint:
    condition = Q()
    for field in fields:
        condition &= Q(Exact(Length(F(field)), length))
    return CheckConstraint(condition=condition, name=name)


def one_of(kinds: type[StrEnum], field: str, *, name: str) -> CheckConstraint:
    values = [kind.value for kind in kinds]
    return CheckConstraint(condition=Q(**{f"{field}__in": values}), name=name)


def from_one(field: str, *, name: str) -> CheckConstraint:
    return CheckConstraint(condition=Q(**{f"{field}__gte": 1}), name=name)
