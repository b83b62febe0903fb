"""What holds for every test: which ones a run takes, and an honest count of those it did not.

``RUQSAT_TEST_ON=postgres`` takes the tests that touch the database, on PostgreSQL.
``RUQSAT_REQUIRE=browser`` turns the absence of chromium from a skip into a failure.
``RUQSAT_LONG=1`` adds the tests marked ``long`` and lets hypothesis try more examples.
"""

import os
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ON_POSTGRES = os.environ.get("RUQSAT_TEST_ON") == "postgres"
LONG = os.environ.get("RUQSAT_LONG") == "1"
REQUIRED = frozenset(os.environ.get("RUQSAT_REQUIRE", "").split(","))
JOURNEYS = Path(__file__).parent / "tests" / "journeys"
DATABASE_FIXTURES = frozenset({"db", "transactional_db", "live_server"})

settings.register_profile("short", deadline=None, max_examples=100)
settings.register_profile(
    "long", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("long" if LONG else "short")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if not _belongs(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if _belongs(item)]
    _demand_chromium(items)
    # What takes longest begins first: at the end no worker waits for another.
    items.sort(key=lambda item: JOURNEYS not in item.path.parents)


def _belongs(item: pytest.Item) -> bool:
    """Whether this run takes the test: each once on SQLite, what touches a database once more."""
    if item.get_closest_marker("long") and not LONG:
        return False
    if ON_POSTGRES:
        return touches_database(item) and item.get_closest_marker("once") is None
    return item.get_closest_marker("postgres") is None


def touches_database(item: pytest.Item) -> bool:
    if item.get_closest_marker("postgres") or item.get_closest_marker("django_db"):
        return True
    return not DATABASE_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))


def _demand_chromium(items: Iterable[pytest.Item]) -> None:
    in_browser = [item for item in items if item.get_closest_marker("browser")]
    if not in_browser or shutil.which("chromium"):
        return
    reason = "chromium is not installed: apt-get install chromium"
    if "browser" in REQUIRED:
        pytest.exit(reason, returncode=1)
    for item in in_browser:
        item.add_marker(pytest.mark.skip(reason=reason))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(_reason(report) for report in skipped)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"skipped {count}: {reason}")


def _reason(report: pytest.TestReport) -> str:
    if isinstance(report.longrepr, tuple):
        return report.longrepr[2].removeprefix("Skipped: ")
    return str(report.longrepr)
