"""Real processes beside a test, on the database of the test.

``start(function, …)`` runs a function of a test module in a process of its own; what it prints is
read line by line, so that a test can wait for it and kill it in the middle.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module

import django
from django.db import connection


def address() -> str:
    """Of the database of this test run."""
    its = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{its['NAME']}"
    password = f":{its['PASSWORD']}" if its["PASSWORD"] else ""
    return f"postgresql://{its['USER']}{password}@{its['HOST']}:{its['PORT']}/{its['NAME']}"


def start(function: Callable[..., None], *arguments: object) -> subprocess.Popen[str]:
    name = f"{function.__module__}:{function.__name__}"
    settings = {
        "DJANGO_SETTINGS_MODULE": "ruqsat.project.settings",
        "RUQSAT_DATABASE": address(),
    }
    return subprocess.Popen(
        [sys.executable, "-m", __name__, name, *map(str, arguments)],
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        text=True,
    )


def finish(child: subprocess.Popen[str]) -> str:
    """What it printed since it was last read; fails with it if it failed."""
    said, _ = child.communicate(timeout=60)
    assert child.returncode == 0, said
    return said


def wait_for(child: subprocess.Popen[str], word: str) -> None:
    """Until it has printed a line; fails if it ends without it."""
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() == word:
            return
    message = f"the process ended without saying {word!r}"
    raise AssertionError(message)


def kill(child: subprocess.Popen[str]) -> None:
    """As ``kill -9`` does: nothing is said to it, and nothing is finished."""
    child.kill()
    child.communicate(timeout=60)


def main() -> None:
    django.setup()
    module, _, name = sys.argv[1].partition(":")
    getattr(import_module(module), name)(*sys.argv[2:])


if __name__ == "__main__":
    main()
