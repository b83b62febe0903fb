"""Kazakh for programs: cases of a closed list of words, figures, dates, hours, alphabet."""

from ruqsat.languages.kazakh.alphabet import ALPHABET, sort_key
from ruqsat.languages.kazakh.dates import day_of_month, full_day, month, weekday
from ruqsat.languages.kazakh.figures import clock, figure, read, spelled
from ruqsat.languages.kazakh.inflection import UnknownStemError, inflect, knows
from ruqsat.languages.kazakh.sounds import Case

__all__ = [
    "ALPHABET",
    "Case",
    "UnknownStemError",
    "clock",
    "day_of_month",
    "figure",
    "full_day",
    "inflect",
    "knows",
    "month",
    "read",
    "sort_key",
    "spelled",
    "weekday",
]
