"""Where a form takes input: the question at a path, and whether people may type there. Pure."""

from ruqsat.lex.forms import Form, Question
from ruqsat.lex.forms.kinds import DayKind, FilesKind, LinesKind, PartKind, StatementKind
from ruqsat.lex.forms.parsing import is_number

DAY_PARTS = frozenset({"day", "month", "year"})
NONE = "none"


def question_at(form: type[Form], path: str) -> Question | None:
    """The question at a path that numbers every line on its way; ``None``: there is none."""
    head, _, rest = path.partition(".")
    question = next((one for one in form.questions() if one.name == head), None)
    if question is None or not rest:
        return question
    match question.kind:
        case PartKind(form=inner):
            return question_at(inner, rest)
        case LinesKind(form=inner):
            number, _, inside = rest.partition(".")
            return question_at(inner, inside) if inside and is_number(number) else None
        case _:
            return None


def is_typed(form: type[Form], path: str) -> bool:
    """Whether the answer at a path is typed, chosen or ticked by people."""
    whole, _, last = path.rpartition(".")
    around = question_at(form, whole) if whole else None
    if around is not None and isinstance(around.kind, DayKind):
        return last in DAY_PARTS
    if around is not None and isinstance(around.kind, LinesKind) and last == NONE:
        return around.kind.may_be_none
    question = question_at(form, path)
    return question is not None and not isinstance(question.kind, PartKind | LinesKind | FilesKind)


def is_tick(form: type[Form], path: str) -> bool:
    """Whether a page sends the answer only where it is ticked."""
    whole, _, last = path.rpartition(".")
    if last == NONE and whole and is_typed(form, path):
        return True
    question = question_at(form, path)
    return question is not None and isinstance(question.kind, StatementKind)


def lines_at(form: type[Form], path: str) -> Question | None:
    """The question whose repeating lines lie at a path."""
    question = question_at(form, path)
    return question if question and isinstance(question.kind, LinesKind) else None


def files_at(form: type[Form], path: str) -> Question | None:
    """The question to which files are attached at a path."""
    question = question_at(form, path)
    return question if question and isinstance(question.kind, FilesKind) else None


def within(path: str, place: str) -> bool:
    """Whether a path is a place itself or lies below it."""
    return path == place or path.startswith(f"{place}.")
