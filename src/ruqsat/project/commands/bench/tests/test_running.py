"""Every benchmark is run once with next to no time: it must run, not be fast."""

import json
import platform
from argparse import Namespace

import pytest

from ruqsat.languages import LANGS
from ruqsat.project.commands import bench, main
from ruqsat.project.speech import speak

CONTRACT = {"name", "unit", "ours", "limit", "of_limit", "peers", "times_peer", "runs"}


LONG = {"journal"}
"""What starts databases and writers of its own takes long even for one round."""
NAMES = [
    pytest.param(name, marks=pytest.mark.long) if name in LONG else name for name in bench.names()
]


@pytest.fixture(params=NAMES)
def tiny(request, monkeypatch):
    """A benchmark by its name, for one round; some count in whole seconds."""
    module = bench.benchmark(request.param)
    # Its processes are those of the program, on the databases that it gives them.
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "ruqsat.project.settings")
    monkeypatch.setattr(module, "ROUNDS", 1)
    monkeypatch.setattr(module, "SECONDS", 1 if isinstance(module.SECONDS, int) else 0.001)
    return request.param


def test_every_benchmark_answers_with_the_json_of_the_contract(tiny, capsys):
    bench.run(Namespace(name=tiny, json=True))
    said = json.loads(capsys.readouterr().out)
    assert set(said) == CONTRACT
    assert said["name"] == tiny
    assert set(said["peers"]) == set(said["times_peer"])
    if said["runs"]:
        assert said["ours"] > 0


@pytest.fixture
def two_figures(monkeypatch):
    """Two benchmarks that are there, one of them of two figures."""
    module = bench.benchmark("workdays")
    monkeypatch.setattr(module, "ROUNDS", 1)
    monkeypatch.setattr(module, "SECONDS", 0.001)
    monkeypatch.setattr(bench, "names", lambda: ["workdays"])


@pytest.mark.usefixtures("two_figures")
def test_without_a_name_every_figure_is_listed(capsys):
    bench.run(Namespace(name=None, json=True))
    said = json.loads(capsys.readouterr().out)
    assert [figure["name"] for figure in said] == ["workdays", "terms counted"]
    assert all(set(figure) == CONTRACT for figure in said)


@pytest.mark.usefixtures("two_figures")
@pytest.mark.parametrize("lang", LANGS)
def test_a_person_reads_the_machine_the_goal_and_the_limit(lang, capsys):
    speak(lang)
    bench.run(Namespace(name="workdays", json=False))
    speak("kk")
    said = capsys.readouterr().out
    goal = {"kk": "мақсат ≥ 3 000 000", "ru": "цель ≥ 3 000 000", "en": "goal ≥ 3,000,000"}
    assert f"Python {platform.python_version()}" in said.partition("\n")[0]
    assert goal[lang] in said.replace("\u00a0", " ")
    assert "naive loop + set" in said


def test_a_benchmark_that_is_not_there_is_wrong_usage_and_those_there_are_named(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["bench", "no-such"])
    assert ended.value.code == 2
    assert "workdays" in capsys.readouterr().err
