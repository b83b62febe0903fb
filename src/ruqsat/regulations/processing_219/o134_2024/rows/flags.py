"""What an application is flagged for: another industry, too long a term, more out than in.

None of it refuses anything: the forms of the act and row 9 know no such ground, so the executor
judges it under ground 2.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from ruqsat.codes.customs import years_after
from ruqsat.languages import Sentence, Words
from ruqsat.lex import Flag, Problem

from ..law import law
from .goods import Unit
from .statements import Industry

if TYPE_CHECKING:
    from ..forms import Application
    from .goods import ValuedGoods
    from .waste import RemainingGoods, WasteGoods

_GROUND_2 = law("a1.9.2", "do not conform to the Rules approved by Resolution")
_GRAMS = {Unit.TONNE: 1_000_000, Unit.KILOGRAM: 1_000, Unit.GRAM: 1}

_NOT_OF_THE_SIX = Sentence(
    kk="Тауарлар Қағидаларда аталған алты саланың біріне жатпайды: «өзге сала» көрсетілген.",
    ru="Товары не относятся к шести отраслям, названным в Правилах: указана «иная отрасль».",
    en="The goods belong to none of the six industries the Rules name: «another industry».",
)
_LONGER = Sentence(
    kk="Сұралған мерзім ({asked}) бұл рәсім бойынша шекті мерзімнен ({most}) ұзақ. Жекелеген"
    " тауар санаттары үшін Еуразиялық экономикалық комиссия одан ұзақ мерзім белгілей алады.",
    ru="Запрошенный срок ({asked}) больше предельного для этой процедуры ({most}). Для отдельных"
    " категорий товаров больший срок может установить Евразийская экономическая комиссия.",
    en="The term asked ({asked}) is longer than the limit of this procedure ({most}). For some"
    " categories of goods the Eurasian Economic Commission may set a longer one.",
)
_MONTHS = Sentence(kk="{months} ай", ru="{months} мес.", en="{months} months")
_UNTIL = Sentence(kk="{until:dat} дейін", ru="по {until}", en="until {until}")
_YEARS = Sentence(kk="{n} жыл", ru="{n} {n#год|года|лет}", en="{n} {n#year|years}")
_AMOUNT = Sentence(kk="{number} {unit}", ru="{number} {unit}", en="{number} {unit}")
_MORE_OUT = Sentence(
    kk="Алынатын тауарлар ({out}) өңделетін тауарлардан ({put}) көп. Реагенттер, ауа немесе су"
    " қосылатынын есептеу кестесінен тексеріңіз.",
    ru="Получаемых товаров ({out}) больше, чем перерабатываемых ({put}). Проверьте по таблице"
    " расчёта, добавляются ли реагенты, воздух или вода.",
    en="More comes out ({out}) than goes in ({put}). Check in the calculation table whether"
    " reagents, air or water are added.",
)


def _another_industry(application: Application, _on: date) -> Iterator[Problem]:
    if application.industry is Industry.OTHER:
        yield Problem("industry", _NOT_OF_THE_SIX.say())


another_industry = Flag(
    "another_industry",
    law("1.b", "light industry"),
    _another_industry,
)


def longer_than(years: int, *, chapter: int) -> Flag:
    """The limit of the customs procedure, counted by the months or the last day that are asked."""
    source = Words(
        "«Қазақстан Республикасындағы кедендік реттеу туралы» 2017 жылғы 26 желтоқсандағы"
        f" кодекстің {chapter}-тарауы",
        f"глава {chapter} Кодекса «О таможенном регулировании в Республике Казахстан»"
        " от 26 декабря 2017 года",
        f"chapter {chapter} of the Code «On customs regulation in the Republic of Kazakhstan»"
        " of 26 December 2017",
    )
    return Flag("term_too_long", _GROUND_2, partial(_longer, years=years), source=source)


def _longer(application: Application, on: date, *, years: int) -> Iterator[Problem]:
    term, most = application.term, _YEARS.say(n=years)
    if term.months and term.months > years * 12:
        yield Problem("term", _LONGER.say(asked=_MONTHS.say(months=int(term.months)), most=most))
    # The term runs from the placement of the goods, so until that day it cannot be longer.
    elif term.until and term.until > years_after(on, years):
        yield Problem("term", _LONGER.say(asked=_UNTIL.say(until=term.until), most=most))


def output_above_input(form: int) -> Flag:
    """More comes out than goes in, where both are counted in the same unit."""
    table = law(f"a1.8.{form}.4", "table calculating the yield norms")
    return Flag("output_above_input", table, _more_out)


def _more_out(application: Application, _on: date) -> Iterator[Problem]:
    _, processed = application.goods.processed()
    put = _totals(processed)
    out = _totals((*application.goods.products, *application.waste))
    for unit, total in put.items():
        if out.get(unit, Decimal(0)) > total:
            shown = processed[0].unit if unit is Unit.GRAM else unit
            said = _MORE_OUT.say(out=_said(out[unit], shown), put=_said(total, shown))
            yield Problem("yields", said)


def _totals(
    lines: Sequence[ValuedGoods | WasteGoods | RemainingGoods],
) -> Mapping[Unit, Decimal]:
    """Every mass in grams, everything else in the unit it is stated in."""
    found: defaultdict[Unit, Decimal] = defaultdict(Decimal)
    for line in lines:
        grams = _GRAMS.get(line.unit)
        found[Unit.GRAM if grams else line.unit] += line.quantity * (grams or 1)
    return found


def _said(total: Decimal, unit: Unit) -> Words:
    return _AMOUNT.say(number=total / _GRAMS.get(unit, 1), unit=unit.words)
