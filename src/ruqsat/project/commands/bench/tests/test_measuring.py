"""How figures are taken, compared and written."""

from decimal import Decimal

import psycopg
import pytest

from ruqsat.languages import Words
from ruqsat.project.commands.bench.measuring import machine, turns
from ruqsat.project.commands.bench.measuring.databases import SERVER
from ruqsat.project.commands.bench.measuring.figures import Absent, Figure
from ruqsat.project.commands.bench.measuring.telling import figure

CALLED = Words("бір", "одно", "one")


def a_figure(**values):
    return Figure(name="one", called=CALLED, unit="a second", **{"ours": [30, 10, 20], **values})


def test_every_other_round_is_turned_round():
    assert list(turns.turns(["a", "b", "c"], 3)) == [list("abc"), list("cba"), list("abc")]


def test_when_time_is_over_no_further_round_begins(monkeypatch):
    monkeypatch.setattr(turns, "MOST_SECONDS", 0)
    assert len(list(turns.turns(["a"], 9))) == 1


def test_each_round_gives_each_way_a_rate_and_the_first_time_is_not_counted():
    made: list[int] = []

    def ours():
        made.append(len(made))
        return [1, 2]

    found = turns.rates({"ours": ours, "nothing": list}, rounds=3, seconds=0)
    assert len(made) == 4
    assert [rate > 0 for rate in found["ours"]] == [True] * 3
    assert found["nothing"] == [0] * 3


def test_ours_is_held_against_the_limit_round_by_round():
    found = a_figure(limit=[60, 10, 80])
    assert found.of_limit == 0.5


@pytest.mark.parametrize(
    ("values", "holds"),
    [
        ({"goal": 20}, True),
        ({"goal": 21}, False),
        ({"goal": 20, "less_is_better": True}, True),
        ({"goal": 19, "less_is_better": True}, False),
        ({"goal": 0.5, "limit": [60, 20, 40]}, True),
        ({"goal": 0.6, "limit": [60, 20, 40]}, False),
        ({"goal": 20, "limit": [60, 20, 40], "judged": "ours"}, True),
        ({}, True),
    ],
)
def test_a_goal_is_for_ours_or_for_its_part_of_the_limit(values, holds):
    assert a_figure(**values).holds is holds


def test_what_could_not_be_measured_is_unknown_and_not_zero():
    said = Absent("one", CALLED).as_json()
    assert said.keys() == a_figure().as_json().keys()
    assert (said["ours"], said["limit"], said["of_limit"], said["runs"]) == (None, None, None, 0)


@pytest.mark.parametrize(
    ("value", "written"), [(8_213_456.7, "8210000"), (0.65412, "0.654"), (62.0, "62"), (0, "0")]
)
def test_a_figure_has_three_digits_and_no_exponent(value, written):
    assert str(figure(value)) == written
    assert isinstance(figure(value), Decimal)


def test_the_machine_is_described_without_a_server_too(monkeypatch):
    monkeypatch.setattr(machine, "SERVER", "postgresql://nobody@127.0.0.1:9/none")
    found = machine.machine()
    assert found.postgresql is None
    assert found.cores >= 1
    assert found.processor


@pytest.mark.postgres
def test_the_version_of_the_server_is_that_which_it_tells():
    with psycopg.connect(SERVER) as server:
        number = server.info.server_version
    major, minor = divmod(number, 10_000)
    assert machine.machine().postgresql == f"{major}.{minor}"
