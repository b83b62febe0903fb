"""Files that stand for the documents of the samples: each opens, and says that it is a specimen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path

import xlsxwriter

from ruqsat.conduct.paperwork import kept
from ruqsat.papers import render

SHEET = Path(__file__).with_name("specimen.typ")
SAYS = ("Сынақ құжаты", "Пробный документ", "A specimen")


def with_files(raw: Mapping[str, str], at: datetime) -> dict[str, str]:
    """The same answers; every file they name is there and is what its name says."""
    answers = dict(raw)
    for path in raw:
        if path.endswith(".sha256"):
            file = path.removesuffix(".sha256")
            name = raw[f"{file}.name"]
            content = _workbook(name) if name.endswith(".xlsx") else _page(name, at)
            answers[path], answers[f"{file}.size"] = kept(content), str(len(content))
    return answers


def _page(name: str, at: datetime) -> bytes:
    return render(SHEET, {"says": SAYS, "name": name}, at=at).pdf


def _workbook(name: str) -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.add_worksheet().write_column("A1", (*SAYS, name))
    return made.getvalue()
