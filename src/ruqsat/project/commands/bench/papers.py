"""Official papers: how many a core makes in a second, and when a new process has made its first.

The limit is Typst alone on the same source with the data already in it.
"""

from itertools import count, cycle

import typst

from ruqsat import regulations
from ruqsat.cases.playing import sample
from ruqsat.languages import Words
from ruqsat.project.commands.bench.measuring.figures import Figure, Measured
from ruqsat.project.commands.bench.measuring.turns import Way, rates
from ruqsat.project.commands.bench.printing import cold, splicing
from ruqsat.project.commands.bench.printing.sheets import (
    REGULATION,
    SERVICE,
    Answers,
    Sheet,
    moment,
    refusal,
    result,
)

ROUNDS = 9
SECONDS = 0.25
PREPARED = 50
"""Sources at the limit: the compiler has forgotten the first before it comes again."""


def measure() -> Measured:
    answers = sampled()
    two_pages, four_pages = made(refusal(answers)), made(result(answers))
    starts = cold.times(answers, rounds=ROUNDS)
    return (
        Figure(
            name="papers of two pages",
            called=Words("Екі беттік құжаттар", "Документы в две страницы", "Papers of two pages"),
            unit="PDF/s a core",
            ours=two_pages["ours"],
            limit=two_pages["limit"],
            goal=50,
            judged="ours",
        ),
        Figure(
            name="papers of four pages",
            called=Words(
                "Төрт беттік құжаттар", "Документы в четыре страницы", "Papers of four pages"
            ),
            unit="PDF/s a core",
            ours=four_pages["ours"],
            limit=four_pages["limit"],
        ),
        *(_first(starts, name) for name in ("ours", "app")),
    )


def sampled() -> Answers:
    """What is stated in the valid sample of the service."""
    edition = regulations.current(REGULATION)
    return sample(edition, edition.procedure.service(SERVICE))


def made(sheet: Sheet) -> dict[str, list[float]]:
    """Papers a second of a core, in a process that has made some already."""
    numbers = count(1)
    with splicing.root() as root:
        compiler = typst.Compiler(root=root, ignore_system_fonts=True)
        ways = {"limit": alone(sheet, compiler), "ours": lambda: [sheet.drawn(next(numbers))]}
        return rates(ways, rounds=ROUNDS, seconds=SECONDS)


def alone(sheet: Sheet, compiler: typst.Compiler) -> Way:
    """The limit: the sources are made before the clock runs."""
    numbers = range(1, PREPARED + 1)
    sources = cycle([(splicing.source(sheet, number), moment(number)) for number in numbers])
    return lambda: [splicing.compiled(compiler, *next(sources))]


def _first(starts: dict[str, list[cold.Started]], name: str) -> Figure:
    names = {"ours": "first paper", "app": "first paper, application loaded"}
    called = {
        "ours": Words(
            "Жаңа процестің бірінші құжаты",
            "Первый документ нового процесса",
            "First paper of a new process",
        ),
        "app": Words(
            "Бүкіл бағдарламаны жүктейтін процестің бірінші құжаты",
            "Первый документ процесса, загружающего всю программу",
            "First paper of a process that loads the whole application",
        ),
    }
    return Figure(
        name=names[name],
        called=called[name],
        unit="ms",
        ours=[start.ms for start in starts[name]],
        limit=[start.ms for start in starts["limit"]],
        cpu_us=[start.cpu_us for start in starts[name]],
        goal=300,
        judged="ours",
        less_is_better=True,
    )
