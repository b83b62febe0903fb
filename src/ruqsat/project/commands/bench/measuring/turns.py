"""Ours, the limit and the peers take turns in one process, so that a busy machine slows all alike.

A rate is what one core makes in a second of its own time: time that others took does not count.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Sized

MOST_SECONDS = 10.0
"""No further round begins after that: a benchmark ends within a minute on a busy machine too."""

Way = Callable[[], Sized]
"""Does some of the work and returns what it made: as many are counted."""


def rates(ways: Mapping[str, Way], *, rounds: int, seconds: float) -> dict[str, list[float]]:
    """For each way one rate a round; ``seconds`` of processor time go to each way in each round.

    What is made first, while everything is still cold, is not counted.
    """
    for way in ways.values():
        way()
    found: dict[str, list[float]] = {name: [] for name in ways}
    for order in turns(list(ways), rounds):
        for name in order:
            found[name].append(_rate(ways[name], seconds))
    return found


def turns(names: Sequence[str], rounds: int) -> Iterator[Sequence[str]]:
    """The order in each round: every other one is turned round. They end early if time is over."""
    begun = time.perf_counter()
    for number in range(rounds):
        if number and time.perf_counter() - begun > MOST_SECONDS:
            return
        yield names[::-1] if number % 2 else names


def _rate(way: Way, seconds: float) -> float:
    made, spent = 0, 0.0
    begun = time.process_time()
    while spent <= seconds:
        made += len(way())
        spent = time.process_time() - begun
    return made / spent
