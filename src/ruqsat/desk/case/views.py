"""The page of a case as an official sees it."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries.looking import look
from ruqsat.conduct.visitors import Visitor
from ruqsat.desk import frame, sentences
from ruqsat.desk.case.doors import with_case
from ruqsat.desk.case.known import named
from ruqsat.desk.models import looked_at
from ruqsat.languages import Words
from ruqsat.pages.acting.last_chance import LastChance, last_chance
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.answers import filed
from ruqsat.pages.case.broken import broken_now
from ruqsat.pages.case.flagged import flagged
from ruqsat.pages.case.page import case_page
from ruqsat.pages.case.plain import own_duties
from ruqsat.pages.case.returned import returned
from ruqsat.pages.inquiries.showing import inquiries
from ruqsat.pages.life import sentences as of_life
from ruqsat.pages.life.showing import Life, document_of, life
from ruqsat.people.acting import today
from ruqsat.ui.translations import language


@require_GET
@with_case
def case(request: HttpRequest, visitor: Visitor, file: File) -> HttpResponse:
    looked_at(visitor.account, file.facts.id, file.history.version)
    shown = case_page(file, visitor, addresses=Addresses("desk", file), lang=language())
    filed_on = file.office.local(file.facts.opened_at)
    context = {
        "case": shown,
        "number": named(file),
        "lead": _lead(shown.applicant, filed_on),
        "answers": filed(file) if shown.applicant else None,
        "flagged": flagged(file),
        "life": _life(file),
        "of_life": of_life,
        "inquiries": inquiries(look(file), visitor, addresses=Addresses("desk", file)),
        "done": _done(file, request.GET.get("done", "")),
        "last_chance": _last_chance(file, visitor),
        "broken": _broken(file, visitor),
        "returned": returned(file),
        "crumb_links": (frame.to_inbox(), frame.to_cases()),
    }
    return frame.page(request, "desk/case.html", visitor, context)


def _life(file: File) -> Life | None:
    """Of the document that the case asks about."""
    kept = document_of(file) if file.service.about else None
    return life(kept, today()) if kept else None


def _lead(applicant: Words | None, opened: datetime) -> Words:
    """Whose case it is, and since when."""
    if applicant is None:
        return sentences.OPENED_BY.say(on=opened)
    return sentences.APPLICANT.say(name=applicant, on=opened)


def _done(file: File, act: str) -> Words | None:
    """What the reader has just done, if the journal says so too."""
    event = file.event(act)
    if event is None:
        return None
    return sentences.DONE.say(act=file.edition.procedure.act(act).called)


def _broken(file: File, visitor: Visitor) -> tuple[Words, ...]:
    """What the reader would have to own, were they to decide now."""
    return tuple(
        words for duty in own_duties(file, visitor) for words in broken_now(file, duty.act)
    )


def _last_chance(file: File, visitor: Visitor) -> LastChance | None:
    found = (last_chance(file.case, duty.act, file.now) for duty in own_duties(file, visitor))
    return next((one for one in found if one is not None), None)
