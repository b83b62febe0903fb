"""Paragraph 8-1: the Unified Contact Centre is told of every change of the Rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

from ruqsat.codes import NewEdition
from ruqsat.languages import Sentence, Words
from ruqsat.lex import (
    LONG,
    Act,
    BodyDuty,
    File,
    Form,
    Limit,
    Outcome,
    Past,
    Problem,
    Procedure,
    Reading,
    Rule,
    Shown,
    ask,
    attach,
    files,
    overdue,
    working_days,
)
from ruqsat.lex.edition import MadeBy

from ..law import law
from ..results import OFFICE, PORTAL

_NOT_SENT_YET = Sentence(
    kk="Жіберілген күн бүгіннен ({on}) кеш болмауға тиіс.",
    ru="День отправки не может быть позже сегодняшнего ({on}).",
    en="The day of sending cannot be after today ({on}).",
)
_SENT_BEFORE = Sentence(
    kk="Жіберілген күн № {number} бұйрық бекітілген күннен ({on}) ерте болмауға тиіс.",
    ru="День отправки не может быть раньше дня утверждения приказа № {number} ({on}).",
    en="The day of sending cannot be before Order No. {number} was approved ({on}).",
)
_MADE_BY = MadeBy.read(Path(__file__).parents[1])


def _after_the_change(sending: Sending, on: date) -> Iterator[Problem]:
    if sending.sent_on < _MADE_BY.approved_on:
        said = _SENT_BEFORE.say(number=_MADE_BY.number, on=_MADE_BY.approved_on)
        yield Problem("sent_on", said)
    elif sending.sent_on > on:
        yield Problem("sent_on", _NOT_SENT_YET.say(on=on))


class Sending(Form):
    """What was sent to the Contact Centre, when, and the proof of it."""

    sent_on: date = ask(
        law("8-1", "sends the Unified Contact Centre"),
        Words("Жіберілген күн", "День отправки", "Day of sending"),
    )
    by_letter: str = ask(
        None,
        Words("Қалай жіберілді", "Как отправлено", "How it was sent"),
        hint=Words(
            "Портал ештеңе жібермейді. Хаттың нөмірі мен күнін немесе жүйені көрсетіңіз.",
            "Портал ничего не отправляет. Укажите номер и дату письма или систему.",
            "The portal sends nothing. Name the number and date of the letter, or the information"
            " system.",
        ),
    )
    said: str = ask(
        law("8-1", "information on the changes and (or) additions"),
        Words("Не хабарланды", "Что сообщено", "What was told"),
        hint=Words(
            "Қағидалардың қай тармақтары қалай өзгергенін жазыңыз.",
            "Напишите, какие пункты Правил и как изменились.",
            "Write which paragraphs of the Rules changed, and how.",
        ),
        of=LONG,
    )
    proof: tuple[File, ...] = attach(
        law("8-1", "sends the Unified Contact Centre"),
        Words("Жіберілгенін растайтын файл", "Подтверждение отправки", "Proof of sending"),
        hint=Words(
            "Хаттың көшірмесі немесе жүйенің растауы.",
            "Копия письма или подтверждение системы.",
            "A copy of the letter or the confirmation of the system.",
        ),
        of=files(most=5),
    )

    rules = (Rule(law("8-1", "sends the Unified Contact Centre"), _after_the_change),)

    def begins(self) -> datetime:
        """The beginning of the day of sending, in the body's own time."""
        return datetime.combine(self.sent_on, time())


informed = Outcome(
    law("8-1", "information on the changes and (or) additions"),
    Words(
        "Байланыс орталығына хабарланды",
        "Контакт-центр проинформирован",
        "The Contact Centre was informed",
    ),
    name="informed",
)


class ContactCentre(Procedure, law=law):
    """The provider tells the Unified Contact Centre what a new wording changed."""

    inform_of_changes = BodyDuty(
        law("8-1", "information on the changes and (or) additions"),
        Words(
            "Бірыңғай байланыс орталығына Қағидалардағы өзгерістер туралы хабарлау",
            "Информирование Единого контакт-центра об изменениях в Правилах",
            "Informing the Unified Contact Centre of changes in the Rules",
        ),
        form=NewEdition,
        states=NewEdition.of,
        name="inform_of_changes",
    )
    change = Act(
        law("8-1", "the order is approved or changed"),
        Words("Бұйрықтың жаңа редакциясы", "Новая редакция приказа", "A new wording of the order"),
        by=PORTAL,
        fixes=NewEdition.approved,
    )
    informed_by = Limit(
        law("8-1", "Within 3 (three) working days"),
        Words("Хабарлау мерзімі", "Срок информирования", "Term for informing"),
        ends=working_days(3, law("8-1", "Within 3 (three) working days")).after(change.fixed),
    )
    inform = Act(
        law("8-1", "sends the Unified Contact Centre"),
        Words(
            "Байланыс орталығына хабарлау",
            "Информирование контакт-центра",
            "Inform the Contact Centre",
        ),
        by=OFFICE,
        after=change,
        form=Sending,
        fixes=Sending.begins,
        gives=(informed,),
        within=informed_by.ends.or_else(overdue),
    )

    shown = (
        Shown(
            law("8-1", "Within 3 (three) working days"),
            "case",
            says=Words(
                "Ақпарат мерзімінен кеш жіберілді.",
                "Информация отправлена с опозданием.",
                "The information was sent late.",
            ),
            when=Past(inform.fixed, informed_by.ends),
        ),
    )
    readings = (
        Reading(
            "8-1",
            Words(
                "Мерзім бұйрық «бекітілген немесе өзгертілген» күннен есептеледі; тіркелген,"
                " жарияланған және қолданысқа енгізілген күндер аталмаған.",
                "Срок считается со дня, когда приказ «утверждён или изменён»; дни регистрации,"
                " опубликования и введения в действие не названы.",
                "The term runs from the day the order is «approved or changed»; registration,"
                " publication and entry into force are not named.",
            ),
            Words(
                "Өзгерткен бұйрықтың күнінен есептеледі: редакция қолданысқа енгізілгенге дейін"
                " аяқталуы мүмкін.",
                "Считается со дня изменяющего приказа: он может истечь до введения редакции в"
                " действие.",
                "It is counted from the day of the amending order, and may end before the wording"
                " takes effect.",
            ),
            ("change", "informed_by"),
        ),
    )
