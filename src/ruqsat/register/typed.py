"""What somebody typed off a paper: its code or its number, however they typed it.

A letter is taken for the one it looks like: codes have no 0, 1 and 8, and no Cyrillic.
"""

import re

LOOK_ALIKES = str.maketrans("018АВЕКМНОРСТУХІ", "OIBABEKMHOPCTYXI")
NUMBER = re.compile(r"([А-ЯӘҒҚҢӨҰҮҺІ]-[0-9]{4}/)([0-9]+)")
DIGITS = 6
"""How many a number is printed with, noughts first."""


def as_code(typed: str) -> str:
    """``drrhwzwd4wgz`` and ``DRRH WZWD 4WGZ`` are ``DRRH-WZWD-4WGZ``."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    letters = letters.translate(LOOK_ALIKES)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def as_number(typed: str) -> str:
    """A number or a BIN as it is kept: « № ш-2026/1» is «Ш-2026/000001»."""
    bare = "".join(letter for letter in typed.upper() if letter.isalnum() or letter in "-/")
    if (number := NUMBER.fullmatch(bare)) is None:
        return bare
    return number[1] + number[2].lstrip("0").zfill(DIGITS)


def is_number(typed: str) -> bool:
    return NUMBER.fullmatch(as_number(typed)) is not None
