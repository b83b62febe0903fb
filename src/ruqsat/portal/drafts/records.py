"""What this installation keeps of a party, by the names under which forms ask for it."""

from ruqsat.conduct.visitors import Visitor
from ruqsat.people.models import Company, Person


def known_of(visitor: Visitor) -> dict[str, str]:
    """In Kazakh, as official forms are filled in; what is not known is not there."""
    capacity = visitor.capacity
    if capacity.bin is not None:
        return _company(Company.objects.get(bin=capacity.bin))
    return _person(Person.objects.get(iin=capacity.iin))


def _company(company: Company) -> dict[str, str]:
    known = {
        "kind": "legal",
        "name": company.name_kk,
        "bin": company.bin,
        "address": company.address_kk,
        "email": company.email,
    }
    if not company.iban:
        return known
    return known | {
        "has_bank": "yes",
        "bank.bank": company.bank_kk,
        "bank.bic": company.bic,
        "bank.iban": company.iban,
    }


def _person(person: Person) -> dict[str, str]:
    return {
        "kind": "natural",
        "surname": person.surname_kk,
        "first_name": person.given_kk,
        "patronymic": person.patronymic_kk,
        "iin": person.iin,
    }
