"""Filters that put values into the language of the page.

Each takes the context only so that Jinja never works it out while compiling, when no page and
so no language is known.
"""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from django.utils import timezone
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ruqsat.languages import Words, say_clock, say_day, say_number, unbroken
from ruqsat.languages.kazakh import Case
from ruqsat.ui.answers import size_words
from ruqsat.ui.shown import Text
from ruqsat.ui.translations import language

_ENDED_FIGURE: Final = re.compile(r"(\d[\d.,–]*-[^\W\d_]+)")
_NOWRAP: Final = Markup('<span class="qz-nowrap">{}</span>')


@pass_context
def say(_: Context, text: Text) -> str:
    """Words in the language of the page; a plain string as it is."""
    return text.in_(language()) if isinstance(text, Words) else text


@pass_context
def bound(context: Context, text: Text) -> Markup:
    """Words whose figures part neither from their nouns nor from their endings at a line's end."""
    if isinstance(text, Markup):
        return text
    pieces = _ENDED_FIGURE.split(unbroken(say(context, text)))
    # Every second piece is a figure with its ending.
    return Markup("").join(
        _NOWRAP.format(piece) if place % 2 else piece for place, piece in enumerate(pieces)
    )


@pass_context
def day(_: Context, on: date, case: Case | None = None) -> str:
    """«2026 жылғы 23 қараша»; an instant gives the day it falls on in the current zone."""
    return say_day(_local(on) if isinstance(on, datetime) else on, language(), case=case)


@pass_context
def clock(_: Context, at: datetime | time, case: Case | None = None) -> str:
    """«18.30»; an instant is shown in the current zone."""
    return say_clock(_local(at).time() if isinstance(at, datetime) else at, language(), case)


@pass_context
def moment(context: Context, at: date | datetime) -> str:
    """A day, with its hour where that is known: «2026 жылғы 2 қараша, 11.15»."""
    said = day(context, at)
    return f"{said}, {clock(context, at)}" if isinstance(at, datetime) else said


@pass_context
def num(_: Context, number: Decimal | int) -> str:
    return say_number(number, language())


@pass_context
def size(_: Context, of: int) -> str:
    """«8,4 МБ» for a number of bytes."""
    return size_words(of).in_(language())


@pass_context
def iso(_: Context, at: date | datetime) -> str:
    """The machine's form, for ``<time datetime>``."""
    if isinstance(at, datetime):
        return _local(at).isoformat(timespec="minutes")
    return at.isoformat()


def _local(at: datetime) -> datetime:
    return timezone.localtime(at)
