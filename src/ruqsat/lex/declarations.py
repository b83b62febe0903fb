"""What a regulation declares beside its acts: services, limits, notices, papers, readings.

A later paragraph that changes an act declared above is a declaration of its own, so the order of
the law is kept and no act is mutated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Sentence, Words
from ruqsat.lex.errors import LawError

if TYPE_CHECKING:
    from ruqsat.lex.acts import Act, Role
    from ruqsat.lex.edition import Edition
    from ruqsat.lex.forms import Form
    from ruqsat.lex.labels import Labelled
    from ruqsat.lex.moments import Moment
    from ruqsat.lex.outcomes import Outcome
    from ruqsat.lex.subjects import About
    from ruqsat.lex.text import Citation


class Named:
    """Takes the name under which it stands in its procedure."""

    name: str

    def __set_name__(self, owner: type, name: str) -> None:
        if not self.name:
            object.__setattr__(self, "name", name)


@dataclass(frozen=True, eq=False)
class Service(Named):
    """A way into a procedure: its own form and its own result."""

    law: Citation
    called: Words
    _: KW_ONLY
    form: type[Form]
    name: str
    filed_for: Callable[[Any], str]
    """From the application to the IIN or BIN of the person in whose name it is filed."""
    filed_by: Callable[[Any], str]
    """From the application to the name of that person."""
    about: About | None = None
    """What it asks for of something its applicant holds; ``None``: it asks for something new."""


def _nobody(_: Any) -> str:
    raise LawError("a duty of the body is filed by nobody")


@dataclass(frozen=True, eq=False)
class BodyDuty(Service):
    """A duty that each new edition lays upon its body: a case of its own, without an applicant.

    Its form is what the platform states of the edition when it opens the case.
    """

    _: KW_ONLY
    states: Callable[[Edition], Mapping[str, str]]
    """From the edition to the raw answers of the form."""
    filed_for: Callable[[Any], str] = _nobody
    filed_by: Callable[[Any], str] = _nobody


@dataclass(frozen=True, eq=False)
class Requires(Named):
    """An outcome that may not be given before a moment: no refusal unheard."""

    law: Citation
    outcome: Outcome
    _: KW_ONLY
    after: Moment
    otherwise: str
    """The code of the refusal, as plays and scripts name it."""
    says: Words
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class Excuses(Named):
    """An adverse outcome that may be given unheard: by which norm, and why general law lets it."""

    law: Citation
    outcome: Outcome
    _: KW_ONLY
    because: Labelled
    """One of the closed reasons of general law."""
    by: Citation
    """The norm of general law that gives this reason."""
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class Relieves(Named):
    """Acts that nobody owes or may do while a moment has come."""

    law: Citation
    acts: tuple[Act, ...]
    _: KW_ONLY
    once: Moment
    says: Words | None = None
    """Why not, to whoever still tries; ``None``: that it is no longer needed."""
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class FourEyes(Named):
    """Acts that are not done by a person who did one that they judge, in whatever capacity."""

    law: Citation
    acts: tuple[Act | Role, ...]
    """A role stands for every act of that role."""
    _: KW_ONLY
    judged: tuple[Act | Role, ...]
    name: str = field(default="", init=False)

    def forbids(self, act: Act) -> bool:
        """Whether somebody may not do the act because of what they did."""
        return act in self.acts or act.by in self.acts

    def looks_at(self, act: Act) -> bool:
        """Whether whoever did the act is kept from others."""
        return act in self.judged or act.by in self.judged


@dataclass(frozen=True, eq=False)
class Repeats(Named):
    """Acts done anew each time another act is done: what they came to before stays in the history
    and counts no more. Their terms run on: none starts anew."""

    law: Citation
    acts: tuple[Act, ...]
    _: KW_ONLY
    once: Act
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class Limit(Named):
    """A last day for the whole procedure, kept by giving any of its outcomes."""

    law: Citation
    called: Words
    _: KW_ONLY
    ends: Moment
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class Notice(Named):
    """Something a person is told when a moment comes."""

    law: Citation
    called: Words
    _: KW_ONLY
    when: Moment
    to: Role
    says: Sentence
    """May use ``{number}``, ``{due}``, ``{received}``, and ``{outgoing}`` of a decision."""
    by_email: bool = False
    """Whether it must also go to the e-mail address given in the application."""
    name: str = field(default="", init=False)


@dataclass(frozen=True, eq=False)
class Paper(Named):
    """An official paper: which template norms it prints, and which acts draw it up and sign it."""

    law: Citation
    called: Words
    _: KW_ONLY
    template: str
    """``papers/<template>.typ`` of the edition, or of the general law."""
    prints: tuple[Citation, ...]
    """The fields and rows of the official form, in their order."""
    content: Callable[[Any], Any]
    """From a ``Dossier`` to the content of the paper."""
    drawn_up_by: Act
    signed_by: Act
    of: tuple[Service, ...] = ()
    """The services whose cases it is drawn up in; empty: every service."""
    name: str = field(default="", init=False)

    def serves(self, service: Service) -> bool:
        return not self.of or service in self.of


@dataclass(frozen=True, slots=True)
class Shown:
    """A norm that is shown to people, and on which page."""

    law: Citation
    on: str
    says: Words | None = None
    """What is said on the page of a case; ``None``: the norm itself is shown."""
    when: Moment | None = None
    """From when it is said; ``None``: always."""


@dataclass(frozen=True, slots=True)
class Enforced:
    """A norm that the machinery keeps for every procedure, and the test that proves it."""

    law: Citation
    by: str
    """``path/to/test.py::test_name``, checked to exist."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How an unclear place of the act is read: one object per finding of the catalogue."""

    place: str
    """The paragraph or norm the finding is about."""
    unclear: Words
    taken: Words
    used_by: tuple[str, ...] = ()
    """Names of the declarations that rest on it."""


class Part:
    """A piece of procedure from general law, taken into a regulation under one name."""

    def declared(self) -> Iterator[tuple[str, object]]:
        """What it declares, by name. An act of a part is known by its own name alone."""
        return iter(vars(self).items())
