"""Lines of goods: what is processed, what comes out of it, and what may stand in its place."""

from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, Labelled, TnvedCode, ask, lines, number


class Unit(Labelled):
    TONNE = "t", "тонна", "тонна", "tonne"
    KILOGRAM = "kg", "килограмм", "килограмм", "kilogram"
    GRAM = "g", "грамм", "грамм", "gram"
    PIECE = "pcs", "дана", "штука", "piece"
    METRE = "m", "метр", "метр", "metre"
    SQUARE_METRE = "m2", "шаршы метр", "квадратный метр", "square metre"
    CUBIC_METRE = "m3", "текше метр", "кубический метр", "cubic metre"
    LITRE = "l", "литр", "литр", "litre"
    KILOWATT_HOUR = "kwh", "киловатт-сағат", "киловатт-час", "kilowatt-hour"


class Currency(Labelled):
    KZT = "KZT", "теңге", "тенге", "tenge"
    USD = "USD", "АҚШ доллары", "доллар США", "US dollar"
    EUR = "EUR", "еуро", "евро", "euro"
    RUB = "RUB", "ресей рублі", "российский рубль", "Russian rouble"
    CNY = "CNY", "қытай юані", "китайский юань", "Chinese yuan"


NAME = Words("Атауы", "Наименование", "Name")
CODE = Words("ЕАЭО СЭҚ ТН коды", "Код ТН ВЭД ЕАЭС", "EAEU TN VED code")
TEN_DIGITS = Words(
    "10 цифр, мысалы: 2603000000",
    "10 цифр, например: 2603000000",
    "10 digits, for example 2603000000",
)
QUANTITY = Words("Саны", "Количество", "Quantity")
UNIT = Words("Өлшем бірлігі", "Единица измерения", "Unit of measure")
VALUE = Words("Құны", "Стоимость", "Value")
CURRENCY = Words("Валютасы", "Валюта", "Currency")
LINE = Words("Тауардың 3-жолдағы реттік нөмірі", "№ товара в строке 3", "Goods, line in row 3")
PRODUCTS = Words("Қайта өңдеу өнімдері", "Продукты переработки", "Processed products")
FOREIGN = Words("Шетелдік тауарлар", "Иностранные товары", "Foreign goods")
UNION = Words("ЕАЭО тауарлары", "Товары ЕАЭС", "EAEU goods")


class ValuedGoods(Form):
    """Goods with a value: what is processed and the products of it."""

    name: str = ask(None, NAME)
    code: TnvedCode = ask(None, CODE, hint=TEN_DIGITS)
    quantity: Decimal = ask(None, QUANTITY, of=number(above=0))
    unit: Unit = ask(None, UNIT)
    value: Decimal = ask(None, VALUE, of=number(least=0, places=2))
    currency: Currency = ask(None, CURRENCY)


class SupportGoods(Form):
    """EAEU goods that make the process possible (form 1, row 4)."""

    name: str = ask(None, NAME)
    code: TnvedCode = ask(None, CODE, hint=TEN_DIGITS)
    quantity: Decimal = ask(None, QUANTITY, of=number(above=0))
    unit: Unit = ask(None, UNIT)
    export_duty: bool = ask(
        None,
        Words(
            "Кедендік әкету бажының мөлшерлемесі белгіленген бе?",
            "Установлена ли ставка вывозной таможенной пошлины?",
            "Is a rate of export customs duty set for it?",
        ),
    )


class ForeignGoods(Form):
    """Row 3 of forms 1 and 3: foreign goods and their processed products."""

    foreign: tuple[ValuedGoods, ...] = lines(None, FOREIGN)
    products: tuple[ValuedGoods, ...] = lines(None, PRODUCTS)

    def processed(self) -> tuple[Words, tuple[ValuedGoods, ...]]:
        """What is processed, as the row calls it, and its lines."""
        return FOREIGN, self.foreign


class UnionGoods(Form):
    """Row 3 of form 2: EAEU goods and their processed products."""

    union: tuple[ValuedGoods, ...] = lines(None, UNION)
    products: tuple[ValuedGoods, ...] = lines(None, PRODUCTS)

    def processed(self) -> tuple[Words, tuple[ValuedGoods, ...]]:
        """What is processed, as the row calls it, and its lines."""
        return UNION, self.union


class YieldNorm(Form):
    """How much of a product comes out of a line of the goods processed."""

    goods: Decimal = ask(None, LINE, of=number(least=1, places=0))
    product: Decimal = ask(
        None,
        Words("Өнімнің 3-жолдағы реттік нөмірі", "№ продукта в строке 3", "Product, line in row 3"),
        of=number(least=1, places=0),
    )
    quantity: Decimal | None = ask(None, QUANTITY, of=number(above=0))
    unit: Unit | None = ask(None, UNIT)
    percent: Decimal | None = ask(
        None, Words("Пайызы, %", "Процент, %", "Per cent, %"), of=number(above=0, most=100)
    )


class Equivalent(Form):
    """Equivalent goods that may replace a line of the goods processed."""

    goods: Decimal = ask(None, LINE, of=number(least=1, places=0))
    name: str = ask(None, NAME)
    code: TnvedCode = ask(None, CODE, hint=TEN_DIGITS)
    quantity: Decimal = ask(None, QUANTITY, of=number(above=0))
    unit: Unit = ask(None, UNIT)
    grounds: str = ask(None, Words("Негізі", "Основание", "Grounds"), of=LONG)


class Substitution(Form):
    """Whether equivalent goods may replace the goods, and which."""

    allowed: bool = ask(
        None,
        Words(
            "Балама тауарлармен ауыстыруға жол беріле ме?",
            "Допускается ли замена эквивалентными товарами?",
            "May the goods be replaced by equivalent goods?",
        ),
    )
    equivalents: tuple[Equivalent, ...] = lines(
        None,
        Words("Балама тауарлар", "Эквивалентные товары", "Equivalent goods"),
        when=lambda row: row.allowed,
    )
