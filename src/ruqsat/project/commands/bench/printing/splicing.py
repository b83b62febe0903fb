"""The limit of papers: Typst alone on the same source, with the data already in it as a literal.

Nothing is left but the layout and the file: no content, no checks of texts, no QR, no JSON.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import typst

from ruqsat.papers.rendering import ROOT
from ruqsat.project.commands.bench.printing.sheets import Sheet

SHARED = Path("papers/typst")
READING = "#let data = json(bytes(sys.inputs.data))\n"
BEGIN = "#show: sheet.with(data)"
TAKEN = '#import "/papers/typst/official.typ": data\n'
BESIDE = re.compile(r'#import "(\w+\.typ)": \w+\n')
"""A template that stands in the folder of the paper's own; here its text stands in its place."""


@contextmanager
def root() -> Iterator[Path]:
    """A folder with the shared templates, which here do not read the data that come from outside.

    So the compiler keeps them from one paper to the next.
    """
    with TemporaryDirectory(prefix="ruqsat-bench-") as name:
        folder = Path(name)
        copytree(ROOT / SHARED, folder / SHARED)
        official = folder / SHARED / "official.typ"
        official.write_text(_without(official.read_text("utf-8"), READING), "utf-8")
        yield folder


def source(sheet: Sheet, number: int) -> bytes:
    """The template of the paper with what the paper of that number says."""
    folder = sheet.template.parent
    text = BESIDE.sub(lambda found: _read(folder / found[1]), _read(sheet.template))
    data = f"#let data = {literal(sheet.data(number))}\n"
    if TAKEN in text:
        return _without(text, TAKEN, instead=data).encode()
    return _without(text, BEGIN, instead=data + BEGIN).encode()


def compiled(compiler: typst.Compiler, source: bytes, at: datetime) -> bytes:
    """The PDF/A that ours is, too."""
    stamp = int(at.timestamp())
    pdf = compiler.compile(source, format="pdf", pdf_standards="a-2b", timestamp=stamp)
    assert isinstance(pdf, bytes), "one PDF is asked for"
    return pdf


def literal(value: object) -> str:
    """A JSON value as Typst writes it."""
    match value:
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            return f'"{escaped}"'
        case int():
            return str(value)
        case list():
            return "(" + "".join(f"{literal(item)}," for item in value) + ")"
        case Mapping():
            return "(" + "".join(f"{literal(k)}: {literal(v)}," for k, v in value.items()) + ")"
        case _:
            raise TypeError(f"{value!r} is not what papers print")


def _read(template: Path) -> str:
    return template.read_text("utf-8")


def _without(text: str, part: str, *, instead: str = "") -> str:
    if text.count(part) != 1:
        raise ValueError(f"the template no longer has «{part.strip()}» once")
    return text.replace(part, instead)
