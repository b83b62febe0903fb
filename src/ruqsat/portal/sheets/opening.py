"""Opens a workbook in a process of its own, with bounds: what it holds may be made to do harm.

The program that reads workbooks believes what they say of themselves. One of 5 KB, or one that
unpacks to gigabytes, makes it ask for more memory than there is, and then its process ends at once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from ruqsat.lex.forms.kinds import XLSX
from ruqsat.pages.attachments.contents import UnusableError, media_of
from ruqsat.portal.sheets import cells

SECONDS = 30
"""How long the process may take; what it computes is bounded more tightly by itself."""


class NotASheetError(Exception):
    """The bytes are no workbook, or it does not open."""


class TooHeavyError(Exception):
    """The workbook takes more memory or time than any honest one."""


def opened(content: bytes, most: int) -> list[list[str]]:
    """The first rows of the first worksheet, so many at most, as people would have typed them.

    Raises ``NotASheetError`` or ``TooHeavyError``.
    """
    try:
        if media_of(content) != XLSX:
            raise NotASheetError
        run = subprocess.run(  # noqa: S603  # Our own program, and only a number of ours.
            [sys.executable, "-I", str(Path(cells.__file__)), str(most)],
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except UnusableError:
        raise NotASheetError from None
    except subprocess.TimeoutExpired:
        raise TooHeavyError from None
    if run.returncode == cells.NOT_A_SHEET:
        raise NotASheetError
    if run.returncode:
        raise TooHeavyError
    rows: list[list[str]] = json.loads(run.stdout)
    return rows
