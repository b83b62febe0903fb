"""The complaint as a paper: what its applicant sees, signs and files (APPC article 93)."""

from __future__ import annotations

from collections.abc import Callable

from ruqsat.codes.appc import code
from ruqsat.codes.complaint import called
from ruqsat.codes.complaint.forms import Complaining, LateComplaining
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Role
from ruqsat.lex.content import Address, Facts, Paper, Paragraph, Points, Section, Text
from ruqsat.lex.declarations import Paper as Declared
from ruqsat.lex.dossier import Dossier

BASIS = Words(
    "Негізі: Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 91–93-баптары.",
    "Основание: статьи 91–93 Административного процедурно-процессуального кодекса Республики"
    " Казахстан.",
    "Basis: articles 91 to 93 of the Administrative Procedural and Process Code.",
)
CONTACTS = "1414"
_OBJECT = Words("Не нәрсеге шағым жасалады", "Что обжалуется", "Complained of")


def complaint_paper_of(act: Act, body: Role) -> Declared:
    """The paper that the act of complaining draws up and signs; ``body`` considers it."""
    return Declared(
        code("93.2.7", "bears the signature"),
        called.COMPLAINT,
        template="complaint",
        prints=(
            code("93.2.4", "what is complained of"),
            code("93.2.5", "the demands and the evidence"),
            code("93.2.8", "lists the documents"),
        ),
        content=_content(act, body),
        drawn_up_by=act,
        signed_by=act,
    )


def _content(act: Act, body: Role) -> Callable[[Dossier], Paper]:
    def content(dossier: Dossier) -> Paper:
        stated = dossier.stated[act.name]
        assert isinstance(stated, Complaining)
        provider = dossier.edition.provider
        to = dossier.edition.bodies[act.sends_to.name].name if act.sends_to else provider
        return Paper(
            issued_on=dossier.issued_on,
            addressee=Address(to, label=Words("Кімге", "Кому", "To")),
            sender=Address(dossier.applicant, label=Words("кімнен", "от кого", "From")),
            title=called.COMPLAINT,
            opening=(_facts(dossier, stated, body),),
            sections=_sections(stated),
            signature=dossier.signature,
            basis=BASIS,
            contacts=CONTACTS,
        )

    return content


def _facts(dossier: Dossier, stated: Complaining, body: Role) -> Facts:
    service = dossier.service
    pairs: list[tuple[Text, Text]] = [
        (Words("Көрсетілетін қызмет", "Услуга", "Service"), service.called),
        (
            Words("Шағым жасалатын орган", "Орган, на который подаётся жалоба", "Complained of"),
            dossier.edition.provider,
        ),
        (
            Words("Шағымды қарайтын орган", "Орган, рассматривающий жалобу", "Considered by"),
            dossier.edition.bodies[body.name].name,
        ),
        (
            Words("БСН (ЖСН)", "БИН (ИИН)", "BIN (IIN)"),
            service.filed_for(dossier.application),
        ),
        (
            Words("Не нәрсеге шағым жасалады", "Что обжалуется", "Complained of"),
            stated.object.words,
        ),
    ]
    if dossier.incoming:
        pairs.append((Words("Іс нөмірі", "Номер дела", "Case"), dossier.incoming))
    if dossier.outgoing:
        pairs.append((Words("Шешімнің нөмірі", "Номер решения", "Decision"), dossier.outgoing))
    return Facts(tuple(pairs))


def _sections(stated: Complaining) -> tuple[Section, ...]:
    found = [
        Section(
            Words("Мән-жайлар мен дәлелдер", "Обстоятельства и доказательства", "Circumstances"),
            (Paragraph(stated.circumstances),),
        ),
        Section(
            Words("Талаптар", "Требования", "Demands"),
            (Points(tuple(one.text for one in stated.demands)),),
        ),
    ]
    if stated.documents:
        heading = Words("Құжаттар", "Документы", "Documents")
        found.append(Section(heading, (Paragraph(stated.documents),)))
    if isinstance(stated, LateComplaining):
        heading = Words("Мерзімнің өтіп кету себебі", "Причина пропуска срока", "Why it is late")
        found.append(Section(heading, (Paragraph(stated.why_late),)))
    return tuple(found)
