"""Whether something may be asked of a subject or done to it now, and what may be asked at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ruqsat import regulations
from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.conduct.asking import sentences
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words
from ruqsat.lex.acts import Act
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.subjects import About, Held, Standing
from ruqsat.subjects import reading
from ruqsat.subjects.reading import Kept


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that may be asked of a subject, or why it may not be."""

    edition: Edition
    service: Service
    last: date | None
    """The last day to ask; ``None``: there is none, or it is not known."""
    pending: UUID | None
    """The case in which it is being asked; ``None``: it is not."""
    refused: Words | None
    """Why it cannot be asked now; ``None``: it can."""


def refused(service: Service, application: Form, *, party: str, on: date) -> Refused | None:
    """Why an application that asks something of a subject is not taken in on that day."""
    about = service.about
    if about is None:
        return None
    number = about.named(application)
    kept = reading.of_number(party, number)
    if kept is None or kept.of is not about.subject:
        said = sentences.NO_SUCH.say(number=number)
        return Refused("no_such_subject", said, (Problem(about.named_in, said),))
    if reading.pending(kept.id).get(about.deed):
        return Refused("asked_already", sentences.ASKED_ALREADY.say(number=kept.number))
    if otherwise := _standing_otherwise(about, kept, on):
        return Refused("stands_otherwise", otherwise, (Problem(about.named_in, otherwise),))
    problems = tuple(about.problems(application, held(kept, on)))
    return Refused("form", refusals.FORM.say(n=len(problems)), problems) if problems else None


def no_longer(file: File, act: Act) -> Refused | None:
    """Why an act that grants what is asked of a subject cannot be done now: what the subject
    allowed on the day of filing it may not allow on the day of the decision."""
    about = file.service.about
    if about is None or not any(outcome.favourable for outcome in act.gives):
        return None
    subject = reading.touched_by(file.facts.id)
    kept = reading.kept(subject) if subject else None
    assert kept is not None, "it was found as the request was filed"
    stands = kept.history.on(on := file.office.local(file.now).date())
    if stands.until and on > stands.until:
        said = sentences.EXPIRED_MEANWHILE.say(number=kept.number, until=stands.until)
    elif stands.standing is not about.deed.needs:
        standing = stands.standing.words
        said = sentences.STANDS_MEANWHILE.say(
            number=kept.number, standing=standing, since=stands.since
        )
    else:
        return None
    return Refused("stands_otherwise", said)


def held(kept: Kept, on: date) -> Held:
    """A subject as the law of a request sees it on a day."""
    stands = kept.history.on(on)
    return Held(kept.number, kept.kind, stands.standing, stands.until)


def offers(kept: Kept, on: date) -> Iterator[Offer]:
    """Everything the newest editions let its holder ask of a subject, allowed now or not."""
    waiting = reading.pending(kept.id)
    for slug in dict.fromkeys(edition.slug for edition in regulations.editions()):
        edition = regulations.current(slug)
        for service in edition.procedure.services:
            about = service.about
            if about and about.subject is kept.of:
                case = waiting.get(about.deed)
                said = _standing_otherwise(about, kept, on)
                last = about.ask_by(held(kept, on))
                yield Offer(edition, service, last, case, said)


def _standing_otherwise(about: About, kept: Kept, on: date) -> Words | None:
    stands = kept.history.on(on)
    if stands.until and on > stands.until:
        return sentences.EXPIRED.say(number=kept.number, until=stands.until)
    if stands.standing is about.deed.needs:
        return None
    if stands.standing is Standing.REVOKED:
        return sentences.REVOKED.say(number=kept.number, since=stands.since)
    return sentences.IN_FORCE.say(number=kept.number)
