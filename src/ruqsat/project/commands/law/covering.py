"""``ruqsat law coverage``: how each norm is read, and which of them the plays run through."""

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Sentence, Words
from ruqsat.project.commands.law.named import regulation
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.cases.playing import Covered
    from ruqsat.lex.edition import Edition
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "нормалар қалай оқылған және қайсысы мысалдарда орындалған",
    "как прочитаны нормы и какие исполнены в примерах",
    "how norms are read and which of them the plays exercise",
)
SUMMARY = Sentence(
    kk="{regulation} {edition}: {n} норма; сілтеме бар — {cited}, қатысы жоқ — {silent},"
    " оқылмаған — {unread}; мысалдарда орындалған — {exercised}.",
    ru="{regulation} {edition}: {n#норма|нормы|норм}; с ссылкой — {cited}, не касается — {silent},"
    " не прочитано — {unread}; исполнено в примерах — {exercised}.",
    en="{regulation} {edition}: {n#norm|norms}; cited — {cited}, silent — {silent},"
    " unread — {unread}; exercised by plays — {exercised}.",
)
IDLE = Words(
    "Сілтеме бар, бірақ мысалдарда орындалмаған:",
    "Есть ссылка, но в примерах не исполнено:",
    "Cited, but not exercised by a play:",
)
UNREAD = Words("Оқылмаған:", "Не прочитано:", "Unread:")


def add(subparsers: "Subparsers") -> ArgumentParser:
    parser = subparsers.add_parser("coverage", help=told(HELP), description=told(HELP))
    parser.add_argument("regulation", type=regulation, nargs="?", metavar="REG")
    parser.add_argument("--json", action="store_true")
    return parser


def run(args: Namespace) -> int:
    from ruqsat.cases.playing import coverage
    from ruqsat.regulations import editions

    chosen = [args.regulation] if args.regulation else editions()
    covered = [(edition, coverage(edition)) for edition in chosen]
    if args.json:
        listed = [as_json(edition, norms) for edition, norms in covered]
        print(json.dumps(listed[0] if args.regulation else listed, ensure_ascii=False, indent=2))
    else:
        for edition, norms in covered:
            _tell(edition, norms)
    return 1 if any(_unread(norms) for _, norms in covered) else 0


def as_json(edition: "Edition", norms: "tuple[Covered, ...]") -> dict[str, Any]:
    return {
        "regulation": edition.slug,
        "edition": edition.name,
        "norms": [
            {
                "id": one.norm.id,
                "kind": one.norm.kind.value,
                "cited": list(one.cited),
                "silent": one.silent,
                "exercised": one.exercised,
            }
            for one in norms
        ],
    }


def _unread(norms: "tuple[Covered, ...]") -> list[str]:
    return [one.norm.id for one in norms if not one.cited and one.silent is None]


def _tell(edition: "Edition", norms: "tuple[Covered, ...]") -> None:
    counted = Counter[str]()
    for one in norms:
        counted["cited"] += bool(one.cited)
        counted["silent"] += one.silent is not None
        counted["exercised"] += one.exercised
    said = SUMMARY.say(
        regulation=edition.slug,
        edition=edition.name,
        n=len(norms),
        cited=counted["cited"],
        silent=counted["silent"],
        unread=len(_unread(norms)),
        exercised=counted["exercised"],
    )
    print(told(said))
    idle = [one for one in norms if one.cited and not one.exercised]
    if idle:
        print(told(IDLE))
    for one in idle:
        print(f"  {one.norm.id:<14}{one.norm.kind:<12}{', '.join(one.cited)}")
    if unread := _unread(norms):
        print(told(UNREAD), ", ".join(unread))
