"""Test keys for the people of the demo: one for themselves, one for each place they have.

Whoever may sign there has a key that says so; the others have one that a signature is refused for.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ruqsat.people.capacity import HEAD, Capacity
from ruqsat.people.models import Appointment, Employment, Person
from ruqsat.signing.authority import Authority, Organisation, Subject
from ruqsat.signing.authority import Person as Holder
from ruqsat.signing.certificates import Role


def make(folder: Path, people: Mapping[str, Person]) -> Authority:
    """Makes the keys that are not there yet; the names of files are those of the demo."""
    authority = Authority.at(folder, cast={})
    for name, person in people.items():
        for file, subject in _subjects(name, person):
            authority.issue(file, subject)
    return authority


def key_file(name: str, capacity: Capacity) -> str:
    """The name of the key with which a person of the demo signs in this capacity."""
    return name if capacity.bin is None else f"{name}-{capacity.bin}"


def _subjects(name: str, person: Person) -> Iterator[tuple[str, Subject]]:
    holder = Holder(person.surname_kk, person.given_kk, person.patronymic_kk, person.iin)
    yield name, Subject(holder)
    yield from _in_companies(name, holder, person.employments.select_related("company"))
    yield from _in_bodies(name, holder, person.appointments.select_related("position__body"))


def _in_companies(
    name: str, holder: Holder, employments: Iterable[Employment]
) -> Iterator[tuple[str, Subject]]:
    for employment in employments:
        company = Organisation(employment.company.name_kk, employment.company.bin)
        yield f"{name}-{company.bin}", Subject(holder, _role(employment), company)


def _role(employment: Employment) -> Role:
    if employment.kind == Employment.HEAD:
        return Role.HEAD
    return Role.EMPLOYEE if employment.power_number is None else Role.RIGHT_TO_SIGN


def _in_bodies(
    name: str, holder: Holder, appointments: Iterable[Appointment]
) -> Iterator[tuple[str, Subject]]:
    """One key a body: in two positions of it a person signs with the one that may do more."""
    best: dict[Organisation, Role] = {}
    for appointment in appointments:
        body = appointment.position.body
        organisation = Organisation(body.name_kk, body.bin)
        if appointment.position.role == HEAD:
            best[organisation] = Role.RIGHT_TO_SIGN if appointment.acting else Role.HEAD
        best.setdefault(organisation, Role.EMPLOYEE)
    for organisation, role in best.items():
        yield f"{name}-{organisation.bin}", Subject(holder, role, organisation)
