"""The application for the document for domestic consumption: form 3 of the List, fourteen rows."""

from ruqsat.lex import LONG, Email, File, Form, Rule, ask, attach, files, lines, repeated

from ..law import law
from ..rows.consistency import (
    roles_cover_both,
    uses_name_waste,
    yields_agree,
    yields_name_lines,
)
from ..rows.days import after_the_filing, before_the_filing
from ..rows.documents import (
    ANNEXES,
    ANNEXES_HINT,
    CLASSIFICATION,
    COPY,
    YIELDS,
    OwnershipDocument,
)
from ..rows.flags import another_industry, longer_than, output_above_input
from ..rows.goods import ForeignGoods, YieldNorm
from ..rows.operations import CustomsBody, Identification, Operation
from ..rows.parties import Party
from ..rows.statements import (
    EMAIL,
    EMAIL_HINT,
    INDUSTRY,
    STATEMENTS,
    Industry,
    Statements,
)
from ..rows.terms import ProcessingTerm
from ..rows.waste import CommercialUse, WasteGoods


class Ownership(OwnershipDocument):
    """With the copy of row 8, document 2."""

    copy: tuple[File, ...] = attach(
        law("a1.8.3.2.a", "confirming the right to possess, use and (or) dispose of the goods"),
        COPY,
        of=files(most=3),
    )


class Attachments(Form):
    """The documents of row 8 of the List; those of ownership stand with their copies."""

    annexes: tuple[File, ...] = attach(
        law("a1.8.3.2.b", "Electronic copy of the annexes and (or) supplements to that document"),
        ANNEXES,
        hint=ANNEXES_HINT,
    )
    classification: tuple[File, ...] = attach(
        law("a1.8.3.3", "confirming the name and the classification"), CLASSIFICATION
    )
    yields: tuple[File, ...] = attach(law("a1.8.3.4", "table calculating the yield norms"), YIELDS)


class DomesticConsumption(Form):
    """Application for a document on processing goods for domestic consumption."""

    industry: Industry = ask(law("1.b", "light industry"), INDUSTRY)
    email: Email = ask(
        law("7.4.a", "the applicant's e-mail address given in the application"),
        EMAIL,
        hint=EMAIL_HINT,
    )
    recipient: Party = ask(law("a1.f3.1", "Name of the person"))
    processors: tuple[Party, ...] = lines(
        law("a1.f3.2", "directly performing the operations of processing"),
        optional=True,
        of=repeated(may_be_none=True),
    )
    goods: ForeignGoods = ask(law("a1.f3.3", "Particulars of the foreign goods"))
    ownership: tuple[Ownership, ...] = lines(
        law("a1.f3.4", "confirming the right to possess"), of=repeated(most=50)
    )
    yields: tuple[YieldNorm, ...] = lines(law("a1.f3.5", "Yield norms"))
    operations: tuple[Operation, ...] = lines(
        law("a1.f3.6", "operations of processing"), of=repeated(most=100)
    )
    identification: tuple[Identification, ...] = lines(
        law("a1.f3.7", "ways of identifying the foreign goods"), of=repeated(most=20)
    )
    waste: tuple[WasteGoods, ...] = lines(
        law("a1.f3.8", "Particulars of the waste and residues"), of=repeated(may_be_none=True)
    )
    term: ProcessingTerm = ask(law("a1.f3.9", "Term of processing the goods"))
    commercial_use: tuple[CommercialUse, ...] = lines(
        law("a1.f3.10", "further commercial use of the waste"),
        when=lambda application: bool(application.waste),
        of=repeated(may_be_none=True),
    )
    customs: tuple[CustomsBody, ...] = lines(law("a1.f3.11", "Customs body"), of=repeated(most=20))
    restoring: str = ask(
        law("a1.f3.12", "impossibility of restoring the processed products"), of=LONG
    )
    conditions: str = ask(law("a1.f3.13", "observing the conditions of use of the goods"), of=LONG)
    other: str | None = ask(law("a1.f3.14", "Other particulars"), of=LONG)
    attachments: Attachments = ask(law("a1.f.attach", "Documents attached"))
    statements: Statements = ask(None, STATEMENTS)

    stands_on = {  # noqa: RUF012  # A class attribute of a form is never changed.
        "document": law("a1.8.3.1", "filled in on the form of annex 3 to the List"),
        "title": law("a1.f3.title", "Application for issue of a document"),
        "request": law("a1.f3.request", "I request issue of a document"),
    }
    rules = (
        Rule(law("a1.f3.4", "documents confirming the right"), before_the_filing),
        Rule(law("a1.f3.5", "Yield norms"), yields_name_lines),
        Rule(law("a1.f3.5", "in quantity and (or) per cent"), yields_agree),
        Rule(law("a1.f3.9", "Term of processing the goods"), after_the_filing),
        Rule(law("a1.f3.10", "commercial use of the waste"), uses_name_waste("8")),
        Rule(law("a1.f3.11", "Customs body"), roles_cover_both),
    )
    flags = (another_industry, longer_than(1, chapter=28), output_above_input(3))
