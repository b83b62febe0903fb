"""The document as it will be filed: seen, signed in the page or elsewhere, and filed."""

from __future__ import annotations

from functools import wraps
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.cases import clock
from ruqsat.cases.decide import Refused
from ruqsat.conduct import filing, signatures
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.pages import files
from ruqsat.pages.signing import to_sign
from ruqsat.pages.uploading import signature_of
from ruqsat.portal.drafts import keeping
from ruqsat.portal.drafts.doors import View, with_draft
from ruqsat.portal.drafts.section_page import to_draft
from ruqsat.portal.frame import page, to_cabinet
from ruqsat.portal.models import Draft


def _with_preparation(view: View) -> View:
    """What was prepared is shown to whoever prepared it, in that capacity, and to nobody else."""

    @wraps(view)
    def guarded(
        request: HttpRequest, visitor: Visitor, draft: Draft, /, preparation_id: UUID
    ) -> HttpResponseBase:
        preparation = signatures.waiting(preparation_id, visitor)
        if preparation is None or preparation.case_id != draft.pk:
            raise Http404
        return view(request, visitor, draft, preparation)

    return with_draft(guarded)


@require_http_methods(["GET", "POST"])
@_with_preparation
def sign(
    request: HttpRequest, visitor: Visitor, draft: Draft, preparation: Preparation
) -> HttpResponse:
    if request.method != "POST":
        return _drawn(request, visitor, draft, preparation)
    cms = signature_of(request)
    if isinstance(cms, Refused):
        return _drawn(request, visitor, draft, preparation, refused=cms.words)
    done = filing.file_application(
        draft.as_filed(), visitor, preparation_id=preparation.pk, cms=cms
    )
    if isinstance(done, Refused):
        return _drawn(request, visitor, draft, preparation, refused=done.words)
    keeping.discard(draft)
    return HttpResponseRedirect(reverse("portal:receipt", args=[done.case_id]))


def _drawn(
    request: HttpRequest,
    visitor: Visitor,
    draft: Draft,
    preparation: Preparation,
    *,
    refused: Words | None = None,
) -> HttpResponse:
    address = reverse("portal:document", args=[draft.pk, preparation.pk])
    context = {
        "draft": draft,
        "document": to_sign(preparation, file_name(draft), url=address, content=address),
        "stale": filing.is_stale(draft.as_filed(), preparation, at=clock.now()),
        "changed": preparation.version != draft.version,
        "refused": refused,
        "crumb_links": (to_cabinet(), to_draft(draft)),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return page(request, "portal/sign.html", visitor, context, status=status)


@require_GET
@_with_preparation
def document(
    request: HttpRequest, _: Visitor, draft: Draft, preparation: Preparation
) -> HttpResponse:
    """The very bytes that are signed."""
    content = signatures.content(preparation)
    return files.pdf(content, file_name(draft), save="download" in request.GET)


def file_name(draft: Draft) -> str:
    return f"{draft.regulation}-{draft.service}-{str(draft.pk)[:8]}.pdf"
