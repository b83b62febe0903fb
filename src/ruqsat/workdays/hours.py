"""When an office works on a working day, and in which zone. Zones are IANA names, never offsets."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UNIFIED: Final = datetime(2024, 3, 2, tzinfo=ZoneInfo("UTC"))
UNIFIED_OFFSET: Final = timedelta(hours=5)


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours of a body: by default 9:00 to 18:30 with a break from 13:00 to 14:30.

    A break that ends when it starts is no break. Raises ``ValueError`` if the hours are out of
    order or the zone is unknown.
    """

    opens: time = time(9)
    closes: time = time(18, 30)
    break_starts: time = time(13)
    break_ends: time = time(14, 30)
    zone: str = "Asia/Almaty"

    def __post_init__(self) -> None:
        if not self.opens < self.break_starts <= self.break_ends < self.closes:
            raise ValueError("hours must run: opens, break starts, break ends, closes")
        zone_named(self.zone)

    @property
    def tz(self) -> ZoneInfo:
        """The zone with its history of offsets."""
        return zone_named(self.zone)


@cache
def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises ``ValueError`` for an unknown one.

    Raises ``RuntimeError`` where the machine's data are older than Kazakhstan's single zone,
    because every filing near midnight would get the wrong day.
    """
    try:
        zone = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        message = f"there is no time zone “{name}”: give an IANA name, such as Asia/Almaty"
        raise ValueError(message) from error
    if UNIFIED.astimezone(ZoneInfo("Asia/Almaty")).utcoffset() != UNIFIED_OFFSET:
        raise RuntimeError(
            "the time zone data are older than 2024a: update the system's tzdata, or set "
            "PYTHONTZPATH to nothing so that the package tzdata is used"
        )
    return zone
