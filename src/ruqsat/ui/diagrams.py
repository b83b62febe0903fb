"""A term drawn day by day as SVG: worked days full, days off hatched, today marked.

Pure: the days and today are arguments. Colours come from classes of the style sheet, so the
drawing follows dark and print; whatever it shows it also says in its description.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from ruqsat.languages import Lang, Words, each_language, say_day
from ruqsat.ui import sentences

NUMBERED: Final = 16
"""Up to so many days each carries its number also on the narrowest screen."""

SEPARATE: Final = 60
"""Up to so many days each is a box of its own; beyond, runs of like days are one box."""

HEIGHT: Final = 18
"""Pixels of a box; the numbers stand below."""

# Hatching needs an id that no other drawing of the page has; the caller's key makes it so.
_SVG: Final = Markup(
    '<svg class="qz-term__bar" width="100%" height="{height}" role="img"'
    ' aria-labelledby="{key}-t {key}-d" xmlns="http://www.w3.org/2000/svg">'
    '<title id="{key}-t">{title}</title><desc id="{key}-d">{desc}</desc>'
    '<defs><pattern id="{key}-h" width="5" height="5" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><rect class="t-hatch-ground" width="5" height="5"/>'
    '<line class="t-hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>{body}</svg>'
)
_BOX: Final = Markup(
    '<rect class="{cls}" x="{x:.2f}%" y="{y}" width="{width:.2f}%" height="{height}" rx="2"{fill}/>'
)
_NUMBER: Final = Markup(
    '<text class="{cls}" x="{x:.2f}%" y="{y}" text-anchor="middle">{text}</text>'
)


@dataclass(frozen=True, slots=True)
class TermDay:
    on: date
    works: bool


@dataclass(frozen=True, slots=True)
class _Box:
    first: int
    count: int
    cls: str
    off: bool


def term_bar(
    days: Sequence[TermDay], *, today: date | None, lang: Lang, key: str = "term"
) -> Markup:
    """The days of a term from the first counted to the last; ``today`` of ``None`` marks none.

    ``key`` is unique on the page. Raises ``ValueError`` for a term without days.
    """
    if not days:
        raise ValueError("a term without days cannot be drawn")
    body = Markup("").join(
        [_drawn(box, len(days), key) for box in _boxes(days, today)] + _numbers(days, today)
    )
    return _SVG.format(
        key=key,
        height=HEIGHT + 24,
        title=_title(days).in_(lang),
        desc=_description(days, today, lang),
        body=body,
    )


def term_key(days: Sequence[TermDay], today: date | None) -> tuple[Words, ...]:
    """The caption under the bar: where the term stands, and which days do not count."""
    off = tuple(one for one in days if not one.works)
    where = _where(days, today)
    return (where, _off(off)) if off else (where,)


def _title(days: Sequence[TermDay]) -> Words:
    return sentences.TERM_TITLE.say(start=days[0].on, end=days[-1].on)


def _description(days: Sequence[TermDay], today: date | None, lang: Lang) -> str:
    return " ".join(words.in_(lang) for words in term_key(days, today))


def _where(days: Sequence[TermDay], today: date | None) -> Words:
    total = sum(one.works for one in days)
    nth = sum(one.works and today is not None and one.on <= today for one in days)
    if today is None or not days[0].on <= today <= days[-1].on:
        return sentences.TERM_WHOLE.say(total=total)
    return sentences.TERM_WHERE.say(total=total, nth=nth)


def _off(days: Sequence[TermDay]) -> Words:
    runs = _runs([one.on for one in days])
    listed = each_language(lambda lang: ", ".join(_run(run, lang) for run in runs))
    return sentences.TERM_OFF.say(days=listed)


def _runs(days: Sequence[date]) -> list[tuple[date, date]]:
    """Days that follow one another within a month, as first and last."""
    runs: list[tuple[date, date]] = []
    for on in days:
        first, last = runs[-1] if runs else (on, on)
        if runs and (on - last).days == 1 and on.month == last.month:
            runs[-1] = (first, on)
        else:
            runs.append((on, on))
    return runs


def _run(run: tuple[date, date], lang: Lang) -> str:
    first, last = run
    said = say_day(last, lang, year=False)
    return said if first == last else f"{first.day}–{said}"


def _class(one: TermDay, today: date | None) -> str:
    if today is not None and one.on == today:
        return "t-now"
    if not one.works:
        return "t-off"
    return "t-past" if today is not None and one.on < today else "t-ahead"


def _boxes(days: Sequence[TermDay], today: date | None) -> list[_Box]:
    boxes: list[_Box] = []
    for place, one in enumerate(days):
        cls, off = _class(one, today), not one.works
        last = boxes[-1] if boxes else None
        if len(days) > SEPARATE and last is not None and (last.cls, last.off) == (cls, off):
            boxes[-1] = _Box(last.first, last.count + 1, cls, off)
        else:
            boxes.append(_Box(place, 1, cls, off))
    return boxes


def _drawn(box: _Box, total: int, key: str) -> Markup:
    step = 100 / total
    gap = step * 0.14 if total <= SEPARATE else 0
    inset = 3 if box.off and box.cls == "t-off" else 0
    hatched = Markup(' fill="url(#{key}-h)"').format(key=key) if box.cls == "t-off" else ""
    return _BOX.format(
        cls=box.cls,
        x=box.first * step + gap / 2,
        y=1 + inset,
        width=box.count * step - gap,
        height=HEIGHT - 2 - 2 * inset,
        fill=hatched,
    )


def _numbers(days: Sequence[TermDay], today: date | None) -> list[Markup]:
    step = 100 / len(days)
    ends = {0, len(days) - 1}
    strong = ends | {at for at, one in enumerate(days) if one.on == today}
    return [
        _NUMBER.format(
            cls="t-strong" if at in strong else "t-quiet" if not one.works else "t-plain",
            x=(at + 0.5) * step,
            y=HEIGHT + 16,
            text=one.on.day,
        )
        for at, one in enumerate(days)
        if len(days) <= NUMBERED or at in strong
    ]
