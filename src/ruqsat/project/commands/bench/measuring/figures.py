"""What a benchmark measured: ours beside its limit and its peers, from interleaved rounds.

Absolute figures depend on the machine and on who else uses it; ratios of one round hardly do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Literal

from ruqsat.languages import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure; each sequence holds one value a round, in the same order."""

    name: str
    called: Words
    unit: str
    ours: Sequence[float]
    goal: float | None = None
    """``None``: the design asks for nothing."""
    judged: Literal["of_limit", "ours"] = "of_limit"
    """What the goal is for; without a limit always ``ours``."""
    limit: Sequence[float] = ()
    """The same work with nothing of ours in it; empty: there is no such thing."""
    peers: Mapping[str, Sequence[float]] = field(default_factory=dict)
    less_is_better: bool = False
    cpu_us: Sequence[float] = ()
    """CPU time of one in all our threads and processes, in microseconds; empty: not measured."""

    @property
    def of_limit(self) -> float | None:
        return ratio(self.ours, self.limit) if self.limit else None

    @property
    def holds(self) -> bool:
        """Whether the goal is kept; a figure without a goal holds."""
        if self.goal is None:
            return True
        ours, share = median(self.ours), self.of_limit
        judged = ours if share is None or self.judged == "ours" else share
        return judged <= self.goal if self.less_is_better else judged >= self.goal

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "unit": self.unit,
            "ours": rounded(median(self.ours)),
            "limit": rounded(median(self.limit)) if self.limit else None,
            "of_limit": None if self.of_limit is None else rounded(self.of_limit),
            "peers": {name: rounded(median(values)) for name, values in self.peers.items()},
            "times_peer": {
                name: rounded(ratio(self.ours, values)) for name, values in self.peers.items()
            },
            "runs": len(self.ours),
        }


@dataclass(frozen=True, slots=True)
class Absent:
    """A figure that could not be measured here, and why."""

    name: str
    why: Words
    holds: bool = True
    """What was not measured has missed nothing."""

    def as_json(self) -> dict[str, object]:
        """The same names as of a figure: unknown is null, never zero."""
        return {
            "name": self.name,
            "unit": None,
            "ours": None,
            "limit": None,
            "of_limit": None,
            "peers": {},
            "times_peer": {},
            "runs": 0,
        }


Measured = Sequence[Figure | Absent]


def ratio(ours: Sequence[float], others: Sequence[float]) -> float:
    """Round by round, because a disturbance hits both halves of a round alike."""
    return median(mine / other for mine, other in zip(ours, others, strict=True))


def rounded(value: float) -> float:
    """To three digits: a measurement on a shared machine says no more."""
    return float(f"{value:.3g}")
