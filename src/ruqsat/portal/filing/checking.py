"""All answers on one page, with what is still wrong; from here the document is drawn up."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from ruqsat.cases.decide import Refused
from ruqsat.conduct import filing
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.forms import Question
from ruqsat.people.acting import today
from ruqsat.portal import sentences
from ruqsat.portal.drafts.doors import with_draft
from ruqsat.portal.drafts.lists import Lists, lists
from ruqsat.portal.drafts.section_page import to_draft
from ruqsat.portal.drafts.sections import Sections
from ruqsat.portal.drafts.views import section_urls
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.portal.models import Draft

SHOWN_PROBLEMS = 100


@require_http_methods(["GET", "POST"])
@with_draft
def check(request: HttpRequest, visitor: Visitor, draft: Draft) -> HttpResponse:
    if request.method == "POST":
        shown = filing.show(draft.as_filed(), visitor)
        if not isinstance(shown, Refused):
            return HttpResponseRedirect(reverse("portal:sign", args=[draft.pk, shown.pk]))
        return _drawn(request, visitor, draft, refused=shown)
    return _drawn(request, visitor, draft)


def _drawn(
    request: HttpRequest, visitor: Visitor, draft: Draft, *, refused: Refused | None = None
) -> HttpResponse:
    sections = Sections.of(draft.of.form, draft.raw, on=today())
    urls = section_urls(draft)
    problems = refused.problems if refused else sections.problems
    more = len(problems) - SHOWN_PROBLEMS
    context = {
        "draft": draft,
        "sections": sections,
        "questions": tuple((one, _lists(sections, one)) for one in sections.questions),
        "problems": problems[:SHOWN_PROBLEMS],
        "more": sentences.MORE_PROBLEMS.say(n=more) if more > 0 else None,
        "fix": {name: f"{url}?check=1&back=check" for name, url in urls.items()},
        "change": {name: f"{url}?back=check" for name, url in urls.items()},
        "refused": refused.words if refused and not refused.problems else None,
        "crumb_links": (to_cabinet(), to_draft(draft)),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return page(request, "portal/check.html", visitor, context, status=status)


def _lists(sections: Sections, question: Question) -> Lists:
    return lists(sections.form, question, raw=sections.raw, problems=())
