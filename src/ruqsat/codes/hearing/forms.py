"""What is stated in a hearing: by the body in its notice, minutes and answer, by the party."""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal

from ruqsat.codes.appc import code
from ruqsat.codes.appointment import wrong_day, wrong_hour
from ruqsat.languages import Words
from ruqsat.lex.forms import LONG, Form, Problem, Rule, ask, number
from ruqsat.lex.labels import Labelled
from ruqsat.lex.text import Citation


class Manner(Labelled):
    """How a party is heard. Source: APPC article 73, part 1."""

    OFFICE = (
        "office",
        "көрсетілетін қызметті берушінің ғимаратында",
        "в здании услугодателя",
        "at the provider's office",
    )
    VIDEO = "video", "бейнебайланыс арқылы", "по видеосвязи", "by video link"
    OTHER = (
        "other",
        "өзге байланыс тәсілімен",
        "иным способом связи",
        "by other means of communication",
    )


def held_within(days: int | None, law: Citation) -> Rule:
    """The hearing is on one of so many working days after the notice; ``None``: on any."""

    def broken(notice: "HearingNotice", on: date) -> Iterator[Problem]:
        if problem := wrong_day(notice.on, made=on, within=days):
            yield Problem("on", problem)

    return Rule(law, broken)


def held_in_working_hours(law: Citation) -> Rule:
    def broken(notice: "HearingNotice", _on: date) -> Iterator[Problem]:
        if problem := wrong_hour(notice.begins().time()):
            yield Problem("hour", problem)

    return Rule(law, broken)


class HearingNotice(Form):
    """The notice of a preliminary decision: when, where and how the party is heard.

    A regulation that sets a last day or hours takes it in with ``rules`` of its own.
    """

    place: Manner = ask(
        code("73.1.c", "is held in writing or orally"),
        Words("Тыңдауды өткізу тәсілі", "Способ проведения заслушивания", "Manner of the hearing"),
    )
    where: str = ask(
        None,
        Words("Мекенжай немесе сілтеме", "Адрес или ссылка", "Address or link"),
        hint=Words(
            "Өзге тәсіл болса, телефон нөмірін немесе басқа байланысты жазыңыз.",
            "Если способ иной, укажите номер телефона или другую связь.",
            "For other means give the telephone number or whatever else reaches you.",
        ),
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
        held_within(None, code("73.1.b", "told of it in advance")),
        held_in_working_hours(code("73.1.c", "is held in writing or orally")),
    )

    def begins(self) -> datetime:
        """When the hearing begins, in the body's own time."""
        return datetime.combine(self.on, time(int(self.hour)))


class Standpoint(Form):
    """What the party writes to the preliminary decision."""

    text: str = ask(
        code("73.3.a", "may submit or voice an objection"),
        Words("Ұстанымыңыз", "Ваша позиция", "Your standpoint"),
        of=LONG,
    )


class Weighing(Form):
    """The answer to a written position."""

    answer: str = ask(
        code("73.1.a", "state a position on the preliminary decision"),
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
        code("74.2", "what was explained, asked and answered"),
        Words("Тыңдау хаттамасы", "Протокол заслушивания", "Minutes of the hearing"),
        hint=Words(
            "Басталған және аяқталған уақыты, қатысушылар, қаралған мәселе, өтініш берушінің"
            " ұстанымы, сұрақтар мен жауаптар.",
            "Время начала и окончания, участники, рассматриваемый вопрос, позиция заявителя,"
            " вопросы и ответы.",
            "When it began and ended, who took part, the question, the applicant's standpoint,"
            " what was asked and answered.",
        ),
        of=LONG,
    )
