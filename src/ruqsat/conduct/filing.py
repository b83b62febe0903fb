"""Files an application: the draft is frozen as a PDF, signed, and opens a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ruqsat.cases import clock, journal, refusals
from ruqsat.cases.batch import ApplicantKind, CaseFacts, History, StaleVersion
from ruqsat.cases.decide import Command, Refused, decide
from ruqsat.cases.gate import writing
from ruqsat.conduct.aftermath import append
from ruqsat.conduct.asking import sentences
from ruqsat.conduct.asking.allowed import refused as may_not_ask
from ruqsat.conduct.asking.recording import AskedAlready
from ruqsat.conduct.cabinet import File, office_of
from ruqsat.conduct.door import Performed, actor
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.paperwork import application_pdf, kept
from ruqsat.conduct.preparing import is_of_the_day, taken
from ruqsat.conduct.signatures import waiting
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Problem
from ruqsat.lex.forms.parsing import parse
from ruqsat.papers import UnprintableError
from ruqsat.people.models import Body


@dataclass(frozen=True, slots=True)
class Draft:
    """An application as far as it is filled: whose, for which service, and in which version."""

    case_id: UUID
    """The id its case will have: filing it twice opens one case."""
    edition: Edition
    service: Service
    version: int
    raw: Mapping[str, str]


def show(draft: Draft, visitor: Visitor) -> Preparation | Refused:
    """Freeze the application for signing; the PDF is what the applicant sees and signs."""
    body = Body.objects.get(key=draft.edition.body)
    at = clock.now()
    on = office_of(body, at).local(at).date()
    parsed = parse(draft.service.form, draft.raw, on=on)
    if parsed.values is None:
        return Refused("form", refusals.FORM.say(n=len(parsed.problems)), parsed.problems)
    if draft.service.filed_for(parsed.values) != visitor.party:
        return Refused("other_applicant", refusals.OTHER_APPLICANT.say())
    if refused := may_not_ask(draft.service, parsed.values, party=visitor.party, on=on):
        return refused
    try:
        pdf = application_pdf(
            draft.edition,
            draft.service,
            body=body,
            application=parsed.values,
            by=visitor.capacity,
            at=at,
        )
    except UnprintableError as found:
        return Refused("paper", found.words, tuple(_unprintable(draft, found)))
    with writing():
        return Preparation.objects.create(
            account=visitor.account,
            capacity=visitor.capacity.key,
            case_id=draft.case_id,
            act=draft.edition.procedure.opening().name,
            version=draft.version,
            frozen=kept(pdf),
            stated=dict(draft.raw),
            made_at=at,
        )


def _unprintable(draft: Draft, found: UnprintableError) -> Iterator[Problem]:
    for path, answer in draft.raw.items():
        if set(found.letters) & set(answer):
            yield Problem(path, found.words)


def file_application(
    draft: Draft, visitor: Visitor, *, preparation_id: UUID, cms: bytes
) -> Performed | Refused:
    """File what was shown and signed. Filing the same draft again answers with the same case."""
    key = f"file/{draft.case_id}"
    if (before := journal.repeated(draft.case_id, key)) is not None:
        return Performed(draft.case_id, before.version, repeated=True)
    preparation = waiting(preparation_id, visitor)
    if preparation is None:
        return Refused("not_signed", refusals.NOT_SIGNED.say())
    file = _new_file(draft, visitor)
    if is_stale(draft, preparation, at=file.now):
        return Refused("stale", refusals.SHOWN_ANEW.say())
    signed = taken(preparation, visitor, cms)
    if isinstance(signed, Refused):
        return signed
    return _open(file, visitor, preparation=preparation, files=signed.files, key=key)


def is_stale(draft: Draft, preparation: Preparation, *, at: datetime) -> bool:
    """Whether the answers or the day have moved on since it was shown."""
    if (preparation.case_id, preparation.version) != (draft.case_id, draft.version):
        return True
    office = office_of(Body.objects.get(key=draft.edition.body), at)
    return not is_of_the_day(preparation, office, at=at)


def _open(
    file: File, visitor: Visitor, *, preparation: Preparation, files: Mapping[str, str], key: str
) -> Performed | Refused:
    command = Command(
        act=file.edition.procedure.opening(),
        at=file.now,
        by=actor(visitor, None),
        stated=preparation.stated,
        files=files,
    )
    decided = decide(file.case, command)
    if isinstance(decided, Refused):
        return decided
    application = file.after((decided,)).application
    on = file.office.local(file.now).date()
    if refused := may_not_ask(file.service, application, party=visitor.party, on=on):
        return refused
    try:
        appended = append(file, (decided,), key=key)
    except StaleVersion:
        return Refused("stale", refusals.STALE.say())
    except AskedAlready as asked:
        return Refused("asked_already", sentences.ASKED_ALREADY.say(number=asked.number))
    return Performed(file.facts.id, appended.version, appended.repeated)


def _new_file(draft: Draft, visitor: Visitor) -> File:
    now = clock.now()
    facts = CaseFacts(
        id=draft.case_id,
        regulation=draft.edition.slug,
        edition=draft.edition.name,
        service=draft.service.name,
        body=draft.edition.body,
        applicant_kind=ApplicantKind.COMPANY if visitor.capacity.bin else ApplicantKind.PERSON,
        applicant_id=visitor.party,
        opened_by=visitor.account,
        opened_at=now,
    )
    body = Body.objects.get(key=draft.edition.body)
    return File(History(facts, (), ()), draft.edition, draft.service, body, now)
