"""What every request about a document asks: who holds it, which one it is, and why."""

from ruqsat.languages import Words
from ruqsat.lex import Bin, Form, Iin, Labelled, ask

DOCUMENT = Words(
    "Қайта өңдеу шарттары туралы құжаттың нөмірі",
    "Номер документа об условиях переработки",
    "Number of the document on the conditions of processing",
)
DOCUMENT_HINT = Words(
    "Құжатта және жеке кабинетте көрсетілген, мысалы: Ш-2026/000001.",
    "Указан в документе и в личном кабинете, например: Ш-2026/000001.",
    "Printed in the document and shown in your cabinet, for example Ш-2026/000001.",
)
HOLDER = Words("Құжат берілген тұлға", "Лицо, которому выдан документ", "Holder of the document")
REASONS = Words("Негіздеме", "Обоснование", "Reasons")


class HolderKind(Labelled):
    LEGAL = "legal", "заңды тұлға", "юридическое лицо", "legal person"
    NATURAL = "natural", "жеке тұлға", "физическое лицо", "natural person"


class Holder(Form):
    """A legal or natural person with its identifier."""

    kind: HolderKind = ask(None, Words("Тұлға", "Лицо", "Person"))
    name: str | None = ask(
        None,
        Words("Ұйымның атауы", "Наименование организации", "Name of the organisation"),
        when=lambda one: one.kind is HolderKind.LEGAL,
    )
    bin: Bin | None = ask(
        None, Words("БСН", "БИН", "BIN"), when=lambda one: one.kind is HolderKind.LEGAL
    )
    surname: str | None = ask(
        None, Words("Тегі", "Фамилия", "Surname"), when=lambda one: one.kind is HolderKind.NATURAL
    )
    first_name: str | None = ask(
        None, Words("Аты", "Имя", "First name"), when=lambda one: one.kind is HolderKind.NATURAL
    )
    patronymic: str | None = ask(
        None,
        Words("Әкесінің аты (бар болса)", "Отчество (при наличии)", "Patronymic (if any)"),
        when=lambda one: one.kind is HolderKind.NATURAL,
        optional=True,
    )
    iin: Iin | None = ask(
        None, Words("ЖСН", "ИИН", "IIN"), when=lambda one: one.kind is HolderKind.NATURAL
    )

    def called(self) -> str:
        """The name of the organisation, or surname, first name and patronymic."""
        names = (self.surname, self.first_name, self.patronymic)
        return self.name or " ".join(part for part in names if part)

    def identifier(self) -> str:
        """BIN or IIN, by the kind of person."""
        return self.bin or self.iin or ""
