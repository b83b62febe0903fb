"""The Administrative Procedural and Process Code, as far as the parts rest on it."""

from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex.text import Law

code = Law.read(
    Path(__file__).parent,
    "appc",
    {"": Words("ӘРПК {n}-бабы", "статья {n} АППК", "article {n} of the APPC")},
)
