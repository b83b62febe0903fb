"""Saves one section as it was typed, and judges it when its reader wants to go on."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import LANGS, phrases
from ruqsat.lex.forms import Problem
from ruqsat.pages.attachments.receiving import received
from ruqsat.people.acting import today
from ruqsat.portal import sentences
from ruqsat.portal.drafts import acts, keeping
from ruqsat.portal.drafts.acts import Sent
from ruqsat.portal.drafts.answers import instead
from ruqsat.portal.drafts.doors import with_draft
from ruqsat.portal.drafts.keeping import Stale
from ruqsat.portal.drafts.section_page import CHECK, Place, draw
from ruqsat.portal.drafts.sections import Sections
from ruqsat.portal.models import Draft
from ruqsat.portal.sheets.receiving import received_sheet
from ruqsat.ui.translations import language


@require_http_methods(["GET", "POST"])
@with_draft
def fill(request: HttpRequest, visitor: Visitor, draft: Draft, section: str) -> HttpResponse:
    question = next((one for one in draft.of.form.questions() if one.name == section), None)
    if question is None:
        raise Http404
    at = Place(request, visitor, draft, question)
    if request.method == "POST":
        return _autosaved(at) if "HX-Request" in request.headers else _saved(at)
    # No problems on a first visit; they are shown on the way to correct them.
    return draw(at, _wrong(at) if CHECK in request.GET else ())


def _wrong(at: Place) -> tuple[Problem, ...]:
    return Sections.of(at.draft.of.form, at.draft.raw, on=today()).wrong(at.question.name)


def _autosaved(at: Place) -> HttpResponse:
    """Only what is typed, and only the line that says when; the page stays as it is."""
    kept = _keep(at, Sent(at.request.POST.dict()))
    if isinstance(kept, Stale):
        refusal = sentences.STALE_SHORT.in_(language())
        return HttpResponse(refusal, status=HTTPStatus.CONFLICT)
    words = phrases.filing.SAVED.say(time=timezone.localtime(kept.updated_at).time())
    return HttpResponse(words.in_(language()))


def _saved(at: Place) -> HttpResponse:
    act = at.request.POST.get("do", "save")
    form, uploads = at.draft.of.form, at.request.FILES
    files = received(form, raw=at.draft.raw, uploads=uploads, section=at.question.name)
    sheet = received_sheet(form, act, uploads)
    kept = _keep(at, sent := Sent(at.request.POST.dict(), act, files.files, sheet.sheet))
    if isinstance(kept, Stale):
        return _stale(replace(at, draft=kept.draft), sent)
    return _onward(replace(at, draft=kept), act, (*files.problems, *sheet.problems))


def _keep(at: Place, sent: Sent) -> Draft | Stale:
    name, seen = at.question.name, None if sent.act == acts.OVERWRITE else at.seen

    def change(draft: Draft) -> dict[str, str]:
        return acts.changed(draft.of.form, name, raw=draft.raw, sent=sent)

    return keeping.save(at.draft, name, seen=seen, change=change)


def _stale(at: Place, sent: Sent) -> HttpResponse:
    """Both versions on one page: the reader chooses."""
    typed = instead(at.draft.of.form, at.question.name, raw=at.draft.raw, posted=sent.posted)
    return draw(at, status=HTTPStatus.CONFLICT, stale=typed)


def _onward(at: Place, act: str, problems: tuple[Problem, ...]) -> HttpResponse:
    if problems:
        return draw(at, problems, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if at.request.POST.get("language") in LANGS:
        with override(at.request.POST["language"]):
            return _to_itself(at, "")
    if act == "next":
        wrong = _wrong(at)
        return draw(at, wrong, status=HTTPStatus.UNPROCESSABLE_ENTITY) if wrong else _next(at)
    if act == "leave":
        return HttpResponseRedirect(reverse("portal:draft", args=[at.draft.pk]))
    return _to_itself(at, acts.focus(at.draft.raw, act), jump=not act.startswith("redraw "))


def _next(at: Place) -> HttpResponse:
    after = Sections.of(at.draft.of.form, at.draft.raw, on=today()).after(at.question.name)
    if at.back == CHECK or after is None:
        return HttpResponseRedirect(reverse("portal:check", args=[at.draft.pk]))
    return HttpResponseRedirect(reverse("portal:section", args=[at.draft.pk, after.name]))


def _to_itself(at: Place, focus: str, *, jump: bool = True) -> HttpResponse:
    """``jump``: to the focus; without it the reader stays where the page stood."""
    query = {"back": at.back, "focus": focus}
    given = urlencode({name: value for name, value in query.items() if value})
    anchor = f"#f-{focus}" if focus and jump else ""
    return HttpResponseRedirect(f"{at.url}{'?' if given else ''}{given}{anchor}")
