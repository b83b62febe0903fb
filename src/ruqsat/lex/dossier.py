"""What a paper may print: the case as its content function sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ruqsat.lex.content import Check, Head, Signature

if TYPE_CHECKING:
    from ruqsat.languages import Words
    from ruqsat.lex.acts import Breach
    from ruqsat.lex.declarations import Service
    from ruqsat.lex.edition import Edition
    from ruqsat.lex.forms import Form
    from ruqsat.lex.outcomes import Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A case at the moment a paper of it is drawn up."""

    edition: Edition
    service: Service
    application: Any
    """The values of the service's form."""
    head: Head
    """The letterhead of the body."""
    applicant: Words
    """The person or company in whose name the application is filed."""
    signature: Signature
    issued_on: date
    number: str | None = None
    """The number of the paper; ``None`` on an application not yet registered."""
    incoming: str | None = None
    """The number under which the application was registered."""
    outgoing: str | None = None
    """The number of the decision; ``None``: there is none."""
    grounds: tuple[Ground, ...] = ()
    stated: Mapping[str, Form]
    """What was stated in the acts of the case, by the name of the act."""
    filed_at: datetime | None = None
    """When the application was filed, in the zone of the body."""
    received_at: datetime | None = None
    """When it was received: in working hours."""
    result_by: date | None = None
    """The last day for the result."""
    why: tuple[Words, ...] = ()
    """The steps by which that day was found."""
    breaches: tuple[Breach, ...] = ()
    """Broken terms that the decision owns, in the zone of the body."""
    check: Check | None = None
