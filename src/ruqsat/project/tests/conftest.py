"""The program as people run it: another process, with a data folder of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

Told = subprocess.CompletedProcess[str]


def run_in(folder: Path, *arguments: str, **variables: str) -> Told:
    """What ``ruqsat`` says, in an environment that holds nothing but these variables."""
    return subprocess.run(
        [sys.executable, "-m", "ruqsat", *arguments],
        env={"PATH": os.environ["PATH"], "RUQSAT_DATA": str(folder), **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def ruqsat(tmp_path):
    def run(*arguments: str, **variables: str) -> Told:
        return run_in(tmp_path, *arguments, **variables)

    return run


@pytest.fixture(scope="session")
def first_demo(tmp_path_factory) -> tuple[Path, Told]:
    """A data folder filled once, since making keys takes time, and what was said of it."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    return folder, run_in(folder, "demo")


@pytest.fixture
def filled(first_demo, tmp_path):
    """A copy of it that the test may spoil."""
    shutil.copytree(first_demo[0], tmp_path, dirs_exist_ok=True)
    return tmp_path
