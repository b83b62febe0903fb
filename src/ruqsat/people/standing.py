"""Reads from the database in which capacities a person may act on a day, and who holds a role."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet

from ruqsat.people.capacity import Basis, Capacity, Paper, in_force
from ruqsat.people.models import Appointment, Company, Employment, Person


def capacities(person: Person, on: date) -> tuple[Capacity, ...]:
    """Every capacity of ``person`` on the day ``on``, their own first, the rest in fixed order."""
    in_companies = (_in_company(employment, on) for employment in _employments(person, on))
    in_bodies = (_in_body(appointment) for appointment in _appointments(on).filter(person=person))
    own = Capacity(Basis.OWN, person.pk, person.iin, person.name)
    return _once((own, *filter(None, in_companies), *in_bodies))


def holders(body: str, role: str, on: date) -> tuple[Capacity, ...]:
    """Whoever may act under ``role`` in the body with the key ``body``, acting ones included."""
    found = _appointments(on).filter(position__body__key=body, position__role=role)
    return tuple(_in_body(appointment) for appointment in found)


def without_power(person: Person, on: date) -> tuple[Company, ...]:
    """Companies that employ ``person``, who nevertheless may not act for them on the day ``on``."""
    return tuple(
        employment.company
        for employment in _employments(person, on)
        if _in_company(employment, on) is None
    )


def _employments(person: Person, on: date) -> QuerySet[Employment]:
    dated = Employment.objects.filter(_covering(on), person=person)
    return dated.select_related("person", "company").order_by("company__bin", "kind")


def _appointments(on: date) -> QuerySet[Appointment]:
    dated = Appointment.objects.filter(_covering(on)).select_related("person", "position__body")
    return dated.order_by("position__body__key", "position__key", "acting", "pk")


def _covering(on: date) -> Q:
    return Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))


def _in_company(employment: Employment, on: date) -> Capacity | None:
    """``None``: an employee without a power, or with one that is not valid on the day."""
    paper = _power(employment)
    head = employment.kind == Employment.HEAD
    if not head and (paper is None or not in_force(on, since=paper.since, until=paper.until)):
        return None
    return Capacity(
        Basis.HEAD if head else Basis.POWER,
        employment.person.pk,
        employment.person.iin,
        employment.person.name,
        title=employment.title,
        bin=employment.company.bin,
        organisation=employment.company.name,
        paper=None if head else paper,
    )


def _power(employment: Employment) -> Paper | None:
    number, on, until = employment.power_number, employment.power_on, employment.power_until
    if number is None or on is None or until is None:
        return None
    return Paper(number, on=on, since=on, until=until)


def _in_body(appointment: Appointment) -> Capacity:
    position = appointment.position
    return Capacity(
        Basis.ORDER if appointment.acting else Basis.POSITION,
        appointment.person.pk,
        appointment.person.iin,
        appointment.person.name,
        role=position.role,
        title=position.title,
        bin=position.body.bin,
        organisation=position.body.name,
        body=position.body.key,
        position=position.key,
        paper=_order(appointment),
    )


def _order(appointment: Appointment) -> Paper | None:
    number, on, until = appointment.order_number, appointment.order_on, appointment.until
    if number is None or on is None or until is None:
        return None
    return Paper(number, on=on, since=appointment.since, until=until)


def _once(found: Iterable[Capacity]) -> tuple[Capacity, ...]:
    """Who holds a position for good is not shown a second time as acting in it."""
    by_key: dict[str, Capacity] = {}
    for capacity in found:
        by_key.setdefault(capacity.key, capacity)
    return tuple(by_key.values())
