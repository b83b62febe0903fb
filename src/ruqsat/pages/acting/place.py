"""Where an act is done: one act of one case, as one visitor looks at it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.acts import Act
from ruqsat.pages.addresses import Addresses


@dataclass(frozen=True, slots=True)
class Place:
    """One act of one case, as one visitor looks at it."""

    request: HttpRequest
    visitor: Visitor
    act: Act
    addresses: Addresses

    @property
    def file(self) -> File:
        return self.addresses.file
