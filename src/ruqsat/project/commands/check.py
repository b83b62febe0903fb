"""``ruqsat check``: whether the installation and its journals are whole.

``--production``: whether it is safe, too.
"""

from argparse import Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import Words
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "орнатылымның дұрыс және қауіпсіз, істер журналының бүтін екенін тексеру",
    "проверить, исправна ли и безопасна ли установка и целы ли журналы дел",
    "check that the installation is healthy and safe, and the journals of cases are whole",
)
PRODUCTION = Words(
    "нақты жұмысқа жарамдылығын да тексеру",
    "проверить и готовность к настоящей работе",
    "check also that it is fit for real work",
)
HOLDS = Words("Кемшілік табылмады.", "Недостатков не найдено.", "No problems found.")


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("check", help=told(HELP), description=told(HELP))
    parser.add_argument("--production", action="store_true", help=told(PRODUCTION))


def run(args: Namespace) -> int:
    from django.conf import settings

    from ruqsat.project import health
    from ruqsat.project.start import installed

    installed.load()
    if health.report(production=args.production or settings.PRODUCTION, journals=True):
        return 1
    print(told(HOLDS))
    return 0
