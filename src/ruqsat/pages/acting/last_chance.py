"""Until when a ground that is found can still lead to a refusal in time.

A refusal waits for what the law requires before it; every act on that way that has a last day of
its own sets a last day for finding grounds too. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ruqsat.cases.situation import Case
from ruqsat.languages import Sentence, Words, joined
from ruqsat.lex.acts import Act
from ruqsat.lex.moments import Befell, Either, Found, Moment, Reason
from ruqsat.lex.outcomes import Outcome
from ruqsat.pages.case.deadline import reason_words

WARNED = 1
"""Working days before the last one from which the reader is told."""


class Term(NamedTuple):
    """The last day of an act, by its name."""

    due: datetime
    act: str


@dataclass(frozen=True, slots=True)
class LastChance:
    """The act whose term ends the way to a refusal in time, and when."""

    act: Act
    due: datetime
    is_past: bool
    is_owned: bool
    """Whether a decision may still come after it, and owns the broken term."""
    why: tuple[Reason, ...]
    """The steps by which that day was found."""

    @property
    def steps(self) -> tuple[Words, ...]:
        """The same steps in words, each with the place it rests on."""
        return tuple(reason_words(one) for one in self.why)

    @property
    def words(self) -> Words:
        sentence = _NO_MORE if self.is_past else _STILL
        said = sentence.say(act=self.act.called, due=self.due.date())
        return joined((said, _OWNED)) if self.is_past and self.is_owned else said


_STILL = Sentence(
    kk="Бас тартуға негіз табылса, «{act}» қадамын {due:abl} кешіктірмей жасау керек: одан кейін"
    " мерзімінде бас тарту мүмкін болмайды.",
    ru="Если найдётся основание для отказа, действие «{act}» нужно совершить не позднее {due}:"
    " после этого отказать в срок будет нельзя.",
    en="If a ground for refusal is found, “{act}” must be done by {due}: after that a refusal in"
    " time is no longer possible.",
)
_NO_MORE = Sentence(
    kk="«{act}» қадамының мерзімі {due:loc} өтті: қазір табылған негіз бойынша мерзімінде бас тарту"
    " мүмкін емес.",
    ru="Срок действия «{act}» истёк {due}: по основанию, найденному сейчас, отказать в срок уже"
    " нельзя.",
    en="The term for “{act}” passed on {due}: a ground found now can no longer lead to a refusal"
    " in time.",
)
_OWNED = Words(
    "Кейін бас тартқан адам бас тартудың өзінде мерзімнің бұзылғанын және себебін жазады.",
    "Кто отказывает позже, указывает в самом отказе, что срок нарушен и почему.",
    "Whoever refuses later states in the refusal itself that the term was broken, and why.",
)


def last_chance(case: Case, act: Act, now: datetime) -> LastChance | None:
    """For an open act that can find grounds; ``None``: it is not, or nothing presses yet."""
    if not act.seeks_grounds or not case.is_open(act, now):
        return None
    found = [one for outcome in _adverse(case, act) for one in _ways(case, outcome)]
    if not found:
        return None
    due, name = min(found)
    today = case.office.local(now).date()
    is_past = due < now
    if not is_past and case.office.calendar.between(today, due.date()) > WARNED:
        return None
    last = case.procedure.act(name)
    is_owned = any(last in one.owns for one in case.procedure.acts)
    why = tuple(last.due.why(case))
    return LastChance(last, due, is_past=is_past, is_owned=is_owned, why=why)


def _adverse(case: Case, act: Act) -> list[Outcome]:
    outcomes = case.procedure.outcomes
    return [one for one in outcomes if set(one.grounds) & set(act.grounds)]


def _ways(case: Case, outcome: Outcome) -> list[Term]:
    required = [one for one in case.procedure.requires if one.outcome is outcome]
    return [term for one in required for term in _terms(one.after, case)]


def _terms(moment: Moment, case: Case) -> list[Term]:
    """The terms on the way to a moment, as far back as the act that finds the grounds."""
    if moment.when(case) is not None or isinstance(moment, Befell):
        return []
    if isinstance(moment, Either):
        a, b = _terms(moment.a, case), _terms(moment.b, case)
        return max(a, b, key=min) if a and b else []
    if isinstance(moment, Found):
        return _terms_of(moment.act, case)
    if isinstance(moment, Act):
        return _terms_of(moment, case)
    return [term for part in moment.parts() for term in _terms(part, case)]


def _terms_of(act: Act, case: Case) -> list[Term]:
    if act.seeks_grounds or case.done(act) is not None:
        return []
    due = case.due(act)
    before = _terms(act.after, case) if act.after else []
    return [*([Term(due, act.name)] if due else []), *before]
