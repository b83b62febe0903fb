"""A reasoned refusal: the head gives it on grounds that are declared."""

from __future__ import annotations

from ruqsat.codes.refusal.breach import BrokenTerm
from ruqsat.languages import Words
from ruqsat.lex.acts import Act, Role, overdue
from ruqsat.lex.declarations import Part
from ruqsat.lex.errors import LawError
from ruqsat.lex.moments import Moment
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.text import Citation

_REFUSE = Words("Дәлелді бас тарту", "Мотивированный отказ", "Refuse with reasons")


class Refusal(Part):
    """The act that refuses, signed and numbered. Its grounds were found in acts before it.

    After a broken term it can still be given, for else nothing lawful would remain; but only by a
    head who owns the breach in the refusal itself.
    """

    def __init__(
        self,
        outcome: Outcome,
        *,
        by: Role,
        law: Citation | tuple[Citation, ...],
        after: Moment,
        ends: Moment,
        owns: tuple[Act, ...],
    ) -> None:
        """``after``: when there are grounds; ``ends``: the last day for the decision; ``owns``: the
        acts on the way to it whose term must be kept for it to be in time; ``law``: each
        norm that has it given, the first wherever no other is of the service.

        The list of grounds is closed where the outcome says by what; a law that only asks for
        reasons closes none. Raises ``LawError`` where no grounds are named.
        """
        if not outcome.grounds:
            raise LawError(f"{outcome.name} is a refusal: name its grounds")
        self.outcome = outcome
        given, *also = law if isinstance(law, tuple) else (law,)
        self.refuse = Act(
            given,
            _REFUSE,
            by=by,
            after=after,
            gives=(outcome,),
            signed=True,
            numbered="outgoing",
            form=BrokenTerm,
            owns=owns,
            also=tuple(also),
            within=ends.or_else(overdue),
        )
