"""A form with every kind of question, like an application but shorter, and answers to it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ruqsat.languages import Sentence, Words, same
from ruqsat.lex import (
    Bin,
    File,
    Form,
    Iin,
    Labelled,
    Law,
    Norm,
    NormKind,
    Problem,
    Rule,
    ask,
    attach,
    confirm,
    files,
    lines,
    number,
    repeated,
)
from ruqsat.lex.forms.kinds import PDF

LAW = Law(
    "like",
    same("Like an application"),
    {
        id_: Norm(id_, kind, "applicant", (), key, Words(kk, f"{en} (ru)", en))
        for id_, kind, key, kk, en in (
            ("f.1", NormKind.FIELD, "Атауы", "Атауы", "Name of the person."),
            ("f.2", NormKind.FIELD, "", "Тауарлар", "Goods."),
            ("d.1", NormKind.DOCUMENT, "Көшірме", "Көшірме", "Copy of the contract."),
        )
    },
)
FILED = date(2025, 10, 20)
_TOO_EARLY = Sentence(kk="{on} кейін.", ru="Позже {on}.", en="After {on}.")


class Kind(Labelled):
    LEGAL = "legal", "заңды тұлға", "юридическое лицо", "legal person"
    NATURAL = "natural", "жеке тұлға", "физическое лицо", "natural person"


class Party(Form):
    kind: Kind = ask(None, same("kind"))
    bin: Bin | None = ask(None, same("BIN"), when=lambda party: party.kind is Kind.LEGAL)
    iin: Iin | None = ask(None, same("IIN"), when=lambda party: party.kind is Kind.NATURAL)
    note: str | None = ask(None, same("note"))


class Goods(Form):
    name: str = ask(None, same("name"))
    quantity: Decimal = ask(None, same("quantity"), of=number(above=0, places=3))
    until: date | None = ask(None, same("until"))


def after_the_filing(goods: Goods, on: date) -> Iterator[Problem]:
    if goods.until and goods.until <= on:
        yield Problem("until", _TOO_EARLY.say(on=on))


Goods.rules = (Rule(LAW("f.2", "Goods"), after_the_filing),)


def dearest_first(application: "Application", _on: date) -> Iterator[Problem]:
    quantities = [line.quantity for line in application.goods]
    if quantities != sorted(quantities, reverse=True):
        yield Problem("goods", same("The largest line comes first."))


class Application(Form):
    party: Party = ask(LAW("f.1", "Name of the person"))
    goods: tuple[Goods, ...] = lines(LAW("f.2", "Goods"))
    waste: tuple[Goods, ...] = lines(None, same("waste"), of=repeated(may_be_none=True))
    use: str | None = ask(None, same("use"), when=lambda form: bool(form.waste))
    percent: Decimal = ask(None, same("percent"), of=number(least=0, most=100, places=2))
    abroad: bool = ask(None, same("abroad"))
    agent: Party | None = ask(None, same("agent"))
    copies: tuple[File, ...] = attach(LAW("d.1", "Copy of"), of=files(most=2, formats=(PDF,)))
    true: bool = confirm(LAW("f.1", "Name"), same("All of it is true."))

    rules = (Rule(LAW("f.2", "Goods"), dearest_first),)


def valid(**changed: str | None) -> dict[str, str]:
    """Raw answers without a problem; a keyword changes one (``__`` is a dot), ``None`` takes it
    out."""
    raw = {
        "party.kind": "legal",
        "party.bin": "140640970116",
        "goods.0.name": "Мыс концентраты",
        "goods.0.quantity": "1 340,25",
        "goods.1.name": "Флюс",
        "goods.1.quantity": "12",
        "goods.1.until": "05.11.2026",
        "waste.none": "yes",
        "percent": "12.5",
        "abroad": "no",
        "copies.0.sha256": "ab" * 32,
        "copies.0.name": "contract.pdf",
        "copies.0.size": "1024",
        "copies.0.media": PDF,
        "true": "yes",
    }
    for name, text in changed.items():
        path = name.replace("__", ".")
        if text is None:
            raw = {key: kept for key, kept in raw.items() if not under(key, path)}
        else:
            raw[path] = text
    return raw


def under(key: str, path: str) -> bool:
    return key == path or key.startswith(f"{path}.")
