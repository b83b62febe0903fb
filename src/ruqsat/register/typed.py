"""What somebody typed off a paper: its code or its number, however they typed it.

A letter is taken for the one it looks like: codes have no 0, 1 and 8, and no Cyrillic.
"""

from ruqsat.lex.forms.values import PaperNumber

LOOK_ALIKES = str.maketrans("018АВЕКМНОРСТУХІ", "OIBABEKMHOPCTYXI")


def as_code(typed: str) -> str:
    """``drrhwzwd4wgz`` and ``DRRH WZWD 4WGZ`` are ``DRRH-WZWD-4WGZ``."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    letters = letters.translate(LOOK_ALIKES)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def as_number(typed: str) -> str:
    """A number or a BIN as it is kept."""
    return PaperNumber.tidied(typed)


def is_number(typed: str) -> bool:
    return PaperNumber.problem(as_number(typed)) is None
