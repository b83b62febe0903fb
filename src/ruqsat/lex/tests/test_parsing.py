"""Raw strings in, values out: every problem at its path, and nothing typed is changed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import LANGS
from ruqsat.lex import Bin, File, Iin
from ruqsat.lex.forms.kinds import PDF
from ruqsat.lex.forms.parsing import answered, asked, line_numbers, parse, parse_question, unparse
from ruqsat.lex.tests.answers import FILED, Application, Goods, Kind, Party, valid


def problems(**changed):
    found = parse(Application, valid(**changed), on=FILED).problems
    assert all(one.words.in_(lang) for one in found for lang in LANGS)
    return {one.path: one.words.en for one in found}


def values(**changed):
    parsed = parse(Application, valid(**changed), on=FILED)
    assert parsed.problems == ()
    assert parsed.values
    return parsed.values


def test_every_kind_of_answer_becomes_a_value_of_its_type():
    whole = values()
    assert whole.party == Party(kind=Kind.LEGAL, bin=Bin("140640970116"), iin=None, note=None)
    assert whole.goods == (
        Goods(name="Мыс концентраты", quantity=Decimal("1340.25"), until=None),
        Goods(name="Флюс", quantity=Decimal(12), until=date(2026, 11, 5)),
    )
    assert (whole.waste, whole.use, whole.agent) == ((), None, None)
    assert (whole.percent, whole.abroad, whole.true) == (Decimal("12.5"), False, True)
    assert whole.copies == (File("ab" * 32, "contract.pdf", 1024, PDF),)


def test_an_empty_form_names_everything_it_needs_at_once_in_its_order():
    found = parse(Application, {}, on=FILED)
    assert found.values is None
    assert [one.path for one in found.problems] == [
        "party.kind",
        "goods",
        "waste",
        "percent",
        "abroad",
        "copies",
        "true",
    ]


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("party.kind", "robot", "Fill in “kind”."),
        ("party.bin", "140640970117", "Wrong BIN: the check digit does not match."),
        ("goods.1.name", "", "Fill in “name”."),
        ("goods.1.name", "Флюс\x07", "The text holds invisible characters."),
        ("goods.0.quantity", "-5", "Enter a number greater than 0."),
        ("goods.0.quantity", "0", "Enter a number greater than 0."),
        ("goods.0.quantity", "көп", "Enter a number, for example 12.5."),
        ("goods.0.quantity", "1,2345", "Decimal places: at most 3."),
        ("goods.1.until", "31.02.2026", "There is no such day: 31.02.2026."),
        ("goods.1.until", "31 February", "Enter the date as DD.MM.YYYY"),
        ("goods.1.until", "20.10.2025", "After 20 October 2025."),
        ("percent", "100,01", "Enter 100 or less."),
        ("percent", "-1", "Enter 0 or more."),
        ("abroad", "maybe", "Fill in “abroad”."),
        ("true", "no", "Tick the statement to go on."),
    ],
)
def test_a_wrong_answer_is_told_at_its_path_with_what_to_do(path, text, said):
    found = problems(**{path.replace(".", "__"): text})
    assert list(found) == [path]
    assert found[path].startswith(said)


def test_all_problems_are_told_at_once():
    found = problems(party__bin="1", goods__0__quantity="0", goods__1__name=None, percent="x")
    assert list(found) == ["party.bin", "goods.0.quantity", "goods.1.name", "percent"]


def test_a_rule_is_asked_once_the_answers_it_reads_are_good():
    swapped = {"goods__0__quantity": "1", "goods__1__quantity": "2"}
    assert problems(**swapped) == {"goods": "The largest line comes first."}
    assert list(problems(**swapped, percent="x")) == ["goods", "percent"]
    assert list(problems(**swapped, goods__1__name="")) == ["goods.1.name"]


def test_a_condition_decides_which_question_is_asked():
    assert problems(party__kind="natural") == {"party.iin": "Fill in “IIN”."}
    natural = values(party__kind="natural", party__iin="740311398015")
    assert (natural.party.bin, natural.party.iin) == (None, Iin("740311398015"))


def test_an_answer_to_a_question_that_is_not_asked_is_not_a_value():
    assert values(party__iin="740311398015").party.iin is None
    assert values(use="сату").use is None


def test_a_condition_on_lines_is_asked_when_there_are_some():
    some = {"waste__none": None, "waste__0__name": "Қож", "waste__0__quantity": "5"}
    assert problems(**some) == {"use": "Fill in “use”."}
    assert values(**some, use="сату").use == "сату"


def test_while_a_condition_cannot_be_told_only_what_was_given_is_judged():
    unknown = problems(party__kind=None)
    assert unknown == {"party.kind": "Fill in “kind”."}
    wrong = problems(party__kind=None, party__bin="140640970117")
    assert list(wrong) == ["party.kind", "party.bin"]


def test_the_questions_asked_follow_the_answers_given_so_far():
    def names(raw):
        return [question.name for question in asked(Application, raw, on=FILED)]

    assert "use" in names({})
    assert "use" not in names({"waste.none": "yes"})
    assert "use" in names({"waste.0.name": "Қож", "waste.0.quantity": "5"})


def test_one_question_is_judged_with_the_answers_it_depends_on():
    raw = valid(party__kind="natural", percent="x")
    (found,) = parse_question(Application, "party", raw=raw, on=FILED)
    assert found.path == "party.iin"
    assert parse_question(Application, "goods", raw=raw, on=FILED) == ()
    assert parse_question(Application, "use", raw=valid(waste__none=None), on=FILED) == ()


def test_a_question_is_answered_once_it_has_no_problem():
    every = {question.name for question in Application.questions()}
    assert answered(Application, valid(), on=FILED) == every
    assert answered(Application, valid(percent="x", goods__0__name=""), on=FILED) == every - {
        "percent",
        "goods",
    }


def test_lines_filled_beside_the_tick_that_there_are_none_are_not_thrown_away():
    line = {"waste__0__name": "Қож", "waste__0__quantity": "5", "waste__1__name": " "}
    assert problems(waste__none="yes", **line) == {
        "waste.none": "“waste”: marked “There are none”, but 1 line is filled in. Take the mark"
        " away, or remove the lines."
    }
    assert problems(waste__none="yes", waste__0__name="", waste__0__quantity=" ") == {}


def test_there_are_lines_or_none_and_an_empty_table_is_neither():
    assert problems(waste__none=None) == {
        "waste": "“waste”: add a line, or mark that there are none."
    }
    assert problems(goods=None) == {"goods": "“Goods”: add at least one line."}
    assert problems(goods=None, goods__none="yes") == {"goods": "“Goods”: add at least one line."}


def test_a_page_takes_300_lines_and_asks_for_a_sheet_beyond():
    def of(count):
        raw = valid(goods=None)
        for line in range(count):
            raw |= {f"goods.{line}.name": "Флюс", f"goods.{line}.quantity": "1"}
        return parse(Application, raw, on=FILED)

    whole = of(300).values
    assert whole
    assert len(whole.goods) == 300
    (too_many,) = of(301).problems
    assert too_many.path == "goods"
    assert too_many.words.en == (
        "Lines: 301. A page takes at most 300. For more, upload the table as a sheet."
    )


def test_gaps_that_removed_lines_leave_are_closed_in_the_values():
    raw = valid(goods__1=None) | {"goods.7.name": "Флюс", "goods.7.quantity": "3"}
    parsed = parse(Application, raw, on=FILED)
    assert parsed.values
    assert [line.quantity for line in parsed.values.goods] == [Decimal("1340.25"), Decimal(3)]
    assert "goods.1.name" in unparse(parsed.values)


def test_a_problem_in_a_line_keeps_the_number_the_page_gave_it():
    raw = valid(goods__1=None) | {"goods.7.name": "Флюс", "goods.7.quantity": "-3"}
    assert [one.path for one in parse(Application, raw, on=FILED).problems] == ["goods.7.quantity"]


def test_numbers_of_lines_are_read_once_and_in_order():
    raw = {"goods.10.a": "", "goods.2.a": "", "goods.2.b": "", "goods.x.a": "", "goodsy.1.a": ""}
    assert line_numbers(raw, "goods") == [2, 10]
    assert line_numbers({"goods.7.a": "", "goods.007.a": ""}, "goods") == [7]
    assert line_numbers({"goods": ""}, "goods") == []


def test_files_are_taken_as_the_server_wrote_them():
    second = {"copies__1__sha256": "cd" * 32, "copies__1__name": "b.pdf", "copies__1__media": PDF}
    assert len(values(**second, copies__1__size="7").copies) == 2
    assert len(values(**second, copies__1__size="many").copies) == 1
    assert problems(copies=None) == {"copies": "“Copy of the contract”: attach a file."}
    third = {key.replace("__1", "__2"): text for key, text in second.items()}
    assert problems(**second, copies__1__size="7", **third, copies__2__size="7") == {
        "copies": "Too many files. At most 2."
    }


def test_a_part_that_is_not_required_may_be_left_out_but_not_half_filled():
    assert values().agent is None
    assert problems(agent__kind="legal") == {"agent.bin": "Fill in “BIN”."}
    whole = values(agent__kind="legal", agent__bin="140640970116")
    assert whole.agent
    assert whole.agent.bin == "140640970116"


def test_what_was_typed_is_not_changed():
    raw = valid(goods__0__quantity="x")
    before = dict(raw)
    parse(Application, raw, on=FILED)
    assert raw == before


def test_answers_are_kept_in_one_form_whatever_way_they_were_typed():
    typed = valid(goods__1__until=None) | {
        "goods.1.until.day": "5",
        "goods.1.until.month": "11",
        "goods.1.until.year": "2026",
    }
    parsed = parse(Application, typed, on=FILED)
    assert parsed.values == values()
    assert parsed.values
    kept = unparse(parsed.values)
    assert kept["goods.0.quantity"] == "1340.25"
    assert kept["goods.1.until"] == "2026-11-05"


printable = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)
texts = printable.map(str.strip).filter(bool)
quantities = st.decimals(min_value=Decimal("0.001"), max_value=10**15, places=3)
days = st.dates(FILED + timedelta(days=1), date(2099, 12, 31))
goods = st.builds(Goods, name=texts, quantity=quantities, until=st.none() | days)
parties = st.builds(
    Party,
    kind=st.just(Kind.LEGAL),
    bin=st.just("140640970116"),
    iin=st.none(),
    note=st.none() | texts,
)
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
uploads = st.builds(File, sha256=hashes, name=texts, size=st.integers(0, 10**9), media=st.just(PDF))
applications = st.builds(
    Application,
    party=parties,
    goods=st.lists(goods, min_size=1, max_size=5).map(
        lambda given: tuple(sorted(given, key=lambda line: line.quantity, reverse=True))
    ),
    waste=st.lists(goods, max_size=3).map(tuple),
    use=texts,
    percent=st.decimals(min_value=0, max_value=100, places=2),
    abroad=st.booleans(),
    agent=st.none() | parties,
    copies=st.lists(uploads, min_size=1, max_size=2).map(tuple),
    true=st.just(value=True),
).map(lambda form: form if form.waste else Application(**{**vars(form), "use": None}))


@given(applications)
def test_what_is_written_out_is_read_back_the_same(application):
    raw = unparse(application)
    parsed = parse(Application, raw, on=FILED)
    assert parsed.problems == ()
    assert parsed.values == application
    assert unparse(application) == raw


@given(st.dictionaries(st.sampled_from(sorted(valid())), st.text(max_size=12), max_size=8))
def test_whatever_is_typed_there_is_a_value_or_a_problem(changed):
    parsed = parse(Application, valid() | changed, on=FILED)
    assert (parsed.values is None) == bool(parsed.problems)
    if parsed.values:
        again = parse(Application, unparse(parsed.values), on=FILED)
        assert again == parsed
