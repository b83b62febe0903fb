"""What the buttons of a section do to the answers of a draft. Pure.

The first word of a button says what, the second where: «add goods.foreign», «remove waste.2»,
«drop contract.0» (a file), «same processors» (as the applicant), «sheet …», «unsheet …».
«redraw term.given_as» changes nothing: the page comes back with what follows from the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ruqsat.lex.forms import Form
from ruqsat.lex.forms.kinds import File, LinesKind
from ruqsat.lex.forms.parsing import Raw, is_number, line_numbers
from ruqsat.lex.forms.places import files_at, lines_at, within
from ruqsat.pages.attachments.attaching import attached, dropped
from ruqsat.portal.drafts.answers import copied, instead, is_blank, taken
from ruqsat.portal.drafts.prefilling import applicant_of, same_as_applicant
from ruqsat.portal.sheets.marks import Kept, marked, without
from ruqsat.portal.sheets.reading import Sheet
from ruqsat.ui.rows import rearranged, renumbered

OVERWRITE = "overwrite"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a page of a section sent, its files and sheet judged and kept already."""

    posted: Mapping[str, str] = field(default_factory=dict)
    act: str = "save"
    files: tuple[tuple[str, File], ...] = ()
    sheet: tuple[Sheet, Kept] | None = None

    @property
    def verb(self) -> str:
        return self.act.partition(" ")[0]

    @property
    def place(self) -> str:
        return self.act.partition(" ")[2]


def changed(form: type[Form], section: str, *, raw: Raw, sent: Sent) -> dict[str, str]:
    """The answers after everything that was sent; what makes no sense there changes nothing."""
    take = instead if sent.act == OVERWRITE else taken
    new = take(form, section, raw=raw, posted=sent.posted)
    for path, file in sent.files:
        new = attached(new, path, file)
    return _done(form, new, sent) if within(sent.place, section) else new


def _done(form: type[Form], raw: dict[str, str], sent: Sent) -> dict[str, str]:
    match sent.verb:
        case "add" | "remove":
            return _rearranged(form, raw, sent)
        case "drop":
            question = files_at(form, sent.place.rpartition(".")[0])
            return dropped(raw, sent.place) if question else raw
        case "same":
            return _same(form, raw, sent.place)
        case "sheet" if sent.sheet is not None:
            return _with_sheet(form, raw, path=sent.place, sheet=sent.sheet[0], kept=sent.sheet[1])
        case "unsheet" if lines_at(form, sent.place):
            return without(raw, sent.place)
        case _:
            return raw


def _rearranged(form: type[Form], raw: dict[str, str], sent: Sent) -> dict[str, str]:
    moved = rearranged(form, raw, sent.act)
    if moved is None:
        return raw
    path = sent.place if sent.verb == "add" else sent.place.rpartition(".")[0]
    return renumbered(moved.raw, path)


def _same(form: type[Form], raw: dict[str, str], path: str) -> dict[str, str]:
    """The applicant as one more line, or in the place of one where nothing is said yet."""
    applicant = applicant_of(form)
    if applicant is None or not same_as_applicant(form, path):
        return raw
    numbers = line_numbers(raw, path)
    free = next((one for one in numbers if is_blank(raw, f"{path}.{one}")), None)
    place = free if free is not None else len(numbers)
    return copied(raw, applicant.name, f"{path}.{place}")


def _with_sheet(
    form: type[Form], raw: dict[str, str], *, path: str, sheet: Sheet, kept: Kept
) -> dict[str, str]:
    """So many lines as a page takes are filled into it; more stay a sheet."""
    question = lines_at(form, path)
    if question is None or not isinstance(question.kind, LinesKind):
        return raw
    new = without(raw, path) | sheet.raw(path)
    return marked(new, path, kept) if len(sheet.lines) > question.kind.most else new


def focus(raw: Raw, act: str) -> str:
    """The path that takes the focus after a button was pressed; empty: none in particular."""
    verb, _, place = act.partition(" ")
    match verb:
        case "add" | "same":
            numbers = line_numbers(raw, place)
            return f"{place}.{numbers[-1]}" if numbers else place
        case "remove":
            path, _, number = place.rpartition(".")
            numbers = line_numbers(raw, path)
            near = max(int(number) - 1, 0) if is_number(number) else 0
            return f"{path}.{near}" if near in numbers else path
        case "drop" | "upload":
            return place.rpartition(".")[0] if verb == "drop" else place
        case "sheet" | "unsheet" | "redraw":
            return place
        case _:
            return ""
