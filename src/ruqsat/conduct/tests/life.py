"""A document of the demo and what its holder asks of it; the document was sent on 9 February."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ruqsat.cases.decide import Refused
from ruqsat.conduct import filing
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, visitor
from ruqsat.subjects import reading
from ruqsat.subjects.history import Stands

SLUG = "processing-392"
NUMBER = "Ш-2026/000001"
ASKED = "2026-03-02 10:00"
"""A Monday; the five working days of a request made then end on Monday the 9th, itself a day off
for the 8th, so on Tuesday the 10th."""
DATED = {"term.given_as": "day", "term.until": "2027-02-10", "term.months": ""}
STATED: Mapping[str, Mapping[str, str]] = {
    "extension": {
        "term.placed_on": "2026-02-10",
        "term.ends_on": "2027-02-10",
        "term.until": "2027-12-31",
    },
    "amendment": {"change.changed_on": "2026-02-20"},
}


def answers(name: str) -> Mapping[str, str]:
    """What a request about that document states."""
    return {**world.stated(name, SLUG), "document": NUMBER, **STATED.get(name, {})}


@dataclass
class Asking:
    """A request about the document, as far as it has come."""

    name: str
    changed: Mapping[str, str] = field(default_factory=dict)
    by: str = "zhanbolatov"
    key: str = "company_head"
    course: Course = field(init=False)

    def __post_init__(self) -> None:
        stated = {"document": NUMBER, **STATED.get(self.name, {}), **self.changed}
        self.course = Course(edition=world.law(SLUG), name=self.name, changed=stated)

    def shown(self, when: str = ASKED) -> Preparation | Refused:
        """What its applicant would sign, or why it is not taken in."""
        with at(when):
            return filing.show(self.course.draft(), visitor(self.by))

    def assigned(self, day: str) -> Course:
        """Filed, registered and given to an executor on one day."""
        course = self.course
        course.file(f"{day} 10:00", by=self.by, key=self.key)
        course.does("tolebai", Doing(act="register"), f"{day} 10:10")
        with at(f"{day} 10:20"):
            executor = visitor("rahym").account
        course.does("qasymbek", Doing(act="assign", appointed=executor), f"{day} 10:20")
        return course

    def refusable(self, day: str) -> Course:
        """The applicant was told of a preliminary decision to refuse an extension."""
        course, stated = self.assigned(day), world.sample(self.name, SLUG)["consider"]
        grounds = ("extension_not_confirmed",)
        found = Doing(act="consider", finding="refuse", grounds=grounds, stated=stated)
        course.does("rahym", found, f"{day} 11:00")
        course.does("rahym", Doing(act="notify_preliminary"), f"{day} 12:00")
        return course

    def granted(self, day: str) -> "Asking":
        """Considered and granted on one day, and sent."""
        course = self.assigned(day)
        course.does("rahym", Doing(act="consider", finding="grant"), f"{day} 11:00")
        course.signs("qasymbek", "grant", f"{day} 12:00")
        course.attended(f"{day} 12:01")
        return self


def issued(**changed: str) -> Course:
    """The document, whose last day is stated unless the test says otherwise."""
    return world.delivered(Course(changed={**DATED, **changed}))


def kept(document: Course) -> reading.Kept:
    found = reading.kept(document.id)
    assert found is not None
    return found


def stands(document: Course, on: str) -> Stands:
    return kept(document).history.on(date.fromisoformat(on))
