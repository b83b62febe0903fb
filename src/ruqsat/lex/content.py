"""What a paper says, apart from how it looks: frozen values that a template prints.

One model carries Kazakh and Russian side by side; a text that is the same in both is printed once.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal, Protocol, TypeAlias


class PaperError(ValueError):
    """The paper cannot be made from these values; the message says which one and why."""


class Bilingual(Protocol):
    """Anything with a Kazakh and a Russian text; ``ruqsat.languages.Words`` is one."""

    @property
    def kk(self) -> str: ...

    @property
    def ru(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Pair:
    """A text in both state languages, where ``Words`` would ask for English too."""

    kk: str
    ru: str


Text: TypeAlias = str | Bilingual
"""A plain string is the same in both languages: a name, a number, a code."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in it begins a new line."""

    kind: ClassVar[str] = "paragraph"
    kk: str
    ru: str | None = None
    """None: said in one language only, or the same in both."""


@dataclass(frozen=True, slots=True)
class Points:
    """A list in the order given, numbered ``1)``, ``2)`` as the acts number."""

    kind: ClassVar[str] = "points"
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What the signer confirms; each is printed with a tick."""

    kind: ClassVar[str] = "statements"
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one under another."""

    kind: ClassVar[str] = "facts"
    pairs: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; ``share`` is its part of the width beside the others."""

    kk: str
    ru: str
    align: Literal["left", "right", "center"] = "left"
    share: int = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Lines of goods and the like; the head is repeated on every page the table reaches."""

    kind: ClassVar[str] = "table"
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Absent:
    """Says that there is nothing to state and why, so that no row is left blank."""

    kind: ClassVar[str] = "absent"
    kk: str
    ru: str


Block: TypeAlias = Paragraph | Points | Statements | Facts | Table | Absent


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A numbered row of the official form: its title as the act prints it, and what is stated."""

    number: int
    kk: str
    ru: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper outside the numbered rows, under its own heading."""

    heading: Bilingual
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The letterhead: the ministry above, the body itself, and the place of issue."""

    over: Bilingual
    name: Bilingual
    place: Bilingual


@dataclass(frozen=True, slots=True)
class Address:
    """To whom or from whom; ``label`` and ``lines`` are printed where the form has them."""

    name: Text
    label: Bilingual | None = None
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusalGround:
    """One ground: what it says, the paragraph that provides it, and why it holds here."""

    kk: str
    ru: str
    paragraph: Bilingual
    reasons: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MissingDocument:
    """A document the applicant did not give, with the paragraph that requires it."""

    kk: str
    ru: str
    paragraph: Bilingual


@dataclass(frozen=True, slots=True)
class Appeal:
    """Where and within what term the decision can be appealed.

    The term runs from when the decision is known, and a remark may count it from a day.
    """

    filed_with: Bilingual
    considered_by: Bilingual
    term: Bilingual
    basis: Bilingual
    remarks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Eds:
    """The electronic signature as the paper names it: whose, by which certificate, when.

    ``signed_at`` is aware and given in the zone of the body: it is printed as that wall time.
    """

    owner: Text
    serial: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs. Without ``eds`` the paper says that the signature is in the file itself."""

    position: Bilingual
    name: Bilingual
    eds: Eds | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Where anyone can check the paper: the page behind the QR code, and the short code."""

    url: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One official paper. A part that its form does not have stays None or empty.

    The template insists on the parts its annex prescribes: annex 3 on sixteen rows, annex 2 on
    grounds or missing documents. ``number`` is None only on an application not yet registered.
    """

    title: Bilingual
    issued_on: date
    number: str | None = None
    head: Head | None = None
    sender: Address | None = None
    addressee: Address | None = None
    opening: tuple[Block, ...] = ()
    rows: tuple[PaperRow, ...] = ()
    grounds: tuple[RefusalGround, ...] = ()
    missing: tuple[MissingDocument, ...] = ()
    appeal: Appeal | None = None
    sections: tuple[Section, ...] = ()
    note: Bilingual | None = None
    signature: Signature | None = None
    check: Check | None = None
    basis: Bilingual
    contacts: str
