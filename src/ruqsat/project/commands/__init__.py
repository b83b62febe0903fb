"""The command line ``ruqsat``: each module of this folder with ``add`` and ``run`` is a command.

``add(subparsers)`` declares it, ``run(args)`` does it and returns 0 (holds) or 1 (does not hold);
wrong usage is 2. The language is chosen by ``--lang`` before either is called.
"""

import importlib
import os
import pkgutil
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from ruqsat.languages import LANGS, Words
from ruqsat.project.speech import speak, told

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Subparsers = _SubParsersAction[ArgumentParser]

HOLDS = 0
DOES_NOT_HOLD = 1
INTERRUPTED = 130

ABOUT = Words(
    "Регламенттерді орындайды: өтініштен бастап кез келген адам тексере алатын құжатқа дейін.",
    "Исполняет регламенты: от заявления до документа, который может проверить каждый.",
    "Runs regulations: from the application to a paper that anyone can check.",
)
LANGUAGE = Words("хабарлардың тілі", "язык сообщений", "language of the messages")


class Command(Protocol):
    def add(self, subparsers: "Subparsers", /) -> None: ...
    def run(self, args: Namespace, /) -> int: ...


def main(argv: Sequence[str] | None = None) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ruqsat.project.settings")
    chosen, rest = _language().parse_known_args(argv)
    speak(chosen.lang)
    args = _parser().parse_args(rest, chosen)
    try:
        code: int = args.run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _language() -> ArgumentParser:
    """Read before the commands are declared, so that their help speaks the language too."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False)
    default = os.environ.get("RUQSAT_LANGUAGE", "kk")
    parser.add_argument("--lang", choices=LANGS, default=default, help=told(LANGUAGE))
    return parser


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        "ruqsat", description=told(ABOUT), parents=[_language()], allow_abbrev=False
    )
    subparsers = parser.add_subparsers(metavar="", required=True)
    for command in commands():
        known = set(subparsers.choices)
        command.add(subparsers)
        for name in set(subparsers.choices) - known:
            declared = subparsers.choices[name]
            if declared.get_default("run") is None:
                declared.set_defaults(run=command.run)
    return parser


def commands() -> Iterator[Command]:
    for found in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{found.name}")
        if hasattr(module, "add"):
            yield module
