"""``ruqsat sign FILE --key KEY.p12``: signs a file with a test key, for trying without a browser.

TEST ONLY: a real key is never given to this program; production refuses the command.
"""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.commands.verify import read_file
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "файлға сынақ кілтімен қол қою (тек сынау үшін)",
    "подписать файл пробным ключом (только для проб)",
    "sign a file with a test key (for trying only)",
)
KEY = Words("сынақ кілті (.p12)", "пробный ключ (.p12)", "test key (.p12)")
PASSWORD = Words("кілттің құпиясөзі", "пароль ключа", "password of the key")
REFUSED = Words(
    "Нақты жұмыста бұл бағдарламаға кілт берілмейді: браузерде немесе NCALayer арқылы қол қойыңыз.",
    "В рабочем режиме ключ этой программе не дают: подпишите в браузере или через NCALayer.",
    "In production no key is given to this program: sign in the browser or by NCALayer.",
)
WRITTEN = Words("Қолтаңба жазылды: ", "Подпись записана: ", "The signature is in ")


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("sign", help=told(HELP), description=told(HELP))
    parser.add_argument("file", type=Path)
    parser.add_argument("--key", type=read_file, required=True, help=told(KEY))
    parser.add_argument("--password", required=True, help=told(PASSWORD))


def run(args: Namespace) -> int:
    from django.conf import settings

    from ruqsat.project.start import installed

    installed.load()
    if settings.PRODUCTION:
        print(told(REFUSED))
        return 1
    return _sign(args)


def _sign(args: Namespace) -> int:
    from ruqsat.signing.making import KeyNotOpenedError, sign_detached

    try:
        signature = sign_detached(args.file.read_bytes(), args.key, args.password)
    except (OSError, KeyNotOpenedError) as problem:
        print(problem)
        return 1
    written = args.file.with_name(args.file.name + ".p7s")
    written.write_bytes(signature)
    print(told(WRITTEN) + str(written))
    return 0
