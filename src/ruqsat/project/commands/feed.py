"""``ruqsat feed --after N``: the feed for the monitoring of services, a JSON object a line."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "мониторингке арналған ағынды шығару: әр істің әр кезеңі, ретімен",
    "выдать поток для мониторинга: каждый этап каждого дела, по порядку",
    "print the feed for monitoring: every stage of every case, in order",
)
AFTER = Words(
    "соңғы алынған орын (0 — басынан)",
    "последняя полученная позиция (0 — с начала)",
    "the last position received (0: from the beginning)",
)
MOST = Words("ең көбі неше жол", "не более стольких строк", "at most so many lines")
NOT_A_NUMBER = Words(
    "0 немесе одан үлкен бүтін сан жазыңыз.",
    "Укажите целое число, 0 или больше.",
    "Give a whole number, 0 or more.",
)


def add(subparsers: "Subparsers") -> None:
    parser: ArgumentParser = subparsers.add_parser("feed", help=told(HELP), description=told(HELP))
    parser.add_argument("--after", type=_number, default=0, metavar="N", help=told(AFTER))
    parser.add_argument("--most", type=_number, default=1000, metavar="N", help=told(MOST))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(told(NOT_A_NUMBER))
    return int(text)


def run(args: Namespace) -> int:
    from ruqsat.project.start import installed

    installed.load()

    from ruqsat.notices import stages

    for one in stages.after(args.after, args.most):
        print(json.dumps(one, ensure_ascii=False))
    return 0
