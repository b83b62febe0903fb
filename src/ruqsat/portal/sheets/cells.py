"""A program by itself: a workbook on its input, the cells of the first worksheet on its output.

It imports nothing of ours, so that it starts at once, and bounds its own memory and time.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, ZipError

MEMORY = 256 * 1024 * 1024
"""Bytes; 5,000 lines of goods open in 64 MB."""
SECONDS = 10
"""Of computing."""
OUTPUT = 64 * 1024 * 1024
"""Bytes."""
NOT_A_SHEET, TOO_HEAVY = 3, 4
"""How it ends where it has no cells; where it is ended, it ends otherwise still."""

Cell = int | float | str | bool | time | date | datetime | timedelta


def main(most: int) -> int:
    _bound()
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(sys.stdin.buffer.read()))
        sheet = workbook.get_sheet_by_index(0)
    except (CalamineError, ZipError, OSError, IndexError, ValueError):
        return NOT_A_SHEET
    rows = sheet.to_python(skip_empty_area=False, nrows=most)
    said = json.dumps([[text(cell) for cell in row] for row in rows])
    if len(said) > OUTPUT:
        return TOO_HEAVY
    sys.stdout.write(said)
    return 0


def _bound() -> None:
    """Where the system knows no such bounds, the time its caller grants is the only one."""
    try:
        import resource  # noqa: PLC0415  # Not on every system.
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def text(cell: Cell) -> str:
    """A cell as a person would have typed it."""
    match cell:
        case bool():
            return "yes" if cell else "no"
        case float():
            return str(int(cell)) if cell.is_integer() else f"{Decimal(repr(cell)):f}"
        case date():
            return f"{cell:%d.%m.%Y}"
        case _:
            return str(cell)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
