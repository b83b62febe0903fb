"""What every paper of these Rules rests on, and how a request is told on it."""

from collections.abc import Iterator

from ruqsat.languages import Words, each_language, say_day
from ruqsat.lex.content import Block, Column, Facts, Paragraph, Table, Text

from ..forms import Amendment, Extension, Request
from ..parts import DOCUMENT

BASIS = Words(
    "Негізі: Қазақстан Республикасы Үкіметінің 2018 жылғы 28 маусымдағы № 392 қаулысымен бекітілген"
    " қағидалар.",
    "Основание: Правила, утвержденные постановлением Правительства Республики Казахстан от 28 июня"
    " 2018 года № 392.",
    "Basis: the Rules approved by Resolution of the Government No. 392 of 28 June 2018.",
)
CONTACTS = "1414, 8-800-080-7777"

_UNTIL = Words("Жаңа соңғы күні", "Новый последний день", "New last day")
_PLACED = Words(
    "Тауарлар рәсімге орналастырылған күн",
    "День помещения товаров под процедуру",
    "Day the goods were placed",
)
_ENDS = Words("Рәсім аяқталатын күн", "День окончания процедуры", "Day on which the procedure ends")
_LONGER_BY = Words(
    "Одан ұзақ мерзім белгілеген шешім",
    "Решение, установившее больший срок",
    "Decision that sets a longer term",
)
_CASE = Words("Не өзгерді", "Что изменилось", "What was amended")
_CHANGED = Words("Өзгеріс енгізілген күн", "День внесения изменения", "Day of the amendment")
_ROW = Column("Жол", "Строка", align="right", share=12)
_READS = Column("Жаңа мазмұны", "Новое содержание", share=120)


def told(request: Request) -> tuple[Block, ...]:
    """What is asked, and of which document."""
    facts = Facts(((DOCUMENT, request.document), *_facts(request)))
    return facts, *_rows(request)


def _facts(request: Request) -> Iterator[tuple[Text, Text]]:
    match request:
        case Extension():
            yield _UNTIL, each_language(lambda lang: say_day(request.term.until, lang))
            yield _ENDS, each_language(lambda lang: say_day(request.term.ends_on, lang))
            yield _PLACED, each_language(lambda lang: say_day(request.term.placed_on, lang))
            if request.term.longer_by:
                yield _LONGER_BY, request.term.longer_by
        case Amendment():
            yield _CASE, request.change.case.words
            yield _CHANGED, each_language(lambda lang: say_day(request.change.changed_on, lang))


def _rows(request: Request) -> tuple[Block, ...]:
    if not isinstance(request, Amendment):
        return ()
    rows = tuple((str(int(line.row)), line.reads) for line in request.rows)
    return (Table((_ROW, _READS), rows),)


def reasons(request: Request) -> tuple[Block, ...]:
    return (Paragraph(request.reasons),)
