"""Puts the people of ``demo.yaml`` into the database; a second time it changes nothing.

Their password is published, so their accounts are marked, and production does not let them in.
"""

from collections.abc import Collection, Mapping
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
Key = TypeVar("Key")
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
    people = _kept({key: _person(entry) for key, entry in demo["persons"].items()}, "iin")
    _put_accounts(people.values(), demo["password"])
    companies = _kept({key: _company(entry) for key, entry in demo["companies"].items()}, "bin")
    staff = {
        (key, member["person"]): _employment(companies[key], people[member["person"]], member)
        for key, entry in demo["companies"].items()
        for member in entry["staff"]
    }
    _kept(staff, "person_id", "company_id")
    _put_bodies(demo["bodies"], people)
    return Demo(demo["password"], people)


def _put_bodies(described: Mapping[str, Entry], people: Mapping[str, Person]) -> None:
    bodies = _kept({key: _body(key, entry) for key, entry in described.items()}, "key")
    named = {
        (body, key): entry
        for body, whole in described.items()
        for key, entry in whole["positions"].items()
    }
    positions = _kept(
        {(body, key): _position(bodies[body], key, entry) for (body, key), entry in named.items()},
        "body_id",
        "key",
    )
    held = {
        (place, str(holder["since"])): _appointment(positions[place], people, holder)
        for place, entry in named.items()
        for holder in entry["holders"]
    }
    _kept(held, "position_id", "since")


def _person(entry: Entry) -> Person:
    names = {
        f"{part}_{lang}": name
        for lang in ("kk", "ru")
        for part, name in zip(("surname", "given", "patronymic"), entry[lang], strict=True)
    }
    return Person(iin=entry["iin"], **names)


def _put_accounts(people: Collection[Person], password: str) -> None:
    """Whoever has an account keeps their own password."""
    having = set(Account.objects.filter(person__in=people).values_list("pk", flat=True))
    new = [Account(person=one, test_only=True) for one in people if one.pk not in having]
    for account in new:
        account.set_password(password)
    Account.objects.bulk_create(new)


def _company(entry: Entry) -> Company:
    return Company(
        bin=entry["bin"],
        **_in_languages("name", entry["name"]),
        **_in_languages("address", entry["address"]),
        **_in_languages("bank", entry["bank"]),
        iban=entry["iban"],
        bic=entry["bic"],
        email=entry["email"],
    )


def _employment(company: Company, person: Person, entry: Entry) -> Employment:
    power: Entry = entry.get("power", {})
    return Employment(
        person=person,
        company=company,
        kind=entry["kind"],
        **_in_languages("title", entry["title"]),
        since=entry["since"],
        power_number=power.get("number"),
        power_on=power.get("dated"),
        power_until=power.get("until"),
    )


def _body(key: str, entry: Entry) -> Body:
    return Body(
        key=key,
        bin=entry["bin"],
        **_in_languages("name", entry["name"]),
        **_in_languages("letterhead", entry["letterhead"]),
        **_in_languages("place", entry["place"]),
    )


def _position(body: Body, key: str, entry: Entry) -> Position:
    titles = _in_languages("title", entry["title"])
    return Position(body=body, key=key, role=entry["role"], **titles)


def _appointment(position: Position, people: Mapping[str, Person], holder: Entry) -> Appointment:
    order: Entry = holder.get("order", {})
    return Appointment(
        person=people[holder["person"]],
        position=position,
        since=holder["since"],
        until=holder.get("until"),
        acting=holder.get("acting", False),
        order_number=order.get("number"),
        order_on=order.get("dated"),
    )


def _in_languages(name: str, texts: list[str]) -> dict[str, str]:
    return {f"{name}_{lang}": text for lang, text in zip(("kk", "ru", "en"), texts, strict=False)}


def _kept(new: Mapping[Key, Kept], *known_by: str) -> dict[Key, Kept]:
    """Of each the row that is there already, or the new one: checked, then saved all at once."""
    rows = {key: _checked(row) for key, row in new.items()}
    model = type(next(iter(rows.values())))
    places = [[getattr(row, name) for name in known_by] for row in rows.values()]
    among = model._default_manager.filter(**{f"{known_by[0]}__in": {first for first, *_ in places}})
    there = {tuple(getattr(row, name) for name in known_by): row for row in among}
    kept = {
        key: there.get(tuple(place), row)
        for (key, row), place in zip(rows.items(), places, strict=True)
    }
    model._default_manager.bulk_create(row for row in kept.values() if row._state.adding)
    return kept


def _checked(row: Kept) -> Kept:
    """The row, if what its own fields say holds; how rows go together, the database knows."""
    row.clean_fields(exclude=[one.name for one in row._meta.fields if one.is_relation])
    row.clean()
    return row
