"""A world to drive whole cases in: the people of the demo, their keys, and the sample application.

Every step says at what time it happens; the days are those of February 2026, of which
Tuesday the 3rd is day 0 of the case.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import yaml
from django.conf import settings
from django.test import Client

from ruqsat import regulations
from ruqsat.cases import clock
from ruqsat.cases.decide import Refused
from ruqsat.conduct import automatic, door, filing, preparing, signatures
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.paperwork import kept
from ruqsat.conduct.visitors import Visitor
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition
from ruqsat.people import demo
from ruqsat.people.acting import CHOSEN
from ruqsat.people.models import Account, Appointment, Body, Position
from ruqsat.people.standing import capacities
from ruqsat.signing.authority import Authority
from ruqsat.signing.authority.cast import CAST
from ruqsat.signing.making import SigningKey

ZONE = ZoneInfo("Asia/Almaty")
COMPANY = "140640970116"
BODY = "industry-committee"
SLUG = "processing-219"
"""The regulation of a case, unless a test says otherwise."""
FIRST = "in_territory"
"""The service of a case, unless a test says otherwise."""
CAPACITIES = {
    "zhanbolatov": COMPANY,
    "tileuhanova": COMPANY,
    "esenbaeva": "180240970387",
    "kim": "own",
    "qasymbek": f"{BODY}/chair",
    "zhaqsylyq": f"{BODY}/deputy_chair",
    "tolebai": f"{BODY}/office",
    "rahym": f"{BODY}/executor_1",
    "sarsenbi": f"{BODY}/executor_2",
    "bektemis": "industry-ministry/complaints",
    "ormanuly": "civil-service-agency/quality",
}
"""In which capacity each person of the demo acts, unless a test says otherwise."""
DAYS = (
    *("2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06", "2026-02-09"),
    *("2026-02-10", "2026-02-11", "2026-02-12", "2026-02-13"),
)
"""The days of the case by their number: the working days after day 0."""


def moment(when: str) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=ZONE)


@contextmanager
def at(when: str) -> Iterator[None]:
    """The clock stopped at a local time: ``2026-02-03 10:20``."""
    with clock.at(moment(when)):
        yield


def day(number: int, hour: str = "10:00") -> str:
    """A time on a working day of the case."""
    return f"{DAYS[number]} {hour}"


@cache
def authority() -> Authority:
    """The test authority where this installation looks for the roots it trusts."""
    found = Authority.at(settings.AUTHORITY_FOLDER, cast={})
    for key, part in CAST.items():
        found.issue(key, part.subject, part.period)
        if part.revoked_at is not None:
            found.revoke(key, part.revoked_at)
    return found


def law(slug: str = SLUG) -> Edition:
    return regulations.current(slug)


@cache
def sample(service: str = FIRST, slug: str = SLUG) -> Mapping[str, Mapping[str, str]]:
    """What a valid case states, by the name of the act; every file of it is really kept."""
    text = (law(slug).folder / "sample.yaml").read_text(encoding="utf-8")
    # Every value as it stands: neither «on» nor 11 is anything but text.
    whole: Mapping[str, Mapping[str, Mapping[str, str]]] = yaml.load(text, yaml.BaseLoader)
    return whole[service]


def stated(service: str = FIRST, slug: str = SLUG) -> dict[str, str]:
    """What the sample application states, in the name of the company of the demo."""
    raw, ours = sample(service, slug)["apply"], ("recipient.name", "recipient.bin")
    return {**raw, **{path: sample()["apply"][path] for path in ours if path in raw}}


def answers(service: str = FIRST, slug: str = SLUG) -> dict[str, str]:
    """The same with files that are really kept."""
    raw = stated(service, slug)
    for path in [path for path in raw if path.endswith(".sha256")]:
        file = path.removesuffix(".sha256")
        content = f"%PDF-1.7\n% {raw[f'{file}.name']}\n".encode()
        raw[path], raw[f"{file}.size"] = kept(content), str(len(content))
    return raw


def visitor(name: str, capacity: str | None = None) -> Visitor:
    """A person of the demo in one of the capacities they have at the time of the clock."""
    account = Account.objects.of_iin(demo.described()["persons"][name]["iin"])
    assert account is not None
    today = clock.now().astimezone(ZONE).date()
    wanted = capacity or CAPACITIES[name]
    found = {one.key: one for one in capacities(account.person, today)}
    return Visitor(str(account.pk), found[wanted])


@cache
def opened_key(name: str) -> SigningKey:
    """Opening a key file takes longer than signing with it."""
    return authority().key(name)


def signature(preparation: Preparation, key: str) -> bytes:
    """Of what was prepared, by a key of the test authority."""
    return opened_key(key).sign(signatures.content(preparation), attached=False)


@dataclass(slots=True)
class Course:
    """One case as it runs: who does what, and when."""

    id: UUID = field(default_factory=uuid4)
    edition: Edition = field(default_factory=law)
    name: str = FIRST
    """Of its service."""
    changed: Mapping[str, str] = field(default_factory=dict)
    """What its application states otherwise than the sample."""

    @property
    def service(self) -> Service:
        return self.edition.procedure.service(self.name)

    def draft(self, **changed: str) -> filing.Draft:
        raw = {**answers(self.name, self.edition.slug), **self.changed, **changed}
        return filing.Draft(self.id, self.edition, self.service, 1, raw)

    def file(
        self, when: str = "2026-02-03 10:20", *, by: str = "zhanbolatov", key: str = "company_head"
    ) -> None:
        """The sample application, signed and filed."""
        with at(when):
            draft, applicant = self.draft(), visitor(by)
            preparation = filing.show(draft, applicant)
            assert isinstance(preparation, Preparation), preparation
            cms = signature(preparation, key)
            filed = filing.file_application(
                draft, applicant, preparation_id=preparation.id, cms=cms
            )
            assert isinstance(filed, Performed), filed

    def opened(self, by: str, when: str) -> File:
        with at(when):
            return door.open_file(self.id, visitor(by))

    def show(
        self, by: str, act: str, when: str, *, stated: Mapping[str, str] | None = None
    ) -> Preparation:
        """What the act would sign."""
        with at(when):
            signer = visitor(by)
            file = door.open_file(self.id, signer)
            shown = preparing.show(file, signer, act=self.edition.procedure.act(act), stated=stated)
            assert isinstance(shown, Preparation), shown
            return shown

    def tries(
        self, by: str, doing: Doing, when: str, *, key: str = "", expected: int | None = None
    ) -> Performed | Refused:
        """The door's answer; ``key`` names the request."""
        with at(when):
            person = visitor(by)
            version = door.open_file(self.id, person).history.version
            request = key or f"{doing.act} {when}"
            wanted = version if expected is None else expected
            return door.perform(self.id, person, doing=doing, expected=wanted, key=request)

    def does(self, by: str, doing: Doing, when: str) -> None:
        done = self.tries(by, doing, when)
        assert isinstance(done, Performed), done

    def signs(
        self,
        by: str,
        act: str,
        when: str,
        *,
        key: str = "body_head",
        stated: Mapping[str, str] | None = None,
    ) -> None:
        shown = self.show(by, act, when, stated=stated)
        self.does(by, Doing(act=act, preparation=shown.id, cms=signature(shown, key)), when)

    def attended(self, when: str) -> None:
        """As the worker does when the case wakes."""
        with at(when):
            automatic.attend(self.id)

    def acts(self) -> list[str]:
        """The acts in the journal, in their order."""
        return [one.event.act for one in self.opened("tolebai", day(8)).history.events]


def registered(course: Course | None = None, **how: str) -> Course:
    course = course or Course()
    course.file(**how)
    course.does("tolebai", Doing(act="register"), "2026-02-03 11:00")
    return course


def assigned(course: Course | None = None) -> Course:
    course = registered(course)
    with at(day(0)):
        executor = visitor("rahym").account
    course.does("qasymbek", Doing(act="assign", appointed=executor), "2026-02-03 11:30")
    return course


def found_complete(course: Course | None = None) -> Course:
    course = assigned(course)
    course.does("rahym", Doing(act="check_completeness", finding="complete"), day(1))
    return course


def found_incomplete(course: Course | None = None) -> Course:
    course = assigned(course)
    stated = sample()["check_completeness"]
    doing = Doing(act="check_completeness", finding="incomplete", stated=stated)
    course.does("rahym", doing, day(1))
    return course


def drawn_up(course: Course | None = None) -> Course:
    course = found_complete(course)
    course.does("rahym", Doing(act="check_conformity", finding="conforms"), day(2))
    course.does("rahym", Doing(act="draw_up"), day(3))
    return course


def issued(when: str = "2026-02-06 19:10", *, course: Course | None = None) -> Course:
    course = drawn_up(course)
    course.signs("qasymbek", "issue", when)
    return course


def delivered(course: Course | None = None) -> Course:
    course = issued(course=course)
    course.attended("2026-02-09 09:00")
    return course


def doubted(course: Course | None = None) -> Course:
    """A ground was found on day 2."""
    course = found_complete(course)
    doing = Doing(
        act="check_conformity",
        finding="does_not_conform",
        grounds=("not_conforming",),
        stated=sample()["check_conformity"],
    )
    course.does("rahym", doing, day(2))
    return course


def hearing_on(on: str, hour: str = "11") -> dict[str, str]:
    return {**sample()["notify_hearing"], "on": on, "hour": hour}


def invited(course: Course | None = None) -> Course:
    course = doubted(course)
    doing = Doing(act="notify_hearing", stated=hearing_on(DAYS[4]))
    course.does("rahym", doing, day(3))
    return course


def heard(finding: str = "refuse", course: Course | None = None) -> Course:
    course = invited(course)
    doing = Doing(act="hold_hearing", finding=finding, stated=sample()["hold_hearing"])
    course.does("rahym", doing, day(4, "12:00"))
    return course


def refused() -> Course:
    """Refused for incompleteness on day 2 and sent to the cabinet."""
    course = found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "12:00"))
    course.signs("qasymbek", "refuse_incomplete", day(2))
    course.attended(day(2, "10:01"))
    return course


def complained() -> Course:
    """About that refusal, on day 3, and registered."""
    course = refused()
    stated = sample()["complain"]
    course.signs("zhanbolatov", "complain", day(3), key="company_head", stated=stated)
    course.does("tolebai", Doing(act="register_complaint"), day(3, "11:00"))
    return course


def forwarded() -> Course:
    course = complained()
    course.does("qasymbek", Doing(act="forward"), day(4))
    return course


def another_body(person: str) -> str:
    """A body like ours in which a person of the demo holds the office; the key of that place."""
    body = Body.objects.get(key=BODY)
    body.pk, body.key, body.bin = None, "other-committee", "180240970387"
    body.save()
    titles = {"title_kk": "Кеңсе", "title_ru": "Канцелярия", "title_en": "Office"}
    position = Position.objects.create(body=body, key="office", role="office", **titles)
    account = Account.objects.of_iin(demo.described()["persons"][person]["iin"])
    assert account is not None
    Appointment.objects.create(person=account.person, position=position, since="2020-01-01")
    return "other-committee/office"


def browser(name: str, capacity: str | None = None) -> Client:
    """Django's client, with a person of the demo signed in and their capacity chosen."""
    account = Account.objects.of_iin(demo.described()["persons"][name]["iin"])
    assert account is not None
    client = Client()
    client.force_login(account)
    session = client.session
    session[CHOSEN] = capacity or CAPACITIES[name]
    session.save()
    return client
