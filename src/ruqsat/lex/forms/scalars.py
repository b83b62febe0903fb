"""Single answers: text, numbers and days, as people in Kazakhstan type them.

Each reader returns the value, ``None`` where nothing was typed, or the words of what is wrong.
"""

import re
from datetime import date
from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex.forms import wrong
from ruqsat.lex.forms.kinds import NumberKind, TextKind

_NUMBER = re.compile(r"[+-]?\d{1,18}(?:[.,]\d{1,12})?")
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def read_text(text: str, kind: TextKind) -> str | Words | None:
    text = text.replace("\r\n", "\n").strip()
    if _CONTROL.search(text):
        return wrong.CONTROL_CHARACTERS.say()
    if len(text) > kind.most:
        return wrong.TOO_LONG.say(most=kind.most, given=len(text))
    return text or None


def read_number(text: str, kind: NumberKind) -> Decimal | Words | None:
    """Accepts ``12,5``, ``12.5`` and ``1 340,25`` (with any blank)."""
    text = "".join(text.split()).replace("\u2212", "-")
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        return wrong.NOT_A_NUMBER.say()
    number = Decimal(text.replace(",", "."))
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > kind.places:
        return wrong.NOT_WHOLE.say() if kind.places == 0 else wrong.PLACES.say(places=kind.places)
    return _outside(number, kind) or number


def _outside(number: Decimal, kind: NumberKind) -> Words | None:
    if kind.above is not None and number <= kind.above:
        return wrong.NOT_ABOVE.say(above=kind.above)
    if kind.least is not None and number < kind.least:
        return wrong.BELOW.say(least=kind.least)
    if kind.most is not None and number > kind.most:
        return wrong.BEYOND.say(most=kind.most)
    return None


def read_day(text: str) -> date | Words | None:
    """Accepts ``05.11.2026`` and ``2026-11-05``."""
    text = text.strip()
    if not text:
        return None
    if found := _DAY.fullmatch(text):
        day, month, year = (int(group) for group in found.groups())
    elif found := _ISO_DAY.fullmatch(text):
        year, month, day = (int(group) for group in found.groups())
    else:
        return wrong.NOT_A_DAY.say()
    try:
        return date(year, month, day)
    except ValueError:
        return wrong.NO_SUCH_DAY.say(typed=f"{day:02}.{month:02}.{year:04}")
