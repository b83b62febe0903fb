"""``ruqsat recount``: counts the terms of open cases by the calendar as it is now.

The worker does the same when a day begins; after a new calendar is installed nobody need wait for
it.
"""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence, Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "ашық істердің мерзімдерін қазіргі күнтізбемен қайта есептеу",
    "пересчитать сроки открытых дел по нынешнему календарю",
    "count the terms of open cases anew by the present calendar",
)
MOVED = Sentence(
    kk="Тараптарға хабарланған жаңа күндер: {n}.",
    ru="Сообщено сторонам о переносе: {n#дата|даты|дат}.",
    en="{n#date|dates} moved; the parties were told.",
)


def add(subparsers: "Subparsers") -> None:
    subparsers.add_parser("recount", help=told(HELP), description=told(HELP))


def run(_args: Namespace) -> int:
    from ruqsat.project.start import installed

    installed.load()

    from ruqsat.conduct.daily.recounting import recount

    print(told(MOVED.say(n=recount())))
    return 0
