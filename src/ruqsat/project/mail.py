"""How letters leave, from one address: ``smtp://…`` to a mail server, or files in a folder."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Mail:
    backend: str
    folder: Path
    """Where letters are written that go to no server."""
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""
    wrapped: bool = False
    """Whether TLS begins before the first word; otherwise it begins with STARTTLS."""


def mail(address: str, *, data: Path) -> Mail:
    """``smtp://user:password@host:port`` or ``smtps://…``; empty: files in ``data``/mail.

    Raises:
        ValueError: the address is of neither kind.
    """
    folder = data / "mail"
    if not address:
        return Mail("django.core.mail.backends.filebased.EmailBackend", folder)
    parts = urlsplit(address)
    if parts.scheme not in PORTS or not parts.hostname:
        message = f"RUQSAT_MAIL begins with {parts.scheme!r}; write smtp://… or smtps://…"
        raise ValueError(message)
    return Mail(
        "django.core.mail.backends.smtp.EmailBackend",
        folder,
        parts.hostname,
        parts.port or PORTS[parts.scheme],
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        wrapped=parts.scheme == "smtps",
    )
