"""When an adverse act may be made unheard: the closed list of APPC article 73, part 2."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.lex.declarations import Excuses
from ruqsat.lex.errors import LawError
from ruqsat.lex.labels import Labelled
from ruqsat.lex.moments import Count
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.text import Citation
from ruqsat.workdays import Span, Unit

_SHORT = 5
"""Working days from which a term is long enough for a hearing."""


class Unheard(Labelled):
    """Why no hearing is due; each member is one point of the part, in its order."""

    FAVOURABLE = (
        "favourable",
        "өтініш берушіге қолайлы акт басқа ешкімнің құқықтары мен мүдделерін қозғамайды",
        "акт благоприятен для заявителя и не затрагивает прав и интересов других лиц",
        "the act favours the applicant and touches nobody else's rights and interests",
    )
    ENFORCEMENT = (
        "enforcement",
        "атқарушылық іс жүргізілуде",
        "ведётся исполнительное производство",
        "these are enforcement proceedings",
    )
    SHORT_TERM = (
        "short_term",
        "заңнамада бұған бес жұмыс күнінен аз мерзім берілген",
        "законодательство отводит на это менее пяти рабочих дней",
        "legislation gives it a term under five working days",
    )
    URGENT = (
        "urgent",
        "құқықтар мен мүдделерді қорғау үшін акт дереу қабылдануға тиіс",
        "акт нужно принять немедленно для защиты прав и интересов",
        "the act must be made at once to protect rights and interests",
    )
    ASKED_FOR = (
        "asked_for",
        "өтініш берушінің өзі тыңдаусыз шешуді өтінді",
        "заявитель сам просил решить без заслушивания",
        "the applicant asked for a decision without a hearing",
    )
    SIMPLIFIED = (
        "simplified",
        "бұл — оңайлатылған рәсім",
        "это упрощённая процедура",
        "this is a simplified procedure",
    )
    AUTOMATED = (
        "automated",
        "шешімді автоматтандырылған процесс қабылдайды, органға таңдау берілмеген",
        "решение принимается автоматизированно, усмотрения у органа нет",
        "an automated process decides and the body has no discretion",
    )
    COURT_BAN = (
        "court_ban",
        "қызметке тыйым салған немесе арнаулы құқықтан айырған сот актісі заңды күшінде",
        "действует судебный акт о запрете деятельности или лишении специального права",
        "a court act in force forbids the activity or takes away the special right",
    )
    RECEPTION = (
        "reception",
        "жеке қабылдауға тіркеуден бас тартылады",
        "отказывается в записи на личный приём",
        "registration for a personal reception is refused",
    )
    TERMINATED = (
        "terminated",
        "оңайлатылған рәсім тоқтатылады",
        "упрощённая процедура прекращается",
        "a simplified procedure is terminated",
    )

    @property
    def law(self) -> Citation:
        """The point of the part that says so."""
        point = list(Unheard).index(self) + 1
        return code(f"73.2.{point}", "No hearing is needed")


def unheard(
    law: Citation, outcome: Outcome, *, because: Unheard, within: Count | None = None
) -> Excuses:
    """Declares that an adverse outcome is given unheard, for one of the reasons of the code.

    ``law`` is the special law's own norm; ``within`` the term that a short term rests on. Raises
    ``LawError`` where the declaration itself shows that the reason does not fit.
    """
    if because is Unheard.FAVOURABLE:
        raise LawError(f"{outcome.name} is adverse, so it is given unheard for another reason")
    if because is Unheard.SHORT_TERM and not (within and _is_short(within.span)):
        term = within.span if within else "no term"
        raise LawError(f"{outcome.name} is given within {term}: five working days are not short")
    return Excuses(law, outcome, because=because, by=because.law)


def _is_short(span: Span) -> bool:
    return span.unit is Unit.WORKING_DAY and span.count < _SHORT
