"""What a holder states when asking something of a document: one free-form request a service."""

from datetime import date
from decimal import Decimal

from ruqsat.languages import Words
from ruqsat.lex import (
    LONG,
    File,
    Form,
    Labelled,
    PaperNumber,
    Rule,
    ask,
    attach,
    files,
    lines,
    number,
    repeated,
)

from .law import law
from .limits import late_amendment, not_a_longer_term, not_yet_amended, not_yet_placed, too_late
from .parts import DOCUMENT, DOCUMENT_HINT, HOLDER, REASONS, Holder


class Extended(Form):
    """The customs procedure as it runs, and the last day that is asked for."""

    placed_on: date = ask(
        law("20.b", "the effect of the customs procedure applied"),
        Words(
            "Тауарлар кедендік рәсімге орналастырылған күн",
            "День помещения товаров под таможенную процедуру",
            "Day the goods were placed under the customs procedure",
        ),
        hint=Words(
            "Бірнеше партия болса — бірінші партияның күні: мерзім содан бастап есептеледі.",
            "Если партий несколько — день первой: срок исчисляется с него.",
            "If there were several batches, the day of the first: the term runs from it.",
        ),
    )
    ends_on: date = ask(
        law("20.b", "the day on which the effect of the customs procedure applied ends"),
        Words(
            "Кедендік рәсімнің қолданылуы аяқталатын күн",
            "День, когда заканчивается действие таможенной процедуры",
            "Day on which the customs procedure ends",
        ),
    )
    until: date = ask(
        law("19.a", "The term of processing set in the document is extended"),
        Words(
            "Мерзімді қай күнге дейін ұзарту сұралады",
            "До какого дня просите продлить срок",
            "Day until which you ask to extend the term",
        ),
    )
    longer_by: str | None = ask(
        law("19.a", "The term of processing set in the document is extended"),
        Words(
            "Одан ұзақ мерзім белгілеген Еуразиялық экономикалық комиссияның шешімі",
            "Решение Евразийской экономической комиссии, установившее больший срок",
            "Decision of the Eurasian Economic Commission that sets a longer term",
        ),
        hint=Words(
            "Тек мерзім Кеден кодексіндегі шектен асса.",
            "Только если срок больше предела Таможенного кодекса.",
            "Only where the term goes beyond the limit of the Customs Code.",
        ),
    )


class Extension(Form):
    """Request to extend the term of processing (paragraphs 19 to 21)."""

    holder: Holder = ask(law("19.b", "The applicant asks for it"), HOLDER)
    document: PaperNumber = ask(
        law("19.a", "The term of processing set in the document"), DOCUMENT, hint=DOCUMENT_HINT
    )
    term: Extended = ask(
        law("19.a", "The term of processing set in the document is extended"),
        Words("Қайта өңдеу мерзімі", "Срок переработки", "Term of processing"),
    )
    reasons: str = ask(law("20.a", "why the extension is needed"), REASONS, of=LONG)
    confirming: tuple[File, ...] = attach(
        law("19.c", "confirming the change of the term of processing"),
        Words(
            "Қайта өңдеу мерзімінің өзгергенін растайтын құжат",
            "Документ, подтверждающий изменение срока переработки",
            "Document confirming the change of the term of processing",
        ),
        of=files(most=5),
    )

    rules = (
        Rule(law("20.b", "not later than 7 (seven) working days before"), too_late),
        Rule(law("19.a", "is extended"), not_a_longer_term),
        Rule(law("20.b", "the effect of the customs procedure applied"), not_yet_placed),
    )


class Case(Labelled):
    """What was amended (paragraph 14)."""

    FOUNDING = (
        "founding",
        "құрылтай құжаттары немесе жеке басты куәландыратын мәліметтер",
        "учредительные документы или сведения, удостоверяющие личность",
        "founding documents or identity particulars",
    )
    OWNERSHIP = (
        "ownership",
        "тауарларды иелену, пайдалану және (немесе) оларға билік ету құқығын растайтын құжаттар",
        "документы о праве владения, пользования и (или) распоряжения товарами",
        "documents confirming the right to possess, use and (or) dispose of the goods",
    )
    CLASSIFICATION = (
        "classification",
        "тауарлардың атауын, сыныптамасын, санын және құнын растайтын құжат",
        "документ о наименовании, классификации, количестве и стоимости товаров",
        "document confirming the name, classification, quantity and value of the goods",
    )
    YIELDS = (
        "yields",
        "шығу нормаларын есептеу кестесі",
        "таблица расчёта норм выхода",
        "table calculating the yield norms",
    )


class ChangedRow(Form):
    """One row of the document as it is to read."""

    row: Decimal = ask(
        None,
        Words("Құжат жолының нөмірі", "Номер строки документа", "Row of the document"),
        of=number(least=1, most=16, places=0),
    )
    reads: str = ask(
        None,
        Words("Жаңа мазмұны", "Новое содержание", "What it is to read"),
        of=LONG,
    )


class Change(Form):
    """What was amended, and when."""

    case: Case = ask(
        law("14.cases", "where one of these was amended"),
        Words("Не өзгерді", "Что изменилось", "What was amended"),
    )
    changed_on: date = ask(
        law("15.c", "from the day the amendment was made"),
        Words("Өзгеріс енгізілген күн", "День внесения изменения", "Day of the amendment"),
        hint=Words(
            "Өтініш осы күннен бастап күнтізбелік 30 күннен кешіктірілмей беріледі.",
            "Заявление подаётся не позднее 30 календарных дней с этого дня.",
            "The application is filed not later than 30 calendar days from that day.",
        ),
    )


class Amendment(Form):
    """Request to amend (supplement) the particulars of a document (paragraphs 14 to 16)."""

    holder: Holder = ask(law("14.b", "The applicant asks for it"), HOLDER)
    document: PaperNumber = ask(
        law("14.a", "The particulars in the document"), DOCUMENT, hint=DOCUMENT_HINT
    )
    change: Change = ask(
        law("14.cases", "where one of these was amended"),
        Words("Қандай өзгеріс болды", "Какое изменение произошло", "What change there was"),
    )
    rows: tuple[ChangedRow, ...] = lines(
        law("14.a", "may be amended (supplemented)"),
        Words("Өзгеретін жолдар", "Изменяемые строки", "Rows to be amended"),
        of=repeated(most=16),
    )
    reasons: str = ask(law("15.a", "why the amendment is needed"), REASONS, of=LONG)
    confirming: tuple[File, ...] = attach(
        law("15.b", "confirming the amendment"),
        Words(
            "Өзгерісті растайтын құжаттар",
            "Документы, подтверждающие изменение",
            "Documents confirming the amendment",
        ),
    )

    rules = (Rule(law("15.c", "from the day the amendment was made"), not_yet_amended),)
    flags = (late_amendment,)


class Revocation(Form):
    """Request to revoke (annul) a document (paragraphs 17 and 18)."""

    holder: Holder = ask(law("17.3.a", "The applicant asks for it"), HOLDER)
    document: PaperNumber = ask(
        law("17.a", "The document is revoked"), DOCUMENT, hint=DOCUMENT_HINT
    )
    reasons: str = ask(law("17.3.b", "gives its reasons"), REASONS, of=LONG)


class Resumption(Form):
    """Request to resume the effect of a revoked document (paragraphs 17 and 18)."""

    holder: Holder = ask(law("17.3.a", "The applicant asks for it"), HOLDER)
    document: PaperNumber = ask(law("17.a", "its effect is resumed"), DOCUMENT, hint=DOCUMENT_HINT)
    reasons: str = ask(law("17.3.b", "gives its reasons"), REASONS, of=LONG)


Request = Extension | Amendment | Revocation | Resumption
