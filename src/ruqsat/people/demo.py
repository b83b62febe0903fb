"""Puts the people of ``demo.yaml`` into the database; a second time it changes nothing.

Their password is published, so their accounts are marked, and production does not let them in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from django.db import transaction
from django.db.models import Model

from ruqsat.people.models import (
    Account,
    Appointment,
    Body,
    Company,
    Employment,
    Person,
    Position,
)

Entry = Mapping[str, Any]
Kept = TypeVar("Kept", bound=Model)

FILE = Path(__file__).with_name("demo.yaml")


@dataclass(frozen=True, slots=True)
class Demo:
    """What was put in, by the names of the file."""

    password: str
    people: Mapping[str, Person]


@cache
def described() -> Entry:
    described: Entry = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return described


@transaction.atomic
def seed() -> Demo:
    demo = described()
    people = {key: _person(entry) for key, entry in demo["persons"].items()}
    for person in people.values():
        _account(person, demo["password"])
    for entry in demo["companies"].values():
        _company(entry, people)
    for key, entry in demo["bodies"].items():
        _body(key, entry, people)
    return Demo(demo["password"], people)


def _person(entry: Entry) -> Person:
    names = {
        f"{part}_{lang}": name
        for lang in ("kk", "ru")
        for part, name in zip(("surname", "given", "patronymic"), entry[lang], strict=True)
    }
    return _kept(Person(iin=entry["iin"], **names), iin=entry["iin"])


def _account(person: Person, password: str) -> None:
    if not Account.objects.filter(person=person).exists():
        account = Account(person=person, test_only=True)
        account.set_password(password)
        account.save()


def _company(entry: Entry, people: Mapping[str, Person]) -> None:
    company = Company(
        bin=entry["bin"],
        **_in_languages("name", entry["name"]),
        **_in_languages("address", entry["address"]),
        **_in_languages("bank", entry["bank"]),
        iban=entry["iban"],
        bic=entry["bic"],
        email=entry["email"],
    )
    company = _kept(company, bin=entry["bin"])
    for member in entry["staff"]:
        _employment(company, people[member["person"]], member)


def _employment(company: Company, person: Person, entry: Entry) -> None:
    power: Entry = entry.get("power", {})
    employment = Employment(
        person=person,
        company=company,
        kind=entry["kind"],
        **_in_languages("title", entry["title"]),
        since=entry["since"],
        power_number=power.get("number"),
        power_on=power.get("dated"),
        power_until=power.get("until"),
    )
    _kept(employment, person=person, company=company)


def _body(key: str, entry: Entry, people: Mapping[str, Person]) -> None:
    body = Body(
        key=key,
        bin=entry["bin"],
        **_in_languages("name", entry["name"]),
        **_in_languages("letterhead", entry["letterhead"]),
        **_in_languages("place", entry["place"]),
    )
    body = _kept(body, key=key)
    for name, position in entry["positions"].items():
        _position(body, name, entry=position, people=people)


def _position(body: Body, key: str, *, entry: Entry, people: Mapping[str, Person]) -> None:
    titles = _in_languages("title", entry["title"])
    position = Position(body=body, key=key, role=entry["role"], **titles)
    position = _kept(position, body=body, key=key)
    for holder in entry["holders"]:
        order: Entry = holder.get("order", {})
        appointment = Appointment(
            person=people[holder["person"]],
            position=position,
            since=holder["since"],
            until=holder.get("until"),
            acting=holder.get("acting", False),
            order_number=order.get("number"),
            order_on=order.get("dated"),
        )
        _kept(appointment, position=position, since=holder["since"])


def _in_languages(name: str, texts: list[str]) -> dict[str, str]:
    return {f"{name}_{lang}": text for lang, text in zip(("kk", "ru", "en"), texts, strict=False)}


def _kept(new: Kept, **known_by: object) -> Kept:
    """The row that is there already, or the new one, checked before it is saved."""
    there = type(new)._default_manager.filter(**known_by).first()
    if there is None:
        new.full_clean()
        new.save()
    return there or new
