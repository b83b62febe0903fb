"""Which duties editions lay upon their bodies: each a case that nobody applies for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from ruqsat.lex.declarations import BodyDuty
from ruqsat.lex.edition import Edition

_NAMES = UUID("6f1d6c1e-0f5b-4f0e-9a4a-2f6b8e0c7d19")
"""Under which the cases of duties are named: the same duty is the same case wherever it is seen."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A duty of a body, as an edition opens it."""

    edition: Edition
    """As the procedure of the duty has it."""
    duty: BodyDuty

    @property
    def case_id(self) -> UUID:
        """One for each body, edition and duty: it is opened once."""
        edition = self.edition
        return uuid5(_NAMES, f"{edition.slug}/{edition.name}/{self.duty.name}/{edition.body}")


def openings(editions: Iterable[Edition], today: date) -> Iterator[Opening]:
    """Of the editions whose act was approved by ``today``, in their order.

    The day of approval decides, not that of entry into force: from it the terms of such duties
    run (processing-219 8-1), and they may be over before the wording takes effect.
    """
    for edition in editions:
        if edition.made_by.approved_on > today:
            continue
        for course in edition.courses:
            duties = (one for one in course.procedure.services if isinstance(one, BodyDuty))
            yield from (Opening(course, duty) for duty in duties)
