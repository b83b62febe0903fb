"""The download itself, alike for everybody who may see the case; an audience guards it."""

from __future__ import annotations

from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_GET

from ruqsat.cases import journal
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.visitors import Visitor
from ruqsat.pages import files
from ruqsat.pages.materials.gathering import gathered
from ruqsat.pages.materials.zipping import zipped

ZIP = "application/zip"


@require_GET
def materials(_: HttpRequest, visitor: Visitor, file: File) -> StreamingHttpResponse:
    """Nothing is asked of the database any more once the first byte is sent."""
    found = gathered(file, visitor, journal.chain(file.facts.id))
    name = (file.incoming or str(file.facts.id)[:8]).replace("/", "-")
    return files.streamed(zipped(found), f"{name}.zip", ZIP)
