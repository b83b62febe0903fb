"""Nouns that sentences may ask for in any Kazakh case, and the roles of the regulations."""

from dataclasses import dataclass
from typing import Final

from ruqsat.languages import kazakh
from ruqsat.languages.words import Words


@dataclass(frozen=True, slots=True)
class Noun(Words):
    """Words whose Kazakh is in the closed list. Any other raises ``UnknownStemError`` when made."""

    def __post_init__(self) -> None:
        Words.__post_init__(self)
        if not kazakh.knows(self.kk):
            raise kazakh.UnknownStemError(self.kk)


APPLICANT: Final = Noun("өтініш беруші", "заявитель", "applicant")
RECIPIENT: Final = Noun("көрсетілетін қызметті алушы", "услугополучатель", "applicant")
PROVIDER: Final = Noun("көрсетілетін қызметті беруші", "услугодатель", "provider")
HEAD: Final = Noun("басшы", "руководитель", "head")
OFFICE: Final = Noun("кеңсе", "канцелярия", "office")
EXECUTOR: Final = Noun("жауапты орындаушы", "ответственный исполнитель", "executor")
OFFICIAL: Final = Noun("лауазымды адам", "должностное лицо", "official")
AUTHORISED_BODY: Final = Noun("уәкілетті орган", "уполномоченный орган", "authorised body")
OPERATOR: Final = Noun("Оператор", "Оператор", "Operator")
STATE_REVENUE_BODY: Final = Noun(
    "мемлекеттік кіріс органы", "орган государственных доходов", "state revenue body"
)
CUSTOMS_BODY: Final = Noun("кеден органы", "таможенный орган", "customs body")
COMPLAINT_BODY: Final = Noun(
    "шағымды қарайтын орган", "орган, рассматривающий жалобу", "body that considers the complaint"
)
QUALITY_AUTHORITY: Final = Noun(
    "сапаны бағалау және бақылау жөніндегі уәкілетті орган",
    "уполномоченный орган по оценке и контролю за качеством",
    "body that assesses and controls quality",
)
BUREAU: Final = Noun(
    "Ең үздік қолжетімді техникалар жөніндегі бюро",
    "Бюро по наилучшим доступным техникам",
    "Bureau of Best Available Techniques",
)
TECHNICAL_WORKING_GROUP: Final = Noun(
    "техникалық жұмыс тобы", "техническая рабочая группа", "technical working group"
)
COMMITTEE: Final = Noun("Комитет", "Комитет", "Committee")
INDUSTRY_COMMITTEE: Final = Noun(
    "Өнеркәсіп комитеті", "Комитет промышленности", "Industry Committee"
)
MEMBER: Final = Noun("мүше", "член", "member")
FACILITY_OPERATOR: Final = Noun("объект операторы", "оператор объекта", "facility operator")
NATIONAL_BANK: Final = Noun(
    "Қазақстан Республикасының Ұлттық Банкі",
    "Национальный Банк Республики Казахстан",
    "National Bank of the Republic of Kazakhstan",
)
CONTACT_CENTRE: Final = Noun(
    "Бірыңғай байланыс орталығы", "Единый контакт-центр", "Unified Contact Centre"
)
COURT: Final = Noun("сот", "суд", "court")

ROLES: Final = (
    *(APPLICANT, RECIPIENT, PROVIDER, HEAD, OFFICE, EXECUTOR, OFFICIAL, AUTHORISED_BODY, OPERATOR),
    *(STATE_REVENUE_BODY, CUSTOMS_BODY, COMPLAINT_BODY, QUALITY_AUTHORITY, BUREAU),
    *(
        TECHNICAL_WORKING_GROUP,
        COMMITTEE,
        INDUSTRY_COMMITTEE,
        MEMBER,
        FACILITY_OPERATOR,
        NATIONAL_BANK,
        CONTACT_CENTRE,
    ),
    COURT,
)
