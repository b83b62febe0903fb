"""Every unclear place that the code decides is read aloud, with what else it could have meant."""

from pathlib import Path

import pytest
import yaml

from ruqsat.languages import LANGS
from ruqsat.regulations import edition

PROCESSING = edition("processing-219", "o134_2024").procedure
READ = {reading.place for reading in PROCESSING.readings}
CATALOGUE = Path(__file__).parents[6].parent / "shared/law/norms/processing-219.yaml"
DECIDED = {
    "1.b",
    "3.2 / 5.2",
    "5",
    "6.1 / 7.3",
    "7.1 / 7.4",
    "7.3",
    "7.3-7.5",
    "7.4",
    "7.5",
    "a1.9.4 / a1.f.decl.c",
    "a1.f2.6, a1.f2.12",
    "a1.f.sign, a1.f.seal",
    "a1.sub.3",
    "a2",
    "a3.3/a4.3/a5.3",
    "a3.5 / a1.f1.4",
    "a4.12 / a1.f2.11",
    "a4.4 / a1.f2.3",
    "a5.2",
}


def test_each_finding_that_the_code_decides_has_its_reading():
    assert DECIDED <= READ


@pytest.mark.skipif(not CATALOGUE.exists(), reason="the catalogue is not beside the project")
def test_the_findings_decided_are_findings_of_the_catalogue():
    found = yaml.safe_load(CATALOGUE.read_text(encoding="utf-8"))["findings"]
    assert {one["para"].replace(" vs ", " / ") for one in found} >= DECIDED


def test_a_reading_names_what_rests_on_it_and_is_told_in_three_languages():
    for reading in PROCESSING.readings:
        assert reading.used_by
        assert all(hasattr(PROCESSING, name) for name in reading.used_by), reading.place
        for words in (reading.unclear, reading.taken):
            assert len({words.in_(lang) for lang in LANGS}) == len(LANGS)
