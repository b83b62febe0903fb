"""Persons in the application: who receives the document and who processes (rows 1 and 2).

Abroad a person has neither a BIN nor an IIN; row 2 is filled in where particulars are available.
"""

from ruqsat.languages import Words
from ruqsat.lex import Bic, Bin, Form, Iban, Iin, Labelled, ask


class PersonKind(Labelled):
    LEGAL = "legal", "заңды тұлға", "юридическое лицо", "legal person"
    NATURAL = "natural", "жеке тұлға", "физическое лицо", "natural person"


class BankDetails(Form):
    bank: str = ask(None, Words("Банктің атауы", "Наименование банка", "Bank"))
    bic: Bic = ask(None, Words("БСК", "БИК", "BIC"))
    iban: Iban = ask(None, Words("ЖСК", "ИИК", "IBAN"))


NAME = Words("Ұйымның атауы", "Наименование организации", "Name of the organisation")
SURNAME = Words("Тегі", "Фамилия", "Surname")
FIRST_NAME = Words("Аты", "Имя", "First name")
PATRONYMIC = Words("Әкесінің аты (бар болса)", "Отчество (при наличии)", "Patronymic (if any)")
BIN = Words("БСН", "БИН", "BIN")
IIN = Words("ЖСН", "ИИН", "IIN")
PERSON = Words("Тұлға", "Лицо", "Person")
ADDRESS = Words("Мекенжайы", "Адрес", "Address")
HAS_BANK = Words(
    "Банктік деректемелер бар ма?",
    "Есть ли банковские реквизиты?",
    "Are there bank details?",
)
BANK = Words("Банктік деректемелер", "Банковские реквизиты", "Bank details")


class Person:
    """How somebody is called and known, whoever it is."""

    name: str | None
    surname: str | None
    first_name: str | None
    patronymic: str | None
    bin: Bin | None
    iin: Iin | None

    def called(self) -> str:
        """The name of the organisation, or surname, first name and patronymic."""
        names = (self.surname, self.first_name, self.patronymic)
        return self.name or " ".join(part for part in names if part)

    def identifier(self) -> str:
        """BIN or IIN, by the kind of person."""
        return self.bin or self.iin or ""


def is_legal(party: "Party") -> bool:
    return party.kind is PersonKind.LEGAL


def is_natural(party: "Party") -> bool:
    return party.kind is PersonKind.NATURAL


def is_natural_processor(processor: "Processor") -> bool:
    return processor.kind is ProcessorKind.NATURAL


def gives_bank_details(party: "Party | Processor") -> bool:
    return party.has_bank is True


class Party(Person, Form):
    """A legal or natural person with its identifier, address and bank details."""

    kind: PersonKind = ask(None, PERSON)
    name: str | None = ask(None, NAME, when=is_legal)
    bin: Bin | None = ask(None, BIN, when=is_legal)
    surname: str | None = ask(None, SURNAME, when=is_natural)
    first_name: str | None = ask(None, FIRST_NAME, when=is_natural)
    patronymic: str | None = ask(None, PATRONYMIC, when=is_natural, optional=True)
    iin: Iin | None = ask(None, IIN, when=is_natural)
    address: str = ask(None, ADDRESS)
    has_bank: bool = ask(None, HAS_BANK)
    bank: BankDetails | None = ask(None, BANK, when=gives_bank_details)


class ProcessorKind(Labelled):
    FOREIGN = "foreign", "шетелдік тұлға", "иностранное лицо", "foreign person"
    LEGAL = "legal", "заңды тұлға", "юридическое лицо", "legal person"
    NATURAL = "natural", "жеке тұлға", "физическое лицо", "natural person"


class Processor(Person, Form):
    """Whoever processes abroad: a foreign person, or one with a BIN or an IIN."""

    kind: ProcessorKind = ask(None, PERSON)
    name: str | None = ask(None, NAME, when=lambda one: one.kind is not ProcessorKind.NATURAL)
    country: str | None = ask(
        None,
        Words("Мемлекеті", "Государство", "Country"),
        when=lambda one: one.kind is ProcessorKind.FOREIGN,
    )
    bin: Bin | None = ask(None, BIN, when=lambda one: one.kind is ProcessorKind.LEGAL)
    surname: str | None = ask(None, SURNAME, when=is_natural_processor)
    first_name: str | None = ask(None, FIRST_NAME, when=is_natural_processor)
    patronymic: str | None = ask(None, PATRONYMIC, when=is_natural_processor, optional=True)
    iin: Iin | None = ask(None, IIN, when=is_natural_processor)
    address: str = ask(None, ADDRESS)
    has_bank: bool | None = ask(
        None, HAS_BANK, when=lambda one: one.kind is not ProcessorKind.FOREIGN
    )
    bank: BankDetails | None = ask(None, BANK, when=gives_bank_details)
    bank_abroad: str | None = ask(
        None, BANK, when=lambda one: one.kind is ProcessorKind.FOREIGN, optional=True
    )
