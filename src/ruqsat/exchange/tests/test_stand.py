"""The stand: the same seed does the same, and its registries are those of the demo."""

import json
import socket
from datetime import date

import pytest

from ruqsat.codes import registries
from ruqsat.exchange.stand.behaviour import Behaviour, Turn, shipped
from ruqsat.exchange.stand.server import standing
from ruqsat.people.demo import described

REGISTRIES = {
    one.name: one
    for one in (
        registries.IDENTITY,
        registries.LEGAL_PERSONS,
        registries.SOLE_TRADERS,
        registries.COURT_BANS,
    )
}
DIFFERS = "180240970387"
"""The company that goes by another name in the registry, on purpose."""


def done(behaviour: Behaviour, count: int = 30) -> list[tuple[float, int, bytes | None]]:
    asked = [
        {"version": 1, "id": f"{n}", "registry": "legal_persons", "about": f"{n % 7:012}"}
        for n in range(count)
    ]
    return [(one.delay, one.status, one.body) for one in map(behaviour.does, asked)]


def test_the_same_seed_does_the_same_and_another_does_not():
    assert done(Behaviour(7, 0.5)) == done(Behaviour(7, 0.5))
    assert done(Behaviour(7, 0.5)) != done(Behaviour(8, 0.5))


def test_troubles_come_in_all_their_kinds():
    told = done(Behaviour(7, 0.5), 200)
    assert {status for _, status, _ in told} == {200, 500}
    assert any(body is None for _, _, body in told)
    assert any(body and body.startswith(b"{") and not body.endswith(b"}") for _, _, body in told)
    assert {body for _, _, body in done(Behaviour(7, 0.0))} != {None}


def test_a_script_is_followed_and_then_everything_is_answered():
    behaviour = Behaviour(script={DIFFERS: (Turn.ERROR, Turn.HOLD)}, troubles=1.0)
    asked = {"version": 1, "id": "1", "registry": "legal_persons", "about": DIFFERS}
    told = [behaviour.does(asked) for _ in range(3)]
    assert [one.status for one in told] == [500, 200, 200]
    assert told[1].body is None
    assert json.loads(told[2].body or b"")["answer"] == "yes"


@pytest.mark.parametrize(
    ("registry", "number"), [(name, number) for name in shipped() for number in shipped()[name]]
)
def test_every_entry_is_in_the_form_of_its_registry(registry, number):
    entry = {"number": number, **shipped()[registry][number]}
    kept = REGISTRIES[registry].read(entry, about=number, on=date(2026, 2, 3))
    assert kept == entry


def test_companies_of_the_demo_are_registered_under_their_names_but_for_one():
    held = shipped()["legal_persons"]
    companies = {one["bin"]: one["name"] for one in described()["companies"].values()}
    assert held.keys() == companies.keys()
    same = {bin_ for bin_, (kk, ru, _) in companies.items() if held[bin_]["name"] in (kk, ru)}
    assert companies.keys() - same == {DIFFERS}


def test_it_listens_on_this_machine_alone():
    with standing() as stand, socket.socket() as other:
        assert stand.address.startswith("http://127.0.0.1:")
        other.bind(("0.0.0.0", 0))
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.2", stand.port), timeout=2)
