"""The samples beside the applications they were taken from, and the defects those are caught for.

The applications lie outside the repository; without them only the sample itself is checked.
"""

from datetime import date, datetime
from pathlib import Path

import pytest

from ruqsat.cases.playing import dated, sample
from ruqsat.lex.forms.flagging import raised
from ruqsat.lex.forms.parsing import parse, unparse
from ruqsat.regulations import edition
from ruqsat.regulations.processing_219.o134_2024.scenarios.shared_samples import (
    Shared,
    as_answers,
    service_of,
)
from ruqsat.workdays import kazakhstan

EDITION = edition("processing-219", "o134_2024")
SERVICES = EDITION.procedure.services
SAMPLES = {one.name: sample(EDITION, one) for one in SERVICES}
TAKEN_FROM = {"in_territory": "P1", "outside_territory": "P3", "domestic_consumption": "P5"}
OURS = {
    "in_territory": {
        "ownership.0.number",
        "ownership.0.on",
        "ownership.1.number",
        "ownership.1.on",
    },
    "outside_territory": {"ownership.1.number", "ownership.1.on", "processors.0.address"},
    "domestic_consumption": {"ownership.0.number", "ownership.0.on"},
}
"""The documents of our samples are older, so that they are valid on every day of the edition; and
the foreign processor has an address."""
FILED = date(2026, 2, 3)
every_service = pytest.mark.parametrize("service", SERVICES, ids=lambda one: one.name)


@pytest.fixture(scope="module")
def shared():
    for folder in Path(__file__).resolve().parents:
        if (folder / "shared" / "samples" / "processing-219.yaml").is_file():
            return Shared(folder / "shared" / "samples")
    pytest.skip("the sample applications are not beside the checkout")


def read(shared, application):
    """A sample application, read on the day it is filed."""
    form = EDITION.procedure.service(service_of(application)).form
    on = datetime.fromisoformat(application["filed"]).date()
    return parse(form, as_answers(shared, application), on=on), on


@every_service
def test_a_sample_is_valid_from_the_first_day_of_the_edition(service):
    parsed = parse(service.form, SAMPLES[service.name]["apply"], on=EDITION.in_force_from)
    assert parsed.problems == ()
    assert parsed.values
    assert unparse(parsed.values).items() >= SAMPLES[service.name]["apply"].items()


@every_service
def test_every_act_that_asks_for_something_has_a_valid_sample(service):
    for act in EDITION.procedure.acts:
        if act.form:
            stated = SAMPLES[service.name][act.name]
            raw = dated(act.form, stated, on=FILED, calendar=kazakhstan())
            assert parse(act.form, raw, on=FILED).problems == (), act.name


@every_service
def test_a_sample_is_an_application_kept_beside_us_with_older_documents(shared, service):
    theirs = as_answers(shared, shared.applications[TAKEN_FROM[service.name]])
    ours = SAMPLES[service.name]["apply"]
    differing = {path for path in theirs.keys() | ours.keys() if theirs.get(path) != ours.get(path)}
    assert differing == OURS[service.name]


@pytest.mark.parametrize("name", ["P1", "P2", "P3", "P4", "P5", "P6"])
def test_the_applications_that_must_pass_do(shared, name):
    parsed, _ = read(shared, shared.applications[name])
    assert parsed.problems == ()


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("P1", ["output_above_input"]),
        ("P2", []),
        ("P3", []),
        ("P4", []),
        ("P5", []),
        ("P6", ["output_above_input"]),
    ],
)
def test_reagents_that_join_are_flagged_and_not_refused(shared, name, flags):
    parsed, on = read(shared, shared.applications[name])
    assert parsed.values
    assert [one.flag.name for one in raised(parsed.values, on)] == flags


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("PD1", "yields.0.percent"),
        ("PD2", "customs"),
        ("PD4", "attachments.yields"),
        ("PD5", "restoring"),
    ],
)
def test_the_defective_applications_are_caught_where_they_offend(shared, name, path):
    parsed, _ = read(shared, shared.broken(name))
    assert [problem.path for problem in parsed.problems] == [path]


@pytest.mark.parametrize(
    ("name", "flags"),
    [("PD3", ["output_above_input"]), ("PD6", ["term_too_long", "output_above_input"])],
)
def test_what_only_the_check_can_find_is_filed(shared, name, flags):
    """PD3 promises more gold than it has, PD6 asks for 15 months: grounds 1 and 2, as played."""
    parsed, on = read(shared, shared.broken(name))
    assert parsed.problems == ()
    assert parsed.values
    assert [one.flag.name for one in raised(parsed.values, on)] == flags
