"""Writes the ZIP piece by piece while it is sent: nobody holds more than one file of it.

What it lacks is known only once everything was read, so the index comes after all it names, and
the list of sums after the index.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.template.loader import render_to_string
from django.utils import translation

from ruqsat.conduct.paperwork import fetched
from ruqsat.languages import Lang, Words
from ruqsat.pages.materials import sentences
from ruqsat.pages.materials.gathering import Kept, Made, Materials
from ruqsat.papers.errors import ArchiveError

CHUNK = 64 * 1024
INDEX: tuple[Lang, ...] = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Line:
    """What the index says of one file."""

    name: str
    called: Words
    sha256: str
    """As it was kept, whether the file is still whole or not."""
    size: int | None
    """``None``: the file is lost or damaged, and is not in the ZIP."""


class _Outlet:
    """What the ZIP is written to: it gives on what came since it was last asked."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, data: bytes) -> int:
        self._written += data
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """The ZIP is closed by whoever opened it."""

    def taken(self) -> bytes:
        taken = bytes(self._written)
        self._written.clear()
        return taken


@dataclass(frozen=True, slots=True)
class _Writer:
    archive: ZipFile
    outlet: _Outlet
    at: datetime

    def writes(self, name: str, content: bytes) -> Iterator[bytes]:
        """One file, given on as it is written."""
        info = ZipInfo(name, date_time=self.at.timetuple()[:6])
        info.external_attr = 0o644 << 16
        # What people attach is compressed already; texts are not.
        info.compress_type = ZIP_DEFLATED if name.endswith((".json", ".html")) else ZIP_STORED
        info.file_size = len(content)
        with self.archive.open(info, "w") as target:
            for start in range(0, len(content), CHUNK):
                target.write(content[start : start + CHUNK])
                yield self.outlet.taken()


def zipped(materials: Materials) -> Iterator[bytes]:
    """The ZIP in the order in which it is sent; no piece of it is much longer than ``CHUNK``."""
    outlet = _Outlet()
    lines: list[Line] = []
    with ZipFile(outlet, "w") as archive:
        writer = _Writer(archive, outlet, materials.at)
        for piece in materials.pieces:
            content = _content(piece)
            lines.append(_line(piece, content))
            if content is not None:
                yield from writer.writes(piece.name, content)
        listed = tuple(lines)
        for index in (_index(materials, listed, lang) for lang in INDEX):
            lines.append(_line(index, index.content))
            yield from writer.writes(index.name, index.content)
        yield from writer.writes("SHA256SUMS", _sums(lines))
    yield outlet.taken()


def _content(piece: Kept | Made) -> bytes | None:
    if isinstance(piece, Made):
        return piece.content
    try:
        return fetched(piece.sha256)
    except ArchiveError:
        return None


def _line(piece: Kept | Made, content: bytes | None) -> Line:
    known = piece.sha256 if isinstance(piece, Kept) else sha256(piece.content).hexdigest()
    return Line(piece.name, piece.called, known, None if content is None else len(content))


def _index(materials: Materials, lines: tuple[Line, ...], lang: Lang) -> Made:
    context = {"materials": materials, "lines": lines, "said": sentences, "chosen": lang}
    with translation.override(lang):
        page = render_to_string("pages/materials.html", context)
    return Made(f"index.{lang}.html", sentences.INDEX, page.encode())


def _sums(lines: list[Line]) -> bytes:
    """In the form that ``sha256sum --check`` reads; what is lost is listed too, and fails."""
    return "".join(f"{line.sha256}  {line.name}\n" for line in lines).encode()
