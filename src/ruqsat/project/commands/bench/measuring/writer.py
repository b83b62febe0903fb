"""One process that acts in cases as fast as it can; ``writers`` starts it and speaks to it.

Told ``run SECONDS`` on a line, it opens cases of eight acts, reads each case before each act, and
answers with a line of JSON: how many acts, in what time, and how long the slowest took.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import django

from ruqsat.cases.batch import ApplicantKind, Batch, CaseFacts, Job, OpenDuty
from ruqsat.cases.events import Actor, Event, EventKind, Recorded

ACTS = ("apply", "register", "assign", "check", "conform", "draw_up", "issue", "deliver")
STATED = {f"goods.{n}.name": "Мыс концентраты, қайта өңдеуге арналған" for n in range(5)}
"""Some 500 bytes, as what is stated in an act usually takes."""
FILED = datetime(2025, 10, 20, 5, 15, tzinfo=UTC)
BY = Actor("17", "executor", "БСН 140640970116, басшы")


def one_case() -> Iterator[None]:
    """Every act of one case, each as one durable commit."""
    from ruqsat.cases import journal

    case = a_case()
    journal.append(batch(case, 0))
    yield
    for place in range(1, len(ACTS)):
        journal.append(batch(_read(case.id), place))
        yield


def a_case() -> CaseFacts:
    return CaseFacts(
        id=uuid4(),
        regulation="bench",
        edition="bench",
        service="bench",
        body="bench",
        applicant_kind=ApplicantKind.COMPANY,
        applicant_id="140640970116",
        opened_by="17",
        opened_at=FILED,
    )


def _read(case: UUID) -> CaseFacts:
    from ruqsat.cases import journal

    past = journal.history(case)
    assert past is not None
    return past.facts


def batch(case: CaseFacts, place: int) -> Batch:
    """The act at that place: what follows it opens, and the first leaves a job behind."""
    at = FILED + timedelta(hours=place)
    event = Event(EventKind.DONE, ACTS[place], "7.1.b", at, BY)
    following = ACTS[place + 1 : place + 2]
    return Batch(
        case=case,
        expected=place,
        recorded=(Recorded(event, STATED),),
        key=f"bench/{place}",
        duties=tuple(OpenDuty(act, "executor", "17", at, at + timedelta(1)) for act in following),
        jobs=(Job("tell", {"notice": "accepted"}),) if place == 0 else (),
    )


def act_for(seconds: float) -> dict[str, float]:
    """Act until the time is over; the slowest act is what someone else had to wait."""
    acts, worst = 0, 0.0
    cpu, started = time.process_time(), time.perf_counter()
    last, end = started, started + seconds
    while last < end:
        for _ in one_case():
            now = time.perf_counter()
            worst, last = max(worst, now - last), now
            acts += 1
    spent = time.process_time() - cpu
    return {"acts": acts, "seconds": last - started, "worst": worst, "cpu": spent}


def main() -> None:
    django.setup()
    act_for(0.2)
    print("ready", flush=True)
    for line in sys.stdin:
        _, seconds = line.split()
        print(json.dumps(act_for(float(seconds))), flush=True)


if __name__ == "__main__":
    main()
