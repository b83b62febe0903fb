"""What was asked and answered about an applicant, as whoever judges the case has it before them.

The page of an act that finds grounds says which evidence it showed; the act keeps exactly that,
and is not done on evidence that has grown meanwhile.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import fetched
from ruqsat.exchange import evidence
from ruqsat.exchange.evidence import Evidence
from ruqsat.exchange.models import AnswerRow
from ruqsat.languages import Words
from ruqsat.lex import Answer, Filed, Ground, Inquiry
from ruqsat.papers.errors import ArchiveError

LOOKED_AT = "inquiries"
"""The use under which an act keeps the evidence that was looked at."""


@dataclass(frozen=True)
class Looked:
    """The inquiries of one case with everything heard of them."""

    file: File
    evidence: tuple[Evidence, ...]

    def inquiry(self, one: Evidence) -> Inquiry:
        return self.file.edition.procedure.inquiry(one.row.name)

    def unlike(self, one: Evidence, answer: AnswerRow) -> tuple[Words, ...]:
        """In what an answer differs from the application and the certificate it was signed with."""
        if Answer(answer.answer) is not Answer.YES:
            return ()
        return self.inquiry(one).of.unlike(answer.stated, self.filed, on=self._day(answer))

    @cached_property
    def filed(self) -> Filed:
        application = self.file.application
        number = self.file.service.filed_for(application)
        signer = _signer(self.file)
        of_person = signer.get("bin") is None
        return Filed(
            number=number,
            called=self.file.service.filed_by(application),
            signer=str(signer["name"]) if signer.get("name") else None,
            by_head=of_person or signer.get("role") == "head",
        )

    @cached_property
    def proposed(self) -> Mapping[Ground, tuple[Evidence, ...]]:
        """Grounds that an answer speaks for; an official finds them, or does not."""
        found: dict[Ground, tuple[Evidence, ...]] = {}
        for one in self.evidence:
            ground = self.inquiry(one).speaks_for
            if ground and any(given.answer is Answer.YES for given in one.given):
                found[ground] = (*found.get(ground, ()), one)
        return found

    def to_bytes(self) -> bytes:
        """Canonical JSON: the same evidence has the same bytes."""
        said = [_told(one) for one in self.evidence]
        return json.dumps(said, ensure_ascii=False, sort_keys=True).encode()

    @property
    def sha256(self) -> str:
        """Names what was looked at; empty where nothing was asked."""
        return hashlib.sha256(self.to_bytes()).hexdigest() if self.evidence else ""

    def _day(self, answer: AnswerRow) -> date:
        return self.file.office.local(answer.at).date()


def look(file: File) -> Looked:
    return Looked(file, evidence.of_case(file.facts.id))


def grown(file: File, shown: str | None) -> Refused | None:
    """Whether something was heard since a page showed the evidence; ``None`` of ``shown``: it
    showed none."""
    if shown is None or look(file).sha256 == shown:
        return None
    return Refused("stale", refusals.HEARD_MEANWHILE.say())


def _signer(file: File) -> Mapping[str, object]:
    """Who signed the application, by the verdict kept with it; empty where that is lost."""
    event = file.event(file.edition.procedure.opening().name)
    if event is None or "verdict" not in event.files:
        return {}
    try:
        verdict = json.loads(fetched(event.files["verdict"]))
    except ArchiveError:
        return {}
    signers = verdict["signers"]
    return signers[0] if signers else {}


def _told(one: Evidence) -> dict[str, object]:
    row = one.row
    return {
        "inquiry": row.name,
        "registry": row.registry,
        "norm": row.norm,
        "about": row.about,
        "at": row.at.isoformat(),
        "withheld": row.withheld,
        "answers": [
            {
                "source": answer.source,
                "answer": answer.answer,
                "stated": answer.stated,
                "at": answer.at.isoformat(),
                "raw": answer.attempt.raw if answer.attempt else "",
                "by": answer.by,
                "reason": answer.reason,
                "scan": answer.scan,
            }
            for answer, _ in one.answers
        ],
    }
