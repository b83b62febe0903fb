"""A procedure that contradicts its text, or itself, does not load; and it says in what."""

import pytest

from ruqsat.languages import same
from ruqsat.lex import (
    Act,
    LawError,
    Outcome,
    Part,
    Shown,
    calendar_days,
    overdue,
    same_day,
    working_days,
)
from ruqsat.lex.coverage import cited, unread
from ruqsat.lex.moments import Count, walk
from ruqsat.lex.tests.permit import (
    APPLICANT,
    ENGLISH,
    EXECUTOR,
    HEAD,
    MACHINE,
    Plan,
    declared,
    written,
)


@pytest.fixture
def law(tmp_path):
    return written(tmp_path)


def test_a_sound_procedure_loads_and_knows_its_parts(law):
    procedure = declared(law)
    assert [act.name for act in procedure.acts] == ["apply", "check", "decide"]
    assert [one.name for one in procedure.outcomes] == ["issued", "refused"]
    assert [one.name for one in procedure.grounds] == ["dangerous"]
    assert procedure.opening() is procedure.act("apply")
    assert procedure.roles() == (APPLICANT, EXECUTOR, HEAD)
    assert unread(procedure) == []


def term(law, count, unit=working_days):
    return {"within": unit(count, law("3.1", "takes 2 (two)")).or_else(overdue)}


def end(law):
    """Some moment to count from."""
    return Outcome(law("1", "is issued"), same("issued"), name="issued")


MISTAKES = {
    "a wrong number": (
        lambda law: {"check": term(law, 3)},
        "is counted, but ¶ 3.1 “takes 2 (two)”",
    ),
    "a wrong unit": (
        lambda law: {"check": term(law, 2, calendar_days)},
        "is counted, but ¶ 3.1",
    ),
    "a wrong number in a limit": (
        lambda law: {"limit": {"ends": working_days(9, law("4.1", "ten")).after(end(law))}},
        "is counted, but ¶ 4.1",
    ),
    "a wrong number in an opening": (
        lambda law: {"decide": {"after": working_days(5, law("3.1", "2 (two)")).after(end(law))}},
        "is counted, but ¶ 3.1",
    ),
    "the same day where two days are given": (
        lambda law: {"check": {"within": same_day(law("3.1", "takes 2")).or_else(overdue)}},
        "is counted, but ¶ 3.1",
    ),
    "a wrong actor": (
        lambda _law: {"check": {"by": HEAD}},
        "check is done by the head, but ¶ 3 “checks the plan” binds the executor",
    ),
    "a duty turned into a right": (
        lambda _law: {"check": {"may": True}},
        "check is a right, but ¶ 3 “checks the plan” is a duty",
    ),
    "a right turned into a duty": (
        lambda _law: {"decide": {"gives": ()}},
        "decide is a duty, but ¶ 4 “may issue the permit or refuse it” is a power",
    ),
    "a machine that gives an adverse outcome": (
        lambda _law: {"decide": {"by": MACHINE}},
        "decide is adverse and may not be done by a machine",
    ),
    "an adverse outcome without grounds": (
        lambda _law: {"refused": {"grounds": ()}},
        "refused is adverse, but no ground for it is declared",
    ),
    "grounds to be found, and none declared": (
        lambda _law: {"check": {"finds_grounds_on": Plan.DANGEROUS}},
        "check finds grounds, but none is declared",
    ),
    "no act that ends it": (
        lambda _law: {"decide": {"gives": (), "may": True}},
        "no act ends it",
    ),
    "a limit that starts nowhere": (
        lambda law: {"limit": {"ends": working_days(10, law("4.1", "ten working days"))}},
        "limit counts from nowhere",
    ),
    "a term inside a term that starts nowhere": (
        lambda law: {"limit": {"ends": working_days(10, law("4.1", "ten")).after(two_days(law))}},
        "limit counts from nowhere",
    ),
    "a norm that nobody read": (
        lambda _law: {"refused": {"adverse": False, "grounds": ()}},
        "nobody has read 5",
    ),
}


def two_days(law):
    return working_days(2, law("3.1", "2 (two) working days"))


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_stops_it_from_loading_and_is_named(law, mistake):
    changed, said = MISTAKES[mistake]
    with pytest.raises(LawError) as error:
        declared(law, **changed(law))
    assert str(error.value).startswith("Digging: ")
    assert said in str(error.value)


def test_a_term_that_names_no_start_counts_from_the_moment_its_act_opens(law):
    first, then = two_days(law), working_days(10, law("4.1", "ten working days"))
    for ends in (first, first | then, first & then):
        check = declared(law, check={"within": ends.or_else(overdue)}).act("check")
        assert check.within
        counts = [one for one in walk(check.within.ends) if isinstance(one, Count)]
        assert {count.start for count in counts} == {check.after}


def test_a_term_of_an_act_that_opens_nowhere_starts_nowhere(law):
    with pytest.raises(LawError, match="check counts from nowhere"):
        declared(law, check={"after": None})


def test_two_acts_of_one_name_are_refused(law):
    class Again(Part):
        def __init__(self) -> None:
            words = law("3", "finds whether it is safe")
            self.check = Act(words, same("again"), by=EXECUTOR, after=end(law))

    with pytest.raises(LawError, match="two acts are called check"):
        declared(law, more=Again())


def test_an_act_of_a_part_is_known_by_its_own_name(law):
    class Second(Part):
        def __init__(self) -> None:
            words = law("3", "finds whether it is safe")
            self.look_again = Act(words, same("again"), by=EXECUTOR, after=end(law))

    procedure = declared(law, more=Second())
    assert procedure.act("look_again").name == "look_again"


def test_a_new_norm_stops_the_procedure_until_somebody_reads_it(tmp_path):
    new = (
        '\n## 6  {kind: duty, actor: head, services: all, kk: "жариялайды"}\nThe head publishes.\n'
    )
    law = written(tmp_path, en=ENGLISH + new)
    with pytest.raises(LawError, match="nobody has read 6"):
        declared(law)
    with pytest.raises(LawError, match="nobody has read 6"):
        declared(law, silent=(law.silent("of no interest", "6"),))
    decided = declared(law, silent=(law.silent("not carried yet", "6", adr="0001"),))
    assert [silence.norm.id for silence in decided.silences] == ["6"]


def test_a_definition_may_be_silent_for_a_reason_alone(tmp_path):
    new = "\n## 6  {kind: definition, actor: head, services: all}\n«Hole» means any hole.\n"
    law = written(tmp_path, en=ENGLISH + new)
    assert unread(declared(law, silent=(law.silent("names a short form", "6"),))) == []


def test_words_that_changed_in_the_text_stop_the_declaration_that_cites_them(tmp_path):
    law = written(tmp_path, en=ENGLISH.replace("2 (two) working days", "3 (three) working days"))
    with pytest.raises(
        LawError, match=r"3\.1 does not say .*It says: “The check takes 3 \(three\)"
    ):
        declared(law)


def test_a_norm_cited_by_the_wrong_kind_of_declaration_is_unread(law):
    procedure = declared(law)
    read = [one for one in cited(procedure) if one.norm.id == "3.1"]
    assert [(one.by, one.place) for one in read] == [("term", "check")]
    shown = (Shown(law("3.1", "2 (two) working days"), "service"),)
    procedure.acts = tuple(act for act in procedure.acts if act.name != "check")
    procedure.shown = shown
    assert "3.1" in unread(procedure)


def test_acts_grounds_and_outcomes_are_found_by_name_or_norm(law):
    procedure = declared(law)
    check = procedure.act("check")
    assert procedure.act("3") is check
    assert procedure.act("3.1") is check
    assert procedure.ground("5") is procedure.ground("dangerous")
    for unknown in ("4.1", "nothing"):
        with pytest.raises(KeyError, match=unknown):
            procedure.act(unknown)
    with pytest.raises(KeyError, match="6"):
        procedure.ground("6")


def test_an_act_finds_only_what_is_its_to_find(law):
    procedure = declared(law)
    with pytest.raises(LawError, match="finds no"):
        procedure.act("decide").found(Plan.SAFE)
