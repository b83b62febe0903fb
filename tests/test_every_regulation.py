"""What must hold for every edition of every regulation, found by walking."""

import ast
from datetime import datetime
from pathlib import Path

import pytest

from ruqsat.cases.playing import play_file, plays, sample, touched_by_plays
from ruqsat.cases.proving import feasible, noticed, properties, walk
from ruqsat.conduct.paperwork import template_of
from ruqsat.lex import NormKind
from ruqsat.lex.coverage import cited, may_be_silent, unread
from ruqsat.regulations import editions
from ruqsat.workdays import Hours, Office, kazakhstan

ROOT = Path(__file__).resolve().parents[1]
EDITIONS = [pytest.param(one, id=f"{one.slug}/{one.name}") for one in editions()]
COURSES = [
    pytest.param(course, id=f"{one.slug}/{one.name}/{course.procedure.__name__}")
    for one in editions()
    for course in one.courses
]
PLAYS = [
    pytest.param(path, id=f"{one.slug}/{path.relative_to(one.folder)}")
    for one in editions()
    for path in plays(one)
]
every_course = pytest.mark.parametrize("edition", COURSES)
every_edition = pytest.mark.parametrize("edition", EDITIONS)


def test_there_is_a_regulation():
    assert EDITIONS


@every_edition
def test_no_norm_is_unread(edition):
    assert unread(edition.procedure) == []


@every_edition
def test_a_norm_is_silent_by_its_kind_or_by_a_recorded_decision(edition):
    decisions = {path.name.partition("-")[0] for path in (ROOT / "docs" / "adr").glob("*.md")}
    for silence in edition.procedure.silences:
        assert silence.why
        assert silence.adr in decisions or may_be_silent(silence.norm), silence.norm.id


@every_edition
def test_what_the_machinery_keeps_is_proved_by_an_existing_test(edition):
    for enforced in edition.procedure.enforced:
        path, _, name = enforced.by.partition("::")
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@every_course
def test_a_reading_names_declarations_that_exist(edition):
    procedure = edition.procedure
    known = {*vars(procedure), *(act.name for act in procedure.acts)}
    for reading in procedure.readings:
        assert reading.used_by, reading.place
        assert known.issuperset(reading.used_by), reading.place


@every_course
def test_every_paper_has_its_template(edition):
    for paper in edition.procedure.papers:
        assert template_of(edition, paper).is_file(), paper.name


@every_edition
def test_what_a_person_is_shown_is_restated_in_kazakh_and_russian(edition):
    norms = edition.procedure.law.norms.values()
    assert [n.id for n in norms if n.kind is not NormKind.META and not n.restated] == []


@every_course
def test_every_service_ships_a_sample(edition):
    procedure = edition.procedure
    stating = {act.name for act in procedure.acts if act.form} | {procedure.opening().name}
    for service in procedure.services:
        assert stating <= sample(edition, service).keys(), service.name


@every_course
def test_its_properties_hold_in_every_state(edition):
    for service in edition.procedure.services:
        broken = properties(walk(edition.procedure, service))
        assert {name: ways for name, ways in broken.items() if ways} == {}


@every_course
def test_every_decision_can_be_reached_with_all_terms_kept(edition):
    office = Office(kazakhstan(), Hours())
    filed = datetime(2025, 10, 20, 10, 15, tzinfo=office.hours.tz)
    routes = feasible(walk(edition.procedure), office, filed)
    decided = {outcome for outcome in edition.procedure.outcomes if not outcome.neutral}
    assert {route.outcome for route in routes if route.timely} == decided


@every_course
def test_every_deletion_in_its_procedure_is_noticed(edition):
    assert [one.mutant for one in noticed(edition) if one.by is None] == []


@pytest.mark.parametrize("path", PLAYS)
def test_the_play_goes_as_it_says(path):
    assert [one.words.en for one in play_file(path).differences] == []


@every_course
def test_every_flag_is_raised_in_a_play_of_its_service(edition):
    needed = {
        ("flag", f"{service.name}: {flag.name}")
        for service in edition.procedure.services
        for flag in service.form.flags
    }
    assert needed - touched_by_plays(edition).names == set()


@every_course
def test_every_act_finding_lapse_ground_and_paper_has_a_play(edition):
    procedure = edition.procedure
    needed = {("act", act.name) for act in procedure.acts}
    needed |= {
        ("finding", f"{act.name}: {finding.value}")
        for act in procedure.acts
        for finding in act.finds or ()
    }
    needed |= {
        ("lapse", act.name) for act in procedure.acts if act.within and act.within.takes_away
    }
    for kind in ("ground", "outcome", "paper", "notice", "service"):
        needed |= {(kind, one.name) for one in getattr(procedure, f"{kind}s")}
    needed |= {("requires", one.name) for one in procedure.requires}
    assert needed - touched_by_plays(edition).names == set()


@every_edition
def test_every_norm_that_a_case_can_meet_is_met_in_a_play(edition):
    apart = {"shown", "enforced"}
    met = {one.norm.id for one in touched_by_plays(edition).cited}
    needed = {one.norm.id for one in cited(edition.procedure) if one.by not in apart}
    assert needed - met == set()
