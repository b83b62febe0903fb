"""A document that waits for a signature, as pages show it, and which bytes of it are signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.conf import settings

from ruqsat.conduct import signatures
from ruqsat.conduct.models import Preparation
from ruqsat.signing import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSign:
    """Arguments of the macros of ``pages/signing.html``."""

    name: str
    url: str
    """Where the PDF is shown."""
    content: str
    """Where the very bytes to sign are fetched: of a PDF that will hold its signature, not all."""
    size: int
    sha256: str
    """Of the bytes to sign."""
    is_pades: bool
    in_page: bool
    """Whether a test key may be opened in the page."""

    @property
    def content_name(self) -> str:
        """Under what name the bytes to sign are kept."""
        return f"{self.name}.bin" if self.is_pades else self.name


def to_sign(preparation: Preparation, name: str, *, url: str, content: str) -> ToSign:
    bytes_to_sign, shown = signatures.content(preparation), signatures.document(preparation)
    return ToSign(
        name=name,
        url=url,
        content=content,
        size=len(shown),
        sha256=hashlib.sha256(bytes_to_sign).hexdigest(),
        is_pades=bytes_to_sign != shown,
        in_page=Mode(settings.TRUST_MODE) is Mode.DEVELOPMENT,
    )
