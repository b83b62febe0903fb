"""Sends the papers of a case, their signatures, and the files that were attached to it.

Views of a case that are alike for everybody who may see it; an audience guards them.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from ruqsat.cases.events import Event
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.forms.kinds import PDF
from ruqsat.pages import files
from ruqsat.pages.case.documents import may_see, readable_files


@require_GET
def paper(request: HttpRequest, visitor: Visitor, file: File, act: str) -> HttpResponse:
    """A paper that an act signed."""
    event = _signed(file, visitor, act)
    name = f"{_name(file, event)}.pdf"
    return files.pdf(fetched(event.files["paper"]), name, save="download" in request.GET)


@require_GET
def signature(_: HttpRequest, visitor: Visitor, file: File, act: str) -> HttpResponse:
    """The signature of that paper, for whoever checks it elsewhere."""
    event = _signed(file, visitor, act)
    content = fetched(event.files["signature"])
    return files.download(content, f"{_name(file, event)}.p7s", files.CMS)


@require_GET
def attachment(request: HttpRequest, visitor: Visitor, file: File, sha256: str) -> HttpResponse:
    """A file of the application or of an act; only a PDF is shown, everything else is saved."""
    for _label, one in readable_files(file, visitor):
        if one.sha256 == sha256:
            content = fetched(one.sha256)
            if one.media == PDF and "download" not in request.GET:
                return files.pdf(content, one.name)
            return files.download(content, one.name, one.media)
    raise Http404


def _signed(file: File, visitor: Visitor, act: str) -> Event:
    event = file.event(act)
    if event is None or "paper" not in event.files or not may_see(file, event, visitor):
        raise Http404
    return event


def _name(file: File, event: Event) -> str:
    """«Ш-2026-000002 Дәлелді бас тарту»: its number and what it is, in the language of the page."""
    act = file.edition.procedure.act(event.act)
    paper = file.edition.procedure.paper(act, file.service)
    return files.called(event.number or file.incoming, paper.called if paper else act.called)
