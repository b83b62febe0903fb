"""``ruqsat verify FILE``: the verdict on a signed PDF, or on a signature file and its document."""

import json
from argparse import ArgumentTypeError, Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers
    from ruqsat.signing import Verdict

HELP = Words(
    "PDF немесе CMS қолтаңбасын тексеру",
    "проверить подпись PDF или CMS",
    "verify the signature of a PDF or CMS file",
)
FILE = Words("қол қойылған PDF немесе қолтаңба файлы", "подписанный PDF или файл подписи", "file")
DOCUMENT = Words(
    "қол қойылған құжат (қолтаңба бөлек файл болса)",
    "подписанный документ (если подпись отдельно)",
    "the document signed, if the signature is a file of its own",
)
AT = Words(
    "қай сәттегі күйі: 2026-11-20T10:15+05:00 (әдетте — қазір)",
    "на какой момент: 2026-11-20T10:15+05:00 (обычно сейчас)",
    "as of which instant: 2026-11-20T10:15+05:00 (now by default)",
)
NOT_AN_INSTANT = Words(
    "Сәтті белдеуімен бірге жазыңыз, мысалы: 2026-11-20T10:15+05:00.",
    "Укажите момент вместе с поясом, например: 2026-11-20T10:15+05:00.",
    "Give the instant with its offset, for example 2026-11-20T10:15+05:00.",
)
NO_FILE = Words("Файл оқылмайды: ", "Файл не читается: ", "The file cannot be read: ")


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("verify", help=told(HELP), description=told(HELP))
    parser.add_argument("file", type=read_file, help=told(FILE))
    parser.add_argument("--document", type=read_file, help=told(DOCUMENT))
    parser.add_argument("--at", type=_instant, help=told(AT))
    parser.add_argument("--json", action="store_true")


def read_file(path: str) -> bytes:
    """The bytes of a file named on the command line."""
    try:
        return Path(path).read_bytes()
    except OSError as problem:
        raise ArgumentTypeError(told(NO_FILE) + str(problem)) from problem


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(told(NOT_AN_INSTANT)) from None
    if at.tzinfo is None:
        raise ArgumentTypeError(told(NOT_AN_INSTANT))
    return at


def run(args: Namespace) -> int:
    from ruqsat.project.start import installed

    installed.load()
    verdict = _verdict(args)
    if args.json:
        print(json.dumps(verdict.as_json(), ensure_ascii=False, indent=2))
    else:
        _tell(verdict)
    return 0 if verdict.state == "valid" else 1


def _verdict(args: Namespace) -> "Verdict":
    from ruqsat import signing
    from ruqsat.cases import clock
    from ruqsat.conduct.signatures import trust

    at = args.at or clock.now()
    if args.document is not None:
        return signing.verify_detached(args.file, args.document, trust=trust(), at=at)
    if args.file.startswith(b"%PDF"):
        return signing.verify_pdf(args.file, trust(), at)
    return signing.verify_attached(args.file, trust=trust(), at=at)


def _tell(verdict: "Verdict") -> None:
    print(f"{verdict.state}: {told(verdict.code.to_verifier or verdict.words)}")
    for signer in verdict.signers:
        print(f"  {signer.name} — {told(signer.code.to_verifier or signer.words)}")
        for step in signer.steps:
            print(f"    {step.state:<13}{told(step.words)}")
