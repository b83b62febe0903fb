"""The receipt of a filing as a PDF."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import receipt_pdf
from ruqsat.conduct.visitors import Visitor
from ruqsat.pages import files
from ruqsat.portal import sentences
from ruqsat.portal.cabinet.doors import with_case


@require_GET
@with_case
def receipt(_: HttpRequest, visitor: Visitor, file: File) -> HttpResponse:
    """Once the application is registered."""
    pdf = receipt_pdf(file, visitor.capacity)
    if pdf is None:
        raise Http404
    return files.pdf(pdf, f"{files.called(file.incoming, sentences.RECEIPT)}.pdf")
