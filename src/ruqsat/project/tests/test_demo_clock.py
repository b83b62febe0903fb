"""The clock of a trial: ahead of the evening and the weekend, and never running back."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from ruqsat.cases import clock
from ruqsat.conduct.tests import world
from ruqsat.project.start import installed
from ruqsat.project.start.demo_clock import ahead
from ruqsat.workdays import Hours, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
MONDAY_NOON = datetime(2026, 11, 16, 6, 0, tzinfo=UTC)


def test_in_working_hours_the_clock_is_the_world_s(tmp_path):
    assert ahead(tmp_path, MONDAY_NOON) == timedelta()


@pytest.mark.parametrize("hours", [8, 20, 5 * 24, 5 * 24 + 13])
def test_outside_working_hours_it_is_set_ahead_to_them(tmp_path, hours):
    now = MONDAY_NOON + timedelta(hours=hours)
    shown = now + ahead(tmp_path, now)
    assert OFFICE.is_open(shown)
    assert shown > now


def test_the_next_start_never_runs_back(tmp_path):
    evening = MONDAY_NOON + timedelta(hours=8)
    first = evening + ahead(tmp_path, evening)
    morning = evening + timedelta(hours=13)
    assert morning + ahead(tmp_path, morning) > first


def test_a_trial_begun_while_its_clock_is_ahead_is_not_set_ahead_twice(settings, tmp_path):
    settings.DATA, settings.CLOCK_AHEAD = tmp_path, ahead(tmp_path, clock.world())
    clock._ahead.cache_clear()
    try:
        again = timedelta(seconds=installed.clock_ahead())
    finally:
        clock._ahead.cache_clear()
    assert again == ahead(tmp_path, clock.world())
    assert OFFICE.is_open(clock.world() + again)


def test_a_clock_ahead_is_refused_in_production(settings):
    settings.PRODUCTION, settings.CLOCK_AHEAD = True, timedelta(hours=1)
    clock._ahead.cache_clear()
    try:
        with pytest.raises(RuntimeError, match="RUQSAT_AHEAD"):
            clock.now()
    finally:
        clock._ahead.cache_clear()


def test_every_page_of_a_trial_says_which_day_and_hour_it_is_there(db, settings):
    settings.CLOCK_AHEAD = timedelta(days=3)
    with world.at("2026-02-09 09:05"):
        assert "Мұнда қазір 2026 жылғы 9 ақпан, сағат 9.05." in Client().get("/kk/").text


def test_where_the_clock_is_right_no_page_speaks_of_it(db):
    assert "Мұнда қазір" not in Client().get("/kk/").text
