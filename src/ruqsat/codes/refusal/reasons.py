"""Why a case is refused: one text for each ground, each under the ground's own name."""

from __future__ import annotations

from ruqsat.languages import Sentence, Words
from ruqsat.lex.forms import LONG, Form, ask
from ruqsat.lex.outcomes import Ground
from ruqsat.lex.text import Citation

_WHY = Sentence(kk="Негіздеме ({ground})", ru="Обоснование ({ground})", en="Reasons ({ground})")
_HINT = Words(
    "Қай құжат, қай бет, не сәйкес келмейтінін жазыңыз. Жоба берілсе, оны тексеріп, түзетіңіз.",
    "Укажите документ, страницу и что не соответствует. Если дан черновик, проверьте и исправьте"
    " его.",
    "Name the document, the page and what does not conform. Where a draft stands here, check it"
    " and correct it.",
)


class Reasons(Form):
    """The reasons of a refusal; a regulation makes its own form of them with ``reasons_for``."""

    def of(self, ground: Ground) -> str | None:
        """Why that ground holds; ``None``: it was not found, or this form does not ask of it."""
        return getattr(self, ground.name, None)


def reasons_for(grounds: tuple[Ground, ...], law: Citation) -> type[Reasons]:
    """The form that asks why each of those grounds holds; ``law`` asks for the reasons.

    An act insists on the reasons of the grounds it names and keeps no others.
    """
    asked = {
        ground.name: ask(law, _WHY.say(ground=ground.called), hint=_HINT, of=LONG)
        for ground in grounds
    }
    annotations = {ground.name: str | None for ground in grounds}
    return type("Reasons", (Reasons,), {**asked, "__annotations__": annotations})
