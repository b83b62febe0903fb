"""A new application from an old one: what carries over, and what is named because it does not."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ruqsat.conduct import filing, paperwork
from ruqsat.conduct.door import Performed
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.languages import same
from ruqsat.lex import File, Form, Labelled, Rule, ask, attach, confirm, files, lines, repeated
from ruqsat.lex.forms import Problem
from ruqsat.lex.forms.kinds import PDF
from ruqsat.lex.tests.answers import LAW
from ruqsat.portal.again.copying import copied
from ruqsat.portal.models import Draft
from ruqsat.portal.tests.drafting import seen

ON = date(2026, 2, 16)
SUM = "a" * 64


class Colour(Labelled):
    RED = "red", "қызыл", "красный", "red"
    BLUE = "blue", "көк", "синий", "blue"


class Fewer(Labelled):
    BLUE = "blue", "көк", "синий", "blue"


def not_past(form, on: date):
    if form.until and form.until < on:
        yield Problem("until", same("it is past"))


class Line(Form):
    name: str = ask(None, same("Line name"))
    dropped: str | None = ask(None, same("Dropped"))


class LineNow(Form):
    name: str = ask(None, same("Line name"))
    colour: Colour | None = ask(None, same("Line colour"))


class Promises(Form):
    true: bool = confirm(LAW("f.1", "Name of the person"), same("True"))
    personal: bool = ask(None, same("Personal data"))


class Old(Form):
    title: str = ask(None, same("Title"))
    colour: Colour = ask(None, same("Colour"))
    number: str = ask(None, same("Number"))
    until: date | None = ask(None, same("Until"))
    goods: tuple[Line, ...] = lines(None, same("Goods"))
    others: tuple[Line, ...] = lines(None, same("Others"), of=repeated(may_be_none=True))
    papers: tuple[File, ...] = attach(LAW("d.1", "Copy of the contract"), same("Papers"))
    promises: Promises = ask(None, same("Promises"))


class Now(Form):
    title: str = ask(None, same("Heading"))
    colour: Fewer = ask(None, same("Colour"))
    number: Decimal = ask(None, same("Number"))
    until: date | None = ask(None, same("Until"))
    goods: tuple[LineNow, ...] = lines(None, same("Goods"))
    others: tuple[Line, ...] = lines(None, same("Others"))
    papers: tuple[File, ...] = attach(
        LAW("d.1", "Copy of the contract"), same("Papers"), of=files(limit=100)
    )
    place: Line | None = ask(None, same("Place"))
    promises: Promises = ask(None, same("Promises"))

    rules = (Rule(LAW("f.2", "Goods"), not_past),)


RAW = {
    "title": "T",
    "colour": "blue",
    "number": "7",
    "until": "2026-05-01",
    "goods.0.name": "a",
    "goods.2.name": "b",
    "goods.2.dropped": "x",
    "others.none": "yes",
    "promises.true": "yes",
    "promises.personal": "yes",
}


def file(number: int = 0, *, size: int = 10, sha256: str = SUM) -> dict[str, str]:
    at = f"papers.{number}"
    said = {"sha256": sha256, "name": f"{number}.pdf", "size": str(size), "media": PDF}
    return {f"{at}.{name}": value for name, value in said.items()}


def taken(form=Old, has=lambda _: True, **changed: str):
    return copied(form, Old, raw=RAW | changed, has=has, on=ON)


def left(**how) -> list[str]:
    return [words.en for words in taken(**how).left_out]


def test_under_the_same_form_everything_is_taken_but_what_is_promised():
    found = taken(**file())
    wanted = {path: text for path, text in RAW.items() if not path.startswith("promises.")}
    assert found.raw == wanted | file()
    assert [words.en for words in found.left_out] == [
        "Promises: statements and consents are given anew with each application."
    ]
    assert found.changed == ()


@pytest.mark.parametrize(
    ("changed", "path", "said"),
    [
        ({"colour": "red"}, "colour", "Colour: the option chosen before is no longer there"),
        ({}, "number", "Number: this is asked otherwise now"),
        ({}, "goods.2.dropped", "Goods, row 2, column “Dropped”: the edition in force no longer"),
        ({}, "others.none", "Others: this is asked otherwise now"),
        ({"until": "2026-02-15"}, "until", "Until: it is past"),
        ({"goods.sheet": "yes"}, "goods.0.name", "Goods: the lines came as a sheet"),
        (file(size=101), "papers.0.sha256", "Papers: the file “0.pdf” does not meet the present"),
    ],
)
def test_what_the_form_in_force_does_not_take_is_left_out_and_named(changed, path, said):
    found = taken(Now, **changed)
    assert path not in found.raw
    assert [words.en for words in found.left_out if words.en.startswith(said)], found.left_out


def test_a_day_that_still_holds_is_taken():
    assert taken(Now, until="2026-02-16").raw["until"] == "2026-02-16"


def test_a_lost_file_is_named_and_the_others_move_up():
    lost = "b" * 64
    changed = file(0, sha256=lost) | file(1)
    found = taken(has=lambda sha256: sha256 != lost, **changed)
    assert found.raw["papers.0.name"] == "1.pdf"
    assert "papers.1.name" not in found.raw
    assert "Papers: the file “0.pdf” is no longer kept or is damaged; attach it again." in [
        words.en for words in found.left_out
    ]


def test_what_changed_in_the_form_is_named_once_at_its_top():
    assert [words.en for words in taken(Now).changed] == [
        "Heading: the name has changed; it was “Title”.",
        "Goods, “Line colour”: this was not asked before.",
        "Place: this was not asked before.",
    ]


# Of a real case


def begun_from(course: Course, client, when: str = "2026-02-16 10:00") -> Draft:
    with world.at(when):
        answer = client.post(f"/kk/cases/{course.id}/again/")
        draft = Draft.objects.get()
        assert answer.headers["Location"] == f"/kk/drafts/{draft.pk}/"
    return draft


@pytest.mark.django_db
def test_a_new_draft_has_the_answers_and_files_of_the_old_application(browse):
    course = world.delivered()
    draft = begun_from(course, browse("zhanbolatov"))
    filed = course.opened("tolebai", day(8)).history.events[0].stated
    wanted = {path: text for path, text in filed.items() if not path.startswith("statements.")}
    assert draft.raw == wanted
    assert (draft.party, draft.edition) == (world.COMPANY, world.law().name)
    assert draft.pk != course.id


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "Жауаптар 2026 жылғы 3 ақпанда берілген № К-2026/000001 өтініштен көшірілді."),
        ("ru", "Ответы перенесены из заявления № К-2026/000001, поданного 3 февраля 2026 года."),
        ("en", "The answers were copied from application No. К-2026/000001, filed on 3 February"),
    ],
)
def test_the_page_of_the_draft_says_from_where_and_what_is_missing(browse, lang, said):
    course, client = world.registered(), browse("zhanbolatov")
    draft = begun_from(course, client)
    with world.at("2026-02-16 10:05"):
        page = seen(client.get(f"/{lang}/drafts/{draft.pk}/").text)
    assert said in page
    assert {"kk": "Көшірілмегені", "ru": "Не перенесено", "en": "Not copied"}[lang] in page
    assert {"kk": "растау мен келісім", "ru": "заверения и", "en": "statements and"}[lang] in page
    assert {"kk": "өзгергені", "ru": "изменилось", "en": "has changed in"}[lang] not in page


@pytest.mark.django_db
def test_once_the_statements_are_made_it_can_be_filed(browse):
    draft = begun_from(world.delivered(), browse("zhanbolatov"))
    old = world.answers()
    draft.raw |= {path: text for path, text in old.items() if path.startswith("statements.")}
    with world.at("2026-02-16 10:10"):
        director = world.visitor("zhanbolatov")
        shown = filing.show(draft.as_filed(), director)
        assert isinstance(shown, Preparation), shown
        cms = world.signature(shown, "company_head")
        done = filing.file_application(draft.as_filed(), director, preparation_id=shown.id, cms=cms)
    assert isinstance(done, Performed), done
    assert done.case_id == draft.pk


@pytest.mark.django_db
def test_a_last_day_that_has_passed_is_asked_anew(browse):
    course = Course()
    last_day = {"term.given_as": "day", "term.until": "2026-02-10", "term.months": ""}
    with world.at(day(0)):
        director, draft = world.visitor("zhanbolatov"), course.draft(**last_day)
        shown = filing.show(draft, director)
        assert isinstance(shown, Preparation), shown
        cms = world.signature(shown, "company_head")
        filing.file_application(draft, director, preparation_id=shown.id, cms=cms)
    new = begun_from(course, browse("zhanbolatov"))
    assert new.raw["term.given_as"] == "day"
    assert "term.until" not in new.raw
    assert any("өтініш берілген күннен (2026 жылғы 16 ақпан)" in kk for kk, *_ in _left(new))


def _left(draft: Draft):
    return draft.copied["left_out"]


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An archive of its own, in which a test may damage what it likes."""
    monkeypatch.setattr(paperwork, "ARCHIVE", tmp_path)
    return tmp_path


@pytest.mark.django_db
def test_a_damaged_attachment_is_not_attached_again(archive, browse):
    course = world.registered()
    stated = course.opened("tolebai", day(1)).history.events[0].stated
    sha256, name = stated["attachments.yields.0.sha256"], stated["attachments.yields.0.name"]
    place = archive / sha256[:2] / sha256[2:4] / sha256
    place.unlink()
    place.write_bytes(b"something else")
    draft = begun_from(course, browse("zhanbolatov"))
    assert "attachments.yields.0.sha256" not in draft.raw
    assert "attachments.annexes.0.sha256" in draft.raw
    assert any(name in kk for kk, *_ in _left(draft))


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["kim", "esenbaeva", "tolebai", "sarsenbi"])
def test_nobody_begins_from_what_they_may_not_see(browse, name):
    course = world.registered()
    with world.at(day(1)):
        assert browse(name).post(f"/kk/cases/{course.id}/again/").status_code == 404
    assert not Draft.objects.exists()


@pytest.mark.django_db
def test_the_case_offers_it_and_looking_begins_nothing(browse):
    course, client = world.registered(), browse("zhanbolatov")
    with world.at(day(1)):
        page = client.get(f"/kk/cases/{course.id}/").text
        assert f'action="/kk/cases/{course.id}/again/"' in page
        assert "Осы өтініш негізінде жаңасын бастау" in page
        assert client.get(f"/kk/cases/{course.id}/again/").status_code == 405
    assert not Draft.objects.exists()
