"""Who acts in the stead of a person who must not: the four eyes of a decision are four."""

from __future__ import annotations

from dataclasses import replace

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused, apart
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words, joined
from ruqsat.lex.acts import Act
from ruqsat.people.capacity import Capacity
from ruqsat.people.standing import holders


def refused(file: File, act: Act, person: str) -> Refused | None:
    """Why this person does not do the act, and who can; ``None``: nothing they did forbids it."""
    found = apart(file.case, act, person)
    return replace(found, words=joined((found.words, _who_can(file, act)))) if found else None


def others(file: File, act: Act) -> tuple[Capacity, ...]:
    """Whoever holds the role of the act today and may do it, acting ones included."""
    today = file.office.local(file.now).date()
    held = holders(file.edition.body_of(act.by.name), act.by.name, today)
    return tuple(one for one in held if apart(file.case, act, str(one.account)) is None)


def _who_can(file: File, act: Act) -> Words:
    able = others(file, act)
    if not able:
        return refusals.NOBODY_ELSE.say()
    sentence = refusals.APPOINT_ANOTHER if act.by.by_case else refusals.WHO_CAN
    return sentence.say(names=joined((one.person for one in able), ", "))
