"""The feed for the monitoring of state services: every stage of every case, in one order.

A reader names the last position it has and is given what follows. What stands at a position never
changes, and nothing ever appears below one that was given; so whoever asks again is told the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db import connection

from ruqsat.cases.batch import Json
from ruqsat.cases.decide import breaches
from ruqsat.cases.events import Event
from ruqsat.cases.outbox import Task
from ruqsat.notices.models import Stage
from ruqsat.notices.sayings import Occasion, occasion

MOST = 1000
"""Stages a reader is given at once, if it does not ask for fewer."""
TURN = 8_219
"""Names the lock under which positions are given on PostgreSQL."""


def report(task: Task) -> None:
    """Add the events of one act to the feed, each once."""
    _wait_for_turn()
    first = task.data["first"]
    assert isinstance(first, int)
    for seq in range(first, task.seq + 1):
        said = json.dumps(_said(occasion(task.case, seq)), ensure_ascii=False)
        Stage.objects.get_or_create(case_id=task.case, seq=seq, defaults={"said": said})


def after(position: int, most: int = MOST) -> Iterator[Mapping[str, Json]]:
    """What follows a position, in order; 0 begins with the first.

    Each has ``position``, the case with its law and body, ``stage`` with its name in Kazakh and
    Russian, ``kind`` (done or lapsed), ``at`` in the body's zone, ``finding``, ``outcome`` and
    ``number`` where the act gave one, ``strikes`` (the ``seq`` of a stage it takes back), ``due``
    and ``late`` (what a return has done anew, by when it was done first); ``breaches`` are the
    broken terms that a decision owned, each with ``stage``, ``due`` and ``at``. Nothing in it
    names a person.
    """
    for one in Stage.objects.filter(position__gt=position).order_by("position")[:most]:
        yield {"position": one.position, **json.loads(one.said)}


def _wait_for_turn() -> None:
    """Positions become visible in their order: SQLite has one writer, PostgreSQL waits here."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TURN])


def _said(of: Occasion) -> dict[str, Json]:
    event, facts = of.history.events[-1].event, of.facts
    act = of.edition.procedure.act(event.act)
    due = of.case.due(act)
    return {
        "case": str(facts.id),
        "regulation": facts.regulation,
        "edition": facts.edition,
        "service": facts.service,
        "body": facts.body,
        "seq": len(of.history.events),
        "stage": act.name,
        "stage_kk": act.called.kk,
        "stage_ru": act.called.ru,
        "kind": event.kind.value,
        "at": _local(of, event.at),
        "finding": event.finding,
        "outcome": event.outcome,
        "number": event.number,
        "strikes": event.strikes,
        "due": _local(of, due) if due else None,
        "late": due is not None and _first_done(of, event) > due,
        "breaches": [
            {"stage": one.act.name, "due": _local(of, one.due), "at": _local(of, one.at)}
            for one in breaches(of.case, act, event.at)
            if event.breaches
        ],
    }


def _first_done(of: Occasion, event: Event) -> datetime:
    """When the act was done first: a returned draft was drawn up when it was. What was struck out
    was not done."""
    struck = of.case.struck()
    return next(
        one.event.at
        for number, one in enumerate(of.history.events, 1)
        if (one.event.act, one.event.kind) == (event.act, event.kind) and number not in struck
    )


def _local(of: Occasion, at: datetime) -> str:
    return of.case.office.local(at).isoformat()
