"""What a file really is, by its bytes and never by its name; and whether it opens. Pure."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from ruqsat.languages import Words
from ruqsat.lex.forms.kinds import DOCX, FORMATS, PDF, XLSX
from ruqsat.pages.attachments import sentences

JPEG, PNG = "image/jpeg", "image/png"
UNPACKED_LIMIT = 200 * 1024 * 1024
"""Bytes; an honest document of 20 MB does not unpack to more."""
TAIL = 64 * 1024
"""How far from its end a file must say that it ends; some programs write a little after that."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = {
    XLSX: b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    DOCX: b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
}
"""The content type of the main part, which tells a document from one with macros."""
_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
)
"""In how many ways an archive fails to open."""


class UnusableError(Exception):
    """The file cannot be taken; ``words`` say why and what to do."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class _Format:
    begins: bytes
    check: Callable[[bytes], str]
    """The media type of content that begins so. Raises ``UnusableError`` if it does not open."""


def media_of(content: bytes) -> str | None:
    """The media type; ``None``: none of the formats we know.

    Raises ``UnusableError`` where the format is known but the file does not open.
    """
    beginning = content[:1024].lstrip(b"\xef\xbb\xbf \r\n\t")
    for one in _FORMATS:
        if beginning.startswith(one.begins):
            return one.check(content) or None
    return None


def _broken(media: str) -> UnusableError:
    return UnusableError(sentences.BROKEN.say(format=FORMATS[media]))


def _pdf(content: bytes) -> str:
    """Ends as a PDF does, is not encrypted, and has at least one page."""
    if b"%%EOF" not in content[-TAIL:]:
        raise _broken(PDF)
    try:
        reader = PdfReader(BytesIO(content))
        encrypted = reader.is_encrypted
        pages = 0 if encrypted else len(reader.pages)
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        # The reader meets damage in many ways; each of them means that the file does not open.
        raise _broken(PDF) from None
    if encrypted:
        raise UnusableError(sentences.ENCRYPTED.say())
    if pages == 0:
        raise _broken(PDF)
    return PDF


def _office(content: bytes) -> str:
    """A zip that opens whole and holds a workbook or a document without macros."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > UNPACKED_LIMIT:
                return ""
            types = archive.read("[Content_Types].xml")
            media = next((media for media, main in _PARTS.items() if main in types), "")
            damaged = archive.testzip() if media else None
    except KeyError:
        return ""
    except _DAMAGE:
        raise UnusableError(sentences.BROKEN.say(format="ZIP")) from None
    if damaged:
        raise _broken(media)
    return media


def _jpeg(content: bytes) -> str:
    if b"\xff\xd9" not in content[-TAIL:]:
        raise _broken(JPEG)
    return JPEG


def _png(content: bytes) -> str:
    if content[12:16] != b"IHDR" or b"IEND\xaeB`\x82" not in content[-TAIL:]:
        raise _broken(PNG)
    return PNG


def _ole(_: bytes) -> str:
    raise UnusableError(sentences.OLD_OFFICE.say())


_FORMATS = (
    _Format(b"%PDF-", _pdf),
    _Format(b"PK\x03\x04", _office),
    _Format(b"\xff\xd8\xff", _jpeg),
    _Format(b"\x89PNG\r\n\x1a\n", _png),
    _Format(OLE, _ole),
)
ENDINGS: Mapping[str, str] = {
    ".pdf": PDF,
    ".xlsx": XLSX,
    ".docx": DOCX,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".png": PNG,
}
