"""What is printed, shown, kept by the machinery, or silent."""

from ruqsat.codes import Basis, Draft, HearingBasis, HearingTerms, Parties
from ruqsat.languages import Sentence, Words
from ruqsat.lex import (
    Act,
    Citation,
    Enforced,
    Form,
    Moment,
    Notice,
    Paper,
    Service,
    Shown,
    working_days,
)

from . import called
from .duties.contact_centre import ContactCentre
from .law import law
from .papers.application import application_paper
from .papers.receipt import TITLE, receipt_paper
from .papers.results import result_paper
from .results import APPLICANT, COMPLAINT_BODY, EXECUTOR, HEAD, OFFICE, QUALITY_BODY

TEMPLATES = {1: "application", 2: "application_outside", 3: "application_domestic"}
ROWS = {"a3": 16, "a4": 14, "a5": 15}
"""The rows of each annex that is a result."""


def service(stands: Citation, named: Words, *, form: type[Form], name: str) -> Service:
    """A service whose application is filed in the name of its recipient."""
    return Service(
        stands,
        named,
        form=form,
        name=name,
        filed_for=lambda application: application.recipient.identifier(),
        filed_by=lambda application: application.recipient.called(),
    )


def application(form: int, apply: Act, *, of: Service) -> Paper:
    """The application on the form of that number (annexes 1 to 3 of the List)."""
    printed = (
        ("a1.f.to", "full name of the authorised body"),
        ("a1.f.from", "full name of the person"),
        (f"a1.f{form}.request", "I request issue of a document"),
        ("a1.f.sign", "surname, first name, patronymic"),
        ("a1.f.seal", "Place of the seal"),
        ("a1.f.date", "Date of the application"),
        ("a1.f.note", "filled in where they are available"),
    )
    return Paper(
        law(f"a1.f{form}.title", "Application for issue of a document"),
        Words("Өтініш", "Заявление", "Application"),
        template=TEMPLATES[form],
        prints=tuple(law(id_, words) for id_, words in printed),
        content=application_paper,
        drawn_up_by=apply,
        signed_by=apply,
        of=(of,),
    )


def document(annex: str, draw_up: Act, *, signed_by: Act, of: Service) -> Paper:
    """The result on its annex: the frame that annexes 3, 4 and 5 share, the title and the rows."""
    frame = (
        ("a3.head", "Letterhead"),
        ("a3.place", "the city of Astana"),
        ("a3.number", "number of the document"),
        ("a3.date", "date of issue"),
        ("a3.note", "filled in where they are available"),
        ("a3.signer.position", "Position of the signatory"),
        ("a3.signer.name", "Name of the signatory"),
        (f"{annex}.title", "Document on the conditions of processing goods"),
    )
    rows = (f"{annex}.{row}" for row in range(1, ROWS[annex] + 1))
    return Paper(
        law("7.1.e", "in the form of annexes 3, 4 and 5"),
        law.norm(f"{annex}.title").title,
        template=f"annex_{annex.removeprefix('a')}",
        prints=(
            *(law(id_, words) for id_, words in frame),
            *(law(id_, law.norm(id_).says.en) for id_ in rows),
        ),
        content=result_paper,
        drawn_up_by=draw_up,
        signed_by=signed_by,
        of=(of,),
    )


def receipt(register: Act) -> Paper:
    """What the applicant is given when the application is registered."""
    return Paper(
        law("3.2.a", "the inquiry for the state service has been accepted"),
        TITLE,
        template="receipt",
        prints=(law("3.2.b", "the day on which the result"),),
        content=receipt_paper,
        drawn_up_by=register,
        signed_by=register,
    )


def draft(drawn_up: Act, *, signed_by: Act, ready: Moment | None = None) -> Draft:
    """A result; where an outcome of the hearing is its draft, from when that refuses."""
    signs = law("7.6.a", "of the head of the provider")
    return Draft(drawn_up, signed_by=signed_by, signs=signs, ready=ready)


def refusal_sent(stands: Citation, *, when: Moment) -> Notice:
    """What the applicant is told when a refusal reaches the cabinet."""
    return _sent(stands, called.REFUSAL_SENT, when=when, says=called.REFUSED_WITH)


def document_sent(stands: Citation, *, when: Moment) -> Notice:
    """What the applicant is told when the document reaches the cabinet."""
    return _sent(stands, called.RESULT_SENT, when=when, says=called.ISSUED_WITH)


def _sent(stands: Citation, title: Words, *, when: Moment, says: Sentence) -> Notice:
    return Notice(stands, title, when=when, to=APPLICANT, says=says, by_email=True)


ANNEX_2_PRINTS = tuple(
    law(id_, words)
    for id_, words in (
        ("a2.1", "Letterhead in Kazakh"),
        ("a2.2", "Letterhead in Russian"),
        ("a2.3", "the city of Astana"),
        ("a2.4", "number of the document"),
        ("a2.5", "date of issue"),
        ("a2.6", "Name of the organisation"),
        ("a2.7", "Reasoned answer on refusal"),
        ("a2.8", "informs of the following"),
        ("a2.9", "In the customs territory"),
        ("a2.10", "number of the incoming document"),
        ("a2.12", "Position of the signatory"),
        ("a2.13", "Name of the signatory"),
    )
)

_ON_THE_SERVICE_PAGE = (
    "rules.title",
    "1.b",
    "2.a",
    "2.b",
    "3.1.a",
    "3.1.c",
    "3.1.d",
    "7.2",
    "8-1",
    "9.1.b",
    "a1.name",
    "a1.1",
    "a1.2",
    "a1.4",
    "a1.5.c",
    "a1.6",
    "a1.7.1.a",
    "a1.7.1.b",
    "a1.7.1.c",
    "a1.7.1.d",
    "a1.7.2.a",
    "a1.7.2.b",
    "a1.7.3.1",
    "a1.7.3.2",
    "a1.8",
    "a1.10.1",
    "a1.10.2.1",
    "a1.10.2.2",
    "a1.10.2.3",
    "a1.10.3",
)
SHOWN = (*(Shown(law(id_, law.norm(id_).says.en), "service") for id_ in _ON_THE_SERVICE_PAGE),)
ENFORCED = (
    Enforced(
        law("a1.8.data", "the provider obtains the particulars"),
        "src/ruqsat/exchange/tests/test_not_asked.py"
        "::test_no_particulars_that_a_registry_holds_are_asked_of_the_applicant",
    ),
    Enforced(
        law("7.6.c", "is kept in the applicant's personal cabinet"),
        "tests/journeys/test_issue.py::test_the_signed_document_stays_in_the_cabinet",
    ),
    Enforced(
        law("a1.5.e", "is kept in the applicant's personal cabinet"),
        "tests/journeys/test_issue.py::test_the_signed_document_stays_in_the_cabinet",
    ),
    Enforced(
        law("8", "data on the stage of rendering the state service"),
        "src/ruqsat/notices/tests/test_stages.py"
        "::test_every_stage_of_a_case_is_told_in_its_order_with_time_finding_and_number",
    ),
)

SILENT = (
    law.silent(
        "about the order itself; nothing in it is left to do",
        *(id_ for id_ in law.norms if id_.startswith("order.")),
    ),
    law.silent("states the basis of the Rules", "1.a"),
    law.silent("names a short form used in the text", "1.c", "1.d"),
    law.silent("the paragraph does not exist or was excluded", "4", "11", "12"),
    law.silent("names what Resolution No. 392 governs outside this act", "7.1.c"),
)

DUTIES = (ContactCentre,)
OFFICIALS = (OFFICE, HEAD, EXECUTOR, COMPLAINT_BODY, QUALITY_BODY)
PARTIES = Parties(applicant=APPLICANT, office=OFFICE, head=HEAD, body=COMPLAINT_BODY)
COMPLAINT = Basis(
    files=law("9.2", "may file a complaint with the provider and (or) the official"),
    forwards=law("9.3", "not later than 3 (three) working days"),
    refrains=law("9.4", "may refrain from sending the complaint"),
    answers=law("9.5", "within 5 (five) working days"),
    considers=(law("9.1.a", "may consider a complaint"),),
)
HEARING = HearingBasis(
    required=law("7.3.a", "makes a preliminary decision to refuse"),
    notifies=law("7.3.b", "notifies the applicant of the preliminary decision"),
    names_place=law("7.3.c", "the place (manner) of the hearing"),
    sends=law("7.4.a", "e-mail address given in the application"),
    states=law("7.3.d", "may express a position on the preliminary decision"),
    holds=law("7.4.c", "holds the hearing"),
    weighs=law("7.5.a", "On the results of the hearing"),
)


def hearing_terms(result: Moment, accepted: Moment) -> HearingTerms:
    """Of the terms of the notice the stricter one governs (finding «7.3»)."""
    before = working_days(3, law("7.4.b", "at least 3 (three) working days before"))
    within = working_days(8, law("7.3.e", "8 (eight) working days"))
    two_days = working_days(2, law("7.4.c", "not later than 2 (two) working days"))
    return HearingTerms(
        ends=result,
        notice=before.before(result) | within.after(accepted),
        position=two_days,
        hearing=two_days,
    )


def court(after_complaint: Moment, known: Moment) -> tuple[Shown, Shown]:
    """What a page says of the way to court, and from when."""
    return (
        Shown(
            law("10.a", "may go to court after a complaint"),
            "case",
            says=called.TO_COURT,
            when=after_complaint,
        ),
        Shown(
            law("10.b", "only where the laws of the Republic of Kazakhstan provide otherwise"),
            "case",
            says=called.STRAIGHT_TO_COURT,
            when=known,
        ),
    )
