"""Striking out leads to no state that no history without it leads to; and that can fail."""

import pytest

from ruqsat.cases import striking
from ruqsat.cases.proving import properties, walk
from ruqsat.regulations import edition

PROCESSING = edition("processing-219", "o134_2024").procedure
NAME = "striking_out_leads_back"


def broken() -> tuple[str, ...]:
    return properties(walk(PROCESSING))[NAME]


def test_it_holds_for_every_state_of_a_procedure():
    assert not broken()


def test_it_fails_if_what_others_did_on_its_basis_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(striking, "_stands", lambda *_, **__: True)
    assert any(way.startswith("check_completeness") for way in broken())


def test_it_fails_where_an_act_that_strikes_out_never_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registration is known outside the body as soon as it is done."""
    office, act = PROCESSING.act("register").by, PROCESSING.act("strike_out")
    with monkeypatch.context() as patched:
        patched.setitem(act.__dict__, "strikes_out", (office,))
        assert broken() == ("strike_out",)
