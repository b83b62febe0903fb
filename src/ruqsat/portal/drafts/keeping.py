"""Drafts in the database: who may see one, and what happens when two pages change the same one.

A draft belongs to its party: whoever may act for a company goes on with what a colleague began.
Each section remembers the page that changed it last, so that a page drawn before someone else's
change overwrites nothing, while a page may save as often as it likes.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.portal.drafts.prefilling import prefilled
from ruqsat.portal.drafts.records import known_of
from ruqsat.portal.models import Draft

DIGITS = 9
"""No draft was changed so often that its version has more."""
NUMBER = 60
"""No number of a document has more characters."""
LIFE = timedelta(days=90)
"""How long a draft is kept after it was changed last."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a page was drawn from: the version of its section, and the page's own name."""

    version: int
    page: str

    @classmethod
    def new(cls, draft: Draft, section: str) -> Seen:
        return cls(_changed_at(draft, section), secrets.token_hex(4))

    @classmethod
    def read(cls, text: str) -> Seen:
        """As the page sends it back; whatever is not readable saw nothing."""
        version, _, page = text.partition("-")
        is_version = version.isascii() and version.isdecimal() and len(version) <= DIGITS
        return cls(int(version), page) if is_version else NOTHING

    def __str__(self) -> str:
        return f"{self.version}-{self.page}"


@dataclass(frozen=True, slots=True)
class Beginning:
    """The answers a draft begins with, and where they are from."""

    raw: dict[str, str]
    prefilled: list[str] = field(default_factory=list)
    copied: dict[str, object] = field(default_factory=dict)


NOTHING = Seen(-1, "")


@dataclass(frozen=True, slots=True)
class Stale:
    """Someone changed the section after the page was drawn; nothing was saved."""

    draft: Draft
    """As it is kept."""


def kept(visitor: Visitor) -> QuerySet[Draft]:
    """The drafts of the visitor's party that are neither filed nor too old, newest first."""
    filed = CaseRow.objects.filter(pk=OuterRef("pk"))
    alive = Draft.objects.filter(party=visitor.party, updated_at__gt=clock.now() - LIFE)
    return alive.filter(~Exists(filed)).order_by("-updated_at", "pk")


def find(visitor: Visitor, draft_id: UUID) -> Draft | None:
    return kept(visitor).filter(pk=draft_id).first()


def begun(visitor: Visitor, edition: Edition, *, service: Service, named: str = "") -> Draft:
    """A new draft, with what is known of the party, and with the number of the document it asks
    about; drafts that nobody touched for long go."""
    first = prefilled(service.form, known_of(visitor))
    about = {service.about.named_in: named[:NUMBER]} if service.about and named else {}
    beginning = Beginning({**first.raw, **about}, prefilled=list(first.sections))
    return begun_with(visitor, edition, service=service, beginning=beginning)


def begun_with(
    visitor: Visitor, edition: Edition, *, service: Service, beginning: Beginning
) -> Draft:
    """A new draft with answers from elsewhere."""
    now = clock.now()
    with writing():
        Draft.objects.filter(updated_at__lte=now - LIFE).delete()
        return Draft.objects.create(
            account=visitor.account,
            capacity=visitor.capacity.key,
            party=visitor.party,
            regulation=edition.slug,
            edition=edition.name,
            service=service.name,
            raw=beginning.raw,
            prefilled=beginning.prefilled,
            copied=beginning.copied,
            created_at=now,
            updated_at=now,
        )


def save(
    draft: Draft, section: str, *, seen: Seen | None, change: Callable[[Draft], dict[str, str]]
) -> Draft | Stale:
    """Change the answers of a section; ``seen`` of ``None`` overwrites whatever is kept.

    ``change`` gets the draft as it is kept now and gives its new answers; it may run again.
    """
    with writing():
        now_kept = Draft.objects.select_for_update().get(pk=draft.pk)
        if seen is not None and _is_stale(now_kept, section, seen):
            return Stale(now_kept)
        now_kept.raw = change(now_kept)
        now_kept.version += 1
        page = seen.page if seen else secrets.token_hex(4)
        now_kept.changes = {**now_kept.changes, section: [now_kept.version, page]}
        now_kept.updated_at = clock.now()
        now_kept.save()
    return now_kept


def discard(draft: Draft) -> None:
    with writing():
        Draft.objects.filter(pk=draft.pk).delete()


def _is_stale(draft: Draft, section: str, seen: Seen) -> bool:
    version, page = draft.changes.get(section, (0, ""))
    return bool(version != seen.version and page != seen.page)


def _changed_at(draft: Draft, section: str) -> int:
    version, _ = draft.changes.get(section, (0, ""))
    return int(version)
