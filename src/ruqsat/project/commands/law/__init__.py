"""``ruqsat law``: regulations as data, each subcommand a module with ``add`` and ``run``."""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.commands.law import attaching, covering, listing, proof, showing
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "регламенттер: тізім, мәтін, қамту, дәлелдеу",
    "регламенты: список, текст, охват, доказательство",
    "regulations: list, text, coverage, proof",
)
PARTS = (listing, showing, covering, proof, attaching)


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("law", help=told(HELP), description=told(HELP))
    inner = parser.add_subparsers(metavar="", required=True)
    for part in PARTS:
        part.add(inner).set_defaults(part=part.run)


def run(args: Namespace) -> int:
    code: int = args.part(args)
    return code
