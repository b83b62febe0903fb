"""What kinds of answer a question takes, and how each is drawn and bounded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from ruqsat.languages import Words
    from ruqsat.lex.forms.asking import Form
    from ruqsat.lex.labels import Labelled


class Code(str):
    """A string with a law of its own, such as a BIN; subclasses say what is wrong with one."""

    __slots__ = ()
    length: ClassVar[int] = 255
    """How many characters the input has room for."""
    digits: ClassVar[bool] = False
    """Whether a phone shows its numeric keyboard."""

    @classmethod
    def tidied(cls, text: str) -> str:
        """The text as it is kept: without the blanks a person types for readability."""
        return "".join(text.split())

    @classmethod
    def problem(cls, text: str) -> Words | None:
        """What is wrong with the tidied text, and what to do about it; ``None`` if it is good."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class File:
    """An uploaded document: its content is stored by hash and cannot change under a signature."""

    sha256: str
    name: str
    size: int
    """Bytes."""
    media: str
    """Media type, established from the content."""


@dataclass(frozen=True, slots=True)
class TextKind:
    most: int = 2000
    """Characters."""
    long: bool = False


@dataclass(frozen=True, slots=True)
class NumberKind:
    least: Decimal | None = None
    above: Decimal | None = None
    most: Decimal | None = None
    places: int = 6
    """Decimal places accepted."""


@dataclass(frozen=True, slots=True)
class DayKind:
    pass


@dataclass(frozen=True, slots=True)
class YesNoKind:
    pass


@dataclass(frozen=True, slots=True)
class StatementKind:
    """A sentence that must be confirmed by ticking it."""


@dataclass(frozen=True, slots=True)
class ChoiceKind:
    options: type[Labelled]


@dataclass(frozen=True, slots=True)
class CodeKind:
    code: type[Code]


@dataclass(frozen=True, slots=True)
class PartKind:
    form: type[Form]


SHEET = "sheet"
"""``<path>.sheet`` marks lines that came as a sheet; only the server that read it writes it."""


@dataclass(frozen=True, slots=True)
class LinesKind:
    """Repeating lines; more than ``most`` are asked for as a sheet."""

    form: type[Form]
    least: int = 1
    most: int = 300
    may_be_none: bool = False
    """The person may say outright that there are none: the path ``<name>.none`` holds "yes"."""
    most_in_a_sheet: int = 5000


PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS: Mapping[str, str] = {
    PDF: "PDF",
    XLSX: "XLSX",
    DOCX: "DOCX",
    "image/jpeg": "JPEG",
    "image/png": "PNG",
}


@dataclass(frozen=True, slots=True)
class FilesKind:
    least: int = 1
    most: int = 10
    formats: tuple[str, ...] = tuple(FORMATS)
    limit: int = 20 * 1024 * 1024
    """Bytes of one file."""


Kind = (
    TextKind
    | NumberKind
    | DayKind
    | YesNoKind
    | StatementKind
    | ChoiceKind
    | CodeKind
    | PartKind
    | LinesKind
    | FilesKind
)
