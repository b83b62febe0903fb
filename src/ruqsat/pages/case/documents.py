"""The documents of a case: what was filed, what was attached, what was issued."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from ruqsat.cases.events import Event, EventKind
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import fetched, size_of
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.lex.acts import Seat
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.kinds import FORMATS
from ruqsat.lex.forms.kinds import File as Attached
from ruqsat.lex.forms.parsing import parse
from ruqsat.lex.procedure import delivers
from ruqsat.notices.statements import statements, told
from ruqsat.pages import sentences
from ruqsat.pages.addresses import Addresses
from ruqsat.papers.errors import ArchiveError
from ruqsat.ui import shown


def documents(file: File, addresses: Addresses, visitor: Visitor) -> tuple[shown.Document, ...]:
    """Papers first, newest on top; an applicant sees a decision once it has been sent to them."""
    papers = [
        _paper(file, event, addresses)
        for event in reversed(_signed(file))
        if may_see(file, event, visitor)
    ]
    files = readable_files(file, visitor)
    return (*papers, *(attached(one, label, addresses) for label, one in files))


def may_see(file: File, event: Event, visitor: Visitor) -> bool:
    """Whether they may have a paper; an applicant has their own at once, a decision once sent."""
    procedure = file.edition.procedure
    own = procedure.act(event.act).by.seat is Seat.PARTY
    if visitor.is_staff or own or event.outcome is None:
        return True
    return any(delivers(act) and act in file.case.events for act in procedure.acts)


def _signed(file: File) -> list[Event]:
    events = [recorded.event for recorded in file.history.events]
    return [event for event in events if event.kind is EventKind.DONE and "paper" in event.files]


def _paper(file: File, event: Event, addresses: Addresses) -> shown.Document:
    act = file.edition.procedure.act(event.act)
    paper = file.edition.procedure.paper(act, file.service)
    document = shown.Document(
        name=paper.called if paper else act.called,
        format="PDF",
        size=_size(event),
        about=sentences.NUMBERED.say(number=event.number) if event.number else None,
        signature=shown.Tag("ok", sentences.SIGNATURE_VALID),
        signed=_signed_words(file, event),
    )
    if document.size is None or document.signed is None:
        damaged = shown.Tag("err", sentences.DAMAGED)
        document = replace(document, signature=damaged, signed=sentences.RESTORE)
    if document.size is None:
        return document
    address = addresses.paper(event.act)
    return replace(document, view=address, download=f"{address}?download")


def _size(event: Event) -> int | None:
    """Taken without reading the paper: a page lists many, and whoever opens one has it checked."""
    try:
        return size_of(event.files["paper"])
    except ArchiveError:
        return None


def _signed_words(file: File, event: Event) -> Words | None:
    """Who signed, as the verdict stored with the act says; ``None``: it is lost or damaged."""
    try:
        verdict = json.loads(fetched(event.files["verdict"]))
    except ArchiveError:
        return None
    name = ", ".join(signer["name"] for signer in verdict["signers"])
    at: datetime = file.office.local(event.at)
    return sentences.SIGNED_BY.say(name=name, on=at.date(), at=at.time().replace(microsecond=0))


def attachments(file: File) -> tuple[tuple[Words, Attached], ...]:
    """Every file of the application with the question it answers."""
    return tuple(_files(file.application))


def readable_files(file: File, visitor: Visitor) -> tuple[tuple[Words, Attached], ...]:
    """Those of the application, then those of the acts whose statements this visitor may read."""
    return (*attachments(file), *_files_of_acts(file, visitor))


def _files_of_acts(file: File, visitor: Visitor) -> Iterator[tuple[Words, Attached]]:
    for one in statements(file) if visitor.is_staff else told(file):
        form = one.act.form
        values = parse(form, one.raw, on=one.at.date()).values if form else None
        if values is not None:
            yield from _files(values)


def _files(form: Form) -> Iterator[tuple[Words, Attached]]:
    for question in form.questions():
        value = getattr(form, question.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Attached):
                yield question.label, one
            elif isinstance(one, Form):
                yield from _files(one)


def attached(one: Attached, label: Words, addresses: Addresses) -> shown.Document:
    """A file of the application under the question it answers."""
    address = addresses.attachment(one.sha256)
    return shown.Document(
        name=one.name,
        format=FORMATS.get(one.media, "—"),
        size=one.size,
        about=label,
        view=address,
        download=f"{address}?download",
    )
