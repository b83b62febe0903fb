"""What the macros draw: plain values, already in words.

A page builds these from what it knows; the macros only lay them out. ``Text`` is words in three
languages, or a string that is the same in all of them (a name, a number, ready markup).
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from markupsafe import Markup

from ruqsat.languages import Words

Text = Words | str
Tone = Literal["idle", "info", "ok", "warn", "err"]


@dataclass(frozen=True, slots=True)
class Link:
    text: Text
    url: str


@dataclass(frozen=True, slots=True)
class Tag:
    tone: Tone
    text: Text
    icon: str = ""
    """Another sign than that of the tone, by its name in ``icons.html``."""


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the menu; ``count`` is shown beside it, and ``counted`` says of what."""

    text: Text
    url: str
    current: bool = False
    count: int = 0
    counted: Text = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A name and its value in a summary list. ``value`` of ``None`` means: not given."""

    name: Text
    value: Text | tuple[Text, ...] | None
    change: str | None = None
    """Where the value is changed."""


@dataclass(frozen=True, slots=True)
class Task:
    """One section of a long form and how far it has come."""

    name: Text
    url: str
    state: Literal["new", "opened", "done"]
    row: str | None = None
    hint: Text | None = None
    """Said where the section is optional."""

    @property
    def may_stay_empty(self) -> bool:
        return self.state == "new" and self.hint is not None


@dataclass(frozen=True, slots=True)
class Cell:
    text: Text
    url: str | None = None
    note: Text | None = None
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Column:
    name: Text
    right: bool = False
    """Numbers stand at the right edge."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Which page of a list is shown; ``url`` holds ``{page}`` where the number goes."""

    number: int
    total: int
    url: str

    def link(self, page: int) -> str:
        return self.url.replace("{page}", str(page))

    @property
    def near(self) -> tuple[int | None, ...]:
        """The numbers to draw; ``None`` is a gap."""
        wanted = sorted(
            {1, self.total} | set(range(self.number - 1, self.number + 2)) & self._all()
        )
        drawn: list[int | None] = []
        for page in wanted:
            before = drawn[-1] if drawn else None
            if before is not None and page - before == 2:
                drawn.append(before + 1)
            elif before is not None and page - before > 2:
                drawn.append(None)
            drawn.append(page)
        return tuple(drawn)

    def _all(self) -> set[int]:
        return set(range(1, self.total + 1))


@dataclass(frozen=True, slots=True)
class Deadline:
    """Until when, on what ground and why that very day."""

    sentence: Text
    state: Literal["running", "soon", "late", "paused", "done", "refused"]
    left: int | None
    """Working days left, or passed since; ``None`` draws a sign instead of a number."""
    left_words: Text
    """What the number counts, without the number itself."""
    law: tuple[Link, ...] = ()
    note: Text | None = None
    bar: Markup | None = None
    """From ``ruqsat.ui.diagrams.term_bar``."""
    key: tuple[Text, ...] = ()
    """Captions under the bar."""
    why: tuple[Text, ...] = ()
    """The steps by which the day was found, in their order."""


@dataclass(frozen=True, slots=True)
class Stage:
    name: Text
    note: Text
    state: Literal["done", "refused", "now", "ahead", "skipped"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline: what happened or is planned, when, who, on what document."""

    at: datetime | date
    title: Text
    state: Literal["ok", "now", "warn", "err", "plan"] = "ok"
    text: Text | None = None
    by: Text | None = None
    links: tuple[Link, ...] = ()
    taken_back: bool = False
    """Drawn struck through: it happened and counts no more."""


@dataclass(frozen=True, slots=True)
class Document:
    name: Text
    format: str
    size: int | None
    """Bytes; ``None``: nobody can tell, the file is lost or damaged."""
    about: Text | None = None
    """Version, pages, when it came."""
    signature: Tag | None = None
    signed: Text | None = None
    """Who signed and when, or what is wrong and what to do."""
    remedy: Link | None = None
    view: str | None = None
    download: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    done: bool
    text: Text


@dataclass(frozen=True, slots=True)
class Step:
    """What is wanted of the reader now; the first of ``acts`` is the main one."""

    text: Text
    checks: tuple[Check, ...] = ()
    acts: tuple[Link, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in, and in what capacity."""

    name: str
    capacity: Text
    sign_out: str
    """Where the sign-out form is sent."""

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split()[:2]).upper()


@dataclass(frozen=True, slots=True)
class Session:
    """When the reader will be signed out unless they go on."""

    seconds: int
    extend: str
    """Where a POST lengthens the session."""
    draft: bool = False
    """Whether what is typed on the page is kept as a draft, so that the warning may say so."""
    warn: tuple[int, ...] = field(default=(5, 4, 3, 2, 1))
    """Minutes before the end at which the sentence is renewed; the first opens the warning."""
