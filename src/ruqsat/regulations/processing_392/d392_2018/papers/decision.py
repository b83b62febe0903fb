"""The decision on a request: granted, or refused with its grounds and the way to complain."""

from collections.abc import Callable, Iterator

from ruqsat.codes import Weighing, appeal_of, breach_sections, refusal_grounds
from ruqsat.languages import Sentence, Words
from ruqsat.lex.content import Address, Paper, Paragraph, Section
from ruqsat.lex.dossier import Dossier

from ..forms import Request
from .shared import BASIS, CONTACTS, told

_DECIDED = Sentence(
    kk="{body} № {number} өтінішті қарап, келесіні шешті.",
    ru="{body}, рассмотрев заявление № {number}, принял следующее решение.",
    en="{body}, having considered request No. {number}, has decided as follows.",
)
_INFORMED = Sentence(
    kk="{body} № {number} өтінішті ({what}, № {document} құжат) қанағаттандырудан бас тартады.",
    ru="{body} отказывает в удовлетворении заявления № {number} ({what}, документ № {document}).",
    en="{body} refuses request No. {number} ({what}, document No. {document}).",
)
_STANDS = Words(
    "Бұл шешім құжатпен бірге қолданылады; құжаттың қазіргі жай-күйі тексеру бетінде көрсетілген.",
    "Это решение действует вместе с документом; его нынешнее состояние показано на странице"
    " проверки.",
    "This decision holds together with the document, whose present standing the check page shows.",
)
_ANSWERED = Words("Қарсылыққа жауап", "Ответ на возражение", "Answer to the objection")


_APPEAL_BASIS = Words(
    "Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 91, 92-баптары",
    "статьи 91, 92 Административного процедурно-процессуального кодекса Республики Казахстан",
    "articles 91 and 92 of the APPC",
)


def decision_paper(title: Words) -> Callable[[Dossier], Paper]:
    """The decision of that title that grants what was asked."""

    def content(dossier: Dossier) -> Paper:
        of: Request = dossier.application
        said = _DECIDED.say(body=dossier.edition.provider, number=dossier.incoming or "")
        return Paper(
            head=dossier.head,
            number=dossier.number,
            issued_on=dossier.issued_on,
            addressee=Address(of.holder.called()),
            title=title,
            opening=(Paragraph(said.kk, said.ru),),
            sections=(
                Section(dossier.service.called, told(of)),
                Section(
                    Words("Қолданылуы", "Действие", "Effect"), (Paragraph(_STANDS.kk, _STANDS.ru),)
                ),
            ),
            signature=dossier.signature,
            check=dossier.check,
            basis=BASIS,
            contacts=CONTACTS,
        )

    return content


def refusal_paper(dossier: Dossier) -> Paper:
    """The reasoned refusal."""
    of: Request = dossier.application
    said = _INFORMED.say(
        body=dossier.edition.provider,
        number=dossier.incoming or "",
        what=dossier.service.called,
        document=of.document,
    )
    return Paper(
        head=dossier.head,
        number=dossier.number,
        issued_on=dossier.issued_on,
        addressee=Address(of.holder.called()),
        title=Words("Дәлелді бас тарту", "Мотивированный отказ", "Reasoned refusal"),
        opening=(Paragraph(said.kk, said.ru),),
        grounds=refusal_grounds(dossier),
        sections=(*_answered(dossier), *breach_sections(dossier)),
        appeal=appeal_of(dossier, _APPEAL_BASIS),
        signature=dossier.signature,
        check=dossier.check,
        basis=BASIS,
        contacts=CONTACTS,
    )


def _answered(dossier: Dossier) -> Iterator[Section]:
    weighed = dossier.stated.get("weigh_objection")
    if isinstance(weighed, Weighing):
        yield Section(_ANSWERED, (Paragraph(weighed.answer),))
