"""The document on the conditions of processing goods: what it is, and how long it may last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ruqsat.codes.customs.law import law
from ruqsat.languages import Words
from ruqsat.lex.subjects import Subject
from ruqsat.lex.text import Citation
from ruqsat.workdays.counting import months_on

DOCUMENT = Subject(
    law("248", "a document on the conditions of processing"),
    Words(
        "Тауарларды қайта өңдеу шарттары туралы құжат",
        "Документ об условиях переработки товаров",
        "Document on the conditions of processing goods",
    ),
    "processing_document",
)


@dataclass(frozen=True, slots=True)
class Regime:
    """One of the three customs procedures of processing, and the longest term it allows."""

    years: int
    law: Citation
    rows: int
    """How many rows its document has."""

    @classmethod
    def of(cls, kind: str) -> Regime:
        """The procedure of a document, by the service the document was made in.

        Raises ``KeyError`` for a service that makes no such document.
        """
        return _REGIMES[kind]

    def last_day(self, placed: date) -> date:
        """The last day on which goods placed on that day may be processed."""
        return years_after(placed, self.years)


_REGIMES = {
    "in_territory": Regime(3, law("26.term", "no longer than 3 (three) years"), 16),
    "outside_territory": Regime(2, law("27.term", "no longer than 2 (two) years"), 14),
    "domestic_consumption": Regime(1, law("28.term", "no longer than 1 (one) year"), 15),
}


def years_after(on: date, years: int) -> date:
    """The same day so many years later; after 29 February, where there is none, the 28th."""
    return months_on(on, 12 * years)
