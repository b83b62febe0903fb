"""``ruqsat bench [NAME] [--json]``: measures, and says whether the goals are kept.

Each module of this folder is a benchmark: it has ``ROUNDS``, ``SECONDS`` and ``measure()``, is
called by its name, and takes at most a minute. What benchmarks share lies in ``measuring``.
"""

import importlib
import json
import pkgutil
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from ruqsat.languages import Words
from ruqsat.project.commands.bench.measuring.figures import Measured
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Subparsers = _SubParsersAction[ArgumentParser]

HELP = Words(
    "жылдамдықты өлшеу: біздікі, шегі және мақсаты",
    "измерить скорость: наша, предел и цель",
    "measure the speed: ours, its limit and the goal",
)
NAME = Words(
    "не өлшенеді; көрсетілмесе, бәрі",
    "что измерить; если не указано, всё",
    "what to measure; everything, if not said",
)
AS_JSON = Words("JSON түрінде", "в виде JSON", "as JSON")


class Benchmark(Protocol):
    ROUNDS: int
    SECONDS: float
    """How long one of ours, of the limits or of the peers works in one round."""

    def measure(self) -> Measured: ...


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("bench", help=told(HELP), description=told(HELP))
    parser.add_argument("name", nargs="?", choices=names(), help=told(NAME))
    parser.add_argument("--json", action="store_true", help=told(AS_JSON))


def run(args: Namespace) -> int:
    import django

    django.setup()
    every = [args.name] if args.name else names()
    measured = ((name, benchmark(name).measure()) for name in every)
    if not args.json:
        return _tell(measured)
    figures = list(measured)
    found = [said for name, its in figures for said in as_json(name, its)]
    print(json.dumps(found[0] if args.name else found, ensure_ascii=False))
    return _code(figures)


def _tell(measured: Iterator[tuple[str, Measured]]) -> int:
    """Each benchmark is told of as soon as it is measured."""
    from ruqsat.project.commands.bench.measuring import telling

    print(telling.of_machine(), flush=True)
    figures = []
    for name, its in measured:
        print("", name, *map(telling.of_figure, its), sep="\n", flush=True)
        figures.append((name, its))
    return _code(figures)


def _code(measured: list[tuple[str, Measured]]) -> int:
    return 0 if all(figure.holds for _, its in measured for figure in its) else 1


def names() -> list[str]:
    """By their files alone: to declare the command, nothing is imported."""
    return sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.ispkg)


def benchmark(name: str) -> Benchmark:
    module: Benchmark = importlib.import_module(f"{__name__}.{name}")
    return module


def as_json(name: str, figures: Measured) -> list[dict[str, object]]:
    """The first figure is the benchmark's own and has its name."""
    first, *more = [figure.as_json() for figure in figures]
    return [{**first, "name": name}, *more]
