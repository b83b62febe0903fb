"""What the application says, on the form of its service (annexes 1 to 3 of the List)."""

from typing import assert_never

from ruqsat.languages import Words
from ruqsat.lex.content import (
    Address,
    Block,
    Column,
    Paper,
    PaperRow,
    Paragraph,
    Section,
    Statements,
    Table,
    Text,
)
from ruqsat.lex.dossier import Dossier

from ..forms import Application, DomesticConsumption, InTerritory, OutsideTerritory
from ..law import law
from . import blocks
from .annexes import BASIS, CONTACTS

Filled = tuple[tuple[Block, ...], ...]
"""What is stated in each row of a form, in the order of its rows."""

_NOTE = Words(
    "Ескертпе: * Көрсетілген мәліметтер бар болған кезде толтырылады.",
    "Примечание: * Указанные сведения заполняются при их наличии.",
    "Note: * The particulars are filled in where they are available.",
)
_NOTE_OF_FORM_2 = Words(
    f"{_NOTE.kk} 6 және 12-жолдардың атауында «аумағында» деп басылған; олар ЕАЭО кедендік"
    " аумағынан тыс қайта өңдеу туралы толтырылды.",
    f"{_NOTE.ru} В названиях строк 6 и 12 напечатано «на территории»; они заполнены о переработке"
    " вне таможенной территории ЕАЭС.",
    f"{_NOTE.en} Rows 6 and 12 print «in the territory»; they are filled in about processing"
    " outside the EAEU customs territory.",
)


def filled(of: Application) -> Filled:
    """The rows of the application; its result prints the same, one row further down."""
    match of:
        case InTerritory():
            return _in_territory(of)
        case OutsideTerritory():
            return _outside_territory(of)
        case DomesticConsumption():
            return _domestic_consumption(of)
        case _:
            assert_never(of)


def _first(of: Application) -> Filled:
    return (blocks.party(of.recipient),), blocks.parties(of.processors), blocks.row_3(of)


def _in_territory(of: InTerritory) -> Filled:
    return (
        *_first(of),
        blocks.support(of.support),
        blocks.ownership(of.ownership),
        blocks.yields(of, of.yields),
        blocks.operations(of.operations),
        blocks.identification(of.identification),
        blocks.waste(of.waste),
        blocks.term(of.term),
        blocks.substitution(of),
        blocks.commercial_use(of, of.commercial_use),
        blocks.customs(of.customs),
        blocks.text(of.conditions),
        blocks.text(of.other),
    )


def _outside_territory(of: OutsideTerritory) -> Filled:
    return (
        *_first(of),
        blocks.ownership(of.ownership),
        blocks.yields(of, of.yields),
        blocks.operations(of.operations),
        blocks.identification(of.identification),
        blocks.term(of.term),
        blocks.substitution(of),
        blocks.customs(of.customs),
        blocks.waste(of.waste),
        blocks.text(of.conditions),
        blocks.text(of.other),
    )


def _domestic_consumption(of: DomesticConsumption) -> Filled:
    return (
        *_first(of),
        blocks.ownership(of.ownership),
        blocks.yields(of, of.yields),
        blocks.operations(of.operations),
        blocks.identification(of.identification),
        blocks.waste(of.waste),
        blocks.term(of.term),
        blocks.commercial_use(of, of.commercial_use),
        blocks.customs(of.customs),
        blocks.text(of.restoring),
        blocks.text(of.conditions),
        blocks.text(of.other),
    )


def numbered(annex: str, rows: Filled) -> tuple[PaperRow, ...]:
    """Rows under the titles that the annex prints."""
    return tuple(_row(annex, number, filling) for number, filling in enumerate(rows, 1))


def _row(annex: str, number: int, filling: tuple[Block, ...]) -> PaperRow:
    title = law.norm(f"{annex}.{number}").title
    return PaperRow(number, title.kk, title.ru, filling)


def given(dossier: Dossier) -> Application:
    assert isinstance(dossier.application, Application)
    return dossier.application


def application_paper(dossier: Dossier) -> Paper:
    """The application as the applicant signs it."""
    of = given(dossier)
    title, request = of.stands_on["title"].norm, of.stands_on["request"].norm.title
    return Paper(
        issued_on=dossier.issued_on,
        number=dossier.incoming,
        addressee=Address(dossier.edition.provider, label=Words("Кімге", "Кому", "To")),
        sender=Address(of.recipient.called(), label=Words("кімнен", "от кого", "From")),
        title=title.title,
        opening=(
            Paragraph(f"{request.kk}.", f"{request.ru}."),
            Paragraph("Қажетті мәліметтер:", "Необходимые сведения:"),
        ),
        rows=numbered(title.id.removesuffix(".title"), filled(of)),
        sections=(
            Section(law.norm("a1.f.attach").title, (attached(of),)),
            Section(
                Words("Растау және келісім", "Подтверждение и согласие", "Statements"),
                _statements(of),
            ),
        ),
        note=_NOTE_OF_FORM_2 if isinstance(of, OutsideTerritory) else _NOTE,
        signature=dossier.signature,
        basis=BASIS,
        contacts=CONTACTS,
    )


def attached(of: Application) -> Table:
    """Every document given with the application, by name and hash."""
    documents: list[tuple[Text, Text, Text]] = []
    for line in of.ownership:
        documents += [(line.kind, copy.name, copy.sha256) for copy in line.copy]
    for question in type(of.attachments).questions():
        for file in getattr(of.attachments, question.name):
            documents.append((question.label, file.name, file.sha256))
    columns = (
        Column("Құжат", "Документ", share=7),
        Column("Файл", "Файл", share=5),
        Column("SHA-256", "SHA-256", share=6),
    )
    return Table(columns, tuple(documents))


def _statements(of: Application) -> tuple[Block, ...]:
    said: list[Text] = [
        question.label
        for question in type(of.statements).questions()
        if question.name != "personal_data"
    ]
    consent = Words(
        "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім беремін.",
        "Даю согласие на доступ к персональным данным ограниченного доступа.",
        "I consent to access to personal data of restricted access.",
    )
    refusal = Paragraph(
        "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілген жоқ.",
        "Согласие на доступ к персональным данным ограниченного доступа не дано.",
    )
    if of.statements.personal_data:
        return (Statements((*said, consent)),)
    return (Statements(tuple(said)), refusal)
