"""Templates and data made PDF/A-2b by Typst: the same data and moment give the same bytes.

Data reach the template only as JSON, so no name in them can become a command.
"""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock

import typst

from ruqsat.papers.errors import PaperError, UnprintableError

ROOT = Path(__file__).resolve().parent.parent
"""The package itself: templates import ``/papers/typst/official.typ`` from here."""

_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF, its SHA-256 in hexadecimal and how many pages it has."""

    pdf: bytes
    sha256: str
    pages: int


def render(template: Path, data: Mapping[str, object], *, at: datetime) -> Rendered:
    """The paper as PDF/A-2b, dated ``at`` (aware).

    Raises PaperError where the template misses a value, UnprintableError where no font has one
    of the letters.
    """
    if at.utcoffset() is None:
        raise PaperError(f"{at} has no zone: give an aware moment")
    pdf = _compiled(template, json.dumps(data, ensure_ascii=False), int(at.timestamp()))
    found = _PAGES.search(pdf)
    assert found, "Typst always writes the number of pages"
    return Rendered(pdf, hashlib.sha256(pdf).hexdigest(), int(found[1]))


@cache
def _home() -> int:
    """The process of the first paper: Typst's threads live there and do not survive a fork."""
    return os.getpid()


class _Press:
    """One kept compiler for one template: it remembers what did not change between papers."""

    def __init__(self, template: Path) -> None:
        # System fonts would make the paper depend on the machine, and the start three times slower.
        self._compiler = typst.Compiler(template, root=ROOT, ignore_system_fonts=True)
        self._one_at_a_time = Lock()

    def pull(self, values: str, timestamp: int) -> bytes:
        with self._one_at_a_time:
            pdf = self._compiler.compile(
                format="pdf",
                pdf_standards="a-2b",
                timestamp=timestamp,
                sys_inputs={"data": values},
            )
        assert isinstance(pdf, bytes), "one PDF is asked for"
        return pdf


@cache
def _press(template: Path) -> _Press:
    if not template.is_relative_to(ROOT) or not template.is_file():
        raise PaperError(f"{template} is not a template inside {ROOT.name}")
    return _Press(template)


def _compiled(template: Path, values: str, timestamp: int) -> bytes:
    if _home() != os.getpid():
        raise RuntimeError("this process was forked after a paper was made: start it by spawn")
    try:
        return _press(template.resolve()).pull(values, timestamp)
    except typst.TypstError as error:
        if letters := _NO_GLYPH.search(str(error)):
            raise UnprintableError(letters[1]) from error
        raise PaperError(f"{template.name}: {error}") from error
