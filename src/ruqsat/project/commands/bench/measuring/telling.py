"""Figures as a person reads them: ours with its goal, then the limit and the peers below it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median

from ruqsat.languages import Sentence, Words
from ruqsat.project.commands.bench.measuring.figures import Absent, Figure, ratio, rounded
from ruqsat.project.commands.bench.measuring.machine import machine
from ruqsat.project.speech import told

FOUND = Sentence(
    kk="{called}: {ours} {unit}", ru="{called}: {ours} {unit}", en="{called}: {ours} {unit}"
)
GOAL = Sentence(
    kk="мақсат {sign} {goal}: {kept}",
    ru="цель {sign} {goal}: {kept}",
    en="goal {sign} {goal}: {kept}",
)
GOAL_OF_LIMIT = Sentence(
    kk="мақсат: шектің {sign} {goal} бөлігі: {kept}",
    ru="цель {sign} {goal} предела: {kept}",
    en="goal {sign} {goal} of the limit: {kept}",
)
KEPT = Words("орындалды", "выполнено", "kept")
MISSED = Words("орындалмады", "не выполнено", "missed")
LIMIT = Sentence(
    kk="шегі {limit}; біздікінің оған қатынасы: {share}",
    ru="предел {limit}; наше от него: {share}",
    en="limit {limit}; ours of it: {share}",
)
PEER = Sentence(
    kk="{name}: {value}; ×{times}", ru="{name}: {value}; ×{times}", en="{name}: {value}; ×{times}"
)
ROUNDS = Sentence(
    kk="айналым саны: {runs}; ең азы: {least}; ең көбі: {most}",
    ru="раундов: {runs}; наименьшее: {least}; наибольшее: {most}",
    en="rounds: {runs}; least: {least}; most: {most}",
)
CPU = Sentence(
    kk="біреуіне процессор уақыты: {cpu} мкс",
    ru="процессорного времени на одно: {cpu} мкс",
    en="processor time of one: {cpu} µs",
)
LOAD = Sentence(
    kk="Соңғы минутта процессорды күткендер: {load} (ядро саны: {cores}).",
    ru="За последнюю минуту процессор занимали или ждали: {load} (ядер: {cores}).",
    en="Used or wanted a core during the last minute: {load} (there are {cores}).",
)


def of_machine() -> str:
    on = machine()
    return f"{on}\n{told(LOAD.say(load=figure(on.load), cores=on.cores))}"


def of_figure(found: Figure | Absent) -> str:
    if isinstance(found, Absent):
        return f"  {found.name}: {told(found.why)}"
    first, *more = map(told, _lines(found))
    return "\n      ".join((f"  {first}", *more))


def _lines(found: Figure) -> Iterator[Words]:
    yield FOUND.say(called=found.called, ours=middle(found.ours), unit=found.unit)
    if found.goal is not None:
        of_limit = found.of_limit is not None and found.judged == "of_limit"
        yield (GOAL_OF_LIMIT if of_limit else GOAL).say(
            sign="≤" if found.less_is_better else "≥",
            goal=figure(found.goal),
            kept=KEPT if found.holds else MISSED,
        )
    if found.of_limit is not None:
        yield LIMIT.say(limit=middle(found.limit), share=figure(found.of_limit))
    for name, values in found.peers.items():
        yield PEER.say(name=name, value=middle(values), times=figure(ratio(found.ours, values)))
    least, most = figure(min(found.ours)), figure(max(found.ours))
    yield ROUNDS.say(runs=len(found.ours), least=least, most=most)
    if found.cpu_us:
        yield CPU.say(cpu=middle(found.cpu_us))


def middle(values: Sequence[float]) -> Decimal:
    return figure(median(values))


def figure(value: float) -> Decimal:
    """Three digits that mean something, written out as each language writes numbers."""
    return Decimal(f"{rounded(value):f}").normalize() + Decimal(0)
