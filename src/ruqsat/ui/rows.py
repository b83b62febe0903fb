"""Adding and removing repeating lines in raw answers, as the buttons of a form ask for it.

Nothing that was typed changes: a new line gets the next number, a removed one leaves a gap, and a
form drawn again for another answer keeps also what it no longer asks.
"""

from contextlib import suppress
from dataclasses import dataclass

from ruqsat.lex.forms import Form
from ruqsat.lex.forms.kinds import LinesKind
from ruqsat.lex.forms.parsing import Raw, is_number, line_numbers


@dataclass(frozen=True, slots=True)
class Rearranged:
    raw: dict[str, str]
    focus: str
    """The path whose input takes the focus: the new line, the one before the removed, or the answer
    for which the form is drawn again."""


def rearranged(form: type[Form], raw: Raw, act: str) -> Rearranged | None:
    """What ``act`` does: «add goods.foreign», «remove goods.foreign.2» or «redraw term.given_as».

    ``None`` where the act names nothing of this form, or would add one line too many.
    """
    verb, _, path = act.partition(" ")
    match verb:
        case "add":
            return _added(form, raw, path)
        case "remove":
            return _removed(form, raw, path)
        case "redraw" if _asks(form, path):
            return Rearranged(dict(raw), path)
        case _:
            return None


def _asks(form: type[Form], path: str) -> bool:
    with suppress(KeyError):
        form.question(path)
        return True
    return False


def _added(form: type[Form], raw: Raw, path: str) -> Rearranged | None:
    kind = _lines(form, path)
    numbers = line_numbers(raw, path)
    if kind is None or len(numbers) >= kind.most:
        return None
    new = f"{path}.{numbers[-1] + 1 if numbers else 0}"
    blank = {f"{new}.{question.name}": "" for question in kind.form.questions()}
    return Rearranged({**raw, **blank}, new)


def _removed(form: type[Form], raw: Raw, line: str) -> Rearranged | None:
    path, _, number = line.rpartition(".")
    if _lines(form, path) is None or not is_number(number):
        return None
    kept = {key: text for key, text in raw.items() if not key.startswith(f"{line}.")}
    before = [one for one in line_numbers(kept, path) if one < int(number)]
    after = [one for one in line_numbers(kept, path) if one > int(number)]
    near = before[-1:] or after[:1]
    return Rearranged(kept, f"{path}.{near[0]}" if near else path)


def renumbered(raw: Raw, path: str) -> dict[str, str]:
    """The lines at a path numbered from 0 without gaps, as rules over lines count them."""
    new = {old: number for number, old in enumerate(line_numbers(raw, path))}
    start = f"{path}."

    def moved(key: str) -> str:
        if not key.startswith(start):
            return key
        number, dot, rest = key.removeprefix(start).partition(".")
        return f"{start}{new[int(number)]}{dot}{rest}" if is_number(number) else key

    return {moved(key): text for key, text in raw.items()}


def _lines(form: type[Form], path: str) -> LinesKind | None:
    try:
        kind = form.question(path).kind
    except KeyError:
        return None
    return kind if isinstance(kind, LinesKind) else None
