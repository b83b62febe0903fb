"""A proof that nobody can break proves nothing: what is deleted must be missed."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from ruqsat.cases import proving
from ruqsat.cases.playing import plays
from ruqsat.cases.proving import noticing, prove
from ruqsat.regulations import edition

PROCESSING = edition("processing-219", "o134_2024")
FILED = datetime(2025, 10, 20, 5, 15, tzinfo=UTC)


def by_mutant(edition):
    return {one.mutant: one.by for one in proving.noticed(edition)}


def test_a_refusal_unheard_is_missed_by_a_property():
    with closing(proving.noticed(PROCESSING)) as found:
        first = next(found)
    assert (first.mutant, first.by) == ("no requirement heard", "adverse_only_after_required")
    assert PROCESSING.procedure.requires


def test_without_plays_what_only_days_can_show_goes_unnoticed(monkeypatch):
    monkeypatch.setattr(noticing, "plays", lambda _edition: ())
    found = by_mutant(PROCESSING)
    assert found["no term of check_completeness"] is None
    assert found["notify_hearing without branch 1"] == "no_dead_end"
    assert not prove(PROCESSING, filed=FILED, with_mutants=True).holds


def test_a_play_that_can_no_longer_be_run_has_noticed(monkeypatch):
    about_the_limit = [path for path in plays(PROCESSING) if path.stem.startswith("a1_3_no_result")]
    assert len(about_the_limit) == 1
    monkeypatch.setattr(noticing, "plays", lambda _edition: about_the_limit)
    assert by_mutant(PROCESSING)["no limit result"].endswith("a1_3_no_result_by_silence.yaml")


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
