"""``ruqsat worker``: does what acts left to be done, until it is asked to stop."""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "фондық жұмысты іске қосу: құжаттар, хабарламалар, мерзімдер",
    "запустить фоновую работу: документы, уведомления, сроки",
    "start the background work: papers, notices, terms",
)


def add(subparsers: "Subparsers") -> None:
    subparsers.add_parser("worker", help=told(HELP), description=told(HELP))


def run(_args: Namespace) -> int:
    from ruqsat.project.start import installed

    installed.load()
    from ruqsat.conduct.worker import run as work

    work()
    return 0
