"""How long a new process takes from its start to its first paper, in milliseconds."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ruqsat.project.commands.bench.measuring.turns import turns
from ruqsat.project.commands.bench.printing import first, splicing
from ruqsat.project.commands.bench.printing.sheets import Answers, moment, refusal

ALONE = """
import sys, typst
root, source, stamp = sys.argv[1:]
compiler = typst.Compiler(source, root=root, ignore_system_fonts=True)
pdf = compiler.compile(format="pdf", pdf_standards="a-2b", timestamp=int(stamp))
print(len(pdf))
"""
"""The limit: a process that imports Typst and nothing else."""


@dataclass(frozen=True, slots=True)
class Started:
    """One process: the time on the clock, and that of the processor in all its threads."""

    ms: float
    cpu_us: float


FIRST = (sys.executable, "-m", first.__name__)
"""Ours: the law, the papers, and nothing of the server."""


def times(answers: Answers, *, rounds: int) -> dict[str, list[Started]]:
    """Of ``limit``, ``ours`` and ``app``: ours in a process that loads the application too."""
    with splicing.root() as root:
        commands = {"limit": alone(root, answers), "ours": FIRST, "app": (*FIRST, "app")}
        found: dict[str, list[Started]] = {name: [] for name in commands}
        for command in commands.values():
            started(command, answers)
        for order in turns(list(commands), rounds):
            for name in order:
                found[name].append(started(commands[name], answers))
    return found


def started(command: Sequence[str], answers: Answers) -> Started:
    """Starts a process and waits for its end."""
    before, begun = _cpu(), time.perf_counter()
    said(command, answers)
    return Started((time.perf_counter() - begun) * 1000, (_cpu() - before) * 1e6)


def said(command: Sequence[str], answers: Answers) -> str:
    """What the process says of its paper. Raises ``CalledProcessError`` if it fails."""
    return subprocess.run(  # noqa: S603  # Our own Python.
        command,
        input=json.dumps(answers),
        capture_output=True,
        check=True,
        text=True,
    ).stdout


def alone(root: Path, answers: Answers) -> tuple[str, ...]:
    """The command of the limit, its source in the folder ``root``."""
    source = root / "main.typ"
    source.write_bytes(splicing.source(refusal(answers), 1))
    stamp = str(int(moment(1).timestamp()))
    return (sys.executable, "-c", ALONE, str(root), str(source), stamp)


def _cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
