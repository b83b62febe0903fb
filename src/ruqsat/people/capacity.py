"""In which capacity a person acts: for themselves, for a company, or in a position of a body.

Pure rules over dated facts; ``ruqsat.people.standing`` reads the facts from the database.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ruqsat.languages import Sentence, Words, joined

APPLICANT = "applicant"
HEAD = "head"


class Basis(StrEnum):
    """What gives the right to act."""

    OWN = "own"
    HEAD = "head"
    POWER = "power"
    POSITION = "position"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Paper:
    """A power, or an order on acting: valid on both its first and its last day."""

    number: str
    on: date
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Capacity:
    """One person in one standing, on the day for which it was asked."""

    basis: Basis
    account: int
    """Id of the person, which is that of their account too."""
    iin: str
    person: Words
    role: str = APPLICANT
    """The role under which regulations name whoever acts so."""
    title: Words | None = None
    bin: str | None = None
    """Of the company or body acted for; ``None``: one acts for oneself."""
    organisation: Words | None = None
    body: str | None = None
    """Key of the body; ``None``: not in a body."""
    position: str | None = None
    paper: Paper | None = None
    """The power or the order it rests on; ``None``: it needs none."""

    @property
    def key(self) -> str:
        """Names it in a session and in a journal: one person has each key at most once."""
        if self.body is not None:
            return f"{self.body}/{self.position}"
        return self.bin or Basis.OWN.value

    @property
    def party(self) -> str:
        """The IIN or BIN of whoever is bound by what is done so."""
        return self.bin or self.iin

    @property
    def acting(self) -> bool:
        """Whether it stands in for the holder of the position."""
        return self.basis is Basis.ORDER


def in_force(on: date, *, since: date, until: date | None) -> bool:
    """Whether ``on`` lies in the period; both its ends belong to it."""
    return since <= on and (until is None or on <= until)


def chosen(capacities: Iterable[Capacity], key: str) -> Capacity | None:
    return next((capacity for capacity in capacities if capacity.key == key), None)


_OWN = Words("Өз атынан", "От своего имени", "For oneself")
_BY_POWER = Sentence(
    kk="{title}, № {number} сенімхат бойынша",
    ru="{title}, по доверенности № {number}",
    en="{title}, by power of attorney No. {number}",
)
_BY_ORDER = Sentence(
    kk="{title}: міндетін атқарушы, № {number} бұйрық",
    ru="{title}: исполняющий обязанности, приказ № {number}",
    en="{title}: acting, order No. {number}",
)


def standing_words(capacity: Capacity) -> Words:
    """«Бас директор», «Кедендік ресімдеу жөніндегі маман, № 12/26 сенімхат бойынша»."""
    match capacity.basis, capacity.title, capacity.paper:
        case Basis.POWER, Words() as title, Paper(number=number):
            return _BY_POWER.say(title=title, number=number)
        case Basis.ORDER, Words() as title, Paper(number=number):
            return _BY_ORDER.say(title=title, number=number)
        case _:
            return capacity.title or _OWN


def capacity_words(capacity: Capacity) -> Words:
    """The same with the organisation before it: what the head of a page and a record say."""
    parts = filter(None, (capacity.organisation, standing_words(capacity)))
    return joined(parts, ", ")
