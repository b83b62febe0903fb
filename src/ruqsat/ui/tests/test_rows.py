"""Lines are added and removed without a word of the others being lost."""

from hypothesis import given
from hypothesis import strategies as st

from ruqsat.lex.forms.parsing import line_numbers
from ruqsat.ui.rows import rearranged
from ruqsat.ui.tests.gallery.questions import SAMPLE, Application

PATH = "goods.products"


def test_a_new_line_comes_last_and_takes_the_focus() -> None:
    moved = rearranged(Application, SAMPLE, f"add {PATH}")
    assert moved is not None
    assert line_numbers(moved.raw, PATH) == [0, 2, 3]
    assert moved.focus == f"{PATH}.3"


def test_the_first_line_of_an_empty_list_has_the_number_nought() -> None:
    moved = rearranged(Application, {}, f"add {PATH}")
    assert moved is not None
    assert line_numbers(moved.raw, PATH) == [0]


def test_a_removed_line_leaves_the_focus_to_the_one_before() -> None:
    moved = rearranged(Application, SAMPLE, f"remove {PATH}.2")
    assert moved is not None
    assert line_numbers(moved.raw, PATH) == [0]
    assert moved.focus == f"{PATH}.0"


def test_the_first_line_removed_leaves_the_focus_to_the_next() -> None:
    moved = rearranged(Application, SAMPLE, f"remove {PATH}.0")
    assert moved is not None
    assert moved.focus == f"{PATH}.2"


def test_the_last_line_removed_leaves_the_focus_to_the_list() -> None:
    moved = rearranged(Application, SAMPLE, "remove goods.foreign.0")
    assert moved is not None
    assert moved.focus == "goods.foreign"


def test_a_full_list_takes_no_more() -> None:
    raw = {f"{PATH}.{number}.name": "" for number in range(4)}
    assert rearranged(Application, raw, f"add {PATH}") is None


def test_other_acts_and_other_paths_are_left_to_the_page() -> None:
    for act in (
        "save",
        "next",
        "",
        "add nowhere",
        "add applicant",
        "remove goods.products",
        "remove",
    ):
        assert rearranged(Application, SAMPLE, act) is None


@given(st.lists(st.one_of(st.just("add"), st.integers(0, 5)), max_size=12))
def test_whatever_is_pressed_the_other_answers_stay(acts: list[str | int]) -> None:
    raw: dict[str, str] = dict(SAMPLE)
    for act in acts:
        asked = f"add {PATH}" if act == "add" else f"remove {PATH}.{act}"
        moved = rearranged(Application, raw, asked)
        if moved is None:
            continue
        common = moved.raw.keys() & raw.keys()
        assert {key: moved.raw[key] for key in common} == {key: raw[key] for key in common}
        assert all(key.startswith(f"{PATH}.") for key in moved.raw.keys() ^ raw.keys())
        raw = moved.raw
