"""``ruqsat law list``: every regulation, its edition, and since when it is in force."""

import json
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.lex.edition import Edition
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "регламенттер мен редакциялардың тізімі",
    "список регламентов и редакций",
    "list the regulations and their editions",
)
CERTAINTY = {
    "stated": Words("белгілі", "известно", "stated"),
    "computed": Words("есептелген", "исчислено", "computed"),
    "assumed": Words("болжамды", "предположительно", "assumed"),
}


def add(subparsers: "Subparsers") -> ArgumentParser:
    parser = subparsers.add_parser("list", help=told(HELP), description=told(HELP))
    parser.add_argument("--json", action="store_true")
    return parser


def run(args: Namespace) -> int:
    from ruqsat.regulations import editions

    if args.json:
        listed = [as_json(edition) for edition in editions()]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    for edition in editions():
        certainty = told(CERTAINTY[edition.certainty])
        print(f"{edition.slug}  {edition.name}  {edition.in_force_from:%d.%m.%Y} ({certainty})")
        print(f"  {told(edition.title)}")
        for service in edition.procedure.services:
            print(f"  - {edition.slug}/{service.name}: {told(service.called)}")
    return 0


def as_json(edition: "Edition") -> dict[str, Any]:
    return {
        "regulation": edition.slug,
        "edition": edition.name,
        "act": edition.act,
        "in_force_from": edition.in_force_from.isoformat(),
        "certainty": edition.certainty,
        "services": [service.name for service in edition.procedure.services],
        "norms": len(edition.procedure.law.norms),
    }
