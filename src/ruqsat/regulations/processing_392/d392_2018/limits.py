"""Days within which a holder asks, and how long a document may last (paragraphs 15 and 20)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ruqsat.codes import last_day_before
from ruqsat.codes.customs import Regime
from ruqsat.languages import Sentence
from ruqsat.lex import Flag, Held, Problem

from .law import law

if TYPE_CHECKING:
    from .forms import Amendment, Extension

WORKING_DAYS_BEFORE = 7
"""Paragraph 20.b."""
DAYS_AFTER = 30
"""Paragraph 15.c."""

_TOO_LATE = Sentence(
    kk="Мерзімді ұзарту туралы өтініш {last:abl} кешіктірілмей берілуге тиіс еді: бұл — кедендік"
    " рәсімнің қолданылуы аяқталатын күнге ({ends}) дейінгі 7-ші жұмыс күні (Қағидалардың"
    " 20-тармағы). Енді жаңа құжат алуға өтініш беруге болады.",
    ru="Заявление о продлении нужно было подать не позднее {last}: это 7-й рабочий день до дня,"
    " когда заканчивается действие таможенной процедуры ({ends}), пункт 20 Правил. Теперь можно"
    " подать заявление на новый документ.",
    en="The extension had to be asked for by {last}: the 7th working day before the customs"
    " procedure ends ({ends}), paragraph 20 of the Rules. You may now apply for a new document.",
)
_NOT_LONGER = Sentence(
    kk="Жаңа соңғы күн рәсім аяқталатын күннен ({ends}) кейін болуға тиіс.",
    ru="Новый последний день должен быть позже дня окончания процедуры ({ends}).",
    en="The new last day must be after the day the procedure ends ({ends}).",
)
_NOT_YET = Sentence(
    kk="Бұл күн өтініш берілген күннен ({on}) кеш болмауға тиіс.",
    ru="Этот день не может быть позже дня подачи ({on}).",
    en="This day cannot be after the day of filing ({on}).",
)
_ENDS_BEFORE = Sentence(
    kk="Рәсім басталған күннен ({placed}) бұрын аяқтала алмайды.",
    ru="Процедура не может закончиться раньше, чем началась ({placed}).",
    en="The procedure cannot end before it began ({placed}).",
)
_OUTLASTS = Sentence(
    kk="Құжатта {until:dat} дейінгі мерзім көрсетілген. Осы күнді немесе одан бұрынғы күнді"
    " жазыңыз.",
    ru="В документе указан срок по {until}. Укажите этот день или более ранний.",
    en="The document gives a term until {until}. Enter that day or an earlier one.",
)
_SHORTENS = Sentence(
    kk="Құжатта {until:dat} дейінгі мерзім көрсетілген, ал ұзарту оны қысқартпайды. Осы"
    " күннен кейінгі күнді таңдаңыз.",
    ru="В документе уже указан срок по {until}, а продление его не сокращает. Выберите"
    " более поздний день.",
    en="The document already gives a term until {until}, and an extension does not shorten it."
    " Choose a later day.",
)
_BEYOND = Sentence(
    kk="Бұл рәсім бойынша мерзім тауарлар орналастырылған күннен бастап ең көбі — {most}: соңғы"
    " күн — {last} ({law}). Одан кеш емес күнді таңдаңыз немесе одан ұзақ мерзім белгілеген"
    " Еуразиялық экономикалық комиссияның шешімін көрсетіңіз.",
    ru="По этой процедуре срок со дня помещения товаров не больше {most}: последний день — {last}"
    " ({law}). Выберите его или более ранний либо укажите решение Евразийской экономической"
    " комиссии, установившее больший срок.",
    en="Under this procedure the term from the placement of the goods is at most {most}: the last"
    " day is {last} ({law}). Choose it or an earlier one, or name the decision of the Eurasian"
    " Economic Commission that sets a longer term.",
)
_YEARS = Sentence(kk="{n} жыл", ru="{n#год|года|лет}", en="{n#year|years}")
_NO_SUCH_ROW = Sentence(
    kk="Бұл құжатта {rows} жол бар. Олардың бірінің нөмірін жазыңыз.",
    ru="В этом документе строк: {rows}. Укажите номер одной из них.",
    en="This document has {rows} rows. Enter the number of one of them.",
)
_LATE = Sentence(
    kk="Өтініш өзгеріс енгізілген күннен ({changed}) бастап күнтізбелік 30 күн өткеннен кейін"
    " берілді: соңғы күн — {last}. Қаулыда кешіктірудің салдары көрсетілмеген; оны уәкілетті орган"
    " бағалайды.",
    ru="Заявление подано позже 30 календарных дней со дня изменения ({changed}): последний день —"
    " {last}. Последствие опоздания в постановлении не названо, его оценивает уполномоченный"
    " орган.",
    en="The application was filed more than 30 calendar days after the amendment ({changed}): the"
    " last day was {last}. The resolution names no consequence; the authorised body judges it.",
)


def ask_by(held: Held) -> date | None:
    """The last day to ask for an extension; ``None`` where the end of the term is not known."""
    counted = last_day_before(held.until, WORKING_DAYS_BEFORE) if held.until else None
    return counted.day if counted else None


def too_late(request: Extension, on: date) -> Iterator[Problem]:
    last = last_day_before(request.term.ends_on, WORKING_DAYS_BEFORE)
    if last and on > last.day:
        yield Problem("term.ends_on", _TOO_LATE.say(last=last.day, ends=request.term.ends_on))


def not_a_longer_term(request: Extension, _on: date) -> Iterator[Problem]:
    if request.term.until <= request.term.ends_on:
        yield Problem("term.until", _NOT_LONGER.say(ends=request.term.ends_on))


def not_yet_placed(request: Extension, on: date) -> Iterator[Problem]:
    if request.term.placed_on > on:
        yield Problem("term.placed_on", _NOT_YET.say(on=on))
    elif request.term.ends_on < request.term.placed_on:
        yield Problem("term.ends_on", _ENDS_BEFORE.say(placed=request.term.placed_on))


def not_yet_amended(request: Amendment, on: date) -> Iterator[Problem]:
    if request.change.changed_on > on:
        yield Problem("change.changed_on", _NOT_YET.say(on=on))


def beyond_the_limit(request: Extension, held: Held) -> Iterator[Problem]:
    """The term of the document now, which ends no later than it says and is only lengthened, and
    the limit of its procedure."""
    if held.until and request.term.ends_on > held.until:
        yield Problem("term.ends_on", _OUTLASTS.say(until=held.until))
    if held.until and request.term.until <= held.until:
        yield Problem("term.until", _SHORTENS.say(until=held.until))
    regime = Regime.of(held.kind)
    last = regime.last_day(request.term.placed_on)
    if request.term.until > last and not request.term.longer_by:
        said = _BEYOND.say(most=_YEARS.say(n=regime.years), last=last, law=regime.law.place)
        yield Problem("term.until", said)


def rows_of_another(request: Amendment, held: Held) -> Iterator[Problem]:
    """Rows that the document does not have."""
    rows = Regime.of(held.kind).rows
    for line, changed in enumerate(request.rows):
        if changed.row > rows:
            yield Problem(f"rows.{line}.row", _NO_SUCH_ROW.say(rows=str(rows)))


def _late(request: Amendment, on: date) -> Iterator[Problem]:
    last = request.change.changed_on + timedelta(days=DAYS_AFTER)
    if on > last:
        yield Problem("change.changed_on", _LATE.say(changed=request.change.changed_on, last=last))


late_amendment = Flag(
    "late_amendment", law("15.c", "not later than 30 (thirty) calendar days"), _late
)
