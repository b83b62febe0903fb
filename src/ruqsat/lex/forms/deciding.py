"""Which answers decide what else a form asks: its page is drawn anew when they change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ruqsat.lex.forms.asking import Condition, Form, Question
from ruqsat.lex.forms.kinds import ChoiceKind, YesNoKind
from ruqsat.lex.forms.parsing import Partial, Unanswered

Options = Mapping[str, tuple[object, ...]]

_FOUND: dict[type[Form], frozenset[str]] = {}
"""Of the forms asked so far."""


def deciding(form: type[Form]) -> frozenset[str]:
    """Names of the choices and yes-or-no questions that a condition of the form reads."""
    if form not in _FOUND:
        _FOUND[form] = _deciding(form)
    return _FOUND[form]


def _deciding(form: type[Form]) -> frozenset[str]:
    options = {one.name: _options(one) for one in form.questions()}
    conditions = [one.when for one in form.questions() if one.when is not None]
    return frozenset().union(*(_read(when, options, {}) for when in conditions))


def _options(question: Question) -> tuple[object, ...]:
    match question.kind:
        case YesNoKind():
            return (True, False)
        case ChoiceKind(options=options):
            return tuple(options)
        case _:
            return ()


def _read(when: Condition, options: Options, known: Mapping[str, Any]) -> frozenset[str]:
    """What the condition reads beyond what is known, whichever way each answer turns out."""
    try:
        when(Partial(known))
    except Unanswered as missing:
        name = str(missing)
        ways = options.get(name, ())
        further = (_read(when, options, {**known, name: one}) for one in ways)
        return frozenset({name} if ways else ()).union(*further)
    return frozenset()
