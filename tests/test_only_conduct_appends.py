"""Who writes into the journal: conduct alone, for only there is everything checked before."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "ruqsat"
# The benchmarks measure the journal alone, beside its limit.
ALLOWED = ("cases", "conduct", "project/commands/bench")


def appends(code: str) -> bool:
    """Whether the code takes ``append`` from the journal, by either way of importing it."""
    tree = ast.parse(code)
    names = {name for node in ast.walk(tree) for name in _journals(node)}
    return any(_imported(node) or _called(node, names) for node in ast.walk(tree))


def _imported(node: ast.AST) -> bool:
    if not isinstance(node, ast.ImportFrom) or node.module != "ruqsat.cases.journal":
        return False
    return any(alias.name in {"append", "*"} for alias in node.names)


def _called(node: ast.AST, names: set[str]) -> bool:
    if not isinstance(node, ast.Attribute) or node.attr != "append":
        return False
    return ast.unparse(node.value) in names


def _journals(node: ast.AST) -> Iterator[str]:
    """The names under which the module of the journal is known."""
    if isinstance(node, ast.ImportFrom) and node.module == "ruqsat.cases":
        yield from (alias.asname or alias.name for alias in node.names if alias.name == "journal")
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name == "ruqsat.cases.journal":
                yield alias.asname or alias.name


@pytest.mark.parametrize(
    "code",
    [
        "from ruqsat.cases.journal import append",
        "from ruqsat.cases.journal import append as write",
        "from ruqsat.cases.journal import *",
        "from ruqsat.cases import journal\njournal.append(batch)",
        "from ruqsat.cases import journal as j\nj.append(batch)",
        "import ruqsat.cases.journal\nruqsat.cases.journal.append(batch)",
    ],
)
def test_every_way_to_append_is_noticed(code):
    assert appends(code)


@pytest.mark.parametrize(
    "code",
    [
        "from ruqsat.cases.journal import history",
        "from ruqsat.cases import journal\njournal.history(case)",
        "rows = []\nrows.append(1)",
    ],
)
def test_reading_the_journal_is_open_to_all(code):
    assert not appends(code)


def test_only_conduct_appends_to_the_journal():
    found = [
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if not str(path.relative_to(SOURCE)).startswith(ALLOWED)
        and "tests" not in path.parts
        and appends(path.read_text(encoding="utf-8"))
    ]
    assert found == []
