"""Names of the people of a case, read in one query."""

from __future__ import annotations

from collections.abc import Mapping

from ruqsat.cases.events import MACHINE, Event
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Seat
from ruqsat.pages import sentences
from ruqsat.people.models import Account


def by_whom(event: Event, act: Act, names: Mapping[str, Words]) -> Words:
    """In which role somebody acted, and their name where it is known."""
    if act.by.seat is Seat.MACHINE:
        return act.by.called
    name = names.get(event.by.person)
    return sentences.APPOINTED.say(role=act.by.called, name=name) if name else act.by.called


def names(file: File) -> Mapping[str, Words]:
    """By account; whoever has none any more is not in it."""
    wanted = {recorded.event.by.person for recorded in file.history.events}
    wanted |= {recorded.event.appointed or MACHINE for recorded in file.history.events}
    numbers = [int(account) for account in wanted if account.isdecimal()]
    accounts = Account.objects.filter(pk__in=numbers).select_related("person")
    found = {str(account.pk): account.person.name for account in accounts}
    return found | {MACHINE: sentences.BY_PLATFORM}
