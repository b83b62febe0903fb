"""What the door lets through, and what it answers instead: each act once, and in its turn."""

import pytest

from ruqsat.cases import journal
from ruqsat.cases.batch import StaleVersion
from ruqsat.cases.decide import Refused
from ruqsat.cases.models import NumberRow
from ruqsat.conduct import door
from ruqsat.conduct.door import Doing, NoSuchCase, Performed
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.numbering import proposed
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, signature, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def code_of(course: Course, by: str, doing: Doing, when: str, *, key: str = "") -> str:
    before = course.acts()
    refused = course.tries(by, doing, when, key=key)
    assert isinstance(refused, Refused), refused
    assert course.acts() == before
    return refused.code


def test_a_request_sent_twice_is_done_once_and_answered_alike():
    course = Course()
    course.file()
    doing = Doing(act="register")
    first = course.tries("tolebai", doing, day(0, "11:00"), key="one request")
    second = course.tries("tolebai", doing, day(0, "11:01"), key="one request", expected=1)
    assert first == Performed(course.id, 2)
    assert second == Performed(course.id, 2, repeated=True)
    assert course.acts() == ["apply", "register"]


def test_other_content_under_the_same_key_is_another_request_on_a_case_that_has_changed():
    course = world.assigned()
    stated = world.sample()["check_completeness"]
    first = Doing(act="check_completeness", finding="complete")
    other = Doing(act="check_completeness", finding="incomplete", stated=stated)
    course.tries("rahym", first, day(1), key="one page")
    refused = course.tries("rahym", other, day(1, "10:01"), key="one page", expected=3)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert "ештеңе жоғалған жоқ" in refused.words.kk
    again = course.tries("rahym", first, day(1, "10:02"), key="one page", expected=3)
    assert again == Performed(course.id, 4, repeated=True)


def test_nobody_is_told_that_they_did_what_another_did_under_the_same_key():
    doing = Doing(act="register")
    course = Course()
    course.file()
    course.tries("tolebai", doing, day(0, "11:00"), key="one page")
    assert code_of(course, "qasymbek", doing, day(0, "11:01"), key="one page") == "done_already"


@pytest.mark.parametrize("key", ["file/{id}", "lapse/1"])
def test_a_key_of_the_platform_sent_by_a_page_neither_answers_nor_blocks(key):
    course = Course()
    course.file()
    key = key.format(id=course.id)
    done = course.tries("tolebai", Doing(act="register"), day(0, "11:00"), key=key)
    assert done == Performed(course.id, 2)
    assert journal.repeated(course.id, "lapse/1") is None


def test_a_host_whose_clock_is_behind_sees_the_case_at_its_last_event():
    course = world.registered()
    with at(day(0)):
        doing = Doing(act="assign", appointed=visitor("rahym").account)
    course.does("qasymbek", doing, day(0, "10:59"))
    file = course.opened("rahym", day(0, "10:59"))
    assert file.now == file.history.events[-1].event.at == world.moment(day(0, "11:00"))


def test_two_windows_with_one_case_the_second_is_told_that_it_has_changed():
    course = world.registered()
    with at(day(0)):
        doing = Doing(act="assign", appointed=visitor("rahym").account)
    refused = course.tries("qasymbek", doing, day(0, "11:30"), expected=1)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert "ештеңе жоғалған жоқ" in refused.words.kk


def test_someone_who_appends_in_the_same_moment_makes_the_other_stale(monkeypatch):
    course = world.registered()

    def overtaken(_batch):
        raise StaleVersion(2, 3)

    monkeypatch.setattr(journal, "append", overtaken)
    with at(day(0)):
        doing = Doing(act="assign", appointed=visitor("rahym").account)
    assert code_of(course, "qasymbek", doing, day(0, "11:30")) == "stale"


def test_a_number_that_another_act_takes_in_the_same_moment_is_not_given_twice(monkeypatch):
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", day(3, "12:00"))
    append = journal.append

    def beaten(batch):
        number = batch.numbers[0]
        key = {"body": number.body, "year": number.year, "kind": number.kind}
        NumberRow.objects.update_or_create(**key, defaults={"last": number.value})
        return append(batch)

    monkeypatch.setattr(journal, "append", beaten)
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, "body_head"))
    assert code_of(course, "qasymbek", doing, day(3, "12:05")) == "number_taken"
    assert not IssuedPaper.objects.exists()


def outrun(monkeypatch, times: int) -> None:
    """Another act takes each of the next numbers between its proposal and the append."""
    left = [times]

    def beaten(*of, **how):
        number = proposed(*of, **how)
        if left[0]:
            left[0] -= 1
            NumberRow.objects.update_or_create(
                body=number.body,
                year=number.year,
                kind=number.kind,
                defaults={"last": number.value},
            )
        return number

    monkeypatch.setattr(door, "proposed", beaten)


def test_a_registration_that_loses_its_number_takes_the_next_one(monkeypatch):
    course = Course()
    course.file()
    outrun(monkeypatch, 3)
    course.does("tolebai", Doing(act="register"), day(0, "11:00"))
    assert course.opened("tolebai", day(0, "11:01")).incoming == "К-2026/000004"


def test_a_registration_that_always_loses_its_number_is_told_to_be_done_again(monkeypatch):
    course = Course()
    course.file()
    outrun(monkeypatch, door.NUMBERS_TRIED)
    refused = course.tries("tolebai", Doing(act="register"), day(0, "11:00"))
    assert isinstance(refused, Refused)
    assert refused.code == "number_taken"
    assert "ештеңе жоғалған жоқ" in refused.words.kk
    assert course.acts() == ["apply"]
    course.does("tolebai", Doing(act="register"), day(0, "11:01"))


@pytest.mark.parametrize(
    ("by", "act", "code"),
    [
        ("tolebai", "assign", "not_yours"),
        ("sarsenbi", "assign", None),
        ("qasymbek", "register", "done_already"),
        ("qasymbek", "check_completeness", "not_open"),
        ("qasymbek", "issue", "not_open"),
        ("zhanbolatov", "assign", "not_yours"),
        ("tolebai", "no_such_act", "no_such_act"),
        ("qasymbek", "deliver", "not_open"),
    ],
)
def test_an_act_out_of_turn_or_without_the_right_is_refused(by, act, code):
    course = world.registered()
    if code is None:
        with pytest.raises(NoSuchCase):
            course.tries(by, Doing(act=act), day(0, "11:30"))
        return
    assert code_of(course, by, Doing(act=act), day(0, "11:30")) == code


def test_the_deputy_sees_the_case_and_does_not_act_in_it():
    course = world.registered()
    assert code_of(course, "zhaqsylyq", Doing(act="assign"), day(0, "11:30")) == "not_yours"


def test_nobody_but_a_holder_of_the_role_is_appointed_to_it():
    course = world.registered()
    with at(day(0)):
        others = [visitor(name).account for name in ("kim", "tolebai", "qasymbek")]
    for account in [*others, "999999", "x"]:
        doing = Doing(act="assign", appointed=account)
        assert code_of(course, "qasymbek", doing, day(0, "11:30")) == "nobody_named"


def test_an_act_that_names_nobody_takes_no_name():
    course = world.assigned()
    with at(day(0)):
        doing = Doing(
            act="check_completeness", finding="complete", appointed=visitor("kim").account
        )
    course.does("rahym", doing, day(1))
    last = course.opened("rahym", day(1)).history.events[-1].event
    assert last.appointed is None


@pytest.mark.parametrize("key", ["register 2026-02-03 11:00", "file/{id}"])
def test_whoever_may_not_see_a_case_learns_nothing_from_the_key_of_a_request(key):
    course = world.registered()
    request = key.format(id=course.id)
    with at(day(0)), pytest.raises(NoSuchCase):
        door.perform(
            course.id, visitor("esenbaeva"), doing=Doing(act="register"), expected=1, key=request
        )


@pytest.mark.parametrize("by", ["esenbaeva", "kim", "sarsenbi", "rahym"])
def test_a_case_of_others_does_not_exist(by):
    course = world.registered()
    with at(day(0)), pytest.raises(NoSuchCase):
        door.open_file(course.id, visitor(by))
    with at(day(0)), pytest.raises(NoSuchCase):
        door.perform(course.id, visitor(by), doing=Doing(act="register"), expected=2, key="x")


def test_a_case_that_was_never_filed_does_not_exist():
    with at(day(0)), pytest.raises(NoSuchCase):
        door.open_file(Course().id, visitor("tolebai"))


def test_a_finding_that_leads_nowhere_adverse_takes_no_grounds():
    course = world.found_complete()
    doing = Doing(act="check_conformity", finding="conforms", grounds=("not_conforming",))
    assert code_of(course, "rahym", doing, day(2)) == "ground_without_cause"


@pytest.mark.parametrize("grounds", [(), ("missing_documents",), ("weather",)])
def test_a_doubt_is_founded_on_a_ground_of_the_list(grounds):
    course = world.found_complete()
    stated = world.sample()["check_conformity"]
    doing = Doing(
        act="check_conformity", finding="does_not_conform", grounds=grounds, stated=stated
    )
    assert code_of(course, "rahym", doing, day(2)) in {"no_ground", "no_such_ground"}


def test_what_is_wrong_in_the_form_of_an_act_is_told_at_its_place():
    course = world.doubted()
    doing = Doing(act="notify_hearing", stated=world.hearing_on(world.DAYS[4], hour="13"))
    refused = course.tries("rahym", doing, day(3))
    assert isinstance(refused, Refused)
    assert [problem.path for problem in refused.problems] == ["hour"]
