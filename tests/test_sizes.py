"""The checker of sizes notices each thing that is too large, and says where it stands."""

import importlib.util
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parents[1] / "tools" / "size.py"


@pytest.fixture(scope="module")
def size():
    spec = importlib.util.spec_from_file_location("size", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def found(size, tmp_path, capsys):
    """What the checker says of a tree that holds one file."""

    def check(code, name="a.py"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(code)
        code_of_exit = size.main(tmp_path)
        lines = capsys.readouterr().out.splitlines()
        assert code_of_exit == (1 if lines else 0)
        return lines

    return check


def function(lines: int, arguments: str = "") -> str:
    return f"def f({arguments}):\n" + "    pass\n" * (lines - 1)


def test_what_keeps_the_limits_passes(found):
    assert found(function(40, "a, b, *, c, d, e, g") + "\n" * 200) == []


def test_a_module_of_more_than_four_hundred_lines_is_named(found):
    assert "a.py: module of 401 lines, at most 400" in found("\n" * 401)


def test_a_function_of_more_than_sixty_lines_is_named_with_its_line(found):
    assert "a.py:1 f: function of 61 lines, at most 60" in found(function(61))


def test_a_test_is_measured_more_strictly(found):
    lines = found(function(41), "tests/test_a.py")
    assert "tests/test_a.py:1 f: test function of 41 lines, at most 40" in lines


def test_a_class_of_more_than_two_hundred_and_fifty_lines_is_named(found):
    assert "a.py:1 C: class of 251 lines, at most 250" in found("class C:\n" + "    a = 1\n" * 250)


def test_a_regulation_is_as_long_as_its_law_but_each_declaration_is_short(found):
    assert found("class C:\n" + "    a = 1\n" * 260, "rules.py") == []
    lines = found("class C:\n    a = [\n" + "        1,\n" * 14 + "    ]\n", "rules.py")
    assert lines == ["rules.py:2: declaration of 16 lines, at most 15"]


def test_from_the_fourth_argument_on_only_two_stand_without_a_name(found):
    assert found("def f(a, b, c): ...\n") == []
    assert found("def f(a, b, *, c, d): ...\n") == []
    assert found("class C:\n    def f(self, a, b, *, c, d): ...\n") == []
    assert found("def f(a, b, c, d): ...\n") == [
        "a.py:1 f: 4 arguments, so those after the first 2 go by name"
    ]


def test_a_seventh_argument_is_one_too_many(found):
    assert found("def f(a, b, *, c, d, e, f, g): ...\n") == ["a.py:1 f: 7 arguments, at most 6"]


def test_one_long_function_in_ten_is_too_usual(found):
    code = "".join(function(2) for _ in range(18)) + function(50) + function(50)
    assert found(code) == ["function: one in twenty is over 50 lines, at most 40"]


def test_a_folder_of_more_than_fifteen_files_is_named(found, tmp_path):
    for number in range(15):
        (tmp_path / f"f{number}.txt").touch()
    assert found("") == [".: 16 files, at most 15"]


def test_migrations_are_exempt(found):
    assert found("\n" * 900, "migrations/0001.py") == []
