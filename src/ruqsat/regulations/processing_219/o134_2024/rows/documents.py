"""Documents that confirm the right to the goods, and what the documents of row 8 are called."""

from datetime import date

from ruqsat.languages import Words
from ruqsat.lex import Form, Labelled, ask

COPY = Words("Құжаттың көшірмесі", "Копия документа", "Copy of the document")
ANNEXES = Words(
    "Қосымшалардың және (немесе) толықтырулардың көшірмесі",
    "Копия приложений и (или) дополнений",
    "Copy of the annexes and (or) supplements",
)
ANNEXES_HINT = Words(
    "Қайта өңдеу операциялары, жасау және сәйкестендіру тәсілдері, мерзімдері туралы.",
    "Об операциях переработки, способах их совершения и идентификации, о сроках.",
    "On the operations, the ways of performing and identifying, and the terms.",
)
CLASSIFICATION = Words(
    "Тауарлардың атауын, сыныптамасын, санын және құнын растайтын құжаттар",
    "Документы о наименовании, классификации, количестве и стоимости товаров",
    "Documents on the name, classification, quantity and value of the goods",
)
YIELDS = Words(
    "Шығу нормаларын есептеу кестесі",
    "Таблица расчёта норм выхода",
    "Table calculating the yield norms",
)


class Right(Labelled):
    OWNERSHIP = "ownership", "меншік құқығы", "право собственности", "ownership"
    POSSESSION = "possession", "иелену құқығы", "право владения", "right to possess"
    USE = "use", "пайдалану құқығы", "право пользования", "right to use"
    DISPOSAL = "disposal", "билік ету құқығы", "право распоряжения", "right to dispose"


class OwnershipDocument(Form):
    """A document that confirms the right to the goods; each form adds the copy it asks for."""

    kind: str = ask(
        None,
        Words("Құжаттың түрі", "Вид документа", "Kind of document"),
        hint=Words(
            "Мысалы: сыртқы сауда келісімшарты",
            "Например: внешнеторговый контракт",
            "For example: foreign trade contract",
        ),
    )
    number: str = ask(None, Words("Нөмірі", "Номер", "Number"))
    on: date = ask(None, Words("Күні", "Дата", "Date"))
    counterparty: str = ask(None, Words("Екінші тарап", "Контрагент", "Counterparty"))
    right: Right = ask(None, Words("Құқығы", "Право", "Right"))
