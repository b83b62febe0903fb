"""``ruqsat demo``: fills an installation with invented people, their keys and cases to try."""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "сынап көруге арналған адамдар мен кілттерді қосу",
    "добавить людей и ключи, чтобы попробовать систему",
    "add people and keys to try the system with",
)
REFUSED = Words(
    "Нақты жұмыста сынақ адамдары қосылмайды: олардың құпиясөздері жарияланған. "
    "RUQSAT_PRODUCTION айнымалысын алып тастаңыз немесе басқа RUQSAT_DATA беріңіз.",
    "В рабочем режиме пробные люди не добавляются: их пароли опубликованы. "
    "Уберите RUQSAT_PRODUCTION или укажите другую папку в RUQSAT_DATA.",
    "Demo people are not added in production: their passwords are published. "
    "Remove RUQSAT_PRODUCTION, or name another folder in RUQSAT_DATA.",
)


def add(subparsers: "Subparsers") -> None:
    subparsers.add_parser("demo", help=told(HELP), description=told(HELP))


def run(_args: Namespace) -> int:
    from ruqsat.project.start import installed

    who = installed.filled()
    print(*(who or [told(REFUSED)]), sep="\n")
    return 0 if who else 1
