"""Where in a form a problem is, said before what it is: a summary of errors stands apart from it.

A label is left out where the words name it themselves.
"""

import re
from typing import Final

from ruqsat.languages import Lang, Words, each_language
from ruqsat.lex.forms import Form, Problem, Question
from ruqsat.lex.forms.kinds import LinesKind
from ruqsat.lex.forms.parsing import Raw, is_number, line_numbers
from ruqsat.ui import sentences
from ruqsat.ui.answers import compact

SHORT: Final = 60
"""So many characters of a label tell it from the others of a form."""


def located(problem: Problem, form: type[Form] | None, *, raw: Raw, page: str = "") -> Words:
    """«3. Тауарлар, «Өнімдер», 2-жол, «Саны» бағаны: …» for the summary of errors.

    A page may ask things of its own, beside a form or without one. ``page``: the question that is
    the page itself, which says its name in the heading.
    """
    own = _question(form, problem.path) if form else None
    if form is None or own is None:
        return problem.words
    at_line = is_number(problem.path.rpartition(".")[2])
    around = _around(form, problem.path, raw=raw, page=page)
    last = sentences.COLUMN if _in_a_column(form, problem.path) else sentences.QUOTED
    is_named = at_line or problem.path == page

    def line(lang: Lang) -> str:
        places = [words.in_(lang) for words in around]
        said, label = problem.words.in_(lang), own.label.in_(lang)
        if not is_named and not _named(label, said):
            named = last.say(label=_short(own.label)).in_(lang)
            places.append(named if "." in problem.path else _heading(own).in_(lang))
        return ": ".join(part for part in (", ".join(places), said) if part)

    return each_language(line)


def told(problem: Words, label: Words) -> Words:
    """The words of a problem after the label of its question."""

    def line(lang: Lang) -> str:
        said, name = problem.in_(lang), label.in_(lang)
        return said if _named(name, said) else f"{name}: {said}"

    return each_language(line)


def _short(label: Words) -> Words:
    """As much of a label as a list of errors has room for, in whole words."""
    return each_language(lambda lang: _shortened(label.in_(lang)))


def _shortened(label: str) -> str:
    label = label.rstrip(".")
    if len(label) <= SHORT:
        return label
    return label[:SHORT].rpartition(" ")[0].rstrip(" ,;(") + "…"


def _named(label: str, said: str) -> bool:
    return re.search(rf"\b{re.escape(label)}", said) is not None


def _around(form: type[Form], path: str, *, raw: Raw, page: str) -> list[Words]:
    """The section, unless it is the page, and the parts, tables and rows down to the answer."""
    steps = path.split(".")
    found: list[Words] = []
    for place, step in enumerate(steps):
        here = ".".join(steps[:place])
        question = _question(form, f"{here}.{step}".lstrip("."))
        if question is None:
            continue
        if not is_number(step):
            if place + 1 == len(steps):
                break
            if step == page and not place:
                continue
            quoted = sentences.QUOTED.say(label=_short(question.label))
            found.append(quoted if place else _heading(question))
        elif isinstance(question.kind, LinesKind):
            line = sentences.IN_LINE if found else sentences.LINE
            found.append(line.say(row=_row(raw, here, int(step))))
    return found


def _row(raw: Raw, path: str, number: int) -> int:
    """The place of a line in its list: removed lines leave gaps in the numbers."""
    numbers = line_numbers(raw, path)
    return numbers.index(number) + 1 if number in numbers else number + 1


def _in_a_column(form: type[Form], path: str) -> bool:
    """Whether the answer stands in a row of a table; the fields of a card are no columns."""
    above, _, _ = path.rpartition(".")
    lines = _question(form, above) if is_number(above.rpartition(".")[2]) else None
    return lines is not None and isinstance(lines.kind, LinesKind) and compact(lines)


def _heading(question: Question) -> Words:
    label = _short(question.label)
    number = f"{question.row}. " if question.row else ""
    return each_language(lambda lang: f"{number}{label.in_(lang)}")


def _question(form: type[Form], path: str) -> Question | None:
    """``None`` where a problem is not at an answer of the form."""
    try:
        return form.question(path)
    except KeyError:
        return None
