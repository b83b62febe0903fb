"""Draws the blank sheet of a question: its columns as headings, closed lists to choose from."""

from dataclasses import dataclass
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from ruqsat.languages import Lang
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.kinds import CodeKind, DayKind, LinesKind, NumberKind, TextKind
from ruqsat.portal.sheets import sentences
from ruqsat.portal.sheets.columns import HEAD_ROWS, columns, options

WIDTHS = ((TextKind, 44), (CodeKind, 18), (NumberKind, 16), (DayKind, 14))


def blank(question: Question, lang: Lang) -> bytes:
    """An XLSX that, filled in, is read back by ``ruqsat.portal.sheets.reading``."""
    assert isinstance(question.kind, LinesKind)
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        explained = book.add_worksheet(sentences.HELP.in_(lang))
        lists = book.add_worksheet(sentences.OPTIONS.in_(lang))
        lists.hide()
        _head(book, sheet, question=question, lang=lang)
        _explain(book, explained, question=question, lang=lang)
        for place, column in enumerate(columns(question)):
            _column(sheet, place, column=column, cell=_cell(book, column))
            _offer(
                lists, sheet, place=place, offer=_Offer(column, question.kind.most_in_a_sheet, lang)
            )
    return made.getvalue()


def _head(book: Workbook, sheet: Worksheet, *, question: Question, lang: Lang) -> None:
    bold = book.add_format({"bold": True, "text_wrap": True, "bg_color": "#E1EFF3", "border": 1})
    for place, column in enumerate(columns(question)):
        sheet.write_string(0, place, column.label.in_(lang), bold)
    sheet.set_row(0, 32)
    sheet.freeze_panes(HEAD_ROWS, 0)


def _cell(book: Workbook, column: Question) -> Format:
    """Codes are text, so that no program drops their first zeros."""
    if isinstance(column.kind, CodeKind | TextKind):
        return book.add_format({"num_format": "@"})
    if isinstance(column.kind, DayKind):
        return book.add_format({"num_format": "dd.mm.yyyy"})
    return book.add_format({})


def _column(sheet: Worksheet, place: int, *, column: Question, cell: Format) -> None:
    width = next((wide for kind, wide in WIDTHS if isinstance(column.kind, kind)), 24)
    sheet.set_column(place, place, width, cell)


def _explain(book: Workbook, sheet: Worksheet, *, question: Question, lang: Lang) -> None:
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    sheet.set_column(0, 1, 60)
    sheet.write_string(0, 0, question.label.in_(lang), bold)
    sheet.write_string(1, 0, sentences.HOW_TO.in_(lang), wrap)
    for row, column in enumerate(columns(question), 3):
        said = [column.hint.in_(lang)] if column.hint else []
        said += [", ".join(words.in_(lang) for _, words in options(column))]
        sheet.write_string(row, 0, column.label.in_(lang), bold)
        sheet.write_string(row, 1, " ".join(filter(None, said)), wrap)


def _offer(lists: Worksheet, sheet: Worksheet, *, place: int, offer: "_Offer") -> None:
    """A closed list is kept in a sheet of its own: in the cell it may have 255 characters only."""
    words = [one.in_(offer.lang) for _, one in options(offer.column)]
    if not words:
        return
    for row, word in enumerate(words):
        lists.write_string(row, place, word)
    letter = xl_col_to_name(place, col_abs=True)
    source = f"='{lists.get_name()}'!{letter}$1:{letter}${len(words)}"
    sheet.data_validation(
        HEAD_ROWS, place, offer.lines, place, {"validate": "list", "source": source}
    )


@dataclass(frozen=True, slots=True)
class _Offer:
    column: Question
    lines: int
    """How many lines the sheet may have."""
    lang: Lang
