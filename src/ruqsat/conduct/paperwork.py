"""Draws up the papers of a case: from the file to the frozen bytes that are signed."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings

from ruqsat.cases.decide import breaches
from ruqsat.codes import papers as codes
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words
from ruqsat.lex.acts import Act
from ruqsat.lex.content import Check, Head, Signature
from ruqsat.lex.declarations import Paper, Service
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form
from ruqsat.papers import archive, render, to_data
from ruqsat.people.capacity import Capacity
from ruqsat.people.models import Body

ARCHIVE = settings.DATA / "papers"
"""Where every paper, upload and signature lies by the hash of its bytes."""


def kept(content: bytes) -> str:
    """Store bytes for good; answers their SHA-256."""
    return archive.store(ARCHIVE, content)


def fetched(sha256: str) -> bytes:
    """The bytes of that hash. Raises ``papers.errors.ArchiveError``."""
    return archive.read(ARCHIVE, sha256)


def size_of(sha256: str) -> int:
    """Bytes kept under that hash, unread. Raises ``papers.errors.ArchiveError``."""
    return archive.size(ARCHIVE, sha256)


def application_pdf(
    edition: Edition, service: Service, *, body: Body, application: Form, by: Capacity, at: datetime
) -> bytes:
    """The application as it is shown, signed and stored."""
    procedure = edition.procedure
    paper = procedure.paper(procedure.opening(), service)
    assert paper is not None
    dossier = Dossier(
        edition=edition,
        service=service,
        application=application,
        head=letterhead(body),
        applicant=by.organisation or by.person,
        signature=signer(by),
        issued_on=at.astimezone(body.hours(at).tz).date(),
        stated={},
    )
    return _drawn(edition, paper, dossier=dossier, at=at)


def case_pdf(file: File, act: Act, *, by: Capacity, number: str | None, at: datetime) -> bytes:
    """The paper that an act signs; only one with a number is a body's, which anyone can check.

    Raises ``PaperError`` where something to print is missing.
    """
    paper = file.edition.procedure.paper(act, file.service)
    assert paper is not None
    broken = breaches(file.case, act, at)
    decided = replace(_decided(file, number, by=by, at=at), breaches=broken)
    dossier = replace(decided, check=check(file.facts.id, paper)) if number else decided
    return _drawn(file.edition, paper, dossier=dossier, at=at)


def preview_pdf(file: File, act: Act, *, by: Capacity, at: datetime) -> bytes:
    """The paper as it would be signed now by ``by``: without a number and without a check page.

    Raises ``PaperError`` where something to print is missing.
    """
    paper = file.edition.procedure.paper(act, file.service)
    assert paper is not None
    return _drawn(file.edition, paper, dossier=_decided(file, NO_NUMBER, by=by, at=at), at=at)


NO_NUMBER = "жоба / проект"
"""What stands for the number on a paper that is no more than a draft."""


def _decided(file: File, number: str | None, *, by: Capacity, at: datetime) -> Dossier:
    return replace(
        _dossier(file, by=by, at=at),
        number=number,
        grounds=file.case.grounds(),
    )


def receipt_pdf(file: File, by: Capacity) -> bytes | None:
    """The paper of an act that needs no signature, dated as the act was done.

    ``None`` while no such act is done.
    """
    done = ((paper, file.event(paper.signed_by.name)) for paper in _unsigned(file))
    paper, event = next(((paper, event) for paper, event in done if event), (None, None))
    if paper is None or event is None:
        return None
    limit, ends = file.situation.limits[0]
    dossier = replace(
        _dossier(file, by=by, at=event.at),
        result_by=ends.date(),
        why=tuple(reason.words for reason in file.situation.why(limit.ends)),
    )
    return _drawn(file.edition, paper, dossier=dossier, at=event.at)


def gives_receipt(file: File) -> bool:
    """Whether its procedure has a paper of an act that needs no signature."""
    return any(_unsigned(file))


def _unsigned(file: File) -> Iterator[Paper]:
    papers = file.edition.procedure.papers_of(file.service)
    return (paper for paper in papers if not paper.signed_by.signed)


def _dossier(file: File, *, by: Capacity, at: datetime) -> Dossier:
    filed = file.office.local(file.facts.opened_at)
    return Dossier(
        edition=file.edition,
        service=file.service,
        application=file.application,
        head=letterhead(file.body),
        applicant=file.applicant or file.edition.provider,
        signature=signer(by),
        issued_on=file.office.local(at).date(),
        incoming=file.incoming,
        outgoing=file.outgoing,
        stated=file.stated,
        filed_at=filed,
        received_at=file.office.received(filed),
    )


def _drawn(edition: Edition, paper: Paper, *, dossier: Dossier, at: datetime) -> bytes:
    content = paper.content(dossier)
    return render(template_of(edition, paper), to_data(content), at=at).pdf


def template_of(edition: Edition, paper: Paper) -> Path:
    """That of the edition, or of the general law where the edition draws none of its own."""
    own = edition.folder / "papers" / f"{paper.template}.typ"
    return own if own.is_file() else codes.FOLDER / own.name


def letterhead(body: Body) -> Head:
    """The first line of the letterhead is the ministry, the rest the body itself."""
    over_kk, _, name_kk = body.letterhead_kk.partition("\n")
    over_ru, _, name_ru = body.letterhead_ru.partition("\n")
    return Head(
        over=Words(over_kk, over_ru, over_kk),
        name=Words(name_kk or body.name_kk, name_ru or body.name_ru, body.name_en),
        place=body.place,
    )


_IN_PERSON = Words("Өтініш беруші", "Заявитель", "Applicant")


def signer(by: Capacity) -> Signature:
    return Signature(position=by.title or _IN_PERSON, name=by.person)


def check(case_id: UUID, paper: Paper) -> Check:
    """The page anyone can check the paper on."""
    code = check_code(case_id, paper.name)
    return Check(url=f"{settings.ADDRESS}/kk/check/{code}/", code=code)


def check_code(case_id: UUID, paper: str) -> str:
    """Sixty bits derived from the random id of the case: it cannot be guessed or counted."""
    digest = hashlib.sha256(f"{case_id}/{paper}".encode()).digest()
    letters = b32encode(digest).decode("ascii")[:12]
    return "-".join(letters[start : start + 4] for start in (0, 4, 8))
