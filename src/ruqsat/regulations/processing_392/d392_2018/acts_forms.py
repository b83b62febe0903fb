"""What officials and the holder state in the course of a case."""

from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, ask


class Reasons(Form):
    """Why a refusal is proposed."""

    reasons: str = ask(
        None,
        Words("Бас тарту негіздемесі", "Обоснование отказа", "Reasons for the refusal"),
        hint=Words(
            "Әр негіз бойынша қай құжат, қай бет, не сәйкес келмейтінін жазыңыз.",
            "По каждому основанию укажите документ, страницу и что не соответствует.",
            "For each ground name the document, the page and what does not conform.",
        ),
        of=LONG,
    )


class Objection(Form):
    """What the holder says to the preliminary decision."""

    text: str = ask(None, Words("Қарсылығыңыз", "Ваше возражение", "Your objection"), of=LONG)


class Weighing(Form):
    """The answer to the objection."""

    answer: str = ask(
        None,
        Words("Қарсылыққа жауап", "Ответ на возражение", "Answer to the objection"),
        hint=Words(
            "Әр уәж бойынша: қабылданды ма, қабылданбаса — неге.",
            "По каждому доводу: принят ли он, а если нет, почему.",
            "For each argument: whether it is accepted, and if not, why.",
        ),
        of=LONG,
    )
