"""Withdrawal: the applicant takes the application back, and the case ends undecided."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Role, overdue
from ruqsat.lex.content import Address, Paragraph
from ruqsat.lex.content import Paper as Content
from ruqsat.lex.declarations import Notice, Paper, Part
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.moments import working_days
from ruqsat.lex.outcomes import Outcome

TITLE = Words(
    "Өтінішті кері қайтарып алу туралы арыз", "Заявление об отзыве", "Statement of withdrawal"
)
_NUMBERED = Sentence(
    kk="{on:loc} берілген № {number} өтінішті кері қайтарып аламын.",
    ru="Отзываю заявление № {number}, поданное {on}.",
    en="I withdraw application No. {number}, filed on {on}.",
)
_UNNUMBERED = Sentence(
    kk="{on:loc} берілген өтінішті кері қайтарып аламын.",
    ru="Отзываю заявление, поданное {on}.",
    en="I withdraw the application filed on {on}.",
)
_BASIS = Words(
    "Негізі: Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 64-бабы.",
    "Основание: статья 64 Административного процедурно-процессуального кодекса Республики"
    " Казахстан.",
    "Basis: article 64 of the Administrative Procedural and Process Code.",
)


class Withdrawal(Part):
    """An application taken back before it is decided.

    The statement itself ends the case, so nothing can be decided in it any more; the decision to
    terminate and the notice of it follow, for which the code gives three working days.
    """

    def __init__(self, apply: Act, *, by: Role, decided_by: Role, contacts: str) -> None:
        """``contacts`` stand at the foot of the statement, as on the regulation's other papers."""
        self.contacts = contacts
        self.withdrawn = Outcome(
            code("70.1", "is terminated where its withdrawal has been accepted"),
            Words("Өтініш кері қайтарып алынды", "Заявление отозвано", "The application withdrawn"),
            name="withdrawn",
            neutral=True,
        )
        self.withdraw = Act(
            code("64.9.a", "may withdraw the submission"),
            Words("Өтінішті кері қайтарып алу", "Отзыв заявления", "Withdraw the application"),
            by=by,
            after=apply,
            may=True,
            signed=True,
            gives=(self.withdrawn,),
        )
        self.terminate = Act(
            code("70.3.a", "is terminated by a decision of the body"),
            Words("Рәсімді тоқтату", "Прекращение процедуры", "Terminate the procedure"),
            by=decided_by,
            after=self.withdrawn,
            within=working_days(3, code("70.3.b", "within 3 (three) working days")).or_else(
                overdue
            ),
        )
        self.tell_terminated = Notice(
            code("70.3.b", "The participant is told of it"),
            Words("Өтінішті қарау тоқтатылды", "Рассмотрение прекращено", "The review was ended"),
            when=self.terminate,
            to=by,
            says=Sentence(
                kk="Өтінішіңізді кері қайтарып алғаныңызға байланысты оны қарау тоқтатылды."
                " Өтінішті қайта беруге болады.",
                ru="Рассмотрение вашего заявления прекращено, так как вы его отозвали. Заявление"
                " можно подать снова.",
                en="The review of your application was ended because you withdrew it. The"
                " application may be filed again.",
            ),
            by_email=True,
        )
        self.statement = Paper(
            code("64.9.a", "by a written statement"),
            TITLE,
            template="withdrawal",
            prints=(),
            content=self._paper,
            drawn_up_by=self.withdraw,
            signed_by=self.withdraw,
        )

    def _paper(self, dossier: Dossier) -> Content:
        """The statement as the applicant signs it."""
        assert dossier.filed_at
        number = dossier.incoming
        said = (
            _NUMBERED.say(on=dossier.filed_at, number=number)
            if number
            else _UNNUMBERED.say(on=dossier.filed_at)
        )
        service = dossier.service.called
        return Content(
            title=TITLE,
            issued_on=dossier.issued_on,
            addressee=Address(dossier.edition.provider, label=Words("Кімге", "Кому", "To")),
            sender=Address(dossier.applicant, label=Words("кімнен", "от кого", "From")),
            opening=(
                Paragraph(said.kk, said.ru),
                Paragraph(
                    f"Мемлекеттік көрсетілетін қызмет: {service.kk}.",
                    f"Государственная услуга: {service.ru}.",
                ),
            ),
            signature=dossier.signature,
            basis=_BASIS,
            contacts=self.contacts,
        )
