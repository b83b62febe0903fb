"""What the document on the conditions of processing says: annexes 3, 4 and 5, by service.

Row 1 is the issuing body; every row of the form moves down by one (finding «row mapping»).
"""

from dataclasses import replace

from ruqsat.languages import Words
from ruqsat.lex.content import Block, Paper, Paragraph
from ruqsat.lex.dossier import Dossier

from ..forms import Application, InTerritory
from ..law import law
from .annexes import BASIS, CONTACTS
from .application import Filled, filled, given, numbered

_ANNEXES = {"in_territory": "a3", "outside_territory": "a4", "domestic_consumption": "a5"}


def result_paper(dossier: Dossier) -> Paper:
    """The document on the conditions of processing, on the annex of its service."""
    annex = _ANNEXES[dossier.service.name]
    issuer: tuple[Block, ...] = (
        Paragraph(dossier.edition.provider.kk, dossier.edition.provider.ru),
    )
    return Paper(
        head=dossier.head,
        number=dossier.number,
        issued_on=dossier.issued_on,
        title=law.norm(f"{annex}.title").title,
        rows=numbered(annex, (issuer, *_printed(given(dossier)))),
        note=Words(
            "Ескертпе: * Деректер (мәліметтер) болған кезде толтырылады.",
            "Примечание: * Заполняется при наличии данных (сведений).",
            "Note: * Filled in where the data are available.",
        ),
        signature=dossier.signature,
        check=dossier.check,
        basis=BASIS,
        contacts=CONTACTS,
    )


def _printed(of: Application) -> Filled:
    """Of the EAEU goods of form 1 only those with a rate of export duty (finding «a3.5»)."""
    if not isinstance(of, InTerritory):
        return filled(of)
    return filled(replace(of, support=tuple(line for line in of.support if line.export_duty)))
