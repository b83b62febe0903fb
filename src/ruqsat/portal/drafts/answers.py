"""Takes what a page sent into the answers of a draft. Pure.

Only what the section asks is taken, nothing typed is changed, and nothing kept before is lost:
answers that the page did not show stay, and files and sheets are written by the server alone.
"""

from collections.abc import Mapping

from ruqsat.lex.forms import Form
from ruqsat.lex.forms.parsing import Raw
from ruqsat.lex.forms.places import is_tick, is_typed, within
from ruqsat.portal.sheets.marks import sheets


def taken(form: type[Form], section: str, *, raw: Raw, posted: Mapping[str, str]) -> dict[str, str]:
    """The answers with those of a section as they were sent; a tick not sent is a tick removed."""
    in_sheets = sheets(raw)
    kept = {
        path: text
        for path, text in raw.items()
        if _in(in_sheets, path) or not (within(path, section) and is_tick(form, path))
    }
    return kept | _typed(form, section, in_sheets=in_sheets, posted=posted)


def instead(
    form: type[Form], section: str, *, raw: Raw, posted: Mapping[str, str]
) -> dict[str, str]:
    """The answers with a section as one page sent it, whatever else was typed there before."""
    in_sheets = sheets(raw)
    kept = {
        path: text
        for path, text in raw.items()
        if _in(in_sheets, path) or not (within(path, section) and is_typed(form, path))
    }
    return kept | _typed(form, section, in_sheets=in_sheets, posted=posted)


def _typed(
    form: type[Form], section: str, *, in_sheets: tuple[str, ...], posted: Mapping[str, str]
) -> dict[str, str]:
    return {
        # No database keeps the character zero, and no keyboard has it.
        path: text.replace("\0", "")
        for path, text in posted.items()
        if within(path, section) and is_typed(form, path) and not _in(in_sheets, path)
    }


def _in(places: tuple[str, ...], path: str) -> bool:
    return any(within(path, place) for place in places)


def copied(raw: Raw, source: str, target: str) -> dict[str, str]:
    """The answers with everything at ``source`` said at ``target`` too."""
    start = f"{source}."
    copies = {
        f"{target}.{key.removeprefix(start)}": text
        for key, text in raw.items()
        if key.startswith(start)
    }
    return {**raw, **copies}


def is_blank(raw: Raw, path: str) -> bool:
    """Whether nothing was answered at a path or below it."""
    return not any(text.strip() for key, text in raw.items() if within(key, path))
