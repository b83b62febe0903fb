"""The page of an act: what it asks, what it takes, what it says back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from django.http import QueryDict

from ruqsat.cases.decide import Refused
from ruqsat.conduct.door import Doing, Performed, perform
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, visitor
from ruqsat.lex.forms import Problem
from ruqsat.lex.forms.kinds import File as Attached
from ruqsat.pages.acting import checklist as lists
from ruqsat.pages.acting.asking import asked_by
from ruqsat.pages.acting.last_chance import last_chance
from ruqsat.pages.acting.sending import APPOINTED, FINDING, GROUND, Sent, problems
from ruqsat.pages.addresses import Addresses

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def asked(course: Course, by: str, name: str, when: str):
    with at(when):
        file = course.opened(by, when)
        act, place = file.edition.procedure.act(name), Addresses("desk", file).norm
        return asked_by(file, act, visitor=world.visitor(by), place=place)


def posted(fields: Mapping[str, str | list[str]]) -> QueryDict:
    query = QueryDict(mutable=True)
    for name, value in fields.items():
        query.setlist(name, value if isinstance(value, list) else [value])
    return query


def test_an_act_that_states_nothing_asks_nothing():
    found = asked(world.registered(), "tolebai", "register", day(0))
    assert (found.findings, found.grounds, found.persons, found.form) == ((), (), (), None)


def test_whoever_holds_the_role_today_may_be_appointed_and_nobody_else():
    found = asked(world.registered(), "qasymbek", "assign", day(0))
    assert [one.words.kk for one in found.persons] == [
        "Рахым Думан Ғабитұлы",
        "Сәрсенбі Жұлдыз Қайырқызы",
        "Наурызбай Азамат Ерболұлы",
    ]
    assert found.persons[0].note is not None
    assert found.persons[0].note.kk == "Бас сарапшы (тау-кен металлургия)"


def test_findings_and_grounds_come_with_their_words_and_paragraphs():
    found = asked(world.found_complete(), "rahym", "check_conformity", day(1))
    assert [(one.words.kk, one.opens) for one in found.findings] == [
        ("құжаттар сәйкес", False),
        ("құжаттар сәйкес емес", True),
    ]
    assert [one.law.text.kk for one in found.grounds] == [
        f"Тізбенің 9-тармағының {n}) тармақшасы" for n in (1, 2, 3, 4)
    ]
    assert found.grounds[3].law.url.endswith("/in/o134_2024/#n-a1.9.4")
    assert found.depends


def test_where_the_law_leaves_one_ground_none_is_offered():
    found = asked(world.assigned(), "rahym", "check_completeness", day(1))
    assert found.grounds == ()
    assert found.depends


def test_what_was_sent_becomes_a_doing_with_nothing_added():
    act = asked(world.doubted(), "rahym", "notify_hearing", day(2)).act
    query = posted(
        {
            **{"act-version": "5", "act-key": "k", "act-finding": "", "place": "video"},
            **{"on.day": "9", "where": "https://meet.example/\x00219", "do": "perform"},
            "csrfmiddlewaretoken": "x",
        }
    )
    sent = Sent.read(query, act.form)
    assert sent.doing(act) == Doing(
        act="notify_hearing",
        stated={"place": "video", "on.day": "9", "where": "https://meet.example/219"},
    )
    assert (sent.version, sent.key) == (5, "k")


@pytest.mark.parametrize("version", ["", "-1", "x", "٣", "1" * 30])
def test_an_unreadable_version_is_one_that_no_case_has(version):
    assert Sent.read(posted({"act-version": version}), None).version == 0


def test_several_grounds_are_read_and_a_file_is_never_taken_from_a_page():
    form = world.law().procedure.services[0].form
    query = posted(
        {
            "act-ground": ["unreliable", "court_ban"],
            "attachments.yields.0.sha256": "f" * 64,
            "conditions": "x",
            "no.such.path": "y",
        }
    )
    sent = Sent.read(query, form)
    assert sent.grounds == ("unreliable", "court_ban")
    assert sent.stated == {"conditions": "x"}


def refusal(course: Course, act: str, sent: Sent, when: str) -> tuple[Problem, ...]:
    with at(when):
        file = course.opened("rahym", when)
        declared = file.edition.procedure.act(act)
        fresh = replace(sent, version=file.history.version)
        refused = perform(
            course.id,
            visitor("rahym"),
            doing=fresh.doing(declared),
            expected=fresh.version,
            key="one",
        )
        assert isinstance(refused, Refused)
        return problems(refused, file, act=declared, sent=fresh)


def test_a_refusal_is_told_at_its_field():
    course = world.found_complete()
    assert [one.path for one in refusal(course, "check_conformity", Sent(0, "k"), day(1))] == [
        FINDING
    ]


def test_everything_wrong_is_told_at_once():
    said = {"unreliable": "x" * 10_001}
    sent = Sent(0, "k", finding="does_not_conform", stated=said)
    found = refusal(world.found_complete(), "check_conformity", sent, day(1))
    assert [one.path for one in found] == [GROUND, "unreliable"]


def test_nobody_named_is_told_where_people_are_chosen():
    course = world.registered()
    with at(day(0, "11:30")):
        file = course.opened("qasymbek", day(0, "11:30"))
        act = file.edition.procedure.act("assign")
        sent = Sent.first(file)
        refused = perform(
            course.id, visitor("qasymbek"), doing=sent.doing(act), expected=sent.version, key="k"
        )
        assert isinstance(refused, Refused)
        assert [one.path for one in problems(refused, file, act=act, sent=sent)] == [APPOINTED]


def test_a_refusal_about_no_field_has_no_place_among_the_fields():
    course = world.found_complete()
    with at(day(1)):
        file = course.opened("rahym", day(1))
        act = file.edition.procedure.act("check_conformity")
        refused = Refused("stale", act.called)
        assert problems(refused, file, act=act, sent=Sent.first(file)) == ()


def test_a_page_filled_again_on_the_case_as_it_stands_is_a_new_request():
    course = world.found_complete()
    file = course.opened("rahym", day(1))
    old = Sent(1, "k", finding="conforms")
    new = old.anew(file)
    assert (new.finding, new.version) == ("conforms", file.history.version)
    assert new.key != old.key


def test_the_checklist_names_every_document_with_its_files_and_paragraph():
    course = world.assigned()
    file = course.opened("rahym", day(1))
    items = lists.checklist(file, Addresses("desk", file))
    assert [(len(item.files), item.is_there) for item in items] == [
        (2, True),
        (1, True),
        (1, True),
        (1, True),
    ]
    assert {item.place.kk for item in items if item.place} == {"Тізбенің 8-тармағы"}
    assert items[0].files[0].name == "P1-contract.pdf"


def test_the_list_helps_only_where_documents_are_named():
    file = world.assigned().opened("rahym", day(1))
    procedure = file.edition.procedure
    asks = {act.name for act in procedure.acts if lists.is_asked_of_documents(file, act.form)}
    assert asks == {"check_completeness"}


def test_a_document_that_is_not_attached_is_named_as_missing_from_the_start():
    file = world.assigned().opened("rahym", day(1))
    act = file.edition.procedure.act("check_completeness")
    assert lists.prefilled(file, act.form) == {}
    application: Any = file.application
    attachments = replace(application.attachments, yields=())
    file.__dict__["application"] = replace(application, attachments=attachments)
    assert lists.prefilled(file, act.form) == {"missing.0.document": "yields"}
    copies = tuple(replace(one, copy=()) for one in application.ownership)
    file.__dict__["application"] = replace(application, ownership=copies, attachments=attachments)
    assert lists.prefilled(file, act.form) == {
        "missing.0.document": "ownership",
        "missing.1.document": "yields",
    }


def test_files_attached_line_by_line_are_counted_together():
    application = world.assigned().opened("rahym", day(1)).application
    first = lists.needed(application)[0]
    assert first.names == ("ownership", "copy")
    assert all(isinstance(one, Attached) for one in first.files)


@pytest.mark.parametrize(
    ("when", "is_past"),
    [(day(3, "18:00"), None), (day(4, "09:00"), False), (day(5, "18:30"), False), (day(6), True)],
)
def test_from_day_4_the_last_day_of_a_ground_is_told(when, is_past):
    """The notice must go out on day 5 at the latest (7.4.b), whenever the ground is found."""
    course = world.found_complete()
    file = course.opened("rahym", when)
    found = last_chance(file.case, file.edition.procedure.act("check_conformity"), file.now)
    if is_past is None:
        assert found is None
        return
    assert found is not None
    assert (found.act.name, found.is_past) == ("notify_hearing", is_past)
    assert "2026 жылғы 10 ақпан" in found.words.kk
    assert [one.law.norm.id for one in found.why if one.law] == ["3.1.b", "a1.3", "7.4.b", "7.3.b"]


@pytest.mark.parametrize("course", [world.doubted, world.invited, world.drawn_up])
def test_once_the_ground_is_found_or_not_found_nothing_presses_any_more(course):
    file = course().opened("rahym", day(5))
    assert not [act for act in file.edition.procedure.acts if last_chance(file.case, act, file.now)]


def test_one_request_of_a_page_is_done_once():
    course = world.registered()
    with at(day(0, "11:30")):
        file = course.opened("qasymbek", day(0, "11:30"))
        act = file.edition.procedure.act("assign")
        sent = replace(Sent.first(file), appointed=visitor("rahym").account)
        who = visitor("qasymbek")
        answers = [
            perform(course.id, who, doing=sent.doing(act), expected=sent.version, key=sent.key)
            for _ in range(2)
        ]
    assert answers == [Performed(course.id, 3), Performed(course.id, 3, repeated=True)]
