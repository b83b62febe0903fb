"""What is left over: waste, residues and losses, and whether waste can be used commercially."""

from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, Labelled, TnvedCode, TnvedHeading, ask, number

from .goods import CODE, CURRENCY, NAME, QUANTITY, TEN_DIGITS, UNIT, VALUE, Currency, Unit


class Leftover(Labelled):
    WASTE = "waste", "қалдық", "отход", "waste"
    RESIDUE = "residue", "қалған қалдық", "остаток", "residue"


class WasteGoods(Form):
    """Waste or residues, by the whole code."""

    kind: Leftover = ask(None, Words("Түрі", "Вид", "Kind"))
    name: str = ask(None, NAME)
    code: TnvedCode = ask(None, CODE, hint=TEN_DIGITS)
    quantity: Decimal = ask(None, QUANTITY, of=number(above=0))
    unit: Unit = ask(None, UNIT)
    value: Decimal = ask(None, VALUE, of=number(least=0, places=2))
    currency: Currency = ask(None, CURRENCY)


class Remainder(Labelled):
    WASTE = "waste", "қалдық", "отход", "waste"
    RESIDUE = "residue", "қалған қалдық", "остаток", "residue"
    LOSS = "loss", "өндірістік шығын", "производственная потеря", "production loss"


class RemainingGoods(Form):
    """Waste, residues or production losses, by commodity heading (form 2, row 11)."""

    kind: Remainder = ask(None, Words("Түрі", "Вид", "Kind"))
    name: str = ask(None, NAME)
    code: TnvedHeading = ask(
        None,
        Words("ЕАЭО СЭҚ ТН тауар позициясы", "Товарная позиция ТН ВЭД ЕАЭС", "EAEU TN VED heading"),
        hint=Words("4 цифр, мысалы: 2620", "4 цифры, например: 2620", "4 digits, for example 2620"),
    )
    quantity: Decimal = ask(None, QUANTITY, of=number(above=0))
    unit: Unit = ask(None, UNIT)
    value: Decimal = ask(None, VALUE, of=number(least=0, places=2))
    currency: Currency = ask(None, CURRENCY)


class Usable(Labelled):
    USABLE = "usable", "жарамды", "пригоден", "usable"
    NOT_USABLE = "not_usable", "жарамсыз", "не пригоден", "not usable"


class CommercialUse(Form):
    """Whether one line of waste can be used commercially."""

    waste: Decimal = ask(
        None,
        Words("Қалдықтың реттік нөмірі", "№ строки отхода", "Waste, line"),
        of=number(least=1, places=0),
    )
    usable: Usable = ask(
        None,
        Words("Коммерциялық пайдалануға", "Для коммерческого использования", "For commercial use"),
    )
    explanation: str = ask(None, Words("Түсіндірме", "Пояснение", "Explanation"), of=LONG)
