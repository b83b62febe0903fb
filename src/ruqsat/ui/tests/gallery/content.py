"""A case, an inbox and whatever else the pages of the gallery show. All of it is invented."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ruqsat.languages import Lang, Words, phrases, same
from ruqsat.ui.diagrams import TermDay, term_bar, term_key
from ruqsat.ui.shown import (
    Cell,
    Check,
    Column,
    Deadline,
    Document,
    Entry,
    Link,
    Person,
    Place,
    Row,
    Stage,
    Step,
    Tag,
    Task,
)
from ruqsat.ui.tests.gallery.questions import Application

ALMATY = ZoneInfo("Asia/Almaty")
TODAY = date(2026, 3, 27)
DUE = date(2026, 4, 1)
OFF = frozenset(date(2026, 3, day) for day in (21, 22, 23, 24, 25, 28, 29))
TERM = tuple(
    TermDay(on, on not in OFF) for on in (date(2026, 3, 18) + timedelta(days=n) for n in range(15))
)

PERSON = Person(
    "Дәурен Қожамқұл",
    Words(
        "жауапты орындаушы, Өнеркәсіп комитеті",
        "ответственный исполнитель, Комитет промышленности",
        "executor, Industry Committee",
    ),
    "/kk/out",
)
PLACES = (
    Place(
        Words("Кіріс құжаттары", "Входящие", "Inbox"),
        "#inbox",
        count=2,
        counted=Words("мерзімі өткен", "просрочено", "overdue"),
    ),
    Place(Words("Істер", "Дела", "Cases"), "#cases", current=True),
    Place(Words("Тізілім", "Реестр", "Registry"), "#registry"),
    Place(Words("Есептер", "Отчеты", "Reports"), "#reports"),
)
CRUMBS = (Link(Words("Істер", "Дела", "Cases"), "#cases"),)


def at(month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ALMATY)


def deadline(lang: Lang) -> Deadline:
    return Deadline(
        sentence=phrases.due.BY.say(due=DUE),
        state="running",
        left=3,
        left_words=Words("жұмыс күні қалды", "рабочих дня осталось", "working days left"),
        law=(
            Link(
                Words("тізбенің 3-тармағы", "пункт 3 перечня", "row 3 of the list"),
                "#law-3",
            ),
        ),
        note=phrases.due.DAYS_OFF.say(),
        bar=term_bar(TERM, today=TODAY, lang=lang),
        key=term_key(TERM, TODAY),
        why=(
            Words(
                "Өтініш 2026 жылғы 17 наурызда сағат 10.20-да келіп түсті.",
                "Заявление поступило 17 марта 2026 года в 10.20.",
                "The application arrived on 17 March 2026 at 10:20.",
            ),
            Words(
                "Мерзім келесі күннен бастап есептеледі: 8 жұмыс күні.",
                "Срок исчисляется со следующего дня: 8 рабочих дней.",
                "The term counts from the next day: 8 working days.",
            ),
            Words(
                "21–25, 28 және 29 наурыз — демалыс және мереке күндері.",
                "21–25, 28 и 29 марта — выходные и праздничные дни.",
                "21–25, 28 and 29 March are days off and holidays.",
            ),
        ),
    )


LATE = Deadline(
    sentence=Words(
        "Құжаттардың толықтығы 2026 жылғы 19 наурыздан кешіктірілмей тексерілуге тиіс еді.",
        "Полноту документов следовало проверить не позднее 19 марта 2026 года.",
        "Completeness was to be checked by 19 March 2026.",
    ),
    state="late",
    left=2,
    left_words=Words("жұмыс күні бұрын өтті", "рабочих дня назад истек", "working days overdue"),
)
SOON = Deadline(
    sentence=phrases.due.TOMORROW.say(),
    state="soon",
    left=1,
    left_words=Words("жұмыс күні қалды", "рабочий день остался", "working day left"),
)
PAUSED = Deadline(
    sentence=Words(
        "Мерзім 2026 жылғы 20 наурыздан бастап тоқтатыла тұрды.",
        "Срок приостановлен с 20 марта 2026 года.",
        "The term is paused from 20 March 2026.",
    ),
    state="paused",
    left=None,
    left_words=Words("тоқтатыла тұрды", "приостановлен", "paused"),
)
DONE = Deadline(
    sentence=Words(
        "Шешім 2026 жылғы 31 наурызда қабылданды.",
        "Решение принято 31 марта 2026 года.",
        "The decision was made on 31 March 2026.",
    ),
    state="done",
    left=None,
    left_words=Words("мерзімінде", "в срок", "in time"),
)

STAGES = (
    Stage(
        Words("Тіркеу", "Регистрация", "Registration"),
        Words("17 наурыз", "17 марта", "17 March"),
        "done",
    ),
    Stage(
        Words("Толықтығын тексеру", "Проверка полноты", "Completeness"),
        Words("19 наурыз", "19 марта", "19 March"),
        "done",
    ),
    Stage(
        Words("Сәйкестігін тексеру", "Проверка соответствия", "Conformity"),
        Words(
            "Қазіргі кезең, 31 наурыздан кешіктірмей",
            "Текущий этап, не позднее 31 марта",
            "The present stage, by 31 March",
        ),
        "now",
    ),
    Stage(
        Words("Тыңдау", "Заслушивание", "Hearing"),
        Words("Қажет емес", "Не требуется", "Not needed"),
        "skipped",
    ),
    Stage(
        Words("Нәтижеге қол қою", "Подписание результата", "Signing of the result"),
        Words("1 сәуірден кешіктірмей", "не позднее 1 апреля", "by 1 April"),
        "ahead",
    ),
)
PLAIN = (
    Words(
        "Орындаушы өтініштің қайта өңдеу шарттарына сәйкестігін тексеріп жатыр. Өтініш берушіден "
        "қазір ештеңе талап етілмейді.",
        "Исполнитель проверяет соответствие заявления условиям переработки. От заявителя сейчас "
        "ничего не требуется.",
        "The executor checks whether the application conforms. Nothing is required now.",
    ),
    Words(
        "Бас тарту негізі табылса, шешімге дейін тыңдау өткізіледі.",
        "Если найдется основание для отказа, до решения пройдет заслушивание.",
        "If a ground for refusal is found, a hearing is held before the decision.",
    ),
)
STEP = Step(
    Words(
        "Сәйкестікті тексеріп, қорытындыға 31 наурыздан кешіктірмей ЭЦҚ-мен қол қойыңыз.",
        "Проверьте соответствие и подпишите заключение ЭЦП не позднее 31 марта 2026 года.",
        "Check conformity and sign the conclusion by 31 March 2026.",
    ),
    (
        Check(True, Words("Шығу нормалары тексерілді", "Нормы выхода проверены", "Yields checked")),
        Check(True, Words("БСН тіркелімде бар", "БИН есть в реестре", "The BIN is registered")),
        Check(
            False,
            Words(
                "Келісімшарттағы қолтаңба жарамсыз",
                "Подпись на контракте недействительна",
                "The signature on the contract is invalid",
            ),
        ),
    ),
    (
        Link(
            Words("Тексеруді жалғастыру", "Продолжить проверку", "Go on with the check"), "#check"
        ),
        Link(Words("Өтініш берушіге жазу", "Написать заявителю", "Write to the applicant"), "#w"),
    ),
)
ENTRIES = (
    Entry(
        date(2026, 4, 1),
        Words("Нәтижеге қол қойылады", "Подписание результата", "The result is signed"),
        "plan",
    ),
    Entry(
        at(3, 27, 10, 24),
        Words("Шығу нормалары тексерілді", "Нормы выхода проверены", "Yields checked"),
        "now",
        by=Words("Д. Қожамқұл, орындаушы", "Д. Кожамкул, исполнитель", "D. Qojamqul, executor"),
        links=(Link(Words("Есептеу кестесі", "Таблица расчета", "Calculation table"), "#yield"),),
    ),
    Entry(
        at(3, 20, 18, 10),
        Words("Құжаттар толық деп танылды", "Документы признаны полными", "Documents complete"),
        "warn",
        text=Words(
            "Ішкі мерзімнен 1 жұмыс күні кеш. Заңды мерзім өзгермейді.",
            "На 1 рабочий день позже внутреннего срока. Законный срок не меняется.",
            "One working day after the inner term. The term of the law does not change.",
        ),
        by=Words("Д. Қожамқұл, орындаушы", "Д. Кожамкул, исполнитель", "D. Qojamqul, executor"),
    ),
    Entry(
        at(3, 17, 10, 40),
        Words("Өтініш тіркелді", "Заявление зарегистрировано", "Application registered"),
        links=(Link(Words("Талон және QR-код", "Талон и QR-код", "Receipt and QR code"), "#qr"),),
        by=Words("Л. Есенбаева, кеңсе", "Л. Есенбаева, канцелярия", "L. Esenbaeva, office"),
    ),
)
DOCUMENTS = (
    Document(
        Words("Сыртқы сауда келісімшарты", "Внешнеторговый контракт", "Foreign trade contract"),
        "PDF",
        317_440,
        about=Words("17 наурызда жүктеп салынды", "загружен 17 марта", "uploaded on 17 March"),
        signature=Tag(
            "err", Words("Қолтаңба жарамсыз", "Подпись недействительна", "Signature invalid")
        ),
        signed=Words(
            "Тіркеу куәлігінің қолданылу мерзімі 2026 жылғы 28 ақпанда аяқталған.",
            "Срок действия регистрационного свидетельства истек 28 февраля 2026 года.",
            "The certificate expired on 28 February 2026.",
        ),
        remedy=Link(
            Words("Қайта қол қоюды сұрау", "Попросить подписать заново", "Ask to sign again"), "#r"
        ),
        view="#v1",
        download="#d1",
    ),
    Document(
        Words(
            "Қайта өңдеу шарттары туралы құжат (жоба)",
            "Документ об условиях переработки (проект)",
            "Document on conditions of processing (draft)",
        ),
        "PDF",
        552_960,
        about=Words("3-нұсқа", "версия 3", "version 3"),
        signature=Tag(
            "warn", Words("Қол қою күтілуде", "Ожидается подпись", "Awaiting signature"), "pen"
        ),
        signed=same("Е. Баймұхан"),
        view="#v2",
        download="#d2",
    ),
    Document(
        Words("Өтініш", "Заявление", "Application"),
        "PDF",
        1_258_291,
        about=Words("7 бет", "7 страниц", "7 pages"),
        signature=Tag(
            "ok", Words("1 қолтаңба жарамды", "1 подпись действительна", "1 valid signature")
        ),
        signed=Words(
            "Е. Жанболатов, 2026 жылғы 17 наурыз, 10.20",
            "Е. Жанболатов, 17 марта 2026 года, 10.20",
            "E. Zhanbolatov, 17 March 2026, 10:20",
        ),
        view="#v3",
        download="#d3",
    ),
    Document(
        Words("Шығу нормаларын есептеу кестесі", "Таблица расчета норм выхода", "Yield table"),
        "XLSX",
        98_304,
        signature=Tag(
            "idle", Words("Қолтаңба қажет емес", "Подпись не требуется", "No signature needed")
        ),
        download="#d4",
    ),
)
FACTS = (
    Row(Words("Өтініш беруші", "Заявитель", "Applicant"), same("«Қызылшоқы Мыс» ЖШС")),
    Row(Words("БСН", "БИН", "BIN"), same("140640970116")),
    Row(
        Words("Қоса берілген құжаттар", "Приложенные документы", "Attached documents"),
        ("Келісімшарт.pdf", "Нормалар.xlsx"),
    ),
    Row(Words("Электрондық пошта", "Электронная почта", "E-mail"), None),
)

TASKS = tuple(
    Task(
        question.label,
        "/kk/form",
        ("done", "done", "opened", "new")[min(place, 3)],
        row=question.row,
        hint=question.hint,
    )
    for place, question in enumerate(Application.questions())
)

COLUMNS = (
    Column(Words("Іс", "Дело", "Case")),
    Column(Words("Мерзімі", "Срок", "Due")),
    Column(Words("Қалған жұмыс күні", "Осталось дней", "Days left"), right=True),
    Column(Words("Мәртебе", "Статус", "Status")),
)


def _case(number: str, who: str, due: Words, left: str, tag: Tag) -> tuple[Cell, ...]:
    return (
        Cell(
            Words(
                f"№\u00a0{number}: аумақта қайта өңдеу",
                f"№\u00a0{number}: переработка на территории",
                f"No.\u00a0{number}: processing in the territory",
            ),
            url=f"#{number}",
            note=who,
        ),
        Cell(due),
        Cell(left),
        Cell("", tag=tag),
    )


CASES = (
    _case(
        "2026-0412",
        "«Алатау Тоқыма» ЖШС",
        Words("2026 жылғы 25 наурыз", "25 марта 2026 года", "25 March 2026"),
        "−2",
        Tag("err", Words("Мерзім өтті", "Просрочено", "Overdue")),
    ),
    _case(
        "2026-0417",
        "«Қызылшоқы Мыс» ЖШС",
        Words("2026 жылғы 1 сәуір", "1 апреля 2026 года", "1 April 2026"),
        "3",
        Tag("info", Words("Сәйкестігі тексерілуде", "Проверка соответствия", "Conformity")),
    ),
    _case(
        "2026-0421",
        "«Ертіс Жиһаз» ЖШС",
        Words("2026 жылғы 3 сәуір", "3 апреля 2026 года", "3 April 2026"),
        "5",
        Tag("idle", Words("Басталған жоқ", "Не начато", "Not started")),
    ),
)
