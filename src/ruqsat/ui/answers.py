"""Raw answers as the templates need them: which widget, which text, which problem, at a path."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from ruqsat.languages import (
    LANGS,
    Lang,
    Sentence,
    Words,
    each_language,
    same,
    say_day,
    say_number,
)
from ruqsat.lex.forms import Form, Problem, Question
from ruqsat.lex.forms.deciding import deciding
from ruqsat.lex.forms.kinds import (
    FORMATS,
    ChoiceKind,
    CodeKind,
    DayKind,
    FilesKind,
    Kind,
    LinesKind,
    NumberKind,
    PartKind,
    StatementKind,
    TextKind,
    YesNoKind,
)
from ruqsat.lex.forms.parsing import Raw, line_numbers, shown
from ruqsat.lex.forms.scalars import read_day, read_number
from ruqsat.ui import sentences

COMPACT_COLUMNS: Final = 6
"""So many questions of a line fit side by side on a wide screen."""
COLUMN_CHARACTERS: Final = 24
"""So long a choice is still read whole in a column of a row."""


WIDGETS: Final[Mapping[type[Kind], str]] = {
    TextKind: "text",
    NumberKind: "number",
    DayKind: "day",
    YesNoKind: "yes_no",
    StatementKind: "statement",
    ChoiceKind: "choice",
    CodeKind: "code",
    PartKind: "part",
    LinesKind: "lines",
    FilesKind: "files",
}


def kind(question: Question) -> str:
    """The name of the widget that asks the question."""
    if isinstance(question.kind, TextKind) and question.kind.long:
        return "long"
    return WIDGETS[type(question.kind)]


def compact(question: Question) -> bool:
    """Whether the lines of a question fit into rows of a table on a wide screen."""
    assert isinstance(question.kind, LinesKind)
    inner = question.kind.form.questions()
    return len(inner) <= COMPACT_COLUMNS and not any(_is_wide(one) for one in inner)


def _is_wide(question: Question) -> bool:
    """Whether its answer needs more than a column of a row to be read whole."""
    if isinstance(question.kind, ChoiceKind):
        longest = (len(one.words.in_(lang)) for one in question.kind.options for lang in LANGS)
        return max(longest) > COLUMN_CHARACTERS
    return kind(question) in {"long", "day", "yes_no", "statement", "part", "lines", "files"}


def by_path(problems: Iterable[Problem]) -> dict[str, tuple[Words, ...]]:
    found: dict[str, tuple[Words, ...]] = {}
    for problem in problems:
        found[problem.path] = (*found.get(problem.path, ()), problem.words)
    return found


def inside(found: Mapping[str, object], path: str) -> bool:
    """Whether anything at a path or below it has a problem."""
    start = f"{path}."
    return any(one == path or one.startswith(start) for one in found)


def options(question: Question) -> tuple[tuple[str, Words], ...]:
    """Values and words of a choice, in their order."""
    assert isinstance(question.kind, ChoiceKind)
    return tuple((one.value, one.words) for one in question.kind.options)


def width(question: Question) -> str:
    """The class that makes an input about as wide as the code that goes into it."""
    assert isinstance(question.kind, CodeKind)
    length = question.kind.code.length
    return "qz-w10" if length <= 14 else "qz-w20" if length <= 36 else "qz-w-full"


def numbered(raw: Raw, path: str) -> list[int]:
    """The numbers under which lines are kept; they have gaps where a line was removed."""
    return line_numbers(raw, path)


def day_parts(raw: Raw, path: str) -> tuple[str, str, str]:
    """Day, month and year as typed, or taken from a whole date kept at the path."""
    parts = tuple(raw.get(f"{path}.{part}", "") for part in ("day", "month", "year"))
    whole = read_day(raw.get(path, ""))
    if not any(parts) and isinstance(whole, date):
        return f"{whole.day:02}", f"{whole.month:02}", f"{whole.year}"
    return parts[0], parts[1], parts[2]


@dataclass(frozen=True, slots=True)
class Attached:
    number: int
    name: str
    size: int
    format: str
    url: str
    """Where the reader fetches it; empty where the page gives no address (``<path>.url``)."""


def files_at(raw: Raw, path: str) -> tuple[Attached, ...]:
    """The files that the server has kept under a question."""
    return tuple(
        Attached(
            number,
            raw[f"{path}.{number}.name"],
            int(raw[f"{path}.{number}.size"]),
            FORMATS.get(raw[f"{path}.{number}.media"], ""),
            raw.get(f"{path}.{number}.url", ""),
        )
        for number in line_numbers(raw, path)
    )


def file_names(raw: Raw, path: str) -> tuple[str, ...] | None:
    """The files attached to a question, one line each; ``None`` where there are none."""
    return tuple(one.name for one in files_at(raw, path)) or None


def answer(question: Question, raw: Raw, path: str) -> Words | None:
    """One answer in words; ``None`` where nothing was given. Not for parts, lines and files."""
    typed = raw.get(path, "").strip()
    match question.kind:
        case DayKind():
            return _day_answer(raw, path)
        case YesNoKind() | StatementKind():
            return {"yes": sentences.YES, "no": sentences.NO}.get(typed)
        case ChoiceKind(options=options):
            chosen = next((one.words for one in options if one.value == typed), None)
            return chosen or _as_typed(typed)
        case NumberKind() as bounds:
            number = read_number(typed, bounds)
            return _number(number) if isinstance(number, Decimal) else _as_typed(typed)
        case _:
            return _as_typed(typed)


def _as_typed(typed: str) -> Words | None:
    return same(typed) if typed else None


def _day_answer(raw: Raw, path: str) -> Words | None:
    typed = ".".join(part for part in day_parts(raw, path) if part)
    on = read_day(typed)
    return _day(on) if isinstance(on, date) else _as_typed(typed or raw.get(path, ""))


def _day(on: date) -> Words:
    return each_language(lambda lang: say_day(on, lang))


def _number(number: Decimal) -> Words:
    return each_language(lambda lang: say_number(number, lang))


MEGABYTE: Final = 1 << 20
UNITS: Final = (
    (MEGABYTE, Words("МБ", "МБ", "MB")),
    (1 << 10, Words("КБ", "КБ", "KB")),
    (1, Words("байт", "байт", "bytes")),
)


def size_words(size: int) -> Words:
    """A number of bytes in the unit a person would take: «8,4 МБ», «310 КБ»."""
    step, unit = next((one for one in UNITS if size >= one[0]), UNITS[-1])
    small = step == MEGABYTE and size < 10 * step and size % step
    number = (Decimal(size) / step).quantize(Decimal("0.1") if small else Decimal(1))
    return each_language(lambda lang: f"{say_number(number, lang)}\u00a0{unit.in_(lang)}")


def formats(files: FilesKind) -> str:
    """For ``accept``: what the picker offers first."""
    return ",".join(files.formats)


def file_limits(files: FilesKind) -> Words:
    """What may be attached, said before anything is chosen."""
    named = ", ".join(FORMATS[one] for one in files.formats)
    return sentences.FILE_LIMITS.say(formats=named, size=size_words(files.limit), most=files.most)


def asked_at(form: type[Form], raw: Raw, path: str) -> tuple[Question, ...]:
    """The questions to draw of a part or a line; what waits for an answer is not among them."""
    if all(question.when is None for question in form.questions()):
        return form.questions()
    start = f"{path}."
    inside = {key.removeprefix(start): text for key, text in raw.items() if key.startswith(start)}
    # Only rules look at the day of filing, and no condition can see a rule.
    return shown(form, inside, on=date.min)


def decides(question: Question, form: type[Form] | None) -> bool:
    """Whether the answer changes what else the form asks."""
    return form is not None and question.name in deciding(form)


def plural_forms(sentence: Sentence) -> Words:
    """A sentence with one number in every plural form, for a script that counts: JSON."""
    samples = {"one": 1, "few": 2, "many": 5, "other": 5}

    def forms(lang: Lang) -> str:
        said = {name: sentence.say(n=n).in_(lang) for name, n in samples.items()}
        return json.dumps(
            {name: re.sub(r"\d+", "{n}", text) for name, text in said.items()}, ensure_ascii=False
        )

    return each_language(forms)
