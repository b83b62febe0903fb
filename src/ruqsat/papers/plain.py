"""Content (``ruqsat.lex.content``) made JSON: every text checked and tied, every date as printed.

A text that is empty, a leftover placeholder or not honestly printable never gets through.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ruqsat.papers.errors import PaperError
from ruqsat.papers.qr import qr_svg
from ruqsat.papers.ties import tie

if TYPE_CHECKING:
    from ruqsat.lex.content import Paper

# A form's own placeholders, «[Құжат нөмірі]», and the words a program prints for nothing.
_PLACEHOLDER = re.compile(r"\[[^\]]*\]|None|null|nan|undefined|_{3,}")

_UNFILLED = re.compile(r"\{[a-z_]+(?::[a-z]+)?\}")  # A sentence whose values were never put in.

# Invisible marks that word processors leave behind; dropping them changes nothing one can see.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def to_data(paper: Paper) -> dict[str, object]:
    """The paper as JSON values for ``render``.

    Raises PaperError, naming the value, where one is missing or cannot be printed.
    """
    data = {name: plain(part, name) for name, part in _parts(paper) if _given(part)}
    if paper.check is not None:
        data["check"] = {
            "url": paper.check.url,
            "code": said(paper.check.code, "check.code"),
            "qr": qr_svg(paper.check.url),
        }
    return data


def plain(value: object, path: str) -> object:
    """JSON for one value; ``path`` names it in an error."""
    if isinstance(value, str):
        return said(value, path)
    if isinstance(value, datetime):
        return instant(value, path)
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, tuple):
        return [plain(item, f"{path}.{place}") for place, item in enumerate(value)]
    if is_dataclass(value):
        return _record(value, path)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise PaperError(f"{path} is {value!r}: a paper prints texts, dates and row numbers only")


def said(text: str, path: str) -> str:
    """The text as it will be printed: composed letters, no invisible marks, figures tied."""
    clean = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    clean = clean.replace("\r\n", "\n").replace("\t", " ").strip()
    if not clean:
        raise PaperError(f"{path} is empty: give the value or say with Absent that there is none")
    if _PLACEHOLDER.fullmatch(clean) or _UNFILLED.search(clean):
        raise PaperError(f"{path} is the placeholder {clean!r}: give the value itself")
    for letter in clean:
        if letter != "\n" and unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
            raise PaperError(f"{path} holds U+{ord(letter):04X}, which cannot be printed honestly")
    return tie(clean)


def instant(at: datetime, path: str) -> str:
    """Wall time of the zone it is given in, with that zone's offset."""
    offset = at.utcoffset()
    if offset is None:
        raise PaperError(f"{path} has no zone: give an aware moment in the zone of the body")
    hours, rest = divmod(int(offset.total_seconds()), 3600)
    minutes = f":{rest // 60:02}" if rest else ""
    return f"{at:%d.%m.%Y, %H.%M} (UTC{hours:+d}{minutes})"


def _record(value: object, path: str) -> object:
    parts = {name: plain(part, f"{path}.{name}") for name, part in _parts(value) if _given(part)}
    kind = getattr(value, "kind", None)
    if kind is None and {"kk", "ru"} <= parts.keys() <= {"kk", "ru", "en"}:
        return _bilingual(parts)
    return {"is": kind, **parts} if kind else parts


def _given(part: object) -> bool:
    return part is not None and part != ()


def _parts(value: object) -> list[tuple[str, object]]:
    assert is_dataclass(value)
    return [(field.name, getattr(value, field.name)) for field in fields(value)]


def _bilingual(parts: dict[str, object]) -> object:
    """One string where both languages say the same, so that it is printed once."""
    if parts["kk"] == parts["ru"]:
        return parts["kk"]
    return {"kk": parts["kk"], "ru": parts["ru"]}
