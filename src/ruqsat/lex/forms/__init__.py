"""Forms: typed questions, what answers them, and the one parser that reads them."""

from ruqsat.lex.forms.asking import (
    LONG,
    Asked,
    Condition,
    F,
    Flag,
    Form,
    Problem,
    Question,
    Rule,
    ask,
    attach,
    confirm,
    files,
    lines,
    number,
    repeated,
)

__all__ = [
    "LONG",
    "Asked",
    "Condition",
    "F",
    "Flag",
    "Form",
    "Problem",
    "Question",
    "Rule",
    "ask",
    "attach",
    "confirm",
    "files",
    "lines",
    "number",
    "repeated",
]
