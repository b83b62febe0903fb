"""``ruqsat stand``: a whole installation to try out, until Ctrl-C: people, server and worker."""

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence, Words
from ruqsat.project.commands.demo import REFUSED
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "жүйені түгел іске қосып, сынап көру",
    "запустить всё сразу, чтобы попробовать",
    "start everything at once to try it",
)
PORT = Words("сервердің порты", "порт сервера", "port of the server")
BUSY = Sentence(
    kk="{port}-порт бос емес. Басқасын беріңіз: make run PORT={other}",
    ru="Порт {port} занят. Укажите другой: make run PORT={other}",
    en="Port {port} is in use. Name another: make run PORT={other}",
)
OPEN = Sentence(
    kk="Ашыңыз: {address}   Тоқтату: Ctrl-C",
    ru="Откройте: {address}   Остановить: Ctrl-C",
    en="Open: {address}   To stop: Ctrl-C",
)


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("stand", help=told(HELP), description=told(HELP))
    port = os.environ.get("PORT", "8000")
    parser.add_argument("--port", type=int, default=port, help=told(PORT))


def run(args: Namespace) -> int:
    from ruqsat.project.start import together
    from ruqsat.project.start.apart import apart

    if together.taken(args.port):
        print(told(BUSY.say(port=str(args.port), other=str(args.port + 1))))
        return 1
    address = f"http://127.0.0.1:{args.port}"
    # What is printed now must be found where the server will stand.
    os.environ.setdefault("RUQSAT_ADDRESS", address)
    # First of all its time: the cases of the demo end where the trial begins.
    seconds = apart("ruqsat.project.start.installed", "clock_ahead")
    assert isinstance(seconds, float)
    who = apart("ruqsat.project.start.installed", "filled")
    if not isinstance(who, tuple):
        print(told(REFUSED))
        return 1
    told_where = OPEN.say(address=f"{address}/")

    def say_open() -> None:
        print(*who, told_where.kk, told_where.ru, told_where.en, sep="\n", flush=True)

    return together.run(args.port, ahead=seconds, opened=say_open)
