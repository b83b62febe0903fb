"""The tables of the glossary as the tests read them: a header of cases, then a word in each."""

from pathlib import Path
from typing import get_args

from ruqsat.languages import Case

TABLES = Path(__file__).parent / "tables"


def rows(table: str) -> list[dict[str, str]]:
    """Each row of a table by the names of its columns; blank cells are left out."""
    lines = (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines()
    head, *body = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [{name: cell for name, cell in zip(head, row, strict=False) if cell} for row in body]


def forms(table: str) -> list[tuple[str, Case, str]]:
    """Word, case and expected form for every filled cell of a table."""
    return [
        (next(iter(row.values())), case, row[case])
        for row in rows(table)
        for case in get_args(Case)
        if case in row
    ]
