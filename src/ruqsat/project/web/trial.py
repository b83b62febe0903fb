"""What the pages of a trial say of its clock."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from ruqsat.cases import clock


def trial_clock(_: HttpRequest) -> dict[str, datetime | None]:
    """The day and the hour in the trial, where its clock runs ahead of the world."""
    return {"trial_now": timezone.localtime(clock.now()) if settings.CLOCK_AHEAD else None}
