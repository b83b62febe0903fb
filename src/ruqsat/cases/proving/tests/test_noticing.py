"""A proof that nobody can break proves nothing: what is deleted must be missed."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from ruqsat.cases import proving
from ruqsat.cases.playing import plays
from ruqsat.cases.proving import noticing, prove
from ruqsat.cases.proving.mutants import mutants
from ruqsat.regulations import edition

PROCESSING = edition("processing-219", "o134_2024")
FILED = datetime(2025, 10, 20, 5, 15, tzinfo=UTC)


def only(monkeypatch, *names):
    """The mutants of these names, each of which exists; all of them take their time."""
    chosen = [one for one in mutants(PROCESSING.procedure) if one.name in names]
    assert len(chosen) == len(names)
    monkeypatch.setattr(noticing, "mutants", lambda _procedure: chosen)


def by_mutant(proof):
    return {one.mutant: one.by for one in proof.mutants}


def test_a_refusal_unheard_is_missed_by_a_property():
    with closing(proving.noticed(PROCESSING)) as found:
        first = next(found)
    assert (first.mutant, first.by) == ("no requirement heard", "adverse_only_after_required")
    assert PROCESSING.procedure.requires


def test_without_plays_what_only_days_can_show_goes_unnoticed(monkeypatch):
    monkeypatch.setattr(noticing, "plays", lambda _edition: ())
    unseen, seen = "no term of check_completeness", "notify_hearing without branch 1"
    only(monkeypatch, unseen, seen)
    proof = prove(PROCESSING, filed=FILED, with_mutants=True)
    assert by_mutant(proof) == {unseen: None, seen: "no_dead_end"}
    assert not proof.holds


def test_a_play_that_can_no_longer_be_run_has_noticed(monkeypatch):
    about_the_limit = [path for path in plays(PROCESSING) if path.stem.startswith("a1_3_no_result")]
    assert len(about_the_limit) == 1
    monkeypatch.setattr(noticing, "plays", lambda _edition: about_the_limit)
    only(monkeypatch, "no limit result")
    (found,) = proving.noticed(PROCESSING)
    assert found.by == str(about_the_limit[0].relative_to(PROCESSING.folder))


def test_a_proof_says_of_every_mutant_who_noticed_it(monkeypatch):
    only(monkeypatch, "no requirement heard", "no limit result")
    proof = prove(PROCESSING, filed=FILED, with_mutants=True)
    assert by_mutant(proof)["no requirement heard"] == "adverse_only_after_required"
    assert proof.holds


def test_a_proof_holds_when_its_properties_do_and_nothing_went_unnoticed():
    proof = prove(PROCESSING, filed=FILED)
    assert proof.holds
    assert proof.states > 50
    assert proof.filed.isoformat() == "2025-10-20T10:15:00+05:00"


@pytest.mark.parametrize("name", ["every_act_reached", "adverse_only_after_required"])
def test_a_broken_property_breaks_the_proof(monkeypatch, name):
    broken = {**prove(PROCESSING, filed=FILED).broken, name: ("something",)}
    monkeypatch.setattr(proving.proof, "properties", lambda _walk: broken)
    assert not prove(PROCESSING, filed=FILED).holds
