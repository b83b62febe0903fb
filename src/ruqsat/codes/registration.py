"""Registration: a submission arrives in working hours, and is registered the day it arrives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ruqsat.codes.appc import code
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Role, Term, overdue
from ruqsat.lex.declarations import Part
from ruqsat.lex.moments import Moment, Reason, World, same_day
from ruqsat.lex.text import Citation

_AFTER_HOURS = Sentence(
    kk="Жұмыс уақыты аяқталғаннан кейін немесе жұмыс істемейтін күні болғандықтан, келесі жұмыс"
    " күні есептеледі: {on}.",
    ru="Это произошло после окончания рабочего времени или в нерабочий день, поэтому считается"
    " следующий рабочий день: {on}.",
    en="This was after working hours or on a day that is not worked, so the next working day"
    " counts: {on}.",
)


@dataclass(frozen=True)
class InWorkingHours(Moment):
    """A moment moved to the opening of the next working day if it falls outside working hours.

    A filing at closing time itself, or in the lunch break, is in time. Source: APPC article 64.
    """

    of: Moment
    laws: tuple[Citation, ...]
    """The norms of the special law that say so, the first of them shown; or the code's own."""

    def when(self, world: World) -> datetime | None:
        at = self.of.when(world)
        return world.received(at) if at else None

    def why(self, world: World) -> Iterator[Reason]:
        yield from self.of.why(world)
        before, at = self.of.when(world), self.when(world)
        if before and at and at.date() != before.astimezone(at.tzinfo).date():
            yield Reason(_AFTER_HOURS.say(on=at.date()), self.laws[0])

    def parts(self) -> Iterator[Moment]:
        yield self.of

    def rests_on(self) -> Iterator[Citation]:
        yield from self.laws


class Registration(Part):
    """Arrival and registration of an application.

    ``accepted`` is day 0 of every term of the body: it does not move when the office is late.
    """

    def __init__(
        self,
        apply: Act,
        *,
        by: Role,
        law: Citation,
        within: Term | None = None,
        after_hours: tuple[Citation, ...] = (),
    ) -> None:
        laws = after_hours or (code("64.2", "is registered on the next working day"),)
        self.accepted = InWorkingHours(apply, laws)
        self.register = Act(
            law,
            Words("Өтінішті тіркеу", "Регистрация заявления", "Register the application"),
            by=by,
            after=self.accepted,
            numbered="incoming",
            within=within or same_day(code("64.1", "on the day it is received")).or_else(overdue),
        )
