"""Who acts, what acts may find, and what the procedure can end in."""

from typing import Any

from ruqsat.codes.customs import DOCUMENT
from ruqsat.languages import Words, nouns
from ruqsat.lex import Finding, Ground, Makes, Outcome, Role, Seat

from .law import law

APPLICANT = Role("applicant", nouns.RECIPIENT, Seat.PARTY)
OFFICE = Role("office", nouns.OFFICE)
HEAD = Role("head", nouns.HEAD)
EXECUTOR = Role("executor", nouns.EXECUTOR, by_case=True)
COMPLAINT_BODY = Role("complaint_body", nouns.COMPLAINT_BODY)
QUALITY_BODY = Role("quality_authority", nouns.QUALITY_AUTHORITY)
PORTAL = Role("portal", Words("портал", "портал", "portal"), Seat.MACHINE)


class Package(Finding):
    """Completeness of the documents (6.1.b)."""

    COMPLETE = "complete", "құжаттар толық", "документы полные", "the documents are complete"
    INCOMPLETE = (
        "incomplete",
        "құжаттар толық емес",
        "документы неполные",
        "the documents are incomplete",
    )


class Conformity(Finding):
    """Conformity with the Rules of Resolution No. 392 (7.1.b)."""

    CONFORMS = "conforms", "құжаттар сәйкес", "документы соответствуют", "the documents conform"
    DOES_NOT_CONFORM = (
        "does_not_conform",
        "құжаттар сәйкес емес",
        "документы не соответствуют",
        "the documents do not conform",
    )


def consents(application: Any) -> bool:
    """Whether the applicant lets the provider see personal data of restricted access (a1.9.4)."""
    return bool(application.statements.personal_data)


unreliable = Ground(
    law("a1.9.1", "are established to be unreliable"),
    Words(
        "ұсынылған құжаттардың және (немесе) олардағы деректердің анық еместігі",
        "недостоверность представленных документов и (или) содержащихся в них данных",
        "the documents submitted or the data in them are unreliable",
    ),
    "unreliable",
)
not_conforming = Ground(
    law("a1.9.2", "do not conform to the Rules approved by Resolution"),
    Words(
        "құжаттардың Үкіметтің № 392 қаулысымен бекітілген қағидаларға сәйкес келмеуі",
        "несоответствие документов правилам, утверждённым постановлением Правительства № 392",
        "the documents do not conform to the Rules approved by Resolution No. 392",
    ),
    "not_conforming",
)
court_ban = Ground(
    law("a1.9.3", "a decision (ruling, determination) of a court that forbids"),
    Words(
        "тауарларды қайта өңдеу қызметіне тыйым салатын сот шешімінің заңды күшіне енуі",
        "вступившее в законную силу решение суда о запрете деятельности по переработке товаров",
        "a court decision in force that forbids the processing of goods",
    ),
    "court_ban",
)
no_consent = Ground(
    law("a1.9.4", "has not given the consent"),
    Words(
        "қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісімнің болмауы",
        "отсутствие согласия на доступ к персональным данным ограниченного доступа",
        "no consent to access personal data of restricted access",
    ),
    "no_consent",
    only_where=lambda application: not consents(application),
)
missing_documents = Ground(
    law("6.1.c", "the documents submitted are found to be incomplete"),
    Words("құжаттардың толық еместігі", "неполнота документов", "the documents are incomplete"),
    "missing_documents",
)
ROW_9 = (unreliable, not_conforming, court_ban, no_consent)

issued = Outcome(
    law("a1.5.a", "document on the conditions of processing"),
    Words(
        "Қайта өңдеу шарттары туралы құжат берілді",
        "Документ об условиях переработки выдан",
        "The document on the conditions of processing was issued",
    ),
    name="issued",
    makes=Makes(DOCUMENT, until=lambda application: application.term.until),
)
incomplete = Outcome(
    law("a1.5.b", "reasoned refusal"),
    Words(
        "Құжаттар толық болмағандықтан бас тартылды",
        "Отказано из-за неполноты документов",
        "Refused because the documents were incomplete",
    ),
    name="incomplete",
    adverse=True,
    grounds=(missing_documents,),
)
refused = Outcome(
    law("a1.5.b", "reasoned refusal"),
    Words("Дәлелді бас тартылды", "Мотивированно отказано", "Refused with reasons"),
    name="refused",
    adverse=True,
    grounds=(*ROW_9, missing_documents),
    closed_by=law("a1.9", "the grounds for refusal are those listed in this row"),
)
