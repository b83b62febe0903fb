"""What is lost or changed past us is told of in words, and keeps nobody from the rest."""

from pathlib import Path

import pytest

from ruqsat.cases import journal
from ruqsat.cases.tests import builders
from ruqsat.conduct import paperwork
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.pages import sentences
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.page import case_page
from ruqsat.papers import archive as archives
from ruqsat.project.web import errors
from ruqsat.register import finding
from ruqsat.register import sentences as public
from ruqsat.ui import shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An archive of its own, in which a test may damage what it likes."""
    monkeypatch.setattr(paperwork, "ARCHIVE", tmp_path)
    return tmp_path


def place(archive: Path, sha256: str) -> Path:
    return archive / sha256[:2] / sha256[2:4] / sha256


def change(file: Path) -> None:
    file.chmod(0o600)
    file.write_bytes(b"%PDF-1.7 something else")


def kept(course: Course, use: str) -> str:
    event = course.opened("tolebai", day(5)).event("issue")
    assert event is not None
    return event.files[use]


def decision(course: Course) -> shown.Document:
    file = course.opened("tolebai", day(5))
    with world.at(day(5)):
        who = world.visitor("tolebai")
        page = case_page(file, who, addresses=Addresses("desk", file), lang="kk")
        return page.documents[0]


def test_the_papers_of_a_case_are_listed_unread(archive, monkeypatch):
    course = world.delivered()
    papers = {one.files.get("paper") for one in _events(course)}
    read: list[str] = []
    whole = archives.read

    def noted(folder: Path, sha256: str) -> bytes:
        read.append(sha256)
        return whole(folder, sha256)

    monkeypatch.setattr(archives, "read", noted)
    document = decision(course)
    assert document.size == place(archive, kept(course, "paper")).stat().st_size
    assert read
    assert not papers & set(read)


def test_a_lost_paper_is_told_of_on_the_page_of_its_case(archive):
    course = world.delivered()
    place(archive, kept(course, "paper")).unlink()
    document = decision(course)
    assert (document.size, document.view, document.download) == (None, None, None)
    assert document.signature == shown.Tag("err", sentences.DAMAGED)
    assert document.signed == sentences.RESTORE


def test_without_its_verdict_a_paper_can_be_had_and_nobody_is_said_to_have_signed(archive):
    course = world.delivered()
    change(place(archive, kept(course, "verdict")))
    document = decision(course)
    assert document.signature == shown.Tag("err", sentences.DAMAGED)
    assert document.view is not None
    assert document.view.endswith(f"/desk/cases/{course.id}/paper/issue/")


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize(("name", "at"), [("tolebai", "desk/cases"), ("zhanbolatov", "cases")])
def test_cases_open_and_a_damaged_paper_is_refused_in_words(archive, name, at, lang):
    course = world.delivered()
    change(place(archive, kept(course, "paper")))
    client = world.browser(name)
    with world.at(day(5)):
        assert client.get(f"/{lang}/{at}/{course.id}/").status_code == 200
        paper = client.get(f"/{lang}/{at}/{course.id}/paper/issue/")
        place(archive, kept(course, "paper")).unlink()
        page = client.get(f"/{lang}/{at}/{course.id}/")
    assert (paper.status_code, paper.text) == (503, sentences.RESTORE.in_(lang))
    assert page.status_code == 200
    assert sentences.DAMAGED.in_(lang) in page.text


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_by_its_code_a_damaged_paper_is_undetermined_and_by_its_bytes_still_genuine(archive, lang):
    world.delivered()
    paper = IssuedPaper.objects.get()
    content = paperwork.fetched(paper.sha256)
    change(place(archive, paper.sha256))
    with world.at(day(5)):
        page = world.browser("tolebai").get(f"/{lang}/check/{paper.code}/")
        checked = finding.by_bytes(content)
    assert page.status_code == 200
    assert public.DAMAGED.in_(lang) in page.text
    assert checked.standing is finding.Standing.GENUINE


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize(
    ("name", "home", "at"),
    [("tolebai", "desk/", "desk/cases"), ("zhanbolatov", "cabinet/", "cases")],
)
def test_a_case_altered_past_the_append_is_told_of_and_the_others_stay_open(
    name, home, at, lang, caplog
):
    altered, whole = world.found_incomplete(), world.registered()
    builders.alter(altered.id, 4, old="incomplete", new="complete")
    client = world.browser(name)
    client.raise_request_exception = False
    with world.at(day(2)):
        page = client.get(f"/{lang}/{at}/{altered.id}/")
        assert client.get(f"/{lang}/{home}").status_code == 200
        assert client.get(f"/{lang}/{at}/{whole.id}/").status_code == 200
    assert page.status_code == 500
    assert errors.BROKEN_CASE.in_(lang) in page.text
    assert f'<html lang="{lang}">' in page.text
    assert any("case_broken" in line and str(altered.id) in line for line in caplog.messages)


def test_nobody_acts_in_a_case_altered_past_the_append():
    course = world.found_incomplete()
    builders.alter(course.id, 4, old="incomplete", new="complete")
    with pytest.raises(journal.Broken):
        course.attended(day(2))


def _events(course: Course):
    return [one.event for one in course.opened("tolebai", day(5)).history.events]
