"""``ruqsat serve``: the server, two processes of one thread each; first it brings up tables."""

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence, Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words("серверді іске қосу", "запустить сервер", "start the server")
HOST = Words("қай мекенжайда тыңдау", "какой адрес слушать", "address to listen on")
PORT = Words(
    "қай портта тыңдау (немесе PORT айнымалысы)",
    "какой порт слушать (или переменная PORT)",
    "port to listen on (or the variable PORT)",
)
WORKERS = Words("процестер саны", "число процессов", "number of processes")
SERVING = Sentence(
    kk="Сервер жұмыс істеп тұр: {address}",
    ru="Сервер работает: {address}",
    en="The server is running: {address}",
)


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("serve", help=told(HELP), description=told(HELP))
    port = os.environ.get("PORT", "8000")
    parser.add_argument("--host", default="127.0.0.1", help=told(HOST))
    parser.add_argument("--port", type=int, default=port, help=told(PORT))
    parser.add_argument("--workers", type=int, default=2, help=told(WORKERS))


def run(args: Namespace) -> int:
    from ruqsat.project.start.apart import apart
    from ruqsat.project.start.server import serve

    if not apart("ruqsat.project.start.installed", "ready_to_serve"):
        return 1
    print(told(SERVING.say(address=f"http://{args.host}:{args.port}/")), flush=True)
    serve(args.host, args.port, workers=args.workers)
    return 0
