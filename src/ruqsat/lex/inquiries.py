"""What a body asks of a registry instead of the applicant, and the three answers there can be.

Unknown is an answer of its own: whoever takes it for a no, or for a yes, does not type-check or
is stopped when it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from ruqsat.languages import Words
from ruqsat.lex.declarations import Named
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.parsing import Raw, parse, unparse
from ruqsat.lex.forms.values import Bin, Iin
from ruqsat.lex.labels import Labelled

if TYPE_CHECKING:
    from ruqsat.lex.moments import Moment
    from ruqsat.lex.outcomes import Ground
    from ruqsat.lex.text import Citation


class Answer(Labelled):
    """Whether a registry holds what it was asked for."""

    YES = "yes", "иә", "да", "yes"
    NO = "no", "жоқ", "нет", "no"
    UNKNOWN = "unknown", "белгісіз", "неизвестно", "unknown"

    def __bool__(self) -> NoReturn:
        message = "an answer is yes, no or unknown: compare it, do not take it for a truth"
        raise TypeError(message)


@dataclass(frozen=True, slots=True)
class Filed:
    """What of an application an answer is compared with."""

    number: str
    """IIN or BIN of the applicant."""
    called: str
    """The applicant, as the application names them."""
    signer: str | None = None
    """Who signed it, as the certificate names them; ``None``: not known."""
    by_head: bool = False
    """Whether the certificate is that of the head of the applicant."""


Differs = Callable[[Any, Filed], Iterator[Words]]
"""From the particulars of a yes to everything in which they are unlike what was filed."""


@dataclass(frozen=True, eq=False)
class Registry:
    """What a state information system holds about whoever has a number."""

    name: str
    called: Words
    """What is asked for, in the words of the law."""
    _: KW_ONLY
    of: tuple[type[Iin | Bin], ...]
    """Whose numbers it knows."""
    particulars: type[Form]
    """What a yes states; its ``number`` is that of whom it was asked about."""
    says: Mapping[Answer, Words]
    differs: Differs = lambda _particulars, _filed: iter(())

    def knows_of(self, number: str) -> bool:
        """Whether it holds anything about those who have a number of this kind."""
        return any(kind.problem(number) is None for kind in self.of)

    def read(self, raw: Raw, *, about: str, on: date) -> Raw | tuple[Problem, ...]:
        """The particulars as they are kept, or what is wrong with them."""
        parsed = parse(self.particulars, raw, on=on)
        if parsed.values is None:
            return parsed.problems
        stated = unparse(parsed.values)
        if stated["number"] != about:
            return (Problem("number", _ANOTHER),)
        return stated

    def unlike(self, stated: Raw, filed: Filed, *, on: date) -> tuple[Words, ...]:
        """In what the particulars, as they are kept, differ from what was filed."""
        values = parse(self.particulars, stated, on=on).values
        return tuple(self.differs(values, filed)) if values is not None else ()


_ANOTHER = Words(
    "Бұл нөмір басқа тұлғанікі. Сұралған тұлғаның нөмірін жазыңыз.",
    "Это номер другого лица. Укажите номер того, о ком был запрос.",
    "This is the number of another person. Enter the number of whom the inquiry is about.",
)


@dataclass(frozen=True, eq=False)
class Inquiry(Named):
    """A question a body puts to a registry about its applicant, instead of asking them."""

    law: Citation
    _: KW_ONLY
    of: Registry
    when: Moment
    consent: Callable[[Any], bool]
    """From the application to whether the applicant lets the body ask."""
    also: tuple[Citation, ...] = ()
    speaks_for: Ground | None = None
    """The ground that a yes speaks for; an official finds it, or does not."""
    name: str = field(default="", init=False)
