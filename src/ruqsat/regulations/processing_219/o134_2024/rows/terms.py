"""How long the goods are processed: stated as months or as a last day, the same in every form."""

from datetime import date
from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex import Form, Labelled, ask, number


class TermKind(Labelled):
    MONTHS = "months", "ай санымен", "числом месяцев", "as a number of months"
    DAY = "day", "соңғы күнімен", "последним днём", "as a last day"


class ProcessingTerm(Form):
    """A number of months, or a last day."""

    given_as: TermKind = ask(
        None,
        Words("Мерзім қалай беріледі", "Как указан срок", "How the term is given"),
    )
    months: Decimal | None = ask(
        None,
        Words("Айлар саны", "Число месяцев", "Months"),
        when=lambda term: term.given_as is TermKind.MONTHS,
        of=number(above=0, most=120, places=0),
    )
    until: date | None = ask(
        None,
        Words("Соңғы күні", "Последний день", "Last day"),
        when=lambda term: term.given_as is TermKind.DAY,
    )
