"""``ruqsat play FILE…``: runs plays against the pure core and reports what differs."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Sentence, Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.cases.playing import Difference
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "мысалдарды орындап, айырмашылықтарын көрсету",
    "исполнить примеры и показать расхождения",
    "run plays and report what differs",
)
FILES = Words(
    "мысалдар немесе олардың қалталары", "примеры или их папки", "plays, or their folders"
)
SUMMARY = Sentence(
    kk="Мысалдар: {n}, сәйкес келгені — {passed}.",
    ru="Примеров: {n}, сошлось — {passed}.",
    en="{n#play|plays}, of which {passed} passed.",
)
NONE = Sentence(
    kk="Мысал табылмады: {path}. Файлды немесе *.yaml файлдары бар қалтаны көрсетіңіз.",
    ru="Примеров нет: {path}. Укажите файл или папку с файлами *.yaml.",
    en="No plays in {path}. Name a file, or a folder with *.yaml files.",
)
USAGE = 2


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("play", help=told(HELP), description=told(HELP))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=told(FILES))
    parser.add_argument("--json", action="store_true")


def run(args: Namespace) -> int:
    """2 where a play cannot be run as it is written, else 1 where one differs."""
    results, code = [], 0
    for given in args.files:
        files = sorted(given.rglob("*.yaml")) if given.is_dir() else [given]
        if not files:
            sys.stderr.write(told(NONE.say(path=str(given))) + "\n")
            return USAGE
        for path in files:
            result, worse = _played(path)
            results.append(result)
            code = max(code, worse)
    if args.json:
        print(json.dumps(results, ensure_ascii=False, indent=2))
    else:
        _tell(results)
    return code


def _played(path: Path) -> tuple[dict[str, Any], int]:
    from ruqsat.cases.playing import PlayError, play_file

    try:
        differences = play_file(path).differences
    except PlayError as error:
        sys.stderr.write(f"{path}: {told(error.words)}\n")
        return _result(path, [{"error": told(error.words)}]), USAGE
    return _result(path, [_as_json(one) for one in differences]), int(bool(differences))


def _result(path: Path, differences: list[dict[str, Any]]) -> dict[str, Any]:
    return {"file": str(path), "passed": not differences, "differences": differences}


def _as_json(one: "Difference") -> dict[str, Any]:
    return {
        "step": one.step,
        "what": one.what,
        "expected": told(one.expected),
        "was": told(one.was),
        "says": told(one.words),
    }


def _tell(results: list[dict[str, Any]]) -> None:
    for result in results:
        print(f"{'✓' if result['passed'] else '✗'} {result['file']}")
        for one in result["differences"]:
            if "says" in one:
                print(f"    {one['says']}")
    passed = sum(result["passed"] for result in results)
    print(told(SUMMARY.say(n=len(results), passed=passed)))
