"""What every form asks beside its rows: the industry, the statements and the consents."""

from ruqsat.languages import Words
from ruqsat.lex import Form, Labelled, ask, confirm

from ..law import law

INDUSTRY = Words("Өнеркәсіп саласы", "Отрасль промышленности", "Industry")
EMAIL = Words("Электрондық мекенжай", "Адрес электронной почты", "E-mail address")
EMAIL_HINT = Words(
    "Тыңдау туралы хабарлама осы мекенжайға жіберіледі.",
    "На этот адрес направляется уведомление о заслушивании.",
    "The notice of a hearing is sent to this address.",
)
STATEMENTS = Words("Растау және келісім", "Заверения и согласие", "Statements and consent")


class Industry(Labelled):
    """The industries of paragraph 1; goods of another one are flagged to the executor."""

    LIGHT = "light", "жеңіл өнеркәсіп", "лёгкая промышленность", "light industry"
    MINING = (
        "mining_metallurgical",
        "тау-кен металлургия өнеркәсібі",
        "горно-металлургическая промышленность",
        "mining and metallurgy",
    )
    CHEMICAL = "chemical", "химия өнеркәсібі", "химическая промышленность", "chemical industry"
    WOOD = (
        "wood_processing",
        "ағаш өңдеу өнеркәсібі",
        "деревообрабатывающая промышленность",
        "wood-processing industry",
    )
    MACHINES = "machine_building", "машина жасау", "машиностроение", "machine building"
    CONSTRUCTION = (
        "construction",
        "құрылыс индустриясы",
        "строительная индустрия",
        "construction industry",
    )
    OTHER = "other", "өзге сала", "иная отрасль", "another industry"


class Statements(Form):
    """Statements and consents that the signature covers."""

    correct: bool = confirm(
        law("a1.f.decl.a", "the information submitted is correct"),
        Words(
            "Ұсынылған ақпараттың дұрыстығын растаймын.",
            "Подтверждаю достоверность представленной информации.",
            "I confirm that the information submitted is correct.",
        ),
    )
    liable: bool = confirm(
        law("a1.f.decl.b", "liability"),
        Words(
            "Дұрыс емес мәліметтер ұсынғаным үшін Қазақстан Республикасының заңнамасына сәйкес"
            " жауапкершілік туралы хабардармын.",
            "Об ответственности за представление недостоверных сведений в соответствии с"
            " законодательством Республики Казахстан осведомлён.",
            "I am aware of the liability under the legislation of the Republic of Kazakhstan for"
            " submitting incorrect particulars.",
        ),
    )
    secrets: bool = confirm(
        law("a1.f.decl.c", "secret protected by law"),
        Words(
            "Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін.",
            "Согласен на использование сведений, составляющих охраняемую законом тайну.",
            "I consent to the use of particulars that constitute a secret protected by law.",
        ),
    )
    personal_data: bool = ask(
        law("a1.9.4", "access to personal data of restricted access"),
        Words(
            "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісесіз бе?",
            "Согласны ли вы на доступ к персональным данным ограниченного доступа?",
            "Do you consent to access to personal data of restricted access?",
        ),
        hint=Words(
            "Келісім болмаса, бұл бас тарту негізі болады (Тізбенің 9-тармағы, 4) тармақша).",
            "Без согласия возникает основание для отказа (подпункт 4 пункта 9 Перечня).",
            "Without consent there is a ground for refusal (row 9(4) of the List).",
        ),
    )
