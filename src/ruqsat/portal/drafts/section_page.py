"""Draws the page of one section, with what is wrong in it where that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from ruqsat.cases import clock
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.lex.forms import Problem, Question
from ruqsat.lex.forms.parsing import Raw
from ruqsat.people.acting import session_shown, today
from ruqsat.people.capacity import Capacity
from ruqsat.portal import sentences
from ruqsat.portal.drafts.keeping import Seen
from ruqsat.portal.drafts.lists import lists
from ruqsat.portal.drafts.sections import Sections
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.portal.models import Draft
from ruqsat.ui import shown

CHECK = "check"


@dataclass(frozen=True, slots=True)
class Place:
    """One section of one draft, as one visitor looks at it."""

    request: HttpRequest
    visitor: Visitor
    draft: Draft
    question: Question

    @property
    def url(self) -> str:
        return reverse("portal:section", args=[self.draft.pk, self.question.name])

    @property
    def seen(self) -> Seen:
        """What the page was drawn from that sent this; one that lost the race stays behind until
        its reader chooses a version."""
        return Seen.read(self.request.POST.get("version", ""))

    @property
    def back(self) -> str:
        """Where the reader came from, if not from the list of sections."""
        given = self.request.POST if self.request.method == "POST" else self.request.GET
        return CHECK if given.get("back") == CHECK else ""


def draw(
    at: Place,
    problems: tuple[Problem, ...] = (),
    *,
    status: HTTPStatus = HTTPStatus.OK,
    stale: Raw | None = None,
) -> HttpResponse:
    """``stale``: what this page typed, where the draft holds something newer."""
    form, raw = at.draft.of.form, at.draft.raw if stale is None else stale
    sections = Sections.of(form, raw, on=today())
    found = lists(form, at.question, raw=raw, problems=sections.wrong(at.question.name))
    context = {
        "draft": at.draft,
        "form": form,
        "question": at.question,
        "raw": {**raw, **_file_urls(at.draft, raw)},
        "problems": problems,
        "lists": found,
        # A page that lost the race stays behind until its reader chooses a version.
        "seen": Seen.new(at.draft, at.question.name)
        if stale is None
        else at.request.POST["version"],
        "focus": at.request.GET.get("focus", ""),
        "back": at.back,
        "saved_at": _saved_at(at.draft) if stale is None else None,
        "prefilled": _prefilled(at),
        "stale": _stale_words(at.draft) if stale is not None else None,
        "session": replace(session_shown(), draft=True),
        "crumb_links": (to_cabinet(), to_draft(at.draft)),
    }
    return page(at.request, "portal/section.html", at.visitor, context, status=status)


def _file_urls(draft: Draft, raw: Raw) -> dict[str, str]:
    """Where each attached file is fetched, for the page alone."""
    places = (path.removesuffix(".media") for path in raw if path.endswith(".media"))
    return {f"{one}.url": reverse("portal:file", args=[draft.pk, one]) for one in places}


def to_draft(draft: Draft) -> shown.Link:
    return shown.Link(draft.of.called, reverse("portal:draft", args=[draft.pk]))


def _saved_at(draft: Draft) -> time | None:
    """The hour of the last change, on the day it was made; afterwards an hour alone misleads."""
    changed, now = timezone.localtime(draft.updated_at), timezone.localtime(clock.now())
    return changed.time() if draft.changes and changed.date() == now.date() else None


def _prefilled(at: Place) -> Words | None:
    """Where the answers are from, until someone has looked at them and saved."""
    name = at.question.name
    if name not in at.draft.prefilled or name in at.draft.changes:
        return None
    on = timezone.localdate(at.draft.created_at)
    return sentences.PREFILLED.say(party=_party(at.visitor.capacity), on=on)


def _party(capacity: Capacity) -> Words:
    return capacity.organisation or capacity.person


def _stale_words(draft: Draft) -> Words:
    changed = timezone.localtime(draft.updated_at)
    return sentences.STALE.say(on=changed.date(), at=changed.time())
