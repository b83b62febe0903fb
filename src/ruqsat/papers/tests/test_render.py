import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ruqsat.papers import PaperError, UnprintableError, render, to_data
from ruqsat.papers.rendering import ROOT
from ruqsat.papers.tests import example
from ruqsat.papers.tests.example_facts import AT, TEMPLATES

ANNEX_2 = TEMPLATES / "annex_2.typ"
ANNEX_3 = TEMPLATES / "annex_3.typ"

PROGRAM = """
from ruqsat.papers import render, to_data
from ruqsat.papers.tests import example
from ruqsat.papers.tests.example_facts import AT, TEMPLATES
for name, paper in sorted(example.PAPERS.items()):
    print(name, render(TEMPLATES / name, to_data(paper()), at=AT).sha256)
"""


def hashes_in_another_process(**surroundings: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": str(ROOT.parent), **surroundings},
        capture_output=True,
        text=True,
        check=True,
    )
    hashes = {}
    for line in done.stdout.splitlines():
        name, sha256 = line.split()
        hashes[name] = sha256
    return hashes


def test_the_same_data_and_moment_give_the_same_bytes_in_every_process():
    here = {
        name: render(TEMPLATES / name, to_data(paper()), at=AT).sha256
        for name, paper in example.PAPERS.items()
    }
    assert hashes_in_another_process(PYTHONHASHSEED="1", TZ="Asia/Almaty") == here
    assert hashes_in_another_process(PYTHONHASHSEED="2", TZ="UTC", LANG="C") == here


def test_papers_made_in_between_change_nothing():
    first = render(ANNEX_3, to_data(example.result()), at=AT)
    render(ANNEX_3, {**to_data(example.result()), "number": "219-26/000099"}, at=AT)
    render(ANNEX_2, to_data(example.refusal()), at=AT)
    assert render(ANNEX_3, to_data(example.result()), at=AT) == first


def test_another_moment_is_another_paper():
    data = to_data(example.result())
    later = render(ANNEX_3, data, at=AT.replace(minute=43))
    assert later.sha256 != render(ANNEX_3, data, at=AT).sha256


def test_the_same_moment_in_another_zone_is_the_same_paper():
    data = to_data(example.result())
    assert render(ANNEX_3, data, at=AT.astimezone(UTC)) == render(ANNEX_3, data, at=AT)


@pytest.mark.parametrize("name", sorted(example.PAPERS))
def test_every_paper_declares_pdf_a_2b_and_embeds_its_fonts(name):
    pdf = render(TEMPLATES / name, to_data(example.PAPERS[name]()), at=AT).pdf
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in pdf
    assert b"/S/GTS_PDFA1" in pdf
    assert pdf.count(b"/Type/FontDescriptor") == pdf.count(b"/FontFile3 ") > 0


def test_pages_are_the_ones_of_the_pdf():
    from io import BytesIO

    from pypdf import PdfReader

    made = render(ANNEX_3, to_data(example.result()), at=AT)
    assert made.pages == len(PdfReader(BytesIO(made.pdf)).pages) > 1


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(PaperError, match="no zone"):
        render(ANNEX_3, to_data(example.result()), at=datetime(2026, 2, 13, 16, 42))  # noqa: DTZ001


def test_a_template_outside_the_package_is_refused(tmp_path):
    stray = tmp_path / "stray.typ"
    stray.write_text("Салем")
    for template in (stray, Path("/nowhere.typ"), TEMPLATES / "annex_9.typ"):
        with pytest.raises(PaperError, match="not a template inside ruqsat"):
            render(template, {}, at=AT)


def test_a_letter_no_font_has_is_named_to_the_person_who_wrote_it():
    data = {**to_data(example.refusal()), "addressee": {"name": "上海 Metals"}}
    with pytest.raises(UnprintableError) as caught:
        render(ANNEX_2, data, at=AT)
    assert caught.value.letters == "上"
    assert "«上»" in caught.value.words.kk
    assert "«上»" in caught.value.words.ru


def test_a_process_forked_after_the_first_paper_says_so_and_does_not_hang():
    program = """
import os, signal, sys
from ruqsat.papers import render, to_data
from ruqsat.papers.tests import example
from ruqsat.papers.tests.example_facts import AT, TEMPLATES
def paper(): render(TEMPLATES / "annex_2.typ", to_data(example.refusal()), at=AT)
paper()
child = os.fork()
if child == 0:
    signal.alarm(30)
    try:
        paper()
    except RuntimeError as error:
        os._exit(7 if "forked" in str(error) else 8)
    os._exit(0)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT.parent)},
        check=False,
    )
    assert done.returncode == 7


def test_threads_of_one_process_may_ask_at_once():
    from concurrent.futures import ThreadPoolExecutor

    data = to_data(example.refusal())
    numbers = [f"219-26/{number:06}" for number in range(4)] * 3

    def one(number: str) -> str:
        return render(ANNEX_2, {**data, "number": number}, at=AT).sha256

    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(one, numbers))
    assert made == [one(number) for number in numbers]
    assert len(set(made)) == 4
