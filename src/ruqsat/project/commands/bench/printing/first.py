"""A new process that makes one paper and ends: ``python -m … [app]``.

It reads the answers of a case as JSON, and prints the hash of the PDF and its pages. With ``app``
it first loads what a process of the server has loaded.
"""

import json
import sys
from importlib import import_module

from ruqsat.project.commands.bench.printing.sheets import refusal


def main() -> None:
    if sys.argv[1:] == ["app"]:
        load()
    made = refusal(json.load(sys.stdin)).drawn(1)
    print(made.sha256, made.pages)


def load() -> None:
    import django

    django.setup()
    import_module("ruqsat.conduct.paperwork")


if __name__ == "__main__":
    main()
