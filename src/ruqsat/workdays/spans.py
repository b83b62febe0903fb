"""A length of time as the law gives it: a number and a unit, counted forwards or backwards."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ruqsat.languages import Sentence, Words


class Unit(StrEnum):
    """What is counted. Minutes are minutes of working time."""

    WORKING_DAY = "working day"
    CALENDAR_DAY = "calendar day"
    MONTH = "month"
    YEAR = "year"
    MINUTE = "minute"


SAID: Final = {
    Unit.WORKING_DAY: Sentence(
        kk="{n} жұмыс күні",
        ru="{n#рабочий день|рабочих дня|рабочих дней}",
        en="{n#working day|working days}",
    ),
    Unit.CALENDAR_DAY: Sentence(
        kk="күнтізбелік {n} күн",
        ru="{n#календарный день|календарных дня|календарных дней}",
        en="{n#calendar day|calendar days}",
    ),
    Unit.MONTH: Sentence(
        kk="{n} ай",
        ru="{n#месяц|месяца|месяцев}",
        en="{n#month|months}",
    ),
    Unit.YEAR: Sentence(
        kk="{n} жыл",
        ru="{n#год|года|лет}",
        en="{n#year|years}",
    ),
    Unit.MINUTE: Sentence(
        kk="{n} минут",
        ru="{n#минута|минуты|минут}",
        en="{n#minute|minutes}",
    ),
}


@dataclass(frozen=True, slots=True)
class Span:
    """So many units after a moment, or before it. A negative count raises ``ValueError``."""

    count: int
    unit: Unit
    backwards: bool = False

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError(f"a span of {self.count}: give a number from 0 up, and backwards=True")

    @property
    def words(self) -> Words:
        """The length alone: «8 жұмыс күні», «күнтізбелік 30 күн»."""
        return SAID[self.unit].say(n=self.count)
