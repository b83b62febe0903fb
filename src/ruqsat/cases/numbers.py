"""Numbers of bodies: without gaps, without doubles, per body, year and kind.

The next number is written into an event; the append gives it only if it is still the next.
"""

from ruqsat.cases.models import NumberRow


def last(body: str, year: int, kind: str) -> int:
    """The last number given; 0 before the first."""
    given = NumberRow.objects.filter(body=body, year=year, kind=kind).values_list("last", flat=True)
    return given.first() or 0
