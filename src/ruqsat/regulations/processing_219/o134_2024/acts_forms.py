"""What officials state in the course of a case."""

from ruqsat import codes
from ruqsat.codes import held_in_working_hours, held_within, reasons_for
from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, Labelled, ask, lines, repeated

from .law import law
from .results import ROW_9


class MissingDocument(Labelled):
    """The documents of row 8 that a package can lack."""

    OWNERSHIP = (
        "ownership",
        "тауарларды иелену, пайдалану және (немесе) билік ету құқығын растайтын құжат",
        "документ, подтверждающий право владения, пользования и (или) распоряжения товарами",
        "document confirming the right to possess, use and (or) dispose of the goods",
    )
    ANNEXES = (
        "annexes",
        "оған қосымшалардың және (немесе) толықтырулардың көшірмесі",
        "копия приложений и (или) дополнений к нему",
        "copy of the annexes and (or) supplements to it",
    )
    CLASSIFICATION = (
        "classification",
        "тауарлардың атауын, сыныптамасын, санын және құнын растайтын құжат",
        "документ, подтверждающий наименование, классификацию, количество и стоимость товаров",
        "document confirming the name, classification, quantity and value of the goods",
    )
    YIELDS = (
        "yields",
        "қайта өңдеу өнімдерінің шығу нормаларын есептеу кестесі",
        "таблица расчёта норм выхода продуктов переработки",
        "table calculating the yield norms of the processed products",
    )


class MissingLine(Form):
    document: MissingDocument = ask(
        None, Words("Жетіспейтін құжат", "Недостающий документ", "Missing document")
    )
    why: str = ask(
        None,
        Words("Не жетіспейді", "Чего недостаёт", "What is missing"),
        hint=Words(
            "Мысалы: файл ашылмайды, 3-бет жоқ.",
            "Например: файл не открывается, нет страницы 3.",
            "For example: the file does not open, page 3 is missing.",
        ),
        of=LONG,
    )


class Incompleteness(Form):
    """Which documents are missing (6.1.c)."""

    missing: tuple[MissingLine, ...] = lines(
        law("a2.11", "Reasons for the refusal"),
        Words("Жетіспейтін құжаттар", "Недостающие документы", "Missing documents"),
        of=repeated(most=20),
    )


Reasons = reasons_for(ROW_9, law("a2.11", "Reasons for the refusal"))
"""Why each ground of row 9 holds."""


class HearingNotice(codes.HearingNotice):
    """The notice of the preliminary decision (7.3.b, 7.3.c)."""

    rules = (
        held_within(2, law("7.4.c", "not later than 2 (two) working days")),
        held_in_working_hours(law("a1.7.1.d", "has a lunch break from 13:00 to 14:30")),
    )
