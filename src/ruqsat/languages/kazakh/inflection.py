"""Kazakh words in their cases. Only words of the closed list; any other raises, none is guessed."""

from dataclasses import dataclass
from functools import cache

from ruqsat.languages.kazakh import stems
from ruqsat.languages.kazakh.sounds import Case, ending, softened


class UnknownStemError(LookupError):
    """A word that the program does not know how to inflect."""

    def __init__(self, word: str) -> None:
        super().__init__(
            f"“{word}” is not in the closed list of Kazakh stems: turn the sentence round "
            "(put the word after a colon) or add it to ruqsat.languages.kazakh.stems"
        )
        self.word = word


@dataclass(frozen=True, slots=True)
class Stem:
    """What endings join to, and how it is spoken."""

    joins: str
    spoken: str
    possessed: bool = False

    def inflected(self, case: Case) -> str:
        tail = ending(self.spoken, case, possessed=self.possessed)
        return softened(self.joins, case) + tail


@cache
def _stems() -> dict[str, Stem]:
    plain = (*stems.MONTHS, *stems.WEEKDAYS, *stems.UNITS, *stems.NOUNS, *stems.ROLES)
    known = {word: Stem(word, word) for word in plain}
    known |= {word: Stem(word, spoken) for word, spoken in stems.SPOKEN.items()}
    known |= {word: Stem(joins, joins) for word, joins in stems.LOANS.items()}
    derived = (stem.inflected("poss") for stem in known.values())
    known |= {word: Stem(word, word, possessed=True) for word in (*derived, *stems.POSSESSED)}
    known |= {word: Stem(f"{word}-", spoken) for word, spoken in stems.ABBREVIATIONS.items()}
    known |= {word: Stem(word, word, possessed=True) for word in stems.POSSESSED_ABBREVIATIONS}
    known |= {word: Stem(word, word) for word in stems.POLITE_ABBREVIATIONS}
    return known


def knows(word: str) -> bool:
    """Whether the word is in the closed list."""
    return word == stems.PARTNERSHIP or word in _stems()


def inflect(word: str, case: Case) -> str:
    """The word in a case: ``inflect("Оператор", "dat")`` is «Операторға».

    Raises ``UnknownStemError`` for a word that is not in the closed list, ``ValueError`` for a
    possessive of a possessive.
    """
    if word == stems.PARTNERSHIP:
        return _partnership(case)
    stem = _stems().get(word)
    if stem is None:
        raise UnknownStemError(word)
    return stem.inflected(case)


def _partnership(case: Case) -> str:
    # The accusative keeps the vowel of «серіктестігін», which the abbreviation does not show.
    tail = "ін" if case == "acc" else ending(stems.PARTNERSHIP_SPOKEN, case, possessed=True)
    return f"{stems.PARTNERSHIP}-{tail}"
