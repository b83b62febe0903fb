"""A trial begins with cases that were really lived: signed, numbered, delivered, told."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from ruqsat import regulations
from ruqsat.people import demo
from ruqsat.project.start.trial import described
from ruqsat.regulations import current

LAW = current("processing-219")
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Almaty"))


def asked(folder, query):
    with closing(sqlite3.connect(folder / "ruqsat.sqlite3")) as database:
        return database.execute(query).fetchall()


def test_its_cases_stand_at_different_turns(filled):
    columns = "service, outcome, number IS NULL"
    cases = asked(filled, f"SELECT {columns} FROM cases_case ORDER BY opened_at")
    assert cases == [
        ("in_territory", "issued", 0),
        ("domestic_consumption", "incomplete", 0),
        ("outside_territory", None, 0),
        ("in_territory", None, 0),
        ("domestic_consumption", None, 1),
    ]


def test_what_was_due_by_itself_was_done_when_it_was_due(filled):
    lapsed = asked(filled, "SELECT count(*) FROM cases_event WHERE kind = 'lapsed'")
    waiting = asked(filled, "SELECT count(*) FROM cases_job WHERE done_at IS NULL")
    answered = asked(filled, "SELECT DISTINCT answer FROM exchange_answer ORDER BY answer")
    first, last = asked(filled, "SELECT min(at), max(at) FROM notices_message")[0]
    assert (lapsed, waiting) == ([(0,)], [(0,)])
    assert answered == [("no",), ("yes",)]
    assert first[:10] < last[:10]


def test_its_chains_hold_and_a_second_demo_adds_no_case(filled, ruqsat):
    events = "SELECT case_id, seq, hash FROM cases_event ORDER BY case_id, seq"
    before = asked(filled, events)
    assert before
    assert ruqsat("check").returncode == 0
    assert ruqsat("demo").returncode == 0
    assert asked(filled, events) == before


@pytest.mark.django_db
def test_every_step_is_done_by_somebody_of_the_demo_before_the_trial_begins():
    people = demo.seed().people
    steps = described.steps(MONDAY)
    assert {step.by for step in steps} <= people.keys()
    assert {step.names for step in steps} - {None} <= people.keys()
    assert [step.at for step in steps] == sorted(step.at for step in steps)
    assert steps[-1].at.date().isoformat() == "2026-11-20"


@pytest.mark.django_db
def test_a_step_that_lies_ahead_is_an_error(monkeypatch, tmp_path):
    demo.seed()
    (tmp_path / "demo.yaml").write_text(
        "ahead: {service: in_territory, ago: 1, steps: [{on: 2, at: 09:00, by: rahym, do: apply}]}"
    )
    edition = replace(LAW, folder=tmp_path)
    monkeypatch.setattr(regulations, "editions", lambda: (edition,))
    with pytest.raises(ValueError, match="ahead/apply lies ahead"):
        described.steps(MONDAY)
