"""The locks: every library by version and hash, nothing about where it was fetched from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PIN = re.compile(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall(lock(name)))


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = [each for extra in extras for each in project["optional-dependencies"][extra]]
    found = (re.match(r"[A-Za-z0-9._-]+", each) for each in project["dependencies"] + optional)
    return {normal(match[0]) for match in found if match}


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_pin_has_a_hash_and_no_line_names_a_place(name):
    text = lock(name)
    assert not re.search(r"https?:|file:|--index|--find-links|--trusted|@ |^/", text, re.MULTILINE)
    blocks = re.split(r"\n(?=[a-z0-9])", text)
    unhashed = [block.split()[0] for block in blocks if "==" in block and "sha256:" not in block]
    assert unhashed == []


def test_what_the_project_asks_for_is_locked():
    assert asked("build") <= set(map(normal, pins("run")))
    assert asked("build", "dev") <= set(map(normal, pins("dev")))


def test_tests_run_on_the_very_libraries_that_are_shipped():
    shipped, tested = pins("run"), pins("dev")
    assert {name: tested.get(name) for name in shipped} == shipped
