from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.transaction import atomic

from ruqsat.cases import journal, numbers
from ruqsat.cases.batch import Appended, Batch, NumberTaken, StaleVersion
from ruqsat.cases.gate import writing
from ruqsat.cases.journal import reading
from ruqsat.cases.models import (
    CaseRow,
    DutyRow,
    EventRow,
    JobRow,
    KeyRow,
    NumberRow,
    PayloadRow,
)
from ruqsat.cases.tests.builders import (
    BODY,
    FILED,
    alter,
    duty,
    facts,
    forget,
    job,
    next_batch,
    number,
    opened,
    opening,
    past_the_triggers,
    recorded,
    stored,
)

pytestmark = pytest.mark.django_db

TABLES = (CaseRow, EventRow, PayloadRow, DutyRow, JobRow, KeyRow, NumberRow)


def contents() -> list[Any]:
    return [list(table.objects.order_by("pk").values()) for table in TABLES]


def test_what_was_appended_is_read_back_as_it_was():
    batch = opening(recorded=(recorded(), recorded("register", hours=0.000001)))
    assert journal.append(batch) == Appended(2, (1, 2))
    past = stored(batch.case.id)
    assert past.events == batch.recorded
    assert past.version == 2
    assert past.facts == replace(batch.case, head=past.hashes[-1])


def test_there_is_no_history_of_a_case_that_was_never_opened():
    assert journal.history(uuid4()) is None
    assert journal.verify(uuid4()) is None


def test_a_history_is_read_in_one_query(django_assert_num_queries):
    case = opened().facts.id
    with django_assert_num_queries(1):
        stored(case)


def test_a_case_goes_on_from_where_it_was_read():
    past = opened()
    settled = replace(past.facts, number="К-2025/000001", executor="23")
    assert journal.append(next_batch(past, "register", "assign", key="2", case=settled)) == (
        Appended(3, (2, 3))
    )
    row = CaseRow.objects.get(id=past.facts.id)
    assert (row.version, row.number, row.executor) == (3, "К-2025/000001", "23")
    assert bytes(row.head) == stored(past.facts.id).hashes[-1]
    assert journal.verify(past.facts.id) is None


def test_an_outcome_is_kept_with_its_moment():
    past = opened()
    ended = replace(past.facts, outcome="issued", ended_at=FILED + timedelta(days=3))
    journal.append(next_batch(past, "issue", key="2", case=ended))
    assert stored(past.facts.id).facts.ended_at == FILED + timedelta(days=3)


def test_of_two_who_decided_on_the_same_version_the_second_is_told():
    past = opened()
    journal.append(next_batch(past, "register", key="one"))
    before = contents()
    with pytest.raises(StaleVersion) as told:
        journal.append(next_batch(past, "register", key="two"))
    assert (told.value.expected, told.value.actual) == (1, 2)
    assert contents() == before


def test_a_case_cannot_be_opened_twice():
    past = opened()
    with pytest.raises(StaleVersion) as told:
        journal.append(opening(case=replace(past.facts, head=b""), key="another"))
    assert told.value.actual == 1


def test_a_case_that_was_never_opened_does_not_go_on():
    with pytest.raises(StaleVersion) as told:
        journal.append(Batch(facts(head=b"x" * 32), 1, (recorded("register"),), "key"))
    assert told.value.actual is None


def test_a_head_that_is_not_the_head_of_the_case_is_refused():
    past = opened()
    forged = replace(past.facts, head=b"x" * 32)
    with pytest.raises(StaleVersion):
        journal.append(next_batch(past, "register", key="2", case=forged))


def test_the_same_request_sent_twice_appends_once():
    batch = opening(jobs=(job(),), numbers=(number(1),))
    assert journal.append(batch) == Appended(1, (1,))
    before = contents()
    assert journal.append(batch) == Appended(1, (1,), repeated=True)
    assert contents() == before


def test_a_request_repeated_after_others_acted_is_answered_with_what_it_did():
    past = opened()
    batch = next_batch(past, "register", "assign", key="two")
    journal.append(batch)
    journal.append(next_batch(stored(past.facts.id), "check", key="three"))
    assert journal.append(batch) == Appended(3, (2, 3), repeated=True)
    again = next_batch(stored(past.facts.id), "register", key="two")
    assert journal.append(again) == Appended(3, (2, 3), repeated=True)


def test_a_key_names_a_request_of_one_case_only():
    opened(key="same")
    assert journal.append(opening(key="same")) == Appended(1, (1,))


def test_a_batch_without_events_or_without_a_key_is_refused():
    with pytest.raises(ValueError, match="without events"):
        opening(recorded=())
    with pytest.raises(ValueError, match="1 to 100 characters"):
        opening(key="k" * 101)


def test_numbers_follow_one_another_by_body_year_and_kind():
    for value in (1, 2, 3):
        assert numbers.last(BODY, 2025, "incoming") == value - 1
        opened(numbers=(number(value),))
    assert numbers.last(BODY, 2025, "incoming") == 3
    assert numbers.last(BODY, 2025, "outgoing") == 0
    assert numbers.last(BODY, 2026, "incoming") == 0


def test_several_numbers_are_given_by_one_act():
    opened(numbers=(number(2), number(1), number(1, kind="outgoing")))
    assert numbers.last(BODY, 2025, "incoming") == 2
    assert numbers.last(BODY, 2025, "outgoing") == 1


@pytest.mark.parametrize("value", [1, 3, 0])
def test_a_number_that_is_not_the_next_is_refused_and_nothing_is_written(value):
    opened(numbers=(number(1),))
    before = contents()
    with pytest.raises(NumberTaken) as told:
        journal.append(opening(numbers=(number(value),), jobs=(job(),), duties=(duty(),)))
    assert (told.value.body, told.value.year, told.value.kind) == (BODY, 2025, "incoming")
    assert contents() == before


def test_after_a_refusal_the_transaction_of_the_caller_goes_on():
    past = opened(numbers=(number(1),))
    with writing():
        NumberRow.objects.create(body=BODY, year=2025, kind="outgoing", last=7)
        with pytest.raises(NumberTaken):
            journal.append(next_batch(past, "register", key="2", numbers=(number(1),)))
        with pytest.raises(StaleVersion):
            journal.append(next_batch(past, "register", key="2", expected=4))
        journal.append(next_batch(past, "register", key="2", numbers=(number(2),)))
    assert stored(past.facts.id).version == 2
    assert numbers.last(BODY, 2025, "outgoing") == 7


def test_when_the_transaction_of_the_caller_fails_the_append_never_was():
    past = opened()
    before = contents()
    with pytest.raises(ZeroDivisionError):
        _append_and_fail(next_batch(past, "register", key="2", jobs=(job(),)))
    assert contents() == before


def _append_and_fail(batch: Batch) -> float:
    with writing():
        journal.append(batch)
        return 1 / 0


def test_duties_are_those_of_the_last_append():
    past = opened(duties=(duty("register"), duty("assign", holder="23")))
    left = (duty("assign", holder="24"), duty("check", role="executor"))
    journal.append(next_batch(past, "register", key="2", duties=left))
    rows = DutyRow.objects.filter(case=past.facts.id).order_by("act")
    assert [(row.act, row.role, row.holder) for row in rows] == [
        ("assign", "office", "24"),
        ("check", "executor", None),
    ]
    assert {row.body for row in rows} == {BODY}


def test_a_duty_that_stays_keeps_what_the_worker_noted_on_it():
    stays, moves = duty("register"), duty("assign")
    past = opened(duties=(stays, moves))
    DutyRow.objects.update(wakes=None, attempts=3, last_error="why")
    later = replace(moves, due=FILED + timedelta(days=9))
    journal.append(next_batch(past, "register", key="2", duties=(stays, later)))
    kept, anew = DutyRow.objects.filter(case=past.facts.id).order_by("-act")
    assert (kept.wakes, kept.attempts, kept.last_error) == (None, 3, "why")
    assert (anew.wakes, anew.attempts, anew.last_error) == (later.wakes, 0, "")


def test_the_turn_is_of_the_person_whose_term_ends_first():
    soon, late = duty("check", role="executor", hours=2), duty("assign", role="head", hours=9)
    machine = duty("deliver", role="portal", hours=1, machine=True)
    past = opened(duties=(duty("say", role="applicant", due=None), late, machine, soon))
    row = CaseRow.objects.get(id=past.facts.id)
    assert (row.next_role, row.next_due) == ("executor", soon.due)


def test_a_duty_without_a_term_is_somebodys_turn_when_nothing_else_is():
    past = opened(duties=(duty("say", role="applicant", due=None),))
    row = CaseRow.objects.get(id=past.facts.id)
    assert (row.next_role, row.next_due) == ("applicant", None)


def test_a_day_from_whose_passing_nothing_follows_is_nobodys_turn():
    question = duty("answer", role="applicant", hours=1, binds=False)
    late = duty("check", role="executor", hours=9)
    past = opened(duties=(question, late))
    row = CaseRow.objects.get(id=past.facts.id)
    assert (row.next_role, row.next_due) == ("executor", late.due)


def test_it_is_nobodys_turn_where_nothing_is_open():
    row = CaseRow.objects.get(id=opened().facts.id)
    assert (row.next_role, row.next_due) == (None, None)


def test_jobs_leave_with_their_act():
    later = job("remind", not_before=FILED + timedelta(days=1))
    past = opened(jobs=(job("tell", notice="tell_accepted", n=[1, None]), later))
    first, second = JobRow.objects.filter(case=past.facts.id).order_by("place")
    assert (first.kind, first.data) == ("tell", '{"n":[1,null],"notice":"tell_accepted"}')
    assert (first.seq, first.not_before, first.done_at) == (1, FILED, None)
    assert second.not_before == FILED + timedelta(days=1)


def test_instants_are_kept_so_that_queries_compare_them():
    precise = FILED + timedelta(microseconds=1)
    opened(duties=(duty("register", due=FILED), duty("assign", due=precise)))
    assert DutyRow.objects.filter(due__lt=precise).count() == 1
    assert DutyRow.objects.get(due=precise).act == "assign"


def test_an_event_in_the_journal_cannot_be_updated():
    opened()
    with pytest.raises(DatabaseError, match="never changed"), atomic():
        EventRow.objects.update(act="refuse")


def test_an_event_in_the_journal_cannot_be_taken_out():
    past = opened(recorded=(recorded(), recorded("register")))
    with pytest.raises(DatabaseError, match="never taken out"), atomic():
        EventRow.objects.filter(case=past.facts.id, seq=2).delete()
    assert stored(past.facts.id).version == 2


@pytest.mark.django_db(transaction=True)
def test_a_flush_empties_the_journal_and_leaves_its_triggers():
    opened()
    call_command("flush", interactive=False, verbosity=0)
    assert EventRow.objects.count() == 0
    opened()
    with pytest.raises(DatabaseError, match="never taken out"), atomic():
        EventRow.objects.all().delete()
    with pytest.raises(DatabaseError, match="never changed"), atomic():
        EventRow.objects.update(act="refuse")


def test_an_event_put_back_with_another_finding_is_not_believed():
    past = opened(recorded=(recorded(), recorded("check", finding="incomplete")))
    alter(past.facts.id, 2, old="incomplete", new="complete")
    with pytest.raises(journal.Broken) as found:
        journal.history(past.facts.id)
    assert (found.value.case, found.value.seq) == (past.facts.id, 2)
    assert journal.verify(past.facts.id) == 2


def test_an_altered_column_beside_the_event_is_found():
    past = opened(recorded=(recorded(), recorded("register"), recorded("assign")))
    with past_the_triggers():
        EventRow.objects.filter(case=past.facts.id, seq=2).update(at=FILED - timedelta(days=1))
    assert journal.verify(past.facts.id) == 2


def test_an_altered_statement_is_found():
    past = opened(recorded=(recorded(), recorded("register")))
    PayloadRow.objects.filter(case=past.facts.id, seq=2).update(data='{"stated":{}}')
    assert journal.verify(past.facts.id) == 2


def test_a_history_whose_statements_are_gone_is_not_read():
    past = opened(recorded=(recorded(), recorded("register")))
    forget(past.facts.id, 2)
    with pytest.raises(journal.Broken, match="event 2"):
        journal.history(past.facts.id)
    assert journal.verify(past.facts.id) == 2


def test_a_deleted_event_is_found():
    past = opened(recorded=(recorded(), recorded("register"), recorded("assign")))
    with past_the_triggers():
        EventRow.objects.filter(case=past.facts.id, seq=3).delete()
    assert journal.verify(past.facts.id) == 3


def test_the_broken_among_many_cases_are_named_each_by_its_first_broken_event(monkeypatch):
    monkeypatch.setattr(reading, "TOGETHER", 2)
    cases = [opened(recorded=(recorded(), recorded("register"))).facts.id for _ in range(7)]
    assert list(journal.broken_cases()) == []
    for case in cases[1:4]:
        alter(case, 2, old="register", new="refuse")
    forget(cases[3], 1)
    assert dict(journal.broken_cases()) == {cases[1]: 2, cases[2]: 2, cases[3]: 1}


@pytest.mark.parametrize(
    "wrong",
    [
        {"applicant_id": "12"},
        {"applicant_kind": "robot"},
        {"version": 0},
        {"head": b"short"},
        {"outcome": "issued"},
    ],
)
def test_the_database_itself_refuses_a_case_that_cannot_be(wrong):
    case = opened().facts.id
    with pytest.raises(DatabaseError), atomic():
        CaseRow.objects.filter(id=case).update(**wrong)


@pytest.mark.parametrize("table", [EventRow, PayloadRow, DutyRow, JobRow, KeyRow])
def test_every_unique_constraint_of_a_table_of_cases_contains_the_case(table):
    look, name = connection.introspection, table._meta.db_table
    with connection.cursor() as cursor:
        primary = look.get_primary_key_columns(cursor, name)
        found = look.get_constraints(cursor, name).values()
    assert primary
    assert "case_id" in primary
    assert all("case_id" in one["columns"] for one in found if one["unique"])


def test_a_request_that_came_is_remembered_by_its_key():
    past = opened(key="once")
    assert journal.repeated(past.facts.id, "once") == Appended(1, (1,), repeated=True)
    assert journal.repeated(past.facts.id, "never") is None
