"""What is stated in a complaint, in the answer to it and in the decision on it.

Who complains, of which body and when is known already and is not asked (APPC 93.2, 1-4, 6).
"""

from collections.abc import Iterator
from datetime import date, datetime, time

from ruqsat.codes.appc import code
from ruqsat.codes.services import law as services
from ruqsat.languages import Sentence, Words
from ruqsat.lex.forms import LONG, Form, Problem, Rule, ask, confirm, lines, repeated
from ruqsat.lex.labels import Labelled
from ruqsat.workdays import kazakhstan


class Object(Labelled):
    """What can be complained of."""

    DECISION = "decision", "шешімге", "на решение", "a decision"
    ACTION = "action", "әрекетке", "на действие", "an action"
    INACTION = "inaction", "әрекетсіздікке", "на бездействие", "inaction"


class Demand(Form):
    """One thing that is demanded."""

    text: str = ask(None, Words("Талап", "Требование", "Demand"))


class Complaining(Form):
    """The complaint itself."""

    object: Object = ask(
        code("93.2.4", "what is complained of"),
        Words("Не нәрсеге шағым жасайсыз", "На что вы жалуетесь", "What you complain of"),
    )
    circumstances: str = ask(
        code("93.2.5", "states the circumstances"),
        Words(
            "Мән-жайлар мен дәлелдер", "Обстоятельства и доказательства", "Circumstances, evidence"
        ),
        hint=Words(
            "Немен келіспейтініңізді және неге сүйенетініңізді жазыңыз.",
            "Напишите, с чем вы не согласны и на что опираетесь.",
            "Say what you disagree with and what you rest on.",
        ),
        of=LONG,
    )
    demands: tuple[Demand, ...] = lines(
        code("93.2.5", "the demands"),
        Words("Талаптар", "Требования", "Demands"),
        hint=Words(
            "Әр талапты бөлек жазыңыз: мысалы, бас тартудың күшін жою.",
            "Каждое требование отдельно: например, отменить отказ.",
            "Each demand by itself: for example, to annul the refusal.",
        ),
        of=repeated(most=10),
    )
    documents: str | None = ask(
        code("93.2.8", "lists the documents"),
        Words("Сүйенген құжаттар", "Документы, на которые вы ссылаетесь", "Documents referred to"),
        hint=Words(
            "Істегі құжаттар шағыммен бірге жіберіледі, оларды қайта тіркеу қажет емес.",
            "Документы дела направляются вместе с жалобой, прикладывать их заново не нужно.",
            "The documents of the case go with the complaint; they need not be attached again.",
        ),
        of=LONG,
    )


class LateComplaining(Complaining):
    """A complaint after its term, with the request to restore it."""

    why_late: str = ask(
        code("92.2", "missed for a good reason"),
        Words("Мерзімнің өтіп кету себебі", "Причина пропуска срока", "Why the term was missed"),
        hint=Words(
            "Ауру, еңсерілмейтін күш немесе шағым жасауға кедергі болған басқа себеп.",
            "Болезнь, непреодолимая сила или иная причина, не позволившая подать жалобу.",
            "Illness, force majeure or whatever else kept you from complaining.",
        ),
        of=LONG,
    )


class Satisfaction(Form):
    """How the body complained of satisfies the complaint."""

    decided: str = ask(
        code("91.4.c", "makes a favourable act, or performs an action"),
        Words("Не шешілді немесе жасалды", "Что решено или сделано", "What was decided or done"),
        hint=Words(
            "Әр талап бойынша бөлек жазыңыз.",
            "Напишите по каждому требованию отдельно.",
            "Say it demand by demand.",
        ),
        of=LONG,
    )
    fully: bool = confirm(
        code("91.4.c", "fully satisfies the demands of the complaint"),
        Words(
            "Шағымдағы талаптардың бәрі толық қанағаттандырылды.",
            "Все требования жалобы удовлетворены полностью.",
            "Every demand of the complaint is fully satisfied.",
        ),
    )


class ComplaintAnswer(Form):
    """What the provider answers to the complaint."""

    text: str = ask(
        services("25.2.a", "is considered within five working days"),
        Words("Шағымға жауап", "Ответ на жалобу", "Answer to the complaint"),
        of=LONG,
    )


class ComplaintDecision(Form):
    """What the body considering the complaint decides, and why."""

    decided: str = ask(
        code("100.1", "makes one of six decisions"),
        Words("Шешімнің мазмұны", "Содержание решения", "What is decided"),
        of=LONG,
    )
    reasons: str = ask(
        code("101.1.6", "gives its reasons and the norms"),
        Words("Негіздемесі және заң нормалары", "Обоснование и нормы закона", "Reasons and norms"),
        of=LONG,
    )
    heard: str = ask(
        code("98.3", "hears the official complained of"),
        Words("Кім қалай тыңдалды", "Кто и как был заслушан", "Who was heard, and how"),
        hint=Words(
            "Күнін және тәсілін жазыңыз; тыңдалмаса, себебін көрсетіңіз.",
            "Укажите день и способ; если не заслушан, то почему.",
            "Give the day and the manner; if nobody was heard, say why.",
        ),
        of=LONG,
    )


class QualityConclusion(Form):
    """What the body that watches over quality concludes."""

    conclusion: str = ask(
        services("25.3", "studies why the applicant is not satisfied"),
        Words("Қорытынды және негіздемесі", "Вывод и его обоснование", "Conclusion and reasons"),
        of=LONG,
    )
    proposals: str | None = ask(
        services("25.3", "sends the provider proposals"),
        Words(
            "Көрсетілетін қызметті берушіге ұсыныстар",
            "Предложения услугодателю",
            "Proposals to the provider",
        ),
        of=LONG,
    )


_NOT_AHEAD = Sentence(
    kk="{on} соңғы күн бола алмайды: бүгіннен кейінгі жұмыс күнін таңдаңыз.",
    ru="{on} не может быть последним днём: выберите рабочий день после сегодняшнего.",
    en="{on} cannot be the last day: choose a working day after today.",
)


def _not_ahead(extension: "Extension", today: date) -> Iterator[Problem]:
    if extension.until <= today or not kazakhstan().works(extension.until):
        yield Problem("until", _NOT_AHEAD.say(on=extension.until))


class Extension(Form):
    """For how long, and why, the term is extended."""

    until: date = ask(
        services("25.4.a", "extended by not more than ten working days"),
        Words("Жаңа соңғы күн", "Новый последний день", "New last day"),
        hint=Words(
            "Бастапқы мерзімнен кейінгі 10 жұмыс күнінен аспайды: одан кешін таңдасаңыз да, мерзім"
            " сол күні бітеді.",
            "Не более 10 рабочих дней сверх срока: если выбрать позже, срок всё равно окончится в"
            " этот день.",
            "Not more than 10 working days beyond the term: chosen later, it still ends there.",
        ),
    )
    why: str = ask(
        services("25.4.b", "told of the extension and its reasons"),
        Words("Ұзарту себебі", "Причина продления", "Why it is extended"),
        of=LONG,
    )
    rules = (Rule(services("25.4.a", "extended by not more than ten working days"), _not_ahead),)

    def ends(self) -> datetime:
        """The end of the new last day, in the body's own time."""
        return datetime.combine(self.until, time.max)
