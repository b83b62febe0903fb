"""A reasoned refusal: the head gives it on grounds from a closed list."""

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
        law: Citation,
        after: Moment,
        ends: Moment,
        owns: tuple[Act, ...],
    ) -> None:
        """``after``: when there are grounds; ``ends``: the last day for the decision; ``owns``: the
        acts on the way to it whose term must be kept for it to be in time.

        Raises ``LawError`` where the list of grounds is open.
        """
        if not (outcome.grounds and outcome.closed_by):
            raise LawError(
                f"{outcome.name} is a refusal: name its grounds and what closes the list"
            )
        self.outcome = outcome
        self.refuse = Act(
            law,
            _REFUSE,
            by=by,
            after=after,
            gives=(outcome,),
            signed=True,
            numbered="outgoing",
            form=BrokenTerm,
            owns=owns,
            within=ends.or_else(overdue),
        )
