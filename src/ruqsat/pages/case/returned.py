"""A draft sent back and not yet drawn up again: by whom, when and why."""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.conduct.cabinet import File
from ruqsat.languages import Sentence, Words, joined
from ruqsat.lex.acts import Act
from ruqsat.notices.statements import statement_of
from ruqsat.pages.case.people import by_whom, names

SENT_BACK = Sentence(
    kk="{on:loc} қайтарылды. {by} Мерзім жаңадан басталған жоқ.",
    ru="Возвращено {on}. {by} Срок заново не начался.",
    en="Returned on {on}. {by} The term has not started anew.",
)


def returns(file: File, act: Act) -> bool:
    """Whether with the act somebody has others do theirs anew."""
    return any(repeats.once is act for repeats in file.edition.procedure.repeats)


def returned(file: File) -> Words | None:
    """What whoever draws it up again has to know; ``None``: nothing waits to be."""
    found = (_said(file, number) for number in _waiting(file))
    return next(found, None)


def _waiting(file: File) -> Iterator[int]:
    """Numbers of the returns whose drafts are still to be drawn up again, the latest first."""
    case = file.case
    for repeats in file.edition.procedure.repeats:
        *_, draft = repeats.acts
        event = case.events.get(repeats.once)
        if event and case.outcome is None and draft not in {**case.events, **case.lapses}:
            yield case.number(event)


def _said(file: File, number: int) -> Words:
    event = file.case.past[number - 1]
    act = file.edition.procedure.act(event.act)
    on = file.office.local(event.at).date()
    said = SENT_BACK.say(on=on, by=by_whom(event, act, names(file)))
    return joined((said, *statement_of(file, number).lines))
