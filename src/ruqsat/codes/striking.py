"""Mistaken acts are struck out before anything of them has left the body; nothing is deleted."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Role
from ruqsat.lex.declarations import Part
from ruqsat.lex.forms import LONG, Form, ask
from ruqsat.lex.moments import Moment

STRIKE_OUT = Words(
    "Қате қадамды сызып тастау",
    "Вычеркнуть ошибочное действие",
    "Strike out a mistaken act",
)
_MAKER_OR_HIGHER = code("84.2", "by the body or the official that made it")


class Striking(Form):
    """Why an act is struck out."""

    reasons: str = ask(
        code("79.1", "lawful and well founded"),
        Words("Қате неде", "В чём ошибка", "What the mistake is"),
        hint=Words(
            "Не қате жасалғанын және оның қалай анықталғанын жазыңыз. Қадам істе сызылған күйінде"
            " қалады; оның мерзімі жаңадан басталмайды.",
            "Напишите, что сделано ошибочно и как это обнаружилось. Действие останется в деле"
            " зачёркнутым; срок его заново не начинается.",
            "Write what was done by mistake and how it was found. The act stays in the case, struck"
            " through; its term does not start anew.",
        ),
        of=LONG,
    )


class StrikingOut(Part):
    """An official strikes out a mistaken act of their own, their head any act of either.

    The code speaks of the administrative act: whoever made it, or a higher official, takes it back
    (APPC 84.2). What leads to one and has reached nobody is taken back by the same persons.
    """

    def __init__(self, *, after: Moment, executor: Role, head: Role) -> None:
        self.strike_out = _act(after, executor, (executor,))
        self.strike_out_any = _act(after, head, (executor, head))


def _act(after: Moment, by: Role, strikes_out: tuple[Role, ...]) -> Act:
    return Act(
        _MAKER_OR_HIGHER,
        STRIKE_OUT,
        by=by,
        after=after,
        may=True,
        again=True,
        form=Striking,
        strikes_out=strikes_out,
    )
