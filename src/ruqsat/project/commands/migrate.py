"""``ruqsat migrate``: brings the tables of the database up to this version of the program."""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "деректер қорының кестелерін жаңарту",
    "обновить таблицы базы данных",
    "bring the tables of the database up to date",
)
DONE = Words(
    "Деректер қорының кестелері жаңартылды.",
    "Таблицы базы данных обновлены.",
    "The tables of the database are up to date.",
)


def add(subparsers: "Subparsers") -> None:
    subparsers.add_parser("migrate", help=told(HELP), description=told(HELP))


def run(_args: Namespace) -> int:
    from ruqsat.project.start import installed

    installed.load()
    installed.migrate()
    print(told(DONE))
    return 0
