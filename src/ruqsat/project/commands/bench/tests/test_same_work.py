"""Ours, the limit and the peers do the same work: else their figures say nothing of each other."""

import json
import subprocess

import pytest
import typst

from ruqsat.project.commands.bench import papers, workdays
from ruqsat.project.commands.bench.calendars import ways
from ruqsat.project.commands.bench.printing import cold, splicing
from ruqsat.project.commands.bench.printing.sheets import moment, refusal, result
from ruqsat.workdays import Hours, Office, kazakhstan


@pytest.fixture
def answers():
    return papers.sampled()


def test_the_limit_and_the_loop_find_the_days_that_the_calendar_finds():
    asked = ways.additions()
    ours = workdays.added(kazakhstan(), asked)
    assert len(ours) == len(asked) > 4000
    assert ways.look_up(kazakhstan(), asked)() == ours
    assert ways.naive(kazakhstan(), asked)() == ours


def test_whole_terms_end_on_the_same_days():
    office, asked = Office(kazakhstan(), Hours()), ways.additions()
    counted = workdays.counted(office, workdays.terms(office, asked))
    assert [term.day for term in counted] == workdays.added(office.calendar, asked)


@pytest.mark.parametrize(("paper", "pages"), [(refusal, 2), (result, 4)])
def test_the_limit_prints_the_paper_that_we_print(answers, paper, pages):
    sheet = paper(answers)
    ours = sheet.drawn(7)
    assert ours.pages == pages
    with splicing.root() as root:
        compiler = typst.Compiler(root=root, ignore_system_fonts=True)
        alone = splicing.compiled(compiler, splicing.source(sheet, 7), moment(7))
    assert alone == ours.pdf


def test_no_two_papers_are_alike(answers):
    sheet = refusal(answers)
    assert sheet.drawn(1).sha256 != sheet.drawn(2).sha256


@pytest.mark.parametrize("loaded", [[], ["app"]])
def test_a_new_process_makes_the_paper_that_this_one_makes(answers, loaded):
    ours = refusal(answers).drawn(1)
    assert cold.said([*cold.FIRST, *loaded], answers).split() == [ours.sha256, str(ours.pages)]


def test_a_new_process_at_the_limit_makes_as_many_bytes(answers):
    with splicing.root() as root:
        alone = cold.said(cold.alone(root, answers), answers)
    assert int(alone) == len(refusal(answers).drawn(1).pdf)


def test_a_process_that_fails_is_not_measured(answers):
    with pytest.raises(subprocess.CalledProcessError):
        cold.said([*cold.FIRST], {})


@pytest.mark.parametrize("value", [1.5, None, object()])
def test_only_what_papers_print_is_spliced(value):
    with pytest.raises(TypeError, match="is not what papers print"):
        splicing.literal(value)


def test_a_text_is_spliced_as_it_is():
    said = 'Ол "иә" \\ деді\n#panic()'
    source = f"#metadata({splicing.literal({'said': [said]})}) <it>"
    compiler = typst.Compiler(source.encode())
    (found,) = json.loads(compiler.query("<it>", field="value"))
    assert found == {"said": [said]}
