"""Which ending a Kazakh word takes: its last vowel picks the series, its last sound the row.

The table is that of the glossary, A.3; it is applied only to words of the closed list.
"""

from typing import Final, Literal

Case = Literal["gen", "dat", "acc", "loc", "abl", "ins", "att", "poss"]
"""The six cases; ``att`` is «-дағы» before a noun, ``poss`` the third-person possessive."""

Row = Literal["vowel", "nasal", "liquid", "buzz", "hard", "possessive"]

BACK: Final = frozenset("аоұыяё")
FRONT: Final = frozenset("әеөүіэ")
SOFTENED: Final = str.maketrans("кқп", "гғб")
TO_FRONT: Final = str.maketrans("аығқ", "еігк")

ROWS: Final[dict[str, Row]] = {
    **dict.fromkeys(BACK | FRONT, "vowel"),
    **dict.fromkeys("мнң", "nasal"),
    **dict.fromkeys("лрйуию", "liquid"),
    **dict.fromkeys("зж", "buzz"),
    **dict.fromkeys("пфкқтсшщчцхһбвгғд", "hard"),
}

# Endings of the back series; the front one is the same with other vowels and softer consonants.
ENDINGS: Final[dict[Row, dict[str, str]]] = {
    "vowel": {"gen": "ның", "dat": "ға", "acc": "ны", "loc": "да", "abl": "дан", "ins": "мен"},
    "nasal": {"gen": "ның", "dat": "ға", "acc": "ды", "loc": "да", "abl": "нан", "ins": "мен"},
    "liquid": {"gen": "дың", "dat": "ға", "acc": "ды", "loc": "да", "abl": "дан", "ins": "мен"},
    "buzz": {"gen": "дың", "dat": "ға", "acc": "ды", "loc": "да", "abl": "дан", "ins": "бен"},
    "hard": {"gen": "тың", "dat": "қа", "acc": "ты", "loc": "та", "abl": "тан", "ins": "пен"},
    "possessive": {"gen": "ның", "dat": "на", "acc": "н", "loc": "нда", "abl": "нан", "ins": "мен"},
}


def is_front(spoken: str) -> bool:
    """The series of a word as it is spoken: true for the front one.

    и, у and ю take the series of the vowel before them, so they are passed over.
    """
    for letter in reversed(spoken.lower()):
        if letter in BACK:
            return False
        if letter in FRONT:
            return True
    raise ValueError(f"“{spoken}” has no vowel that tells its series")


def row(spoken: str) -> Row:
    """The row of the table, by the last sound of a word that carries no possessive."""
    return ROWS[spoken[-1].lower()]


def ending(spoken: str, case: Case, *, possessed: bool = False) -> str:
    """The ending after a word as it is spoken, without a hyphen."""
    if case == "poss":
        back = possessive_ending(spoken, possessed=possessed)
    elif case == "att":
        return ending(spoken, "loc", possessed=possessed) + ("гі" if is_front(spoken) else "ғы")
    else:
        back = ENDINGS["possessive" if possessed else row(spoken)][case]
    return back.translate(TO_FRONT) if is_front(spoken) else back


def possessive_ending(spoken: str, *, possessed: bool) -> str:
    """«-сы» after a vowel, «-ы» after any other sound; one possessive does not take another."""
    if possessed:
        raise ValueError(f"“{spoken}” carries its possessive already")
    return "сы" if row(spoken) == "vowel" else "ы"


def softened(word: str, case: Case) -> str:
    """Before a vowel the last к, қ and п of a native word soften: тармақ, тармағы."""
    return word[:-1] + word[-1].translate(SOFTENED) if case == "poss" else word
