"""The order of Kazakh letters. By code points ә ғ қ ң ө ұ ү һ і would come last, which is wrong."""

from typing import Final

from ruqsat.languages.fold import cyrillic

ALPHABET: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

# Each letter stands at its place in a run that begins where Cyrillic does, so that spaces,
# digits and Latin letters keep their places before it.
_ORDER: Final = {ord(letter): 0x400 + place for place, letter in enumerate(ALPHABET)}


def sort_key(text: str) -> tuple[str, str]:
    """A key for ``sorted``: Kazakh order without regard to case, then the text itself."""
    return cyrillic(text).lower().translate(_ORDER), text
