"""``ruqsat law attach``: an authority's own copy of the act, kept and looked through.

Only the key term of each norm is looked up; a copy in which all of them stand is the act that was
read.
"""

import json
import re
import shutil
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence, Words, fold
from ruqsat.project.commands.law.named import regulation
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.lex.text import Law, Norm
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "актінің органдағы көшірмесін тіркеп, нормаларын салыстыру",
    "приложить копию акта, имеющуюся у органа, и сверить нормы",
    "attach the authority's own copy of the act and compare its norms",
)
FILE = Words(
    "актінің қазақша мәтіні, UTF-8 файлы",
    "казахский текст акта, файл UTF-8",
    "the Kazakh text of the act, a UTF-8 file",
)
NOT_TEXT = Sentence(
    kk="Файл мәтін ретінде оқылмайды: {path}. Актінің қазақша мәтінін UTF-8 файлы етіп сақтаңыз.",
    ru="Файл не читается как текст: {path}. Сохраните казахский текст акта файлом в UTF-8.",
    en="The file cannot be read as text: {path}. Save the Kazakh text of the act as UTF-8.",
)
KEPT = Sentence(
    kk="Көшірме сақталды: {path}",
    ru="Копия сохранена: {path}",
    en="The copy is kept: {path}",
)
ALL = Sentence(
    kk="Барлық {n} норма осы мәтінде бар: оқылған акт осы.",
    ru="Все нормы ({n}) стоят в этом тексте: это тот акт, который прочитан.",
    en="All {n#norm|norms} stand in this text: it is the act that was read.",
)
SOME = Sentence(
    kk="{n} норманың {found} осы мәтінде бар. Мыналар табылмады, олар өзгерген болуы мүмкін:",
    ru="Из {n} норм в этом тексте стоят {found}. Не найдены и могли измениться:",
    en="Of {n#norm|norms} {found} stand in this text. Not found, and perhaps changed:",
)


def add(subparsers: "Subparsers") -> ArgumentParser:
    parser = subparsers.add_parser("attach", help=told(HELP), description=told(HELP))
    parser.add_argument("regulation", type=regulation, metavar="REG")
    parser.add_argument("file", type=_text_file, metavar="FILE", help=told(FILE))
    parser.add_argument("--json", action="store_true")
    return parser


def _text_file(given: str) -> tuple[Path, str]:
    path = Path(given)
    try:
        return path, path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ArgumentTypeError(told(NOT_TEXT.say(path=given))) from None


def run(args: Namespace) -> int:
    from ruqsat.project.environment import Environment

    edition, (path, text) = args.regulation, args.file
    folder = Environment().data / "law" / edition.slug / edition.name
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "act.txt"
    shutil.copyfile(path, kept)
    law = edition.procedure.law
    lost = [norm.id for norm in changed(law, text)]
    if args.json:
        told_ = {"regulation": edition.slug, "edition": edition.name, "kept": str(kept)}
        found = {"norms": len(law.norms), "not_found": lost}
        print(json.dumps({**told_, **found}, ensure_ascii=False, indent=2))
    else:
        _tell(kept, len(law.norms), lost)
    return 1 if lost else 0


def changed(law: "Law", official: str) -> "tuple[Norm, ...]":
    """The norms whose key term no longer stands in the official text, or who have none."""
    act = _squeezed(official)
    return tuple(one for one in law.norms.values() if not one.key or _squeezed(one.key) not in act)


def _squeezed(text: str) -> str:
    """Folded, and without the blanks that a published file puts inside words and forms."""
    return re.sub(r"[\s_]+", "", fold(text))


def _tell(kept: Path, count: int, lost: list[str]) -> None:
    print(told(KEPT.say(path=str(kept))))
    if not lost:
        print(told(ALL.say(n=count)))
        return
    print(told(SOME.say(n=count, found=count - len(lost))))
    for id_ in lost:
        print(f"  {id_}")
