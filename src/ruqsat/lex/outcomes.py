"""What a procedure can end in, and the closed list of grounds for refusing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Words
from ruqsat.lex.moments import Moment, Reason, World, happened

if TYPE_CHECKING:
    from ruqsat.lex.subjects import Makes
    from ruqsat.lex.text import Citation


@dataclass(frozen=True, eq=False)
class Ground:
    """A ground for refusing; someone must find it and write the reasons."""

    law: Citation
    called: Words
    name: str
    only_where: Callable[[Any], bool] | None = None
    """From the application to whether the ground can be there at all; ``None``: it always can."""

    def can_be_found(self, application: Any) -> bool:
        return self.only_where is None or self.only_where(application)


@dataclass(frozen=True, eq=False)
class Outcome(Moment):
    """What a procedure can end in; as a moment, when it was given."""

    law: Citation
    called: Words
    _: KW_ONLY
    name: str
    adverse: bool = False
    neutral: bool = False
    """Whether the case ends undecided: neither for the applicant nor against them."""
    grounds: tuple[Ground, ...] = ()
    """The closed list; an outcome with grounds is given on at least one of them."""
    closed_by: Citation | None = None
    """The norm that closes the list."""
    makes: Makes | None = None
    """What it gives that outlives the case; ``None``: nothing."""

    @property
    def favourable(self) -> bool:
        """Whether it gives what was applied for."""
        return not (self.adverse or self.neutral)

    def when(self, world: World) -> datetime | None:
        return world.ended(self)

    def why(self, world: World) -> Iterator[Reason]:
        if at := self.when(world):
            yield happened(self.called, at, self.law)
