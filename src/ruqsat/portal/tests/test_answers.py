"""Answers of a draft after a page was sent: what was typed is there, nothing else is lost."""

from hypothesis import given
from hypothesis import strategies as st

from ruqsat.conduct.tests import world
from ruqsat.lex.forms.kinds import File
from ruqsat.lex.forms.parsing import line_numbers
from ruqsat.pages.attachments.attaching import attached, dropped, file_at
from ruqsat.portal.drafts.acts import Sent, changed, focus
from ruqsat.portal.drafts.answers import copied, instead, taken
from ruqsat.portal.sheets.marks import Kept, marked, sheet_at
from ruqsat.ui.rows import renumbered

FORM = world.law().procedure.services[0].form
TYPED = ("name", "code", "quantity")
LINES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.sampled_from(TYPED)), st.text(max_size=8), max_size=12
)


def raw_of(lines: dict[tuple[int, str], str]) -> dict[str, str]:
    return {f"goods.foreign.{number}.{name}": text for (number, name), text in lines.items()}


@given(LINES, LINES)
def test_what_is_sent_is_kept_to_the_letter(before, sent):
    posted = raw_of(sent)
    after = taken(FORM, "goods", raw=raw_of(before), posted=posted)
    assert {path: after[path] for path in posted} == {
        path: text.replace("\0", "") for path, text in posted.items()
    }


@given(LINES, LINES)
def test_what_a_page_did_not_show_stays(before, sent):
    kept, posted = raw_of(before), raw_of(sent)
    after = taken(FORM, "goods", raw=kept, posted=posted)
    assert all(after[path] == text for path, text in kept.items() if path not in posted)


@given(LINES, LINES)
def test_another_section_is_not_touched(before, sent):
    kept = raw_of(before)
    assert taken(FORM, "waste", raw=kept, posted=raw_of(sent)) == kept


@given(LINES)
def test_renumbered_lines_keep_their_order_and_leave_no_gap(lines):
    raw = raw_of(lines)
    after = renumbered(raw, "goods.foreign")
    numbers = line_numbers(raw, "goods.foreign")
    assert line_numbers(after, "goods.foreign") == list(range(len(numbers)))
    for new, old in enumerate(numbers):
        for name in TYPED:
            before, now = f"goods.foreign.{old}.{name}", f"goods.foreign.{new}.{name}"
            assert raw.get(before) == after.get(now)


def test_a_tick_that_is_not_sent_is_a_tick_removed():
    kept = {"statements.correct": "yes", "statements.personal_data": "yes"}
    after = taken(FORM, "statements", raw=kept, posted={"statements.liable": "yes"})
    assert after == {"statements.personal_data": "yes", "statements.liable": "yes"}


def test_a_page_cannot_name_files_sheets_or_unasked_things():
    posted = {
        "attachments.yields.0.sha256": "a" * 64,
        "attachments.yields.0.media": "application/pdf",
        "attachments.sheet": "yes",
        "attachments.other": "x",
        "csrfmiddlewaretoken": "x",
    }
    assert taken(FORM, "attachments", raw={}, posted=posted) == {}


def test_overwriting_drops_what_another_page_typed_but_never_its_files():
    kept = {
        "ownership.0.kind": "келісімшарт",
        "ownership.1.kind": "ерекшелік",
        "ownership.0.copy.0.media": "application/pdf",
    }
    after = instead(FORM, "ownership", raw=kept, posted={"ownership.0.kind": "шарт"})
    assert after == {"ownership.0.kind": "шарт", "ownership.0.copy.0.media": "application/pdf"}


def test_removing_a_line_closes_the_gap_and_takes_its_files_along():
    raw = attached(
        {"ownership.0.kind": "a", "ownership.1.kind": "b", "ownership.2.kind": "c"},
        "ownership.2.copy",
        File("0" * 64, "c.pdf", 5, "application/pdf"),
    )
    after = changed(FORM, "ownership", raw=raw, sent=Sent({}, "remove ownership.1"))
    assert (after["ownership.0.kind"], after["ownership.1.kind"]) == ("a", "c")
    assert file_at(after, "ownership.1.copy.0") == File("0" * 64, "c.pdf", 5, "application/pdf")
    assert focus(after, "remove ownership.1") == "ownership.0"


def test_the_new_line_takes_the_focus():
    after = changed(
        FORM, "goods", raw={"goods.foreign.0.name": "a"}, sent=Sent({}, "add goods.foreign")
    )
    assert focus(after, "add goods.foreign") == "goods.foreign.1"


def test_the_same_file_attached_twice_is_one_file():
    file = File("1" * 64, "a.pdf", 5, "application/pdf")
    once = attached({}, "attachments.yields", file)
    assert attached(once, "attachments.yields", file) == once


def test_files_stay_numbered_without_gaps_after_one_is_removed():
    raw: dict[str, str] = {}
    for digit in "123":
        file = File(digit * 64, f"{digit}.pdf", 5, "application/pdf")
        raw = attached(raw, "attachments.yields", file)
    after = dropped(raw, "attachments.yields.0")
    found = file_at(after, "attachments.yields.1")
    assert found is not None
    assert found.name == "3.pdf"
    assert file_at(after, "attachments.yields.2") is None


def test_lines_of_a_sheet_cannot_be_typed_over():
    raw = marked({"goods.foreign.0.name": "sheet"}, "goods.foreign", Kept("2" * 64, "a.xlsx", 9))
    posted = {"goods.foreign.0.name": "typed", "goods.products.0.name": "typed"}
    after = taken(FORM, "goods", raw=raw, posted=posted)
    assert (after["goods.foreign.0.name"], after["goods.products.0.name"]) == ("sheet", "typed")
    assert sheet_at(after, "goods.foreign") == Kept("2" * 64, "a.xlsx", 9)


def test_the_applicant_goes_into_a_blank_line_or_a_new_one():
    raw = {"recipient.name": "«Қызылшоқы Мыс» ЖШС", "processors.0.name": " "}
    once = changed(FORM, "processors", raw=raw, sent=Sent({}, "same processors"))
    twice = changed(FORM, "processors", raw=once, sent=Sent({}, "same processors"))
    assert once["processors.0.name"] == raw["recipient.name"]
    assert twice["processors.1.name"] == raw["recipient.name"]


def test_only_lists_that_ask_the_same_take_the_applicant():
    raw = {"recipient.name": "a"}
    assert changed(FORM, "goods", raw=raw, sent=Sent({}, "same goods.foreign")) == raw


def test_a_button_of_one_section_changes_no_other():
    raw = {"waste.0.name": "a"}
    assert changed(FORM, "goods", raw=raw, sent=Sent({}, "remove waste.0")) == raw


def test_copied_answers_are_independent_of_their_source():
    assert copied({"a.b": "1"}, "a", "c.0") == {"a.b": "1", "c.0.b": "1"}
