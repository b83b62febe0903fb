"""Reads what the editions describe in their ``demo.yaml``: which cases, and who does what when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from ruqsat import regulations
from ruqsat.cases.playing.reading import read_texts
from ruqsat.conduct.cabinet import office_of
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.people.models import Body
from ruqsat.workdays import Office

FILE = "demo.yaml"
Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Lived:
    """One case of the demo; its id is the same in every installation."""

    id: UUID
    name: str
    edition: Edition
    service: Service
    stated: Mapping[str, str]
    """What its application states otherwise than the sample."""


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody does something in a case at a time."""

    case: Lived
    at: datetime
    by: str
    """A person, by the name of the demo."""
    act: str
    finding: str | None = None
    grounds: tuple[str, ...] = ()
    names: str | None = None
    """The person an act appoints."""
    stated: Mapping[str, str] | None = None
    """What the act states otherwise than the sample."""


def steps(now: datetime) -> tuple[Step, ...]:
    """Every step of every case of the editions in force, in the order of time.

    Raises ``ValueError`` if one of them has not come yet: a trial begins with what is done.
    """
    found = sorted(_steps(now), key=lambda step: step.at)
    if found and found[-1].at > now:
        late = found[-1]
        message = f"{late.case.edition.name}/{FILE}: {late.case.name}/{late.act} lies ahead"
        raise ValueError(message)
    return tuple(found)


def _steps(now: datetime) -> Iterator[Step]:
    for edition in regulations.editions():
        path = edition.folder / FILE
        if path.is_file():
            office = office_of(Body.objects.get(key=edition.body), now)
            cases = read_texts(path.read_text(encoding="utf-8"))
            assert isinstance(cases, dict)
            for name, entry in cases.items():
                yield from _of_case(
                    edition, name, entry=entry, today=office.local(now), office=office
                )


def _of_case(
    edition: Edition, name: str, *, entry: Entry, today: datetime, office: Office
) -> Iterator[Step]:
    case = Lived(
        uuid5(NAMESPACE_URL, f"ruqsat:demo/{edition.slug}/{name}"),
        name,
        edition,
        edition.procedure.service(entry["service"]),
        entry.get("states", {}),
    )
    first = office.calendar.before(today.date(), int(entry["ago"]))
    for step in entry["steps"]:
        day = office.calendar.add(first, int(step["on"]))
        hour, minute = map(int, step["at"].split(":"))
        at = datetime.combine(day, datetime.min.time(), office.hours.tz)
        yield Step(
            case,
            at + timedelta(hours=hour, minutes=minute),
            step["by"],
            step["do"],
            step.get("found"),
            tuple(step.get("grounds", ())),
            step.get("names"),
            step.get("states"),
        )
