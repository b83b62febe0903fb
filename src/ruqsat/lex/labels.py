"""Closed sets whose members carry their words: findings of acts and choices of forms."""

from enum import StrEnum
from typing import Self

from ruqsat.languages import Words


class Labelled(StrEnum):
    """A closed set; each member is ``NAME = "stored_value", "kk", "ru", "en"``."""

    words: Words

    def __new__(cls, value: str, kk: str = "", ru: str = "", en: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.words = Words(kk, ru, en)
        return member


class Finding(Labelled):
    """What an act may establish without ending the case."""
