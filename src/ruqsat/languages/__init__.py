"""Kazakh, Russian and English: texts in all three, and how each says days, hours and numbers."""

from ruqsat.languages.fold import cyrillic, fold
from ruqsat.languages.kazakh import Case, UnknownStemError
from ruqsat.languages.nouns import Noun
from ruqsat.languages.say import say_clock, say_day, say_number, say_weekday, unbroken
from ruqsat.languages.sentence import Sentence, Value
from ruqsat.languages.template import SentenceError
from ruqsat.languages.words import LANGS, Lang, Words, each_language, joined, same

__all__ = [
    "LANGS",
    "Case",
    "Lang",
    "Noun",
    "Sentence",
    "SentenceError",
    "UnknownStemError",
    "Value",
    "Words",
    "cyrillic",
    "each_language",
    "fold",
    "joined",
    "same",
    "say_clock",
    "say_day",
    "say_number",
    "say_weekday",
    "unbroken",
]
