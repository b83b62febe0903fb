"""What the reasoned answer on refusal says (annex 2), the same for every service but its regime."""

from ruqsat.codes import appeal_of, breach_sections, hearing_sections, refusal_grounds
from ruqsat.languages import Words
from ruqsat.lex.content import (
    Address,
    MissingDocument,
    Paper,
    Paragraph,
)
from ruqsat.lex.dossier import Dossier

from ..acts_forms import Incompleteness
from ..law import law
from ..results import missing_documents

BASIS = Words(
    "Негізі: Қазақстан Республикасы Индустрия және инфрақұрылымдық даму министрінің 2020 жылғы"
    " 22 сәуірдегі № 219 бұйрығымен бекітілген қағидалар (Нормативтік құқықтық актілерді"
    " мемлекеттік тіркеу тізілімінде № 20482 болып тіркелген).",
    "Основание: Правила, утвержденные приказом Министра индустрии и инфраструктурного развития"
    " Республики Казахстан от 22 апреля 2020 года № 219 (зарегистрирован в Реестре государственной"
    " регистрации нормативных правовых актов за № 20482).",
    "Basis: the Rules approved by Order No. 219 of the Minister of Industry and Infrastructural"
    " Development of 22 April 2020, registered under No. 20482.",
)
CONTACTS = "1414, 8-800-080-7777"


_REGIMES = {
    "in_territory": Words(
        "Еуразиялық экономикалық одақтың кеден аумағында тауарларды",
        "товаров на таможенной территории Евразийского экономического союза",
        "goods in the customs territory of the Eurasian Economic Union",
    ),
    "outside_territory": Words(
        "Еуразиялық экономикалық одақтың кеден аумағынан тыс тауарларды",
        "товаров вне таможенной территории Евразийского экономического союза",
        "goods outside the customs territory of the Eurasian Economic Union",
    ),
    "domestic_consumption": Words(
        "ішкі тұтыну үшін тауарларды",
        "товаров для внутреннего потребления",
        "goods for domestic consumption",
    ),
}
"""The regime that annex 2 leaves to be chosen, as it stands in its sentence (a2.9)."""


def refusal_paper(dossier: Dossier) -> Paper:
    """The reasoned answer on refusal (annex 2), of paragraph 6 and of paragraph 7."""
    assert dossier.incoming
    number, regime = dossier.incoming, _REGIMES[dossier.service.name]
    return Paper(
        head=dossier.head,
        number=dossier.number,
        issued_on=dossier.issued_on,
        addressee=Address(dossier.service.filed_by(dossier.application)),
        title=law.norm("a2.7").title,
        opening=(
            Paragraph(
                "Қазақстан Республикасы Өнеркәсіп және құрылыс министрлігі «Өнеркәсіп комитеті»"
                f" республикалық мемлекеттік мекемесі {regime.kk} қайта өңдеу шарттары туралы"
                f" құжатты беруге қатысты № {number} өтінішке сәйкес келесіні хабарлайды:",
                "Республиканское государственное учреждение «Комитет промышленности» Министерства"
                " промышленности и строительства Республики Казахстан по заявлению"
                f" № {number} о выдаче документа об условиях переработки {regime.ru}"
                " сообщает следующее:",
            ),
        ),
        grounds=refusal_grounds(dossier, elsewhere=(missing_documents,)),
        missing=_missing(dossier),
        sections=(*hearing_sections(dossier), *breach_sections(dossier)),
        appeal=appeal_of(dossier, _APPEAL_BASIS),
        signature=dossier.signature,
        check=dossier.check,
        basis=BASIS,
        contacts=CONTACTS,
    )


def _row_8(dossier: Dossier) -> Words:
    """Row 8 lists its documents by the subtype of the service: a1.sub.1, a1.sub.2, a1.sub.3."""
    subtype = dossier.service.law.norm.id.rpartition(".")[2]
    return Words(
        f"Тізбенің 8-тармағы, {subtype}-кіші түр",
        f"пункт 8 Перечня, подвид {subtype}",
        f"row 8 of the List, subtype {subtype}",
    )


def _missing(dossier: Dossier) -> tuple[MissingDocument, ...]:
    stated = dossier.stated.get("check_completeness")
    if not isinstance(stated, Incompleteness) or missing_documents not in dossier.grounds:
        return ()
    place = _row_8(dossier)
    return tuple(
        MissingDocument(
            f"{line.document.words.kk}: {line.why}",
            f"{line.document.words.ru}: {line.why}",
            place,
        )
        for line in stated.missing
    )


_APPEAL_BASIS = Words(
    "Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 91, 92-баптары,"
    " Қағидалардың 9, 10-тармақтары",
    "статьи 91, 92 Административного процедурно-процессуального кодекса Республики"
    " Казахстан, пункты 9, 10 Правил",
    "articles 91 and 92 of the APPC, paragraphs 9 and 10 of the Rules",
)
