"""Further evidence: a paper or an explanation asked of the applicant while the case is considered.

The code lets the body gather evidence and has it study what it is given; it sets no term, stops
none, and attaches nothing to silence. The body then decides on what is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from ruqsat.codes.appc import code
from ruqsat.codes.appointment import wrong_day
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Role, nothing_follows
from ruqsat.lex.declarations import Notice, Part, Relieves
from ruqsat.lex.forms import LONG, Form, Problem, Rule, ask, attach, files
from ruqsat.lex.forms.kinds import File
from ruqsat.lex.moments import LastWord, Moment

_LATER = Sentence(
    kk="Бұл күн бүгіннен ({on}) кейін болуға тиіс: өтініш берушіге уақыт керек.",
    ru="День должен быть позже сегодняшнего ({on}): заявителю нужно время.",
    en="The day must be after today ({on}): the applicant needs time.",
)
_EMPTY = Words(
    "Түсініктеме жазыңыз немесе файл қоса беріңіз.",
    "Напишите пояснение или приложите файл.",
    "Write an explanation or attach a file.",
)

_ASKED = Sentence(
    kk="Өтінішіңізді қарау үшін төмендегі қажет. Жауапты істің бетінде беріңіз."
    " Қызмет мерзімі өзгермейді: жауап болмаса, шешім істегі құжаттар бойынша"
    " қабылданады.",
    ru="Для рассмотрения вашего заявления нужно следующее. Ответьте на странице дела."
    " Срок услуги не меняется: без ответа решение примут по тому, что есть в деле.",
    en="To consider your application the following is needed. Answer on the page of"
    " the case. The term of the service does not change: without an answer the"
    " decision is made on what is in the case.",
)
_ANSWERED = Words(
    "Бұл сұраққа жауап берілген. Жаңа сұрақ қойылса, хабарлама келеді.",
    "На этот вопрос уже отвечено. Если зададут новый, придёт уведомление.",
    "This question is answered already. If a new one is asked, you will be told.",
)
_STILL_OPEN = Words(
    "Алдыңғы сұраққа әлі жауап берілмеген. Жаңасын жауап келгеннен кейін қойыңыз; жауапсыз да шешім"
    " қабылдауға болады.",
    "На прежний вопрос ещё нет ответа. Задайте новый после него; решить дело можно и без ответа.",
    "The question before is not answered yet. Ask a new one after the answer; the case may also be"
    " decided without it.",
)


def _fit_day(request: Request, on: date) -> Iterator[Problem]:
    if request.until <= on:
        yield Problem("until", _LATER.say(on=on))
    elif problem := wrong_day(request.until, made=on):
        yield Problem("until", problem)


def _something(given: Given, _on: date) -> Iterator[Problem]:
    if not given.text and not given.files:
        yield Problem("text", _EMPTY)


class Request(Form):
    """What is asked for, why, and by which day it is wanted."""

    what: str = ask(
        code("72.4", "may gather evidence"),
        Words("Не қажет", "Что нужно", "What is needed"),
        hint=Words(
            "Құжатты немесе сұрақты атаңыз.",
            "Назовите документ или вопрос.",
            "Name the document or the question.",
        ),
        of=LONG,
    )
    why: str = ask(
        code("72.4", "To establish the circumstances"),
        Words("Не үшін қажет", "Для чего нужно", "What it is needed for"),
        of=LONG,
    )
    until: date = ask(
        code("72.4", "may gather evidence"),
        Words("Қай күнге дейін", "До какого дня", "By which day"),
        hint=Words(
            "Қызмет мерзімі тоқтамайды және ұзартылмайды: шешім қабылдауға уақыт қалдырыңыз.",
            "Срок услуги не останавливается и не продлевается: оставьте время на решение.",
            "The term of the service is neither stopped nor extended: leave time to decide.",
        ),
    )

    rules = (Rule(code("72.4", "may gather evidence"), _fit_day),)

    def ends(self) -> datetime:
        """The last instant of that day, in the body's own time."""
        return datetime.combine(self.until, time.max)


class Given(Form):
    """What the applicant gives: an explanation, files, or both."""

    text: str | None = ask(
        code("72.5", "Statements and documents"),
        Words("Түсініктемеңіз", "Ваше пояснение", "Your explanation"),
        of=LONG,
    )
    files: tuple[File, ...] | None = attach(
        code("72.5", "Statements and documents"),
        Words("Құжаттар", "Документы", "Documents"),
        of=files(most=10),
    )

    rules = (Rule(code("72.5", "are studied"), _something),)


class FurtherEvidence(Part):
    """The question, the answer, and the notice that carries the one to the other.

    One question at a time: the next can be asked once the last is answered. Each can be answered
    once, also after its day, as long as the case is not decided. Terms of the regulation know
    nothing of it.
    """

    def __init__(self, after: Act, *, by: Role, of: Role, ends: Moment) -> None:
        """``after``: the act from which ``by`` considers the case; ``of`` is who is asked;
        ``ends``: when the result is due, after which no answer can be awaited."""
        self.ask_further = Act(
            code("72.4", "may gather evidence on its own initiative"),
            Words(
                "Қосымша құжат немесе түсініктеме сұрату",
                "Запрос дополнительного документа или пояснения",
                "Ask for a further document or explanation",
            ),
            by=by,
            after=after,
            may=True,
            again=True,
            form=Request,
            fixes=Request.ends,
            fixes_by=ends,
        )
        self.answer_further = Act(
            code("72.5", "Statements and documents that a participant submits"),
            Words(
                "Қосымша құжат немесе түсініктеме беру",
                "Представление дополнительного документа или пояснения",
                "Give the further document or explanation",
            ),
            by=of,
            after=self.ask_further,
            may=True,
            again=True,
            form=Given,
            within=self.ask_further.fixed.or_else(nothing_follows),
        )
        self.answered = Relieves(
            code("72.5", "are studied"),
            (self.answer_further,),
            once=LastWord(self.answer_further, self.ask_further),
            says=_ANSWERED,
        )
        self.still_open = Relieves(
            code("72.5", "are studied"),
            (self.ask_further,),
            once=LastWord(self.ask_further, self.answer_further),
            says=_STILL_OPEN,
        )
        self.tell_asked = Notice(
            code("72.4", "may gather evidence on its own initiative"),
            Words(
                "Қосымша құжат немесе түсініктеме сұралады",
                "Запрошен дополнительный документ или пояснение",
                "A further document or explanation is asked for",
            ),
            when=self.ask_further,
            to=of,
            says=_ASKED,
            by_email=True,
        )
