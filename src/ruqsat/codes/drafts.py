"""A paper drawn up by one official and signed by another: sent back until it is right."""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.codes.appc import code
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, LapseKind
from ruqsat.lex.declarations import FourEyes, Part, Relieves, Repeats
from ruqsat.lex.forms import LONG, Form, ask
from ruqsat.lex.moments import Moment
from ruqsat.lex.text import Citation

RETURN = Words("Жобаны қайтару", "Возврат проекта", "Return the draft")


class Returning(Form):
    """Why a draft is sent back."""

    reasons: str = ask(
        code("79.1", "lawful and well founded"),
        Words("Қайтару себебі", "Причина возврата", "Why it is returned"),
        hint=Words(
            "Нені және неге түзету керегін жазыңыз: құжат, жол, дәлел. Мерзім жаңадан басталмайды.",
            "Напишите, что и почему нужно исправить: документ, строка, довод. Срок заново не"
            " начинается.",
            "Write what must be put right and why: the document, the row, the argument. The term"
            " does not start anew.",
        ),
        of=LONG,
    )


class Draft(Part):
    """What one official draws up for another to sign.

    Until it is signed, whoever is to sign it may send it back with reasons, any number of times;
    it is then drawn up again within the term it had. An act must be lawful and well founded (APPC
    79.1), so nobody has to sign a draft that is not. And nobody signs a draft of their own, also
    where they act for whoever signs.
    """

    def __init__(
        self,
        drawn_up: Act,
        *,
        signed_by: Act,
        signs: Citation,
        or_by: tuple[Act, ...] = (),
        ready: Moment | None = None,
        anew: tuple[Act, ...] = (),
    ) -> None:
        """``signs``: the norm that has another person sign; ``or_by``: the acts of that person that
        sign it where the draft proposes another outcome.

        ``ready``: from when it can be returned, if not as soon as it is drawn up. ``anew``: what is
        done again before it is, because the draft says what was found there.
        """
        self.drawn_up = drawn_up
        self.returned = Act(
            code("79.1", "lawful and well founded"),
            RETURN,
            by=signed_by.by,
            after=ready or drawn_up,
            may=True,
            again=True,
            form=Returning,
        )
        self.anew = Repeats(
            code("72.1", "in every respect, in full and objectively"),
            (*anew, drawn_up),
            once=self.returned,
        )
        self.another_signs = FourEyes(signs, (signed_by, *or_by), judged=(*anew, drawn_up))
        self.unsigned = (
            Relieves(
                code("79.1", "lawful and well founded"), (self.returned,), once=signed_by.lapsed
            )
            if signed_by.within and signed_by.within.lapse.kind is not LapseKind.OVERDUE
            else None
        )

    def declared(self) -> Iterator[tuple[str, object]]:
        """Each under the name of the act that draws up: a procedure has drafts of several kinds."""
        name = self.drawn_up.name
        yield f"return_{name}", self.returned
        yield f"{name}_anew", self.anew
        yield f"{name}_signed_by_another", self.another_signs
        if self.unsigned:
            yield f"{name}_unsigned", self.unsigned
