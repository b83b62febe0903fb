"""Finds a paper by its code or by its bytes, and says whether it holds.

Codes and bytes lead to the same record. A paper that has not been sent yet is not public: whoever
holds its very bytes is told that much, and nothing else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from ruqsat import regulations
from ruqsat.cases import clock, journal
from ruqsat.cases.batch import ApplicantKind
from ruqsat.conduct.cabinet import File, read
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.signatures import trust
from ruqsat.languages import Words, joined, same
from ruqsat.pages.life.showing import Life, life
from ruqsat.papers.errors import ArchiveError
from ruqsat.people.acting import today
from ruqsat.register import sentences
from ruqsat.register.typed import as_code
from ruqsat.signing import Code, Signer, State, verify_pdf
from ruqsat.subjects import reading

LIMIT = 20 * 1024 * 1024
"""Bytes of a file that is checked."""


class Standing(StrEnum):
    """What is known of a paper."""

    GENUINE = "genuine"
    """Issued here, unchanged, its signature holds: said of a file that was shown, of no other."""
    ISSUED = "issued"
    """A paper of this code was issued here and the one kept here holds; nobody showed a file."""
    UNKNOWN = "unknown"
    """Its signature holds, but it is no paper that was issued here."""
    NOT_SENT = "not_sent"
    """It was signed here, unchanged, and is not public before it is sent."""
    UNSIGNED = "unsigned"
    """It holds no signature, so nothing can be said of it."""
    FILED = "filed"
    """It holds no signature either, but it is an application filed here, unchanged."""
    NOT_FOUND = "not_found"
    NOT_A_PAPER = "not_a_paper"
    UNREADABLE = "unreadable"
    """It calls itself a PDF and does not open as one."""
    INVALID = "invalid"
    """A signature in it is wrong: of nothing else is that said."""
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Issued:
    """What the public may know of an issued paper."""

    case_id: UUID
    code: str
    title: Words
    number: str
    issued_on: date
    signed_at: datetime
    """By the journal, and so no claim of the signer."""
    delivered_at: datetime
    outcome: Words
    adverse: bool
    provider: Words
    holder: Words
    """A company by its name; a natural person is not named."""
    sha256: str
    """Of the file, which the register gives to nobody: it holds prices, accounts and partners."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer to whoever checks a paper."""

    standing: Standing
    words: Words
    issued: Issued | None = None
    signers: tuple[Signer, ...] = ()


def by_code(code: str) -> Checked:
    """What the code of a paper leads to, however it was typed: the paper that is kept here.

    A code says nothing of what its reader holds, as anybody can print it on anything.
    """
    row = IssuedPaper.objects.filter(code=as_code(code), delivered_at__isnull=False).first()
    if row is None:
        return Checked(Standing.NOT_FOUND, sentences.NO_SUCH_CODE)
    paper = issued(row)
    try:
        content = fetched(row.sha256)
    except ArchiveError:
        return Checked(Standing.UNDETERMINED, sentences.DAMAGED, paper)
    kept = _judged(content, paper)
    if kept.standing is not Standing.GENUINE:
        return kept
    return replace(kept, standing=Standing.ISSUED, words=_was_issued(paper, kept.signers))


def by_bytes(content: bytes) -> Checked:
    """Whether a file somebody holds is a genuine paper."""
    if not content:
        return Checked(Standing.NOT_A_PAPER, sentences.EMPTY)
    if not content.startswith(b"%PDF"):
        return Checked(Standing.NOT_A_PAPER, sentences.NOT_A_PDF)
    digest = hashlib.sha256(content).hexdigest()
    row = IssuedPaper.objects.filter(sha256=digest).first()
    if row is not None and row.delivered_at is None:
        return Checked(Standing.NOT_SENT, sentences.NOT_SENT)
    return _judged(content, issued(row) if row else None)


def _judged(content: bytes, paper: Issued | None) -> Checked:
    # When a paper of ours was signed is known: what became of the key later undoes nothing.
    verdict = verify_pdf(content, trust(), paper.signed_at if paper else clock.now())
    if verdict.code is Code.NOT_SIGNED:
        return _unsigned(content)
    if verdict.code is Code.NOT_A_PDF:
        return Checked(Standing.UNREADABLE, verdict.words)
    words = verdict.code.to_verifier or verdict.words
    if verdict.state is State.INVALID:
        return Checked(Standing.INVALID, words, None, verdict.signers)
    if verdict.state is State.UNDETERMINED:
        return Checked(Standing.UNDETERMINED, words, paper, verdict.signers)
    if paper is None:
        return Checked(Standing.UNKNOWN, sentences.NOT_OURS, None, verdict.signers)
    return Checked(Standing.GENUINE, _genuine(paper), paper, verdict.signers)


def _unsigned(content: bytes) -> Checked:
    """Applications are signed beside the file, so their bytes alone say what they are."""
    if was_filed(hashlib.sha256(content).hexdigest()):
        return Checked(Standing.FILED, sentences.FILED)
    return Checked(Standing.UNSIGNED, sentences.UNSIGNED)


def was_filed(sha256: str) -> bool:
    """Whether an application of these bytes opened a case; one that was only shown did not."""
    shown = Preparation.objects.filter(frozen=sha256).values_list("case_id", flat=True)
    histories = (journal.history(case_id) for case_id in shown.distinct())
    return any(one.events[0].event.files.get("paper") == sha256 for one in histories if one)


def _genuine(paper: Issued) -> Words:
    sentence = sentences.GENUINE_REFUSAL if paper.adverse else sentences.GENUINE
    return sentence.say(number=paper.number, on=paper.issued_on)


def _was_issued(paper: Issued, signers: tuple[Signer, ...]) -> Words:
    sentence = sentences.ISSUED_REFUSAL if paper.adverse else sentences.ISSUED
    said = sentence.say(
        number=paper.number,
        on=paper.issued_on,
        by=paper.provider,
        signed=", ".join(signer.name for signer in signers),
    )
    return joined((said, sentences.NOT_SHOWN))


def issued(row: IssuedPaper) -> Issued:
    """The record as the public sees it."""
    procedure = regulations.edition(row.regulation, row.edition).procedure
    paper = next(one for one in procedure.papers if one.name == row.paper)
    outcome = procedure.outcome(row.outcome)
    file = read(row.case_id, clock.now())
    event = file.event(paper.signed_by.name)
    company = file.facts.applicant_kind == ApplicantKind.COMPANY
    assert row.delivered_at is not None
    assert event is not None
    return Issued(
        case_id=row.case_id,
        code=row.code,
        title=paper.called,
        number=row.number,
        issued_on=row.issued_on,
        signed_at=event.at,
        delivered_at=row.delivered_at,
        outcome=outcome.called,
        adverse=outcome.adverse,
        provider=file.edition.provider,
        holder=_holder(file, company=company),
        sha256=row.sha256,
    )


def life_of(paper: Issued) -> Life | None:
    """Where the document stands that a paper is, or decides about; ``None``: there is none, or the
    paper refuses something, which leaves it where it was."""
    subject = None if paper.adverse else reading.touched_by(paper.case_id)
    kept = reading.kept(subject) if subject else None
    return life(kept, today()) if kept else None


def _holder(file: File, *, company: bool) -> Words:
    if not company:
        return sentences.NATURAL_PERSON
    assert file.facts.applicant_id is not None
    name = file.service.filed_by(file.application)
    return sentences.COMPANY.say(name=name, bin=file.facts.applicant_id)


def signer_words(signer: Signer) -> Words:
    """Who signed, in which capacity; the IIN is never shown."""
    organisation = signer.holder.organisation if signer.holder else None
    return same(", ".join(part for part in (signer.name, organisation) if part))
