"""Which declaration reads which norm: a norm cited by the wrong kind of declaration is unread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ruqsat.lex.forms import Form
from ruqsat.lex.forms.kinds import FilesKind
from ruqsat.lex.moments import Count, walk
from ruqsat.lex.text import Citation, Norm, NormKind

if TYPE_CHECKING:
    from ruqsat.lex.procedure import Procedure

_READERS: dict[NormKind, frozenset[str]] = {
    NormKind.META: frozenset({"shown"}),
    NormKind.DEFINITION: frozenset({"shown", "service", "outcome", "act", "paper"}),
    NormKind.DUTY: frozenset({"act", "enforced"}),
    NormKind.RIGHT: frozenset({"act", "enforced", "shown"}),
    NormKind.POWER: frozenset({"act"}),
    NormKind.PROHIBITION: frozenset({"requires", "repeats", "four_eyes", "outcome", "enforced"}),
    NormKind.TERM: frozenset({"term", "part", "rule", "flag"}),
    NormKind.CHECK: frozenset({"check", "ground"}),
    NormKind.CONSEQUENCE: frozenset({"act", "requires", "outcome", "lapse"}),
    NormKind.NOTICE: frozenset({"act", "notice", "shown", "question"}),
    NormKind.DOCUMENT: frozenset({"attachment", "form"}),
    NormKind.FIELD: frozenset({"question", "attachment", "paper", "enforced", "shown"}),
    NormKind.TEMPLATE: frozenset({"paper", "form"}),
    NormKind.EXCHANGE: frozenset({"inquiry", "enforced"}),
}


@dataclass(frozen=True, slots=True)
class Cited:
    """One place where a norm is cited, and by what kind of declaration."""

    norm: Norm
    by: str
    place: str


def cited(procedure: type[Procedure]) -> Iterator[Cited]:
    """Every citation of a procedure, in the order of its declarations, then of its duties."""
    for course in procedure.courses():
        yield from _of_acts(course)
        yield from _of_terms(course)
        yield from _of_outcomes(course)
        yield from _of_services(course)
        for paper in course.papers:
            for citation in (paper.law, *paper.prints):
                yield Cited(citation.norm, "paper", paper.name)
        yield from _of_the_rest(course)


def _of_acts(procedure: type[Procedure]) -> Iterator[Cited]:
    for act in procedure.acts:
        for citation in (act.law, *act.also):
            by = "check" if act.finds and is_check(citation) else "act"
            yield Cited(citation.norm, by, act.name)
        if act.within and act.within.lapse.law:
            yield Cited(act.within.lapse.law.norm, "lapse", act.name)
        if act.form:
            yield from _of_form(act.form, act.name)


def _of_services(procedure: type[Procedure]) -> Iterator[Cited]:
    for service in procedure.services:
        yield Cited(service.law.norm, "service", service.name)
        if service.about:
            yield Cited(service.about.law.norm, "service", service.name)
        yield from _of_form(service.form, service.name)


def is_check(citation: Citation) -> bool:
    return citation.norm.kind is NormKind.CHECK


def _of_form(form: type[Form], place: str) -> Iterator[Cited]:
    for name, citation in form.stands_on.items():
        yield Cited(citation.norm, "form", f"{place}: {form.__name__}.{name}")
    for flag in form.flags:
        yield Cited(flag.law.norm, "flag", f"{place}: {flag.name}")
    for where, citation, question in form.citations():
        by = "rule" if question is None else "question"
        if question and isinstance(question.kind, FilesKind):
            by = "attachment"
        yield Cited(citation.norm, by, f"{place}: {where}")


def _of_terms(procedure: type[Procedure]) -> Iterator[Cited]:
    roots = [(act.name, act.within.ends) for act in procedure.acts if act.within]
    roots += [(act.name, act.after) for act in procedure.acts if act.after]
    roots += [(limit.name, limit.ends) for limit in procedure.limits]
    for place, root in roots:
        for moment in walk(root):
            if isinstance(moment, Count):
                yield Cited(moment.law.norm, "term", place)
            for citation in moment.rests_on():
                yield Cited(citation.norm, "part", place)
    for limit in procedure.limits:
        yield Cited(limit.law.norm, "term", limit.name)


def _of_outcomes(procedure: type[Procedure]) -> Iterator[Cited]:
    for outcome in procedure.outcomes:
        yield Cited(outcome.law.norm, "outcome", outcome.name)
        if outcome.closed_by:
            yield Cited(outcome.closed_by.norm, "outcome", outcome.name)
    for ground in procedure.grounds:
        yield Cited(ground.law.norm, "ground", ground.name)


def _of_amendments(procedure: type[Procedure]) -> Iterator[Cited]:
    """What changes acts and outcomes declared above: what they wait for, and need not wait for."""
    for requires in procedure.requires:
        yield Cited(requires.law.norm, "requires", requires.name)
    for excuses in procedure.excuses:
        for citation in (excuses.law, excuses.by):
            yield Cited(citation.norm, "excuses", excuses.name)
    for relieves in procedure.relieves:
        yield Cited(relieves.law.norm, "relieves", relieves.name)
    for repeats in procedure.repeats:
        yield Cited(repeats.law.norm, "repeats", repeats.name)
    for apart in procedure.four_eyes:
        yield Cited(apart.law.norm, "four_eyes", apart.name)


def _of_the_rest(procedure: type[Procedure]) -> Iterator[Cited]:
    yield from _of_amendments(procedure)
    for notice in procedure.notices:
        yield Cited(notice.law.norm, "notice", notice.name)
    for inquiry in procedure.inquiries:
        for citation in (inquiry.law, *inquiry.also):
            yield Cited(citation.norm, "inquiry", inquiry.name)
    for shown in procedure.shown:
        yield Cited(shown.law.norm, "shown", shown.on)
    for enforced in procedure.enforced:
        yield Cited(enforced.law.norm, "enforced", enforced.by)


def may_be_silent(norm: Norm) -> bool:
    """Whether a norm may be declared silent without a recorded decision."""
    return norm.kind in (NormKind.META, NormKind.DEFINITION) or norm.id.startswith("order.")


def unread(procedure: type[Procedure]) -> list[str]:
    """Ids of the norms that no fitting declaration cites and no silence excuses."""
    read = {id(one.norm) for one in cited(procedure) if one.by in _READERS[one.norm.kind]}
    read |= {
        id(silence.norm)
        for silence in procedure.silences
        if silence.adr or may_be_silent(silence.norm)
    }
    return [id_ for id_, norm in procedure.law.norms.items() if id(norm) not in read]
