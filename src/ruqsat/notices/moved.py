"""Tells a party that a date of theirs moved though nobody acted: the calendar was changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ruqsat.cases import clock
from ruqsat.cases.batch import History
from ruqsat.languages import Sentence, Words, joined
from ruqsat.notices.models import Message

TITLE = Words("Мерзім күні өзгерді", "Дата срока изменилась", "A date has moved")
MOVED = Sentence(
    kk="«{what}»: бұл күн өзгерді. Бұрынғысы: {old}. Қазіргісі: {new}.",
    ru="«{what}»: дата изменилась. Прежняя: {old}. Новая: {new}.",
    en="“{what}”: the date has changed. It was {old}; it is now {new}.",
)
CALENDAR = Words(
    "Себебі: жұмыс күндерінің күнтізбесі өзгерді, іс бойынша ешкім әрекет еткен жоқ.",
    "Причина: изменился календарь рабочих дней; никаких действий по делу не было.",
    "The reason: the calendar of working days has changed; nobody acted in the case.",
)


@dataclass(frozen=True, slots=True)
class Move:
    """A date that moved."""

    name: str
    """Of the act or the limit, as its procedure has it."""
    called: Words
    old: datetime
    new: datetime
    why: tuple[Words, ...]
    """The steps that lead to the new date."""


def tell(history: History, move: Move, *, calendar: str) -> None:
    """Put it into the cabinet of whoever applied, once for each calendar (its fingerprint)."""
    party = history.facts.applicant_id
    if party is None:
        return
    said = MOVED.say(what=move.called, old=move.old.date(), new=move.new.date())
    words = joined((said, CALENDAR, *move.why), by="\n")
    Message.objects.get_or_create(
        case_id=history.facts.id,
        seq=history.version,
        notice=f"moved/{calendar[:12]}/{move.name}",
        defaults={
            "party": party,
            "title_kk": TITLE.kk,
            "title_ru": TITLE.ru,
            "title_en": TITLE.en,
            "kk": words.kk,
            "ru": words.ru,
            "en": words.en,
            "at": clock.now(),
        },
    )
