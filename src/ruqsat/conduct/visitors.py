"""Who is asking, and which cases they may see: one filter below every query.

An applicant sees what was filed in their name; the office and the head see the cases of their
body; whoever is appointed case by case sees the cases they are appointed to; another body sees the
cases that were sent to it, in the role in which they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.db.models import Q, QuerySet

from ruqsat import regulations
from ruqsat.cases.batch import CaseFacts
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.models import Referral
from ruqsat.lex.edition import Edition
from ruqsat.people.capacity import APPLICANT, Capacity


@cache
def own_cases_only() -> frozenset[str]:
    """Roles that see only the cases they are appointed to, as any edition declares them."""
    acts = (act for edition in regulations.editions() for act in edition.procedure.acts)
    roles = (role for act in acts for role in (act.by, act.appoints) if role is not None)
    return frozenset(role.name for role in roles if role.by_case)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A signed-in person in the capacity they have chosen."""

    account: str
    capacity: Capacity

    @property
    def is_staff(self) -> bool:
        return self.capacity.body is not None

    @property
    def party(self) -> str:
        """The IIN or BIN in whose name they act."""
        return self.capacity.party


def visible(visitor: Visitor) -> QuerySet[CaseRow]:
    """The cases a visitor may see; everything that lists cases starts here."""
    return CaseRow.objects.filter(_seen_by(visitor))


def _seen_by(visitor: Visitor) -> Q:
    capacity = visitor.capacity
    if capacity.body is None:
        return Q(applicant_id=visitor.party)
    if sees_what_is_sent(capacity):
        return Q(pk__in=_sent_to(visitor).values("case_id"))
    of_body = Q(body=capacity.body)
    if capacity.role in own_cases_only():
        return of_body & Q(executor=visitor.account)
    return of_body


def sees_what_is_sent(capacity: Capacity) -> bool:
    """Whether the role is one that a regulation gives to another body than the provider."""
    return any(capacity.role in edition.bodies for edition in regulations.editions())


def _sent_to(visitor: Visitor) -> QuerySet[Referral]:
    return Referral.objects.filter(body=visitor.capacity.body, role=visitor.capacity.role)


def may_see(visitor: Visitor, facts: CaseFacts) -> bool:
    """The same rule for one case at hand."""
    capacity = visitor.capacity
    if capacity.body is None:
        return facts.applicant_id == visitor.party
    if sees_what_is_sent(capacity):
        return _sent_to(visitor).filter(case_id=facts.id).exists()
    if capacity.body != facts.body:
        return False
    return capacity.role not in own_cases_only() or facts.executor == visitor.account


def role_in(visitor: Visitor, facts: CaseFacts | None) -> str:
    """The role under which the visitor acts in a case, or would open one."""
    capacity = visitor.capacity
    if capacity.body is None:
        return APPLICANT
    if facts is None:
        return capacity.role
    edition = regulations.edition(facts.regulation, facts.edition)
    return capacity.role if _is_held_in(edition, capacity) else "stranger"


def _is_held_in(edition: Edition, capacity: Capacity) -> bool:
    """Whether the edition gives that role to that body."""
    return edition.body_of(capacity.role) == capacity.body
