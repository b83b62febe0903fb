"""The application for the document outside the territory: form 2 of the List, thirteen rows.

Rows 6 and 12 say «in the customs territory» where annex 4 says outside: they are asked as outside.
"""

from ruqsat.languages import Words
from ruqsat.lex import LONG, Email, File, Form, Rule, ask, attach, files, lines, repeated

from ..law import law
from ..rows.consistency import (
    equivalents_name_goods,
    roles_cover_both,
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
from ..rows.goods import Substitution, UnionGoods, YieldNorm
from ..rows.operations import CustomsBody, Identification, Operation
from ..rows.parties import Party, Processor
from ..rows.statements import (
    EMAIL,
    EMAIL_HINT,
    INDUSTRY,
    STATEMENTS,
    Industry,
    Statements,
)
from ..rows.terms import ProcessingTerm
from ..rows.waste import RemainingGoods

READ_AS_OUTSIDE = Words(
    "Нысанда «аумағында» деп басылған, бірақ бұл қызмет аумақтан тыс қайта өңдеу туралы: соны"
    " жазыңыз.",
    "В форме напечатано «на территории», но эта услуга — о переработке вне территории: укажите её.",
    "The form prints «in the territory», but this service is about processing outside: state that.",
)


class Ownership(OwnershipDocument):
    """With the copy of row 8, document 2."""

    copy: tuple[File, ...] = attach(
        law("a1.8.2.2.a", "confirming the right to possess, use and (or) dispose of the goods"),
        COPY,
        of=files(most=3),
    )


class Attachments(Form):
    """The documents of row 8 of the List; those of ownership stand with their copies."""

    annexes: tuple[File, ...] = attach(
        law("a1.8.2.2.b", "Electronic copy of the annexes and (or) supplements to that document"),
        ANNEXES,
        hint=ANNEXES_HINT,
    )
    classification: tuple[File, ...] = attach(
        law("a1.8.2.3", "confirming the name and the classification"), CLASSIFICATION
    )
    yields: tuple[File, ...] = attach(law("a1.8.2.4", "table calculating the yield norms"), YIELDS)


class OutsideTerritory(Form):
    """Application for a document on processing goods outside the EAEU customs territory."""

    industry: Industry = ask(law("1.b", "light industry"), INDUSTRY)
    email: Email = ask(
        law("7.4.a", "the applicant's e-mail address given in the application"),
        EMAIL,
        hint=EMAIL_HINT,
    )
    recipient: Party = ask(law("a1.f2.1", "Name of the person"))
    processors: tuple[Processor, ...] = lines(
        law("a1.f2.2", "directly performing the operations of processing"),
        optional=True,
        of=repeated(may_be_none=True),
    )
    goods: UnionGoods = ask(law("a1.f2.3", "Particulars of the EAEU goods"))
    ownership: tuple[Ownership, ...] = lines(
        law("a1.f2.4", "confirming the right to possess"), of=repeated(most=50)
    )
    yields: tuple[YieldNorm, ...] = lines(law("a1.f2.5", "Yield norms"))
    operations: tuple[Operation, ...] = lines(
        law("a1.f2.6", "operations of processing"), hint=READ_AS_OUTSIDE, of=repeated(most=100)
    )
    identification: tuple[Identification, ...] = lines(
        law("a1.f2.7", "ways of identifying the EAEU goods"), of=repeated(most=20)
    )
    term: ProcessingTerm = ask(law("a1.f2.8", "Term of processing the goods"))
    substitution: Substitution = ask(law("a1.f2.9", "replacement of the goods by equivalent goods"))
    customs: tuple[CustomsBody, ...] = lines(law("a1.f2.10", "Customs body"), of=repeated(most=20))
    waste: tuple[RemainingGoods, ...] = lines(
        law("a1.f2.11", "waste, residues and production losses"), of=repeated(may_be_none=True)
    )
    conditions: str = ask(
        law("a1.f2.12", "observing the conditions of use of the goods"),
        hint=READ_AS_OUTSIDE,
        of=LONG,
    )
    other: str | None = ask(law("a1.f2.13", "Other particulars"), of=LONG)
    attachments: Attachments = ask(law("a1.f.attach", "Documents attached"))
    statements: Statements = ask(None, STATEMENTS)

    stands_on = {  # noqa: RUF012  # A class attribute of a form is never changed.
        "document": law("a1.8.2.1", "filled in on the form of annex 2 to the List"),
        "title": law("a1.f2.title", "Application for issue of a document"),
        "request": law("a1.f2.request", "I request issue of a document"),
    }
    rules = (
        Rule(law("a1.f2.4", "documents confirming the right"), before_the_filing),
        Rule(law("a1.f2.5", "Yield norms"), yields_name_lines),
        Rule(law("a1.f2.5", "in quantity and (or) per cent"), yields_agree),
        Rule(law("a1.f2.8", "Term of processing the goods"), after_the_filing),
        Rule(law("a1.f2.9", "equivalent goods"), equivalents_name_goods),
        Rule(law("a1.f2.10", "Customs body"), roles_cover_both),
    )
    flags = (another_industry, longer_than(2, chapter=27), output_above_input(2))
