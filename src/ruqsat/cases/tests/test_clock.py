from datetime import UTC, datetime, timedelta, timezone
from threading import Thread

import pytest

from ruqsat.cases import clock

THEN = datetime(2025, 10, 20, 10, 15, tzinfo=timezone(timedelta(hours=5)))


def test_the_clock_goes_in_utc():
    first, second = clock.now(), clock.now()
    assert first <= second
    assert first.tzinfo is UTC


def test_a_stopped_clock_stays_until_it_is_let_go():
    with clock.at(THEN):
        assert clock.now() == clock.now() == THEN
        with clock.at(THEN + timedelta(days=1)):
            assert clock.now() == THEN + timedelta(days=1)
        assert clock.now() == THEN
    assert clock.now() != THEN


def test_the_clock_of_another_thread_goes_on():
    seen = []
    with clock.at(THEN):
        thread = Thread(target=lambda: seen.append(clock.now()))
        thread.start()
        thread.join()
    assert seen[0] != THEN


def test_the_clock_of_production_cannot_be_stopped(settings):
    settings.PRODUCTION = True
    with pytest.raises(RuntimeError, match="production"), clock.at(THEN):
        pass


def test_the_clock_is_not_stopped_at_an_instant_without_a_zone():
    with pytest.raises(ValueError, match="no zone"), clock.at(THEN.replace(tzinfo=None)):
        pass
