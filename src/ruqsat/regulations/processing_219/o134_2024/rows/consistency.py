"""What the rows of an application must agree on: lines that name each other, yields, roles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence
from ruqsat.lex import Problem

from .operations import CustomsRole
from .waste import Leftover

if TYPE_CHECKING:
    from ..forms import Application, DomesticConsumption, InTerritory, OutsideTerritory
    from .goods import YieldNorm

ROUNDING = Decimal("0.01")
"""Per cent; yields are stated to two decimal places."""

_NO_SUCH_LINE = Sentence(
    kk="Мұндай жол жоқ: {number}. {row}-жолда {count} жол бар.",
    ru="Строки {number} нет: в пункте {row} строк {count}.",
    en="There is no line {number}: row {row} has {count}.",
)
_QUANTITY_OR_PERCENT = Sentence(
    kk="Санын немесе пайызын жазыңыз.",
    ru="Укажите количество или процент.",
    en="Give the quantity or the per cent.",
)
_UNIT_OF_QUANTITY = Sentence(
    kk="Санның өлшем бірлігін таңдаңыз.",
    ru="Выберите единицу измерения количества.",
    en="Choose the unit of the quantity.",
)
_DISAGREE = Sentence(
    kk="Саны мен пайызы сәйкес емес: саны бойынша {computed} %, жазылғаны {given} %.",
    ru="Количество и процент не согласуются: по количеству {computed} %, указано {given} %.",
    en="Quantity and per cent disagree: the quantity gives {computed} %, stated is {given} %.",
)
_USE_MISSING = Sentence(
    kk="{number}-қалдық бойынша коммерциялық пайдалану мүмкіндігін көрсетіңіз.",
    ru="Укажите возможность коммерческого использования отхода № {number}.",
    en="State whether waste line {number} can be used commercially.",
)
_NOT_WASTE = Sentence(
    kk="{row}-жолдың {number}-жолы қалдық емес, қалған қалдық. Оның нөмірін өзгертіңіз.",
    ru="Строка {number} пункта {row} — остаток, а не отход. Измените номер.",
    en="Line {number} of row {row} is a residue, not waste. Change the number.",
)
_ROLE_MISSING = Sentence(
    kk="Рәсім бойынша кеден органы көрсетілмеген: {role}. Оны қосыңыз.",
    ru="Не указан таможенный орган: {role}. Добавьте его.",
    en="No customs body is named for: {role}. Add it.",
)


def yields_name_lines(application: Application, _on: date) -> Iterator[Problem]:
    goods = application.goods
    _, processed = goods.processed()
    for number, norm in enumerate(application.yields):
        path = f"yields.{number}"
        yield from _named(f"{path}.goods", norm.goods, row="3", count=len(processed))
        yield from _named(f"{path}.product", norm.product, row="3", count=len(goods.products))
        if norm.quantity is None and norm.percent is None:
            yield Problem(f"{path}.quantity", _QUANTITY_OR_PERCENT.say())
        if norm.quantity is not None and norm.unit is None:
            yield Problem(f"{path}.unit", _UNIT_OF_QUANTITY.say())


def yields_agree(application: Application, _on: date) -> Iterator[Problem]:
    """Quantity and per cent of one norm agree where both are in the unit of the goods.

    Percents are not summed: air, water and fluxes lawfully join the products.
    """
    for number, norm in enumerate(application.yields):
        computed = _percent(application, norm)
        if computed is None or norm.percent is None:
            continue
        if abs(computed - norm.percent) > ROUNDING:
            said = _DISAGREE.say(computed=round(computed, 2), given=norm.percent)
            yield Problem(f"yields.{number}.percent", said)


def _percent(application: Application, norm: YieldNorm) -> Decimal | None:
    _, processed = application.goods.processed()
    if norm.quantity is None or not 1 <= norm.goods <= len(processed):
        return None
    goods = processed[int(norm.goods) - 1]
    return norm.quantity * 100 / goods.quantity if goods.unit is norm.unit else None


def equivalents_name_goods(
    application: InTerritory | OutsideTerritory, _on: date
) -> Iterator[Problem]:
    _, processed = application.goods.processed()
    for number, line in enumerate(application.substitution.equivalents):
        path = f"substitution.equivalents.{number}.goods"
        yield from _named(path, line.goods, row="3", count=len(processed))


def uses_name_waste(
    row: str,
) -> Callable[[InTerritory | DomesticConsumption, date], Iterator[Problem]]:
    """The rule for a form that states its waste in that row."""

    def rule(application: InTerritory | DomesticConsumption, _on: date) -> Iterator[Problem]:
        waste = {n for n, line in enumerate(application.waste, 1) if line.kind is Leftover.WASTE}
        for number, use in enumerate(application.commercial_use):
            path = f"commercial_use.{number}.waste"
            if not 1 <= use.waste <= len(application.waste):
                yield from _named(path, use.waste, row=row, count=len(application.waste))
            elif use.waste not in waste:
                yield Problem(path, _NOT_WASTE.say(number=int(use.waste), row=row))
        for missing in sorted(waste - {int(use.waste) for use in application.commercial_use}):
            yield Problem("commercial_use", _USE_MISSING.say(number=missing))

    return rule


def roles_cover_both(application: Application, _on: date) -> Iterator[Problem]:
    roles = {line.role for line in application.customs}
    for needed in (CustomsRole.PLACEMENT, CustomsRole.COMPLETION):
        if not roles & {needed, CustomsRole.BOTH}:
            yield Problem("customs", _ROLE_MISSING.say(role=needed.words))


def _named(path: str, number: Decimal, *, row: str, count: int) -> Iterator[Problem]:
    if not 1 <= number <= count:
        yield Problem(path, _NO_SUCH_LINE.say(number=int(number), row=row, count=count))
