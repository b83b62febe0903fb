"""The bootstrap: readable by an old Python, and exact about what is missing."""

import ast
import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "bootstrap.py"


def old_python() -> str | None:
    """A Python on this machine that is too old for us, if there is one that runs."""
    for name in ("python3.6", "python3.7", "python3.8", "python3.9", "python3.10"):
        if path := shutil.which(name):
            ask = [path, "-c", "import sys; print(sys.executable)"]
            told = subprocess.run(ask, capture_output=True, text=True, check=False)
            if told.returncode == 0:
                return told.stdout.strip()
    return None


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The module, at work in a folder of its own."""
    spec = importlib.util.spec_from_file_location("bootstrap", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "STAMP", tmp_path / "stamp.json")
    return module


def system(monkeypatch, bootstrap, release: str) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.pathlib.Path, "exists", lambda _: True)
    monkeypatch.setattr(bootstrap.pathlib.Path, "read_text", lambda *_, **__: release)


def test_it_is_written_for_a_python_that_is_too_old():
    ast.parse(FILE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_it_needs_nothing_but_the_standard_library():
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    names = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert names <= set(sys.stdlib_module_names)


@pytest.mark.parametrize(
    ("release", "part", "command"),
    [
        ("ID=debian\n", "python", "sudo apt-get install python3 python3-venv"),
        ("ID=linuxmint\nID_LIKE='ubuntu debian'\n", "python", "sudo apt-get install python3."),
        ("ID=ubuntu\n", "venv", f"sudo apt-get install python3.{sys.version_info[1]}-venv"),
        ("ID=fedora\n", "python", "sudo dnf install python3."),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "venv", "sudo dnf install python3."),
        ("ID=arch\n", "python", "https://www.python.org/downloads/"),
    ],
)
def test_the_command_is_that_of_the_system(bootstrap, monkeypatch, release, part, command):
    system(monkeypatch, bootstrap, release)
    assert bootstrap.install_command(part).startswith(command)


def test_on_macos_it_is_brew(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap.sys, "platform", "darwin")
    assert bootstrap.install_command("python").startswith("brew install python@3.")


def test_an_old_python_alone_says_what_to_install_and_stops(tmp_path):
    old = old_python()
    if old is None:
        pytest.skip("no Python older than 3.11 is here")
    told = subprocess.run(
        [old, str(FILE), "run"],
        env={"PATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert told.returncode == 1
    kk, ru, en = told.stderr.splitlines()
    assert kk.startswith("Python 3.11 немесе одан жаңасы керек")
    assert ru.startswith("Нужен Python 3.11 или новее")
    assert en.startswith("Python 3.11 or newer is needed")
    assert "install" in en


def test_without_venv_it_says_what_to_install(bootstrap, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit) as stopped:
        bootstrap.demand_venv()
    assert stopped.value.code == 1
    assert "venv" in capsys.readouterr().err


def test_what_is_installed_is_not_installed_again(bootstrap, monkeypatch):
    locks = [ROOT / "requirements" / f"{name}.txt" for name in ("run", "dev")]
    marks = [bootstrap.digest([lock, ROOT / "pyproject.toml"]) for lock in locks]
    bootstrap.write_stamp(installed=marks)
    monkeypatch.setattr(bootstrap.subprocess, "check_call", pytest.fail)
    bootstrap.install("run")
    bootstrap.install("dev")


def test_a_changed_lock_is_installed(bootstrap, monkeypatch):
    bootstrap.write_stamp(installed=["another"])
    called: list[list[str]] = []

    def call(command: list[str]) -> int:
        called.append(command)
        return 0

    monkeypatch.setattr(bootstrap, "sound_venv", lambda: True)
    monkeypatch.setattr(bootstrap.subprocess, "call", call)
    bootstrap.install("run")
    assert ["--require-hashes" in command for command in called] == [True, False]
    assert json.loads(bootstrap.STAMP.read_text())["installed"] != ["another"]


def test_libraries_that_cannot_be_fetched_stop_it_with_advice(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "sound_venv", lambda: True)
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda _: 1)
    with pytest.raises(SystemExit):
        bootstrap.install("run")
    assert "Check the network" in capsys.readouterr().err
    assert bootstrap.read_stamp() == {}
