"""The overview of a draft: its sections, what is missing, and the way to throw it away."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.forms.kinds import SHEET, XLSX
from ruqsat.lex.forms.places import lines_at
from ruqsat.pages import files
from ruqsat.pages.attachments.attaching import file_at
from ruqsat.people.acting import today
from ruqsat.portal.again import sentences as again
from ruqsat.portal.again.copying import told
from ruqsat.portal.drafts import keeping
from ruqsat.portal.drafts.doors import with_draft
from ruqsat.portal.drafts.sections import Sections
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.portal.models import Draft
from ruqsat.portal.sheets.blank import blank
from ruqsat.portal.sheets.columns import takes_sheet
from ruqsat.portal.sheets.marks import sheet_at
from ruqsat.ui.translations import language


def section_urls(draft: Draft) -> dict[str, str]:
    """The page of each section, by its name."""
    return {
        question.name: reverse("portal:section", args=[draft.pk, question.name])
        for question in draft.of.form.questions()
    }


@require_GET
@with_draft
def overview(request: HttpRequest, visitor: Visitor, draft: Draft) -> HttpResponse:
    sections = Sections.of(draft.of.form, draft.raw, on=today())
    tasks = sections.tasks(draft.changes, section_urls(draft))
    needed = tuple(task for task in tasks if not task.may_stay_empty)
    context = {
        "draft": draft,
        "tasks": tasks,
        "needed": needed,
        "done": sum(task.state == "done" for task in needed),
        "copied": told(draft.copied),
        "again": again,
        "changed": timezone.localtime(draft.updated_at),
        "until": timezone.localdate(draft.updated_at + keeping.LIFE),
        "crumb_links": (to_cabinet(),),
    }
    return page(request, "portal/draft.html", visitor, context)


@require_POST
@with_draft
def discard(_: HttpRequest, __: Visitor, draft: Draft) -> HttpResponse:
    keeping.discard(draft)
    return HttpResponseRedirect(reverse("portal:cabinet"))


@require_GET
@with_draft
def file(_: HttpRequest, __: Visitor, draft: Draft, place: str) -> HttpResponse:
    """A file attached to the draft, or the sheet that holds lines of it."""
    if place.endswith(f".{SHEET}"):
        sheet = sheet_at(draft.raw, place.removesuffix(f".{SHEET}"))
        if sheet is not None:
            return files.download(fetched(sheet.sha256), sheet.name, XLSX)
    found = file_at(draft.raw, place)
    if found is None:
        raise Http404
    return files.download(fetched(found.sha256), found.name, found.media)


@require_GET
@with_draft
def blank_sheet(_: HttpRequest, __: Visitor, draft: Draft, path: str) -> HttpResponse:
    """The sheet to fill in for the lines at a path, in the language of the page."""
    question = lines_at(draft.of.form, path)
    if question is None or not takes_sheet(question):
        raise Http404
    return files.download(
        blank(question, language()), f"{files.called(None, question.label)}.xlsx", XLSX
    )
