"""The request, in free form, as its applicant signs it."""

from ruqsat.languages import Words
from ruqsat.lex.content import Address, Column, Paper, Section, Table, Text
from ruqsat.lex.dossier import Dossier

from ..forms import Amendment, Extension, Request
from ..parts import REASONS
from .shared import BASIS, CONTACTS, reasons, told

_TITLE = Words("Өтініш", "Заявление", "Request")
_ATTACHED = Words("Қоса берілген құжаттар", "Приложенные документы", "Documents attached")


def request_paper(dossier: Dossier) -> Paper:
    """The request of a case."""
    of: Request = dossier.application
    return Paper(
        title=_TITLE,
        issued_on=dossier.issued_on,
        number=dossier.incoming,
        addressee=Address(dossier.edition.provider, label=Words("Кімге", "Кому", "To")),
        sender=Address(of.holder.called(), label=Words("кімнен", "от кого", "From")),
        sections=(
            Section(dossier.service.called, told(of)),
            Section(REASONS, reasons(of)),
            *_attached(of),
        ),
        signature=dossier.signature,
        basis=BASIS,
        contacts=CONTACTS,
    )


def _attached(of: Request) -> tuple[Section, ...]:
    if not isinstance(of, Extension | Amendment):
        return ()
    columns = (Column("Файл", "Файл", share=5), Column("SHA-256", "SHA-256", share=6))
    rows: tuple[tuple[Text, Text], ...] = tuple((file.name, file.sha256) for file in of.confirming)
    return (Section(_ATTACHED, (Table(columns, rows),)),)
