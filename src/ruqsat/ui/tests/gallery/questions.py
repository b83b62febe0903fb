"""A form with every kind of question, after rows of annex 1 to the list of processing-219."""

from datetime import date
from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex.forms import (
    LONG,
    Form,
    ask,
    attach,
    confirm,
    files,
    lines,
    number,
    repeated,
)
from ruqsat.lex.forms.kinds import PDF, File
from ruqsat.lex.forms.values import Bin, Iin, TnvedCode
from ruqsat.lex.labels import Labelled
from ruqsat.lex.text import Citation, Norm, NormKind


def _cited(id_: str) -> Citation:
    says = Words("Құжаттар қоса беріледі.", "Документы прилагаются.", "Documents are attached.")
    place = Words("тізбенің 8-тармағы", "пункт 8 перечня", "row 8 of the list")
    return Citation(Norm(id_, NormKind.DOCUMENT, "applicant", (), "", says), "attached", place)


class Kind(Labelled):
    LEGAL = "legal", "Заңды тұлға", "Юридическое лицо", "Legal person"
    TRADER = "trader", "Дара кәсіпкер", "Индивидуальный предприниматель", "Sole trader"
    NATURAL = "natural", "Жеке тұлға", "Физическое лицо", "Natural person"


class Unit(Labelled):
    TONNE = "t", "тонна", "тонна", "tonne"
    KILOGRAM = "kg", "килограмм", "килограмм", "kilogram"
    GRAM = "g", "грамм", "грамм", "gram"
    METRE = "m", "метр", "метр", "metre"
    SQUARE = "m2", "шаршы метр", "квадратный метр", "square metre"
    PIECE = "pc", "дана", "штука", "piece"


class Currency(Labelled):
    KZT = "KZT", "теңге", "тенге", "tenge"
    USD = "USD", "АҚШ доллары", "доллар США", "US dollar"
    EUR = "EUR", "еуро", "евро", "euro"


class Person(Form):
    kind: Kind = ask(None, Words("Тұлға", "Лицо", "Person"))
    name: str = ask(None, Words("Толық атауы", "Полное наименование", "Full name"))
    bin: Bin | None = ask(
        None,
        Words("БСН", "БИН", "BIN"),
        hint=Words("12 цифр", "12 цифр", "12 digits"),
        when=lambda person: person.kind is not Kind.NATURAL,
    )
    iin: Iin | None = ask(
        None,
        Words("ЖСН", "ИИН", "IIN"),
        hint=Words("12 цифр", "12 цифр", "12 digits"),
        when=lambda person: person.kind is not Kind.LEGAL,
    )
    address: str = ask(None, Words("Мекенжайы", "Адрес", "Address"))


class Goods(Form):
    name: str = ask(None, Words("Атауы", "Наименование", "Name"))
    code: TnvedCode = ask(None, Words("ЕАЭО СЭҚ ТН коды", "Код ТН ВЭД ЕАЭС", "EAEU TN VED code"))
    quantity: Decimal = ask(None, Words("Саны", "Количество", "Quantity"), of=number(above=0))
    unit: Unit = ask(None, Words("Өлшем бірлігі", "Единица", "Unit"))
    value: Decimal = ask(None, Words("Құны", "Стоимость", "Value"), of=number(least=0))
    currency: Currency = ask(None, Words("Валюта", "Валюта", "Currency"))


class Supporting(Form):
    name: str = ask(None, Words("Атауы", "Наименование", "Name"))
    code: TnvedCode = ask(None, Words("ЕАЭО СЭҚ ТН коды", "Код ТН ВЭД ЕАЭС", "EAEU TN VED code"))
    duty: bool = ask(
        None,
        Words(
            "Заңнамада әкету кедендік бажы белгіленген бе?",
            "Установлена ли законодательством вывозная пошлина?",
            "Is an export duty set by law?",
        ),
    )
    bought: date | None = ask(None, Words("Сатып алынған күні", "Дата покупки", "Day of purchase"))


class Traded(Form):
    foreign: tuple[Goods, ...] = lines(
        None, Words("Шетелдік тауарлар", "Иностранные товары", "Foreign goods")
    )
    products: tuple[Goods, ...] = lines(
        None,
        Words("Қайта өңдеу өнімдері", "Продукты переработки", "Processed products"),
        of=repeated(most=4),
    )


class Application(Form):
    applicant: Person = ask(
        None,
        Words("Тұлғаның атауы", "Наименование лица", "Name of the person"),
        hint=Words(
            "Қайта өңдеу шарттары туралы құжатты алушы тұлға",
            "Лицо, получающее документ об условиях переработки",
            "The person who receives the document on conditions of processing",
        ),
    )
    goods: Traded = ask(
        None,
        Words(
            "Шетелдік тауарлар және оларды қайта өңдеу өнімдері туралы мәліметтер",
            "Сведения об иностранных товарах и продуктах их переработки",
            "Particulars of the foreign goods and of their processed products",
        ),
    )
    supporting: tuple[Supporting, ...] = lines(
        None,
        Words(
            "Технологиялық процесті қамтамасыз ететін ЕАЭО тауарлары",
            "Товары ЕАЭС, обеспечивающие технологический процесс",
            "EAEU goods that support the process",
        ),
        of=repeated(may_be_none=True),
    )
    operations: str = ask(
        None,
        Words(
            "Қайта өңдеу жөніндегі операциялар, оларды жасау тәсілдері",
            "Операции по переработке и способы их совершения",
            "Processing operations and how they are done",
        ),
        hint=Words(
            "Қайта өңдеудің әр кезеңін ретімен сипаттаңыз.",
            "Опишите каждую стадию переработки по порядку.",
            "Describe each stage of processing in its order.",
        ),
        of=LONG,
    )
    until: date = ask(
        None,
        Words("Тауарларды қайта өңдеу мерзімі", "Срок переработки товаров", "Term of processing"),
    )
    unit: Unit = ask(None, Words("Есептің өлшем бірлігі", "Единица отчета", "Unit of the report"))
    share: Decimal | None = ask(
        None,
        Words("Шығу нормасы, %", "Норма выхода, %", "Yield norm, %"),
        of=number(above=0, most=100, places=2),
    )
    resold: bool = ask(
        None,
        Words(
            "Қалдықтарды одан әрі коммерциялық пайдалануға бола ма?",
            "Возможно ли дальнейшее коммерческое использование отходов?",
            "Can the waste be used commercially?",
        ),
    )
    contract: tuple[File, ...] = attach(
        _cited("a1.8.1.2"),
        Words(
            "Тауарларды иелену құқығын растайтын құжаттар",
            "Документы, подтверждающие право владения товарами",
            "Documents that confirm the right to the goods",
        ),
        of=files(formats=(PDF, "image/jpeg"), limit=20 * 1024 * 1024, most=3),
    )
    true: bool = confirm(
        _cited("a1.f.decl"),
        Words(
            "Ұсынылған ақпараттың дұрыстығын растаймын, дұрыс емес мәліметтер ұсынғаным үшін "
            "Қазақстан Республикасының заңнамасына сәйкес жауапкершілік туралы хабардармын.",
            "Подтверждаю достоверность представленной информации и осведомлен об ответственности "
            "за недостоверные сведения в соответствии с законодательством Республики Казахстан.",
            "I confirm that the information is true and know of the liability under the law.",
        ),
    )


SAMPLE: dict[str, str] = {
    "applicant.kind": "legal",
    "applicant.name": "«Қызылшоқы Мыс» ЖШС",
    "applicant.bin": "140640970116",
    "applicant.address": "Қарағанды қаласы, Өнеркәсіп аймағы, 14-құрылыс",
    "goods.foreign.0.name": "Мыс концентраты (құрғақ салмақ; Cu 24,0 %, S 31,0 %)",
    "goods.foreign.0.code": "2603000000",
    "goods.foreign.0.quantity": "12 000",
    "goods.foreign.0.unit": "t",
    "goods.foreign.0.value": "22 200 000",
    "goods.foreign.0.currency": "USD",
    "goods.products.0.name": "Катодты мыс, 99,99 % Cu",
    "goods.products.0.code": "7403110000",
    "goods.products.0.quantity": "2770,8",
    "goods.products.0.unit": "t",
    "goods.products.0.value": "25 491 360",
    "goods.products.0.currency": "USD",
    "goods.products.2.name": "Күкірт қышқылы, 100 % H2SO4-ке шаққанда",
    "goods.products.2.code": "2807000001",
    "goods.products.2.quantity": "10 200",
    "goods.products.2.unit": "t",
    "goods.products.2.value": "612 000",
    "goods.products.2.currency": "USD",
    "supporting.0.name": "Кварц флюсі",
    "supporting.0.code": "2505100000",
    "supporting.0.duty": "no",
    "operations": "Концентратты балқыту, конвертерлеу, отпен және электролизбен тазарту.",
    "until.day": "05",
    "until.month": "11",
    "until.year": "2026",
    "unit": "t",
    "share": "23,09",
    "resold": "yes",
    "contract.0.sha256": "0" * 64,
    "contract.0.name": "Сыртқы сауда келісімшарты GE-QM-2025-11.pdf",
    "contract.0.size": "1258291",
    "contract.0.media": PDF,
    "true": "yes",
}

WRONG: dict[str, str] = {
    **SAMPLE,
    "applicant.name": "",
    "applicant.bin": "140640970117",
    "goods.foreign.0.code": "26030",
    "goods.products.2.quantity": "-5",
    "goods.products.2.unit": "",
    "supporting.0.duty": "",
    "operations": "",
    "until.month": "13",
    "unit": "",
    "share": "abc",
    "resold": "",
    "contract.0.media": "",
    "true": "",
}
"""``SAMPLE`` with something wrong in every kind of answer."""
for _key in ("sha256", "name", "size", "media"):
    del WRONG[f"contract.0.{_key}"]
