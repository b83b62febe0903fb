"""Hours of a body hold from a day on, and that day begins at midnight where the body is."""

from datetime import UTC, date, datetime, time

import pytest

from ruqsat.people.models import Body, WorkingHours
from ruqsat.workdays import Hours

pytestmark = pytest.mark.django_db

EARLY = Hours(time(8), time(17), time(12), time(13))


@pytest.fixture
def body(people) -> Body:
    return Body.objects.get(key="industry-committee")


def keep(body: Body, since: date, hours: Hours) -> None:
    WorkingHours.objects.create(
        body=body,
        since=since,
        opens=hours.opens,
        closes=hours.closes,
        break_starts=hours.break_starts,
        break_ends=hours.break_ends,
        zone=hours.zone,
    )


def test_a_body_of_which_no_hours_are_kept_works_the_usual_ones(body):
    assert body.hours(datetime(2026, 2, 3, tzinfo=UTC)) == Hours()


def test_hours_hold_from_the_midnight_of_their_first_day_in_almaty(body):
    keep(body, date(2026, 3, 2), EARLY)
    assert body.hours(datetime(2026, 3, 1, 18, 59, tzinfo=UTC)) == Hours()
    assert body.hours(datetime(2026, 3, 1, 19, 0, tzinfo=UTC)) == EARLY


def test_of_several_hours_those_of_the_latest_day_hold_in_whatever_order_they_were_kept(body):
    late = Hours(closes=time(20))
    keep(body, date(2026, 6, 1), late)
    keep(body, date(2026, 3, 2), EARLY)
    assert body.hours(datetime(2026, 4, 1, tzinfo=UTC)) == EARLY
    assert body.hours(datetime(2026, 7, 1, tzinfo=UTC)) == late


def test_hours_of_another_body_are_not_asked(body):
    other = Body.objects.create(key="other", bin="180240970387")
    keep(other, date(2020, 1, 1), EARLY)
    assert body.hours(datetime(2026, 7, 1, tzinfo=UTC)) == Hours()
