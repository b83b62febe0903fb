"""Texts made alike for comparing, never for showing: what the eye takes for one letter becomes one.

Official copies differ in quotes, dashes, line wraps and Latin letters inside Kazakh words.
"""

import re
import unicodedata
from typing import Final

# Latin, Greek-looking and old Cyrillic letters that are typed for Kazakh ones.
LOOK_ALIKES: Final = str.maketrans(
    "aAeEoOpPcCxXyiIhHKBMTəƏɵƟѳѲӊӉӈӇ",
    "аАеЕоОрРсСхХуіІһНКВМТәӘөӨөӨңҢңҢ",
)
MIXED_WORD: Final = re.compile(r"\w*[\u0400-\u04FF]\w*")
INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
QUOTES: Final = re.compile("[«»‹›“”„‟\"‘’‚‛']")
WRAPPED_HYPHEN: Final = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
INNER_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


def cyrillic(text: str) -> str:
    """The text with Latin look-alikes made Cyrillic in words that hold a Cyrillic letter.

    «түстi» with a Latin i becomes «түсті»; «PDF» and «QR» stay as they are.
    """
    return MIXED_WORD.sub(lambda word: word[0].translate(LOOK_ALIKES), text)


def fold(text: str) -> str:
    """A text made ready for comparing or searching; capital letters stay capital.

    Quotes go; dashes become hyphens; a hyphen between letters goes, because a line wrap may have
    put it there («6-тармақ» keeps its own); spaces of any kind become one; ё becomes е.
    """
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = QUOTES.sub("", DASHES.sub("-", text))
    text = INNER_HYPHEN.sub("", WRAPPED_HYPHEN.sub("-", text))
    return " ".join(cyrillic(text).replace("ё", "е").replace("Ё", "Е").split())
