"""Where an audience shows what belongs to a case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.urls import reverse

from ruqsat import regulations
from ruqsat.conduct.cabinet import File
from ruqsat.lex.text import Citation

PAGES_OF_SIGNING = ("sign", "document", "content")


@dataclass(frozen=True, slots=True)
class Signing:
    """Of one paper before it is signed."""

    page: str
    document: str
    content: str
    """The very bytes that are signed."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Of one case, in the app of one audience."""

    app: Literal["portal", "desk"]
    file: File

    def case(self) -> str:
        return self._of_case("case")

    def act(self, name: str) -> str:
        """The page on which an act is done."""
        return self._of_case("act", name)

    def paper(self, act: str) -> str:
        """The paper that an act signed."""
        return self._of_case("paper", act)

    def signing(self, act: str, preparation: UUID) -> Signing:
        """Where the paper of an act is signed."""
        pages = (self._of_case(f"act_{page}", act, preparation) for page in PAGES_OF_SIGNING)
        return Signing(*pages)

    def attachment(self, sha256: str) -> str:
        """A file that was attached."""
        return self._of_case("attachment", sha256)

    def materials(self) -> str:
        """Everything of it that its reader may have, in one download."""
        return self._of_case("materials")

    def inquiry(self, name: str) -> str:
        """The page on which an official answers an inquiry by hand."""
        return self._of_case("inquiry", name)

    def scan(self, sha256: str) -> str:
        """The scan an answer was entered with."""
        return self._of_case("scan", sha256)

    def norm(self, law: Citation) -> str:
        """On the public page of the service, in the wording under which the case was filed; of a
        duty of the body, on that of the first service."""
        facts = self.file.facts
        offered = regulations.edition(facts.regulation, facts.edition).procedure.services
        names = [one.name for one in offered]
        service = facts.service if facts.service in names else names[0]
        arguments = [facts.regulation, service, facts.edition]
        return f"{reverse('portal:service_in', args=arguments)}#n-{law.norm.id}"

    def _of_case(self, page: str, *rest: str | UUID) -> str:
        return reverse(f"{self.app}:{page}", args=[self.file.facts.id, *rest])
