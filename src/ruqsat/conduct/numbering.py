"""How numbers look. Each body counts the papers that came in and those that went out, year by year.

A number is proposed, printed and signed, and taken only by the append: if another act took it
meanwhile, the append fails and the next one is proposed. So there are no gaps and no doubles.
"""

from datetime import datetime

from ruqsat.cases.batch import Number
from ruqsat.cases.numbers import last
from ruqsat.workdays import Office

_PREFIX = {"incoming": "К", "outgoing": "Ш"}
"""Кіріс and шығыс: coming in and going out."""


def proposed(body: str, office: Office, *, kind: str, at: datetime) -> Number:
    """The number that comes next in the body's own year."""
    year = office.local(at).year
    return Number(body, year, kind, last(body, year, kind) + 1)


def printed(number: Number) -> str:
    """As people write it: ``К-2026/000127``."""
    return f"{_PREFIX[number.kind]}-{number.year}/{number.value:06d}"
