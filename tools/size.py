"""Checks the sizes of the house style over ``src``; what a tool writes is exempt.

Prints every violation with its place; exit code 1 if there is one.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "src"

MODULE = 400
FUNCTION = 60
TEST_FUNCTION = 40
CLASS = 250
DECLARATION = 15
USUAL_ARGUMENTS = 3
ARGUMENTS = 6
POSITIONAL = 2
FOLDER = 15
P95 = {"module": 300, "function": 40, "class": 150, "test function": 25}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Measured:
    """One thing and its length in lines."""

    kind: str
    place: str
    lines: int
    most: int


def main(root: Path = SOURCE) -> int:
    measured = [each for path in _modules(root) for each in _measure(path, root)]
    too_long = (
        f"{each.place}: {each.kind} of {each.lines} lines, at most {each.most}"
        for each in measured
        if each.lines > each.most
    )
    found = list(chain(too_long, _spread(measured), _folders(root), _signatures(root)))
    for line in found:
        print(line)
    return 1 if found else 0


def _modules(root: Path) -> Iterator[Path]:
    return (path for path in sorted(root.rglob("*.py")) if "migrations" not in path.parts)


def _is_test(path: Path) -> bool:
    return not {"tests", "scenarios"}.isdisjoint(path.parts)


def _measure(path: Path, root: Path) -> Iterator[Measured]:
    text = path.read_text(encoding="utf-8")
    name = str(path.relative_to(root))
    yield Measured("module", name, text.count("\n"), MODULE)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Function):
            kind = "test function" if _is_test(path) else "function"
            most = TEST_FUNCTION if _is_test(path) else FUNCTION
            yield Measured(kind, f"{name}:{node.lineno} {node.name}", _lines(node), most)
        elif isinstance(node, ast.ClassDef):
            # A regulation is as long as its law; what it declares is measured one by one.
            if path.name == "rules.py":
                yield from _declarations(name, node)
            else:
                yield Measured("class", f"{name}:{node.lineno} {node.name}", _lines(node), CLASS)


def _declarations(name: str, node: ast.ClassDef) -> Iterator[Measured]:
    for each in node.body:
        if isinstance(each, ast.Assign | ast.AnnAssign):
            yield Measured("declaration", f"{name}:{each.lineno}", _lines(each), DECLARATION)


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _spread(measured: list[Measured]) -> Iterator[str]:
    """Of twenty things of a kind, one at most may be longer than is usual."""
    for kind, most in P95.items():
        lengths = sorted(each.lines for each in measured if each.kind == kind)
        if lengths and (found := lengths[int(0.95 * (len(lengths) - 1))]) > most:
            yield f"{kind}: one in twenty is over {found} lines, at most {most}"


def _folders(root: Path) -> Iterator[str]:
    for folder in sorted(path for path in [root, *root.rglob("*")] if path.is_dir()):
        files = [path for path in folder.iterdir() if path.is_file() and path.name[:2] != "__"]
        exempt = "__pycache__" in folder.parts or folder.name == "built"
        if len(files) > FOLDER and not exempt:
            yield f"{folder.relative_to(root)}: {len(files)} files, at most {FOLDER}"


def _signatures(root: Path) -> Iterator[str]:
    for path in _modules(root):
        if _is_test(path):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Function) and (problem := _signature_problem(node)):
                yield f"{path.relative_to(root)}:{node.lineno} {node.name}: {problem}"


def _too_many(every: int) -> str | None:
    return f"{every} arguments, at most {ARGUMENTS}" if every > ARGUMENTS else None


def _signature_problem(node: Function) -> str | None:
    """Methods of Python's own protocols, and views, have the arguments that they are given."""
    if node.name.startswith("__") and node.name != "__init__":
        return None
    own = [arg for arg in node.args.posonlyargs + node.args.args if arg.arg not in {"self", "cls"}]
    if own and own[0].arg in {"request", "_"}:
        return _too_many(len(own) + len(node.args.kwonlyargs))
    every = len(own) + len(node.args.kwonlyargs)
    if too_many := _too_many(every):
        return too_many
    if every > USUAL_ARGUMENTS and len(own) > POSITIONAL:
        return f"{every} arguments, so those after the first {POSITIONAL} go by name"
    return None


if __name__ == "__main__":
    sys.exit(main())
