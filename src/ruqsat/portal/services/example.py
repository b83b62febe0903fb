"""What would become of an application filed now: accepted when, answered by when, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ruqsat.cases.events import Actor, Event, EventKind
from ruqsat.cases.situation import fold, situation
from ruqsat.conduct.cabinet import office_of
from ruqsat.languages import Words
from ruqsat.pages.case.deadline import reason_words
from ruqsat.people.models import Body
from ruqsat.portal.services.catalogue import Offer


@dataclass(frozen=True, slots=True)
class Example:
    accepted: date
    """The day it counts as filed."""
    today: bool
    """Whether that is the very day of filing."""
    ends: date
    why: tuple[Words, ...]


def filed_now(offer: Offer, now: datetime) -> Example | None:
    """By the same fold that every case goes through; ``None`` where no limit is set, or no body
    is there to file with."""
    body = Body.objects.filter(key=offer.edition.body).first()
    if body is None:
        return None
    procedure, office = offer.edition.procedure, office_of(body, now)
    opening = procedure.opening()
    by = Actor("", opening.by.name, "")
    event = Event(EventKind.DONE, opening.name, opening.law.norm.id, now, by)
    found = situation(fold(procedure, offer.service, office=office, events=[event]), now)
    for limit, ends in found.limits:
        accepted = office.received(now).date()
        why = tuple(reason_words(reason) for reason in found.why(limit.ends))
        return Example(accepted, accepted == office.local(now).date(), ends.date(), why)
    return None
