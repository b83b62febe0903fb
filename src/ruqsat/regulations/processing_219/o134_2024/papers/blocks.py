"""The answers of an application as blocks of a paper: alike in the application and its result."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from ruqsat.languages import LANGS, Words, each_language, same, say_day, say_number
from ruqsat.lex import Labelled
from ruqsat.lex.content import Absent, Block, Column, Facts, Paragraph, Points, Table, Text

from ..forms import Application, DomesticConsumption, InTerritory, OutsideTerritory
from ..rows.documents import OwnershipDocument
from ..rows.goods import PRODUCTS, SupportGoods, ValuedGoods, YieldNorm
from ..rows.operations import CustomsBody, Identification, Operation
from ..rows.parties import Party, Processor, ProcessorKind
from ..rows.terms import ProcessingTerm, TermKind
from ..rows.waste import CommercialUse, RemainingGoods, WasteGoods

Leftover = WasteGoods | RemainingGoods

NAME = Column("Атауы", "Наименование", share=60)
CODE = Column("ЕАЭО СЭҚ ТН коды", "Код ТН ВЭД ЕАЭС", share=30)
QUANTITY = Column("Саны", "Количество", align="right", share=26)
VALUE = Column("Құны", "Стоимость", align="right", share=34)
NUMBER = Column("№", "№", align="right", share=7)
NOT_STATED = Absent("мәлімет жоқ", "нет данных")
NONE = Absent("жоқ", "нет")


def measured(number: Decimal, unit: Labelled) -> Words:
    """A quantity with its unit, never parted at the end of a line."""
    return each_language(lambda lang: f"{say_number(number, lang)}\u00a0{unit.words.in_(lang)}")


def party(one: Party | Processor) -> Facts:
    pairs: list[tuple[Text, Text]] = [(Words("Атауы", "Наименование", "Name"), one.called())]
    if one.surname and one.first_name:
        pairs = [
            (Words("Тегі", "Фамилия", "Surname"), one.surname),
            (Words("Аты", "Имя", "First name"), one.first_name),
        ]
        if one.patronymic:
            pairs.append((Words("Әкесінің аты", "Отчество", "Patronymic"), one.patronymic))
    pairs += [*_where(one), _identifier(one)]
    if bank := _bank(one):
        pairs.append((Words("Банктік деректемелер", "Банковские реквизиты", "Bank details"), bank))
    return Facts(tuple(pairs))


def _where(one: Party | Processor) -> Iterator[tuple[Text, Text]]:
    if isinstance(one, Processor) and one.country:
        yield Words("Мемлекеті", "Государство", "Country"), one.country
    yield Words("Мекенжайы", "Адрес", "Address"), one.address


def _identifier(one: Party | Processor) -> tuple[Text, Text]:
    if isinstance(one, Processor) and one.kind is ProcessorKind.FOREIGN:
        none = Words("жоқ (бейрезидент)", "нет (нерезидент)", "none (non-resident)")
        return Words("БСН (ЖСН)", "БИН (ИИН)", "BIN (IIN)"), none
    label = Words("БСН", "БИН", "BIN") if one.bin else Words("ЖСН", "ИИН", "IIN")
    return label, one.identifier()


def _bank(one: Party | Processor) -> Text | None:
    if isinstance(one, Processor) and one.bank_abroad:
        return one.bank_abroad
    bank = one.bank
    if bank is None:
        return None
    return Words(
        f"{bank.bank}, ЖСК {bank.iban}, БСК {bank.bic}",
        f"{bank.bank}, ИИК {bank.iban}, БИК {bank.bic}",
        f"{bank.bank}, IBAN {bank.iban}, BIC {bank.bic}",
    )


def parties(several: Iterable[Party | Processor]) -> tuple[Block, ...]:
    return tuple(party(one) for one in several) or (NOT_STATED,)


def valued(goods: Sequence[ValuedGoods | Leftover], caption: Words | None = None) -> Table:
    rows = tuple(
        (
            str(number),
            _kind(line),
            line.code,
            measured(line.quantity, line.unit),
            measured(line.value, line.currency),
        )
        for number, line in enumerate(goods, 1)
    )
    return Table((NUMBER, NAME, CODE, QUANTITY, VALUE), rows, caption)


def _kind(line: ValuedGoods | Leftover) -> Text:
    if isinstance(line, WasteGoods | RemainingGoods):
        return each_language(lambda lang: f"{line.name} ({line.kind.words.in_(lang)})")
    return line.name


def row_3(application: Application) -> tuple[Block, ...]:
    called, processed = application.goods.processed()
    return valued(processed, called), valued(application.goods.products, PRODUCTS)


def support(lines: Sequence[SupportGoods]) -> tuple[Block, ...]:
    if not lines:
        return (NONE,)
    rows = tuple(
        (str(number), line.name, line.code, measured(line.quantity, line.unit))
        for number, line in enumerate(lines, 1)
    )
    return (Table((NUMBER, NAME, CODE, QUANTITY), rows),)


def ownership(lines: Sequence[OwnershipDocument]) -> tuple[Block, ...]:
    return (
        Points(
            tuple(
                Words(*(_document(line, lang) for lang in LANGS))  # One text a language.
                for line in lines
            )
        ),
    )


def _document(line: OwnershipDocument, lang: str) -> str:
    right = {"kk": line.right.words.kk, "ru": line.right.words.ru, "en": line.right.words.en}[lang]
    return f"{line.kind} №\u00a0{line.number}, {line.on:%d.%m.%Y}, {line.counterparty} — {right}"


def yields(application: Application, norms: Sequence[YieldNorm]) -> tuple[Block, ...]:
    _, processed = application.goods.processed()
    rows = tuple(
        (
            processed[int(norm.goods) - 1].name,
            application.goods.products[int(norm.product) - 1].name,
            measured(norm.quantity, norm.unit) if norm.quantity and norm.unit else "—",
            _percent(norm.percent) if norm.percent else "—",
        )
        for norm in norms
    )
    columns = (
        Column("Тауар", "Товар", share=44),
        Column("Қайта өңдеу өнімі", "Продукт переработки", share=44),
        QUANTITY,
        Column("Пайызы", "Процент", align="right", share=18),
    )
    return (Table(columns, rows),)


def _percent(number: Decimal) -> Words:
    return each_language(lambda lang: f"{say_number(number, lang)}\u00a0%")


def operations(lines: Sequence[Operation]) -> tuple[Block, ...]:
    columns = (
        NUMBER,
        Column("Операция", "Операция", share=34),
        Column("Жасау тәсілі", "Способ совершения", share=52),
        Column("Кім, қайда", "Кто, где", share=34),
    )
    rows = tuple(
        (str(number), line.name, line.way, f"{line.performer}, {line.place}")
        for number, line in enumerate(lines, 1)
    )
    return (Table(columns, rows),)


def identification(lines: Sequence[Identification]) -> tuple[Block, ...]:
    return (
        Points(
            tuple(
                Words(*(f"{text}: {line.description}" for text in _all(line.method.words)))
                for line in lines
            )
        ),
    )


def _all(words: Words) -> tuple[str, str, str]:
    return words.kk, words.ru, words.en


def term(stated: ProcessingTerm) -> tuple[Block, ...]:
    if stated.given_as is TermKind.MONTHS and stated.months:
        months = int(stated.months)
        return (Paragraph(f"{months} ай", f"{months} мес."),)
    assert stated.until
    last = stated.until
    return (Paragraph(f"{say_day(last, 'kk')} (қоса алғанда)", f"по {say_day(last, 'ru')}"),)


def substitution(application: InTerritory | OutsideTerritory) -> tuple[Block, ...]:
    lines = application.substitution.equivalents
    if not application.substitution.allowed:
        return (Absent("қолданылмайды", "не применяется"),)
    columns = (
        Column("Тауар, жол", "Товар, строка", align="right", share=22),
        NAME,
        CODE,
        QUANTITY,
        Column("Негізі", "Основание", share=48),
    )
    rows = tuple(
        (
            str(int(line.goods)),
            line.name,
            line.code,
            measured(line.quantity, line.unit),
            line.grounds,
        )
        for line in lines
    )
    return (Table(columns, rows),)


def waste(lines: Sequence[Leftover]) -> tuple[Block, ...]:
    return (valued(lines),) if lines else (NONE,)


def commercial_use(
    application: InTerritory | DomesticConsumption, lines: Sequence[CommercialUse]
) -> tuple[Block, ...]:
    if not lines:
        return (Absent("қалдық жоқ", "отходов нет"),)
    return (
        Facts(
            tuple(
                (
                    same(application.waste[int(line.waste) - 1].name),
                    Words(*(f"{text}: {line.explanation}" for text in _all(line.usable.words))),
                )
                for line in lines
            )
        ),
    )


def customs(lines: Sequence[CustomsBody]) -> tuple[Block, ...]:
    return (
        Points(
            tuple(
                Words(*(f"{line.body} — {text}" for text in _all(line.role.words)))
                for line in lines
            )
        ),
    )


def text(stated: str | None) -> tuple[Block, ...]:
    return (Paragraph(stated) if stated else Absent("—", "—"),)
