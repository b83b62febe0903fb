"""What officials and the applicant state in the course of a case."""

from datetime import date, datetime, time
from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, Labelled, Rule, ask, lines, number, repeated

from .law import law
from .rows.days import at_the_break, not_within_two_days


class MissingDocument(Labelled):
    """The documents of row 8 that a package can lack."""

    OWNERSHIP = (
        "ownership",
        "тауарларды иелену, пайдалану және (немесе) билік ету құқығын растайтын құжат",
        "документ, подтверждающий право владения, пользования и (или) распоряжения товарами",
        "document confirming the right to possess, use and (or) dispose of the goods",
    )
    ANNEXES = (
        "annexes",
        "оған қосымшалардың және (немесе) толықтырулардың көшірмесі",
        "копия приложений и (или) дополнений к нему",
        "copy of the annexes and (or) supplements to it",
    )
    CLASSIFICATION = (
        "classification",
        "тауарлардың атауын, сыныптамасын, санын және құнын растайтын құжат",
        "документ, подтверждающий наименование, классификацию, количество и стоимость товаров",
        "document confirming the name, classification, quantity and value of the goods",
    )
    YIELDS = (
        "yields",
        "қайта өңдеу өнімдерінің шығу нормаларын есептеу кестесі",
        "таблица расчёта норм выхода продуктов переработки",
        "table calculating the yield norms of the processed products",
    )


class MissingLine(Form):
    document: MissingDocument = ask(
        None, Words("Жетіспейтін құжат", "Недостающий документ", "Missing document")
    )
    why: str = ask(
        None,
        Words("Не жетіспейді", "Чего недостаёт", "What is missing"),
        hint=Words(
            "Мысалы: файл ашылмайды, 3-бет жоқ.",
            "Например: файл не открывается, нет страницы 3.",
            "For example: the file does not open, page 3 is missing.",
        ),
        of=LONG,
    )


class Incompleteness(Form):
    """Which documents are missing (6.1.c)."""

    missing: tuple[MissingLine, ...] = lines(
        law("a2.11", "Reasons for the refusal"),
        Words("Жетіспейтін құжаттар", "Недостающие документы", "Missing documents"),
        of=repeated(most=20),
    )


class Reasons(Form):
    """Why a refusal is proposed."""

    reasons: str = ask(
        law("a2.11", "Reasons for the refusal"),
        Words("Бас тарту негіздемесі", "Обоснование отказа", "Reasons for the refusal"),
        hint=Words(
            "Әр негіз бойынша қай құжат, қай бет, не сәйкес келмейтінін жазыңыз.",
            "По каждому основанию укажите документ, страницу и что не соответствует.",
            "For each ground name the document, the page and what does not conform.",
        ),
        of=LONG,
    )


class Place(Labelled):
    OFFICE = (
        "office",
        "көрсетілетін қызметті берушінің ғимаратында",
        "в здании услугодателя",
        ("at the provider's office"),
    )
    VIDEO = "video", "бейнебайланыс арқылы", "по видеосвязи", "by video link"


class HearingNotice(Form):
    """The notice of the preliminary decision (7.3.b, 7.3.c)."""

    place: Place = ask(
        law("7.3.c", "the place (manner) of the hearing"),
        Words("Тыңдауды өткізу тәсілі", "Способ проведения заслушивания", "Manner of the hearing"),
    )
    where: str = ask(
        None,
        Words("Мекенжай немесе сілтеме", "Адрес или ссылка", "Address or link"),
    )
    on: date = ask(None, Words("Тыңдау күні", "День заслушивания", "Day of the hearing"))
    hour: Decimal = ask(
        None,
        Words("Сағаты", "Час", "Hour"),
        hint=Words(
            "9-дан 18-ге дейін, түскі үзілістен (13.00–14.30) бөлек",
            "От 9 до 18, кроме обеда (13.00–14.30)",
            "From 9 to 18, outside the lunch break (13:00–14:30)",
        ),
        of=number(least=9, most=18, places=0),
    )

    rules = (
        Rule(law("7.4.c", "not later than 2 (two) working days"), not_within_two_days),
        Rule(law("a1.7.1.d", "has a lunch break from 13:00 to 14:30"), at_the_break),
    )

    def begins(self) -> datetime:
        """When the hearing begins, in the body's own time."""
        return datetime.combine(self.on, time(int(self.hour)))


class Standpoint(Form):
    """What the applicant says to the preliminary decision (7.3.d)."""

    text: str = ask(None, Words("Ұстанымыңыз", "Ваша позиция", "Your standpoint"), of=LONG)


class Weighing(Form):
    """The answer to a written position."""

    answer: str = ask(
        None,
        Words("Ұстанымға жауап", "Ответ на позицию", "Answer to the standpoint"),
        hint=Words(
            "Әр уәж бойынша: қабылданды ма, қабылданбаса — неге.",
            "По каждому доводу: принят ли он, а если нет, почему.",
            "For each argument: whether it is accepted, and if not, why.",
        ),
        of=LONG,
    )


class Minutes(Form):
    """What was said at the hearing."""

    minutes: str = ask(
        None,
        Words("Тыңдау хаттамасы", "Протокол заслушивания", "Minutes of the hearing"),
        hint=Words(
            "Қатысушылар, өтініш берушінің ұстанымы және оған жауап.",
            "Участники, позиция заявителя и ответ на неё.",
            "Who took part, the applicant's standpoint and the answer to it.",
        ),
        of=LONG,
    )
