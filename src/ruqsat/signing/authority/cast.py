"""Everyone who has a key in the demo and in the tests: invented people of the samples.

One rule: nobody here exists; the control digits hold, the numbers are not in use.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ruqsat.signing.authority.issuing import ALWAYS, Period
from ruqsat.signing.authority.subjects import Organisation, Person, Subject
from ruqsat.signing.certificates import Role, Usage

COMPANY = Organisation("«Қызылшоқы Мыс» ЖШС", "140640970116")
BODY = Organisation(
    "Қазақстан Республикасы Өнеркәсіп және құрылыс министрлігінің Өнеркәсіп комитеті",
    "100140980009",
)

VERA = Person("Ким", "Вера", "Алексеевна", "821013498120")
DAULET = Person("Әлімбай", "Дәулет", "Серғалиұлы", "840404398319")
SANDUGASH = Person("Қыдырәлі", "Сандуғаш", "Оспанқызы", "830421498811")
YERMEK = Person("Жанболатов", "Ермек", "Сапарұлы", "740311398015")
AISULU = Person("Тілеуханова", "Айсұлу", "Маратқызы", "830722498025")
PAVEL = Person("Гурьев", "Павел", "Олегович", "791105398037")
ARDAQ = Person("Қасымбек", "Ардақ", "Нұрғалиұлы", "710330398410")
GULNAR = Person("Жақсылық", "Гүлнәр", "Тілекқызы", "750518498425")
DUMAN = Person("Рахым", "Думан", "Ғабитұлы", "880808398451")

LONG_AGO = Period(datetime(2010, 1, 1, tzinfo=UTC), datetime(2011, 1, 1, tzinfo=UTC))
FAR_OFF = Period(datetime(2049, 1, 1, tzinfo=UTC), datetime(2049, 12, 31, tzinfo=UTC))
REVOKED_AT = datetime(2012, 5, 10, 6, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Part:
    """One key of the demo; ``revoked_at`` is ``None`` where it was never revoked."""

    subject: Subject
    period: Period = ALWAYS
    revoked_at: datetime | None = None


CAST: Mapping[str, Part] = {
    "individual": Part(Subject(VERA)),
    "individual_sign_in": Part(Subject(VERA, usage=Usage.AUTHENTICATION)),
    "company_head": Part(Subject(YERMEK, Role.HEAD, COMPANY)),
    "company_signer": Part(Subject(AISULU, Role.RIGHT_TO_SIGN, COMPANY)),
    "company_employee": Part(Subject(PAVEL, Role.EMPLOYEE, COMPANY)),
    "body_head": Part(Subject(ARDAQ, Role.HEAD, BODY)),
    "body_acting_head": Part(Subject(GULNAR, Role.RIGHT_TO_SIGN, BODY)),
    "body_executor": Part(Subject(DUMAN, Role.EMPLOYEE, BODY)),
    "expired": Part(Subject(DAULET), LONG_AGO),
    "not_yet_valid": Part(Subject(DAULET), FAR_OFF),
    "revoked": Part(Subject(SANDUGASH), revoked_at=REVOKED_AT),
}
