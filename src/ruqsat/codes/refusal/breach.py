"""A refusal after a broken term: whoever gives it owns the breach in the refusal itself."""

from ruqsat.codes.appc import code
from ruqsat.languages import Words
from ruqsat.lex.forms import LONG, Form, ask, confirm


class BrokenTerm(Form):
    """Asked only where a term was broken; which one is never typed, for the case knows it."""

    broken: bool = confirm(
        code("80.1.4", "gives the reasons of the act"),
        Words(
            "Мерзімнің бұзылғанын растаймын: бұл туралы бас тартудың өзінде жазылады.",
            "Признаю, что срок нарушен: об этом говорится в самом отказе.",
            "I own that the term was broken: the refusal itself says so.",
        ),
    )
    why: str = ask(
        code("80.1.4", "gives the reasons of the act"),
        Words("Мерзім неге бұзылды", "Почему нарушен срок", "Why the term was broken"),
        hint=Words(
            "Не болғанын және мұның қайталанбауы үшін не істелгенін жазыңыз.",
            "Напишите, что произошло и что сделано, чтобы это не повторилось.",
            "Say what happened and what was done so that it does not happen again.",
        ),
        of=LONG,
    )
