"""Takes the sheet of a request: read and kept, or told why not."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.conduct.paperwork import kept
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.kinds import XLSX
from ruqsat.lex.forms.places import lines_at
from ruqsat.pages.attachments.judging import tidied
from ruqsat.pages.attachments.receiving import Uploads
from ruqsat.portal.sheets import sentences
from ruqsat.portal.sheets.columns import takes_sheet
from ruqsat.portal.sheets.marks import Kept
from ruqsat.portal.sheets.reading import Sheet, UnreadableError, check_size, read

FIELD = "sheet:"
"""Before the path, the name of the input that takes its sheet."""


@dataclass(frozen=True, slots=True)
class ReceivedSheet:
    sheet: tuple[Sheet, Kept] | None = None
    problems: tuple[Problem, ...] = ()


def received_sheet(form: type[Form], act: str, uploads: Uploads) -> ReceivedSheet:
    """The sheet sent with the button «sheet goods.foreign»; nothing with any other button."""
    verb, _, path = act.partition(" ")
    question, upload = lines_at(form, path), uploads.get(f"{FIELD}{path}")
    if verb != "sheet" or question is None or not takes_sheet(question):
        return ReceivedSheet()
    if upload is None:
        return ReceivedSheet(problems=(Problem(path, sentences.NONE_CHOSEN),))
    try:
        check_size(upload.size or 0)
        content = upload.read()
        sheet = read(content, question)
    except UnreadableError as problem:
        return ReceivedSheet(problems=(Problem(path, problem.words),))
    name = tidied(upload.name or "", XLSX)
    return ReceivedSheet((sheet, Kept(kept(content), name, len(content))))
