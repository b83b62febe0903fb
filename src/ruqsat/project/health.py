"""Is this installation healthy and, in production, safe: what each package finds wrong with it.

A package speaks through ``checks.py`` with ``problems(*, production) -> Iterable[Words]``, found by
walking; each sentence says what to do.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.db import DatabaseError

from ruqsat.languages import Words
from ruqsat.project import checks, walking
from ruqsat.project.speech import told


def problems(*, production: bool) -> Iterator[Words]:
    for found in walking.modules("checks"):
        yield from _unless_away(found.problems(production=production))


def report(*, production: bool, journals: bool = False) -> int:
    """Prints every problem, with ``journals`` those of each case too, and returns how many."""
    found = 0
    walked = _unless_away(checks.broken_cases()) if journals else ()
    for words in chain(problems(production=production), walked):
        print("✗", told(words), flush=True)  # noqa: T201  # Asked for on the command line.
        found += 1
    return found


def _unless_away(found: Iterable[Words]) -> Iterator[Words]:
    """That the database is gone or out of date is found, once, by the checks of the project."""
    try:
        yield from found
    except DatabaseError:
        return
