"""What is asked of an issued document: who may, when, once at a time, and what comes of it."""

from datetime import date

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.conduct import door, filing, preparing
from ruqsat.conduct.asking.allowed import offers
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.tests import life, world
from ruqsat.conduct.tests.life import Asking, issued, kept, stands
from ruqsat.lex import Deed, Standing


def code(asked):
    shown = asked.shown()
    return shown.code if isinstance(shown, Refused) else "shown"


def paths(asked):
    shown = asked.shown()
    assert isinstance(shown, Refused)
    return [problem.path for problem in shown.problems]


def test_an_extension_moves_the_last_day_once_it_was_sent(people):
    document = issued()
    asked = Asking("extension")
    assert isinstance(asked.shown(), Preparation)
    asked.granted("2026-03-02")
    found = stands(document, "2026-03-02")
    assert (found.standing, found.until) == (Standing.IN_FORCE, date(2027, 12, 31))
    made, extended = kept(document).history.changes
    assert (made.deed, extended.deed) == (Deed.MAKES, Deed.EXTENDS)
    assert (extended.case_id, extended.number) == (asked.course.id, "Ш-2026/000002")
    assert extended.law.norm.id == "19.a"


def test_a_decision_that_was_not_sent_yet_changes_nothing(people):
    document = issued()
    asked = Asking("revocation").assigned("2026-03-02")
    asked.does("rahym", Doing(act="consider", finding="grant"), "2026-03-02 11:00")
    asked.signs("qasymbek", "grant", "2026-03-02 12:00")
    assert stands(document, "2026-03-02").standing is Standing.IN_FORCE
    asked.attended("2026-03-02 12:01")
    assert stands(document, "2026-03-02").standing is Standing.REVOKED


def test_revoked_amended_no_more_and_resumed(people):
    document = issued()
    Asking("amendment").granted("2026-03-02")
    assert code(Asking("resumption")) == "stands_otherwise"
    Asking("revocation").granted("2026-03-03")
    assert stands(document, "2026-03-03").standing is Standing.REVOKED
    for name in ("extension", "amendment", "revocation"):
        refused = Asking(name).shown("2026-03-04 10:00")
        assert isinstance(refused, Refused)
        assert refused.code == "stands_otherwise"
        assert "3 March 2026" in refused.words.en
    Asking("resumption").granted("2026-03-05")
    assert stands(document, "2026-03-05").standing is Standing.IN_FORCE


def test_the_same_is_asked_once_at_a_time_and_again_after_it_was_taken_back(people):
    issued()
    first = Asking("extension").course
    first.file(life.ASKED)
    assert code(Asking("extension")) == "asked_already"
    assert code(Asking("amendment")) == "shown"
    first.signs("zhanbolatov", "withdraw", "2026-03-02 11:00", key="company_head")
    assert code(Asking("extension")) == "shown"


def filed_after(first, other):
    """What the second of two is answered, both shown their request before either filed it."""
    prepared = other.shown()
    assert isinstance(prepared, Preparation)
    first.course.file(life.ASKED)
    with world.at(life.ASKED):
        return filing.file_application(
            other.course.draft(),
            world.visitor("zhanbolatov"),
            preparation_id=prepared.pk,
            cms=world.signature(prepared, "company_head"),
        )


def test_of_two_who_were_shown_the_same_request_one_files_it(people):
    issued()
    done = filed_after(Asking("extension"), Asking("extension"))
    assert isinstance(done, Refused)
    assert done.code == "asked_already"


def test_the_database_keeps_it_where_both_file_at_the_same_moment(people, monkeypatch):
    issued()
    monkeypatch.setattr(filing, "may_not_ask", lambda *_, **__: None)
    done = filed_after(Asking("extension"), Asking("extension"))
    assert isinstance(done, Refused)
    assert done.code == "asked_already"
    assert "Ш-2026/000001" in done.words.kk


@pytest.mark.parametrize("number", ["Ш-2026/000009", "ш-2026/1"])
def test_a_document_is_found_by_its_number_however_it_was_typed(people, number):
    issued()
    expected = "shown" if number == "ш-2026/1" else "no_such_subject"
    assert code(Asking("extension", {"document": number})) == expected


def test_only_its_holder_asks(people):
    issued()
    stranger = {"holder.name": "«Басқа» ЖШС", "holder.bin": "180240970387"}
    assert code(Asking("extension", stranger, by="esenbaeva")) == "no_such_subject"


def test_a_document_that_was_not_sent_yet_is_not_there(people):
    world.issued(course=world.Course(changed=life.DATED))
    assert code(Asking("extension")) == "no_such_subject"


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"term.ends_on": "2027-02-11", "term.until": "2027-03-01"}, ["term.ends_on"]),
        ({"term.until": "2029-02-11"}, ["term.until"]),
        ({"term.until": "2029-02-11", "term.longer_by": "ЕЭК № 12, 2025"}, []),
        ({"term.until": "2029-02-10"}, []),
        ({"term.ends_on": "2026-12-31", "term.until": "2027-02-10"}, ["term.until"]),
        ({"term.ends_on": "2026-12-31", "term.until": "2027-02-11"}, []),
    ],
)
def test_an_extension_fits_the_document_and_the_limit_of_its_procedure(people, changed, wrong):
    issued()
    asked = Asking("extension", changed)
    assert paths(asked) == wrong if wrong else code(asked) == "shown"


def test_an_amendment_names_rows_that_the_document_has(people):
    world.delivered(world.Course(name="outside_territory"))
    assert paths(Asking("amendment")) == ["rows.1.row"]


def test_after_its_last_day_nothing_is_asked_but_a_new_document_is_named(people):
    issued(**{"term.until": "2026-02-27"})
    refused = Asking("revocation").shown()
    assert isinstance(refused, Refused)
    assert refused.code == "stands_otherwise"
    assert "27 February 2026" in refused.words.en
    assert "new document" in refused.words.en


def considered(name, day):
    """A request that its executor proposes to grant."""
    asked = Asking(name)
    asked.assigned(day).does("rahym", Doing(act="consider", finding="grant"), f"{day} 11:00")
    return asked


def not_granted(asked, when):
    """Why the head is neither shown the decision nor let through the door with it."""
    at_the_door = asked.course.tries("qasymbek", Doing(act="grant"), when)
    with world.at(when):
        head = world.visitor("qasymbek")
        file = door.open_file(asked.course.id, head)
        shown = preparing.show(file, head, act=file.edition.procedure.act("grant"))
    assert isinstance(shown, Refused)
    assert isinstance(at_the_door, Refused)
    assert shown.code == at_the_door.code == "stands_otherwise"
    return shown.words.en


def test_what_was_asked_before_the_document_was_revoked_is_not_granted_after(people):
    issued()
    extension = considered("extension", "2026-03-02")
    Asking("revocation").granted("2026-03-03")
    said = not_granted(extension, "2026-03-04 10:00")
    assert "revoked" in said
    assert "3 March 2026" in said
    assert "refuse" in said


def test_nothing_is_granted_after_the_last_day(people):
    issued(**{"term.until": "2026-03-03"})
    said = not_granted(considered("revocation", "2026-03-02"), "2026-03-04 10:00")
    assert "3 March 2026" in said


def test_its_holder_is_offered_what_may_be_asked_with_the_last_day(people):
    document = issued()
    found = {one.service.name: one for one in offers(kept(document), date(2026, 3, 2))}
    assert {name for name, one in found.items() if one.refused is None} == {
        "extension",
        "amendment",
        "revocation",
    }
    assert found["extension"].last == date(2027, 2, 1)


def test_a_term_in_months_leaves_the_last_day_unknown(people):
    document = world.delivered()
    assert stands(document, "2026-03-02").until is None
    found = {one.service.name: one.last for one in offers(kept(document), date(2026, 3, 2))}
    assert found["extension"] is None


@pytest.mark.parametrize(
    ("name", "opened_by", "granted_by"),
    [
        ("extension", "19.b", "21.a"),
        ("amendment", "14.b", "16.a"),
        ("revocation", "17.3.a", "18.a"),
    ],
)
def test_the_journal_names_the_norm_of_that_very_request(people, name, opened_by, granted_by):
    issued()
    course = Asking(name).granted("2026-03-02").course
    events = {
        one.event.act: one.event.norm
        for one in course.opened("tolebai", "2026-03-02 13:00").history.events
    }
    assert (events["apply"], events["grant"]) == (opened_by, granted_by)
