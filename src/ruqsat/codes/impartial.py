"""Officials who look at a case with eyes of their own: not at what they did themselves."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.lex.acts import Act, Role
from ruqsat.lex.declarations import FourEyes, Part


class Impartial(Part):
    """Whoever took part for the applicant acts in the case for no body, and whoever decided does
    not consider the complaint about it.

    That an official has had the case in hand before keeps them from nothing (APPC 67.2).
    """

    def __init__(
        self,
        *,
        applicant: Role,
        officials: tuple[Role, ...],
        decided: tuple[Act, ...],
        considered: tuple[Act, ...],
    ) -> None:
        self.no_case_of_their_own = FourEyes(
            code("67.1.1", "took part in it as a participant"), officials, judged=(applicant,)
        )
        self.no_complaint_about_themselves = FourEyes(
            code("91.3", "higher than the one whose act"), considered, judged=decided
        )
