"""Working-day arithmetic: one addition, and a whole term from a moment to the end of its last day.

The limit is one look-up in the same tables, without a call. A term also has a zone, a roll and the
end of its day, and keeps all that is needed to say why.
"""

from datetime import datetime, time

from ruqsat.languages import Words
from ruqsat.project.commands.bench.calendars import ways
from ruqsat.project.commands.bench.measuring.figures import Figure, Measured
from ruqsat.project.commands.bench.measuring.turns import rates
from ruqsat.workdays import Calendar, Counted, Hours, Office, Span, Unit, count, kazakhstan

ROUNDS = 9
SECONDS = 0.25
RECEIVED = time(10, 15)

Terms = list[tuple[Span, datetime]]


def measure() -> Measured:
    office, asked = Office(kazakhstan(), Hours()), ways.additions()
    calendar, given = office.calendar, terms(office, asked)
    others = ways.peers(calendar, asked)
    found = rates(
        {
            "limit": ways.look_up(calendar, asked),
            "add": lambda: added(calendar, asked),
            "count": lambda: counted(office, given),
            **others,
        },
        rounds=ROUNDS,
        seconds=SECONDS,
    )
    peers = {name: found[name] for name in others}
    return (
        Figure(
            name="additions of working days",
            called=Words(
                "Жұмыс күндерін қосу", "Сложение рабочих дней", "Additions of working days"
            ),
            unit="additions/s a core",
            ours=found["add"],
            limit=found["limit"],
            peers=peers,
            goal=3_000_000,
            judged="ours",
        ),
        Figure(
            name="terms counted",
            called=Words("Мерзімді толық есептеу", "Полный расчёт срока", "Whole terms counted"),
            unit="terms/s a core",
            ours=found["count"],
            limit=found["limit"],
            peers=peers,
        ),
    )


def added(calendar: Calendar, asked: ways.Additions) -> ways.Days:
    add = calendar.add
    return [add(day, number) for day, number in asked]


def terms(office: Office, asked: ways.Additions) -> Terms:
    zone = office.hours.tz
    return [
        (Span(number, Unit.WORKING_DAY), datetime.combine(day, RECEIVED, zone))
        for day, number in asked
    ]


def counted(office: Office, given: Terms) -> list[Counted]:
    return [count(office, span, start) for span, start in given]
