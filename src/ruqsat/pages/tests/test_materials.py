"""The materials of a case: all of it, unchanged, checkable by anybody, and only for its readers."""

import json
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from ruqsat.cases import journal
from ruqsat.conduct import filing, paperwork
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.paperwork import fetched, kept
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day
from ruqsat.pages.materials import sentences
from ruqsat.pages.materials.gathering import Kept, gathered
from ruqsat.pages.materials.zipping import CHUNK, zipped

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def opened(course: Course, name: str, when: str = "2026-02-16 10:00") -> ZipFile:
    with at(when):
        visitor = world.visitor(name)
        place = "desk/" if visitor.is_staff else ""
        response: Any = world.browser(name).get(f"/kk/{place}cases/{course.id}/materials.zip")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/zip"
    assert response.headers["Cache-Control"] == "private, no-store"
    return ZipFile(BytesIO(b"".join(response.streaming_content)))


def refused() -> Course:
    """Refused after the hearing, and sent."""
    course = world.heard()
    course.signs("qasymbek", "refuse", day(5))
    course.attended(day(5, "10:05"))
    return course


def refused_as_incomplete() -> Course:
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "12:00"))
    course.signs("qasymbek", "refuse_incomplete", day(1, "15:00"))
    course.attended(day(1, "15:05"))
    return course


def events(course: Course):
    return [one.event for one in course.opened("tolebai", day(8)).history.events]


@pytest.mark.parametrize("reader", ["tolebai", "zhanbolatov"])
@pytest.mark.parametrize(
    ("made", "decision"),
    [
        (world.delivered, "issue"),
        (refused, "refuse"),
        (refused_as_incomplete, "refuse_incomplete"),
    ],
)
def test_everything_is_in_it_byte_for_byte(made, decision, reader):
    course = made()
    whole = opened(course, reader)
    for act in ("apply", decision):
        seq, event = next((n, e) for n, e in enumerate(events(course), 1) if e.act == act)
        for use, ending in (("paper", "pdf"), ("signature", "p7s"), ("verdict", "verdict.json")):
            assert whole.read(f"papers/{seq:02}-{act}.{ending}") == fetched(event.files[use])
    attached = [name for name in whole.namelist() if name.startswith("attachments/")]
    stated = course.opened("tolebai", day(8)).history.events[0].stated
    wanted = [value for path, value in stated.items() if path.endswith(".sha256")]
    assert sorted(sha256(whole.read(name)).hexdigest() for name in attached) == sorted(wanted)
    application = json.loads(whole.read("application.json"))
    assert application["answers"] == stated
    assert application["number"] == "К-2026/000001"


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_index_names_every_file_with_its_sum(lang):
    whole = opened(world.delivered(), "tolebai")
    index = whole.read(f"index.{lang}.html").decode()
    named = [name for name in whole.namelist() if name != "SHA256SUMS" and "index" not in name]
    assert len(named) >= 16
    for name in named:
        assert name in index
        assert sha256(whole.read(name)).hexdigest() in index
    assert sentences.WHOLE.in_(lang) in index
    assert sentences.LOST.in_(lang) not in index


def unpacked(whole: ZipFile, folder: Path) -> Path:
    whole.extractall(folder)
    return folder


def checked(folder: Path) -> tuple[int, str]:
    """By a Python that knows nothing of ours, as a stranger's."""
    command = [sys.executable, "-I", str(folder / "check.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout


@pytest.mark.parametrize("reader", ["tolebai", "zhanbolatov"])
def test_a_stranger_can_check_it(reader, tmp_path):
    code, said = checked(unpacked(opened(refused(), reader), tmp_path))
    assert (code, "Everything holds" in said) == (0, True), said


def changed(folder: Path, what: str) -> None:
    """As somebody who puts the list of sums right as well."""
    file = folder / "journal.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    if what == "event":
        data["events"][2]["event"] = data["events"][2]["event"].replace("assign", "assist")
    elif what == "payload":
        data["events"][0]["payload"] = data["events"][0]["payload"].replace("2603", "2604")
    elif what == "end":
        data["events"].pop()
    else:
        data["founding"] = data["founding"].replace("in_territory", "outside_territory")
    file.write_text(json.dumps(data), encoding="utf-8")
    sums = folder / "SHA256SUMS"
    lines = [line.partition("  ")[2] for line in sums.read_text(encoding="utf-8").splitlines()]
    sums.write_text(
        "".join(f"{sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in lines),
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("event", "Event does not hold: 3"),
        ("payload", "Event does not hold: 1"),
        ("end", "The end of the journal is missing"),
        ("founding", "Event does not hold: 1"),
    ],
)
def test_whoever_changes_the_journal_is_found_out(what, said, tmp_path):
    folder = unpacked(opened(world.delivered(), "tolebai"), tmp_path)
    changed(folder, what)
    code, told = checked(folder)
    assert code == 1
    assert said in told


def test_an_exchanged_paper_is_found_out_by_the_journal(tmp_path):
    folder = unpacked(opened(world.delivered(), "tolebai"), tmp_path)
    (folder / "papers/01-apply.pdf").write_bytes(b"%PDF-1.7 another")
    changed(folder, "nothing")
    assert "File of the journal differs: papers/01-apply.pdf" in checked(folder)[1]


def journal_of(whole: ZipFile):
    return json.loads(whole.read("journal.json"))["events"]


def test_an_applicant_does_not_read_what_the_body_has_not_told_them():
    course = world.doubted()
    seq = course.acts().index("check_conformity") + 1
    theirs, ours = opened(course, "zhanbolatov", day(2, "12:00")), opened(course, "rahym", day(3))
    reasons = world.sample()["check_conformity"]["not_conforming"]
    assert reasons in journal_of(ours)[seq - 1]["payload"]
    hidden = journal_of(theirs)[seq - 1]
    assert (hidden["event"], hidden["payload"], hidden["salt"]) == (None, None, None)
    assert "not_conforming" not in theirs.read("journal.json").decode()
    assert hidden["hash"] == journal_of(ours)[seq - 1]["hash"]
    assert reasons not in theirs.read("journal.json").decode()
    assert sentences.PARTIAL.kk in theirs.read("index.kk.html").decode()
    assert sentences.PARTIAL.kk not in ours.read("index.kk.html").decode()


def test_a_decision_is_the_applicants_only_once_it_was_sent(tmp_path):
    course = world.issued()
    early = opened(course, "zhanbolatov", "2026-02-06 19:20")
    assert not [name for name in early.namelist() if "-issue." in name]
    assert "issue" not in early.read("journal.json").decode()
    assert checked(unpacked(early, tmp_path))[0] == 0
    assert [name for name in opened(course, "qasymbek").namelist() if "-issue." in name]
    course.attended("2026-02-09 09:00")
    assert [name for name in opened(course, "zhanbolatov").namelist() if "-issue." in name]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("esenbaeva", "cases"),
        ("kim", "cases"),
        ("sarsenbi", "desk/cases"),
        ("zhanbolatov", "desk/cases"),
        ("tolebai", "cases"),
    ],
)
def test_for_a_stranger_there_is_none(name, place):
    course = world.delivered()
    with at(day(8)):
        answer = world.browser(name).get(f"/kk/{place}/{course.id}/materials.zip")
    assert answer.status_code == 404


def test_whoever_has_not_signed_in_signs_in_first(client):
    course = world.registered()
    answer = client.get(f"/kk/cases/{course.id}/materials.zip")
    assert answer.url.startswith("/kk/sign-in/?next=")


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An archive of its own, in which a test may damage what it likes."""
    monkeypatch.setattr(paperwork, "ARCHIVE", tmp_path)
    return tmp_path


@pytest.mark.parametrize("lost", [True, False])
def test_what_is_lost_or_damaged_is_named_and_keeps_nobody_from_the_rest(archive, lost, tmp_path):
    course = world.delivered()
    sum_ = events(course)[-2].files["paper"]
    place = archive / sum_[:2] / sum_[2:4] / sum_
    place.unlink()
    if not lost:
        place.write_bytes(b"%PDF-1.7 something else")
    whole = opened(course, "tolebai")
    name = f"papers/{len(events(course)) - 1:02}-issue.pdf"
    assert name not in whole.namelist()
    index = whole.read("index.kk.html").decode()
    assert name in index
    assert sum_ in index
    assert index.count(sentences.LOST.kk) == 1
    assert whole.read("papers/01-apply.pdf").startswith(b"%PDF")
    folder = unpacked(whole, tmp_path / "unpacked")
    assert checked(folder) == (1, checked(folder)[1])
    assert f"is missing: {name}" in checked(folder)[1]


def test_the_index_says_that_a_journal_was_altered():
    course = world.registered()
    chain = journal.chain(course.id)
    file = course.opened("tolebai", day(1))
    with at(day(1)):
        materials = gathered(file, world.visitor("tolebai"), chain[:1])
    index = ZipFile(BytesIO(b"".join(zipped(materials)))).read("index.kk.html").decode()
    assert sentences.BROKEN.say(seq=2).kk in index


def test_it_is_made_while_it_is_sent():
    """Twelve files of four megabytes pass through little more memory than one of them takes."""
    course = world.registered()
    with at(day(1)):
        materials = gathered(
            course.opened("tolebai", day(1)), world.visitor("tolebai"), journal.chain(course.id)
        )
    size = 4 * 1024 * 1024
    sums = [kept(bytes([number]) * size) for number in range(12)]
    pieces = tuple(Kept(f"attachments/{one}.bin", sentences.FILE, one) for one in sums)
    whole = replace(materials, pieces=pieces)
    tracemalloc.start()
    longest = total = 0
    for chunk in zipped(whole):
        longest, total = max(longest, len(chunk)), total + len(chunk)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total > 12 * size
    assert longest < 2 * CHUNK
    assert peak < 3 * size


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\\b:c?.pdf", ".."])
def test_no_name_of_a_file_leaves_the_folder(name):
    raw = world.answers()
    path = next(path for path in raw if path.endswith(".name"))
    course = Course()
    with at(day(0)):
        director, draft = world.visitor("zhanbolatov"), course.draft(**{path: name})
        shown = filing.show(draft, director)
        assert isinstance(shown, Preparation), shown
        cms = world.signature(shown, "company_head")
        done = filing.file_application(draft, director, preparation_id=shown.id, cms=cms)
        assert isinstance(done, Performed), done
    whole = opened(course, "tolebai", day(1))
    for inside in whole.namelist():
        assert ".." not in Path(inside).parts
        assert not set("\\:?") & set(inside)
        assert len(Path(inside).parts) <= 2


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_page_of_the_case_leads_to_it(lang):
    course = world.registered()
    for name, place in (("tolebai", "desk/cases"), ("zhanbolatov", "cases")):
        with at(day(1)):
            page = world.browser(name).get(f"/{lang}/{place}/{course.id}/").text
        assert f'href="/{lang}/{place}/{course.id}/materials.zip" download' in page
