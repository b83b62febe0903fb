"""Papers by service: services of one procedure share acts, and each may have a paper of its own."""

import pytest

from ruqsat.languages import same
from ruqsat.lex import Act, Form, LawError, Outcome, Paper, Procedure, Service, ask
from ruqsat.lex.tests.permit import APPLICANT, ENGLISH, HEAD, written

MORE = """
## 6  {kind: definition, actor: provider, services: [fill], kk: "толтыру"}
A permit to fill is issued.
"""


@pytest.fixture
def law(tmp_path):
    return written(tmp_path, en=ENGLISH + MORE)


def declared(law, *, digs=True, fills=True, again=False):
    """A procedure of two services; the papers of ``decide`` are those that are switched on."""

    class Application(Form):
        depth: str = ask(law("2.1", "Depth of the hole"))

    def service(name, citation):
        return Service(
            citation,
            same(name),
            form=Application,
            name=name,
            filed_for=lambda _application: "140640970116",
            filed_by=lambda _application: "JSC",
        )

    class Earth(Procedure, law=law):
        dig = service("dig", law("1", "A permit to dig"))
        fill = service("fill", law("6", "A permit to fill"))
        apply = Act(law("2", "files an application"), same("apply"), by=APPLICANT)
        issued = Outcome(law("1", "is issued"), same("issued"), name="issued")
        decide = Act(
            law("4", "may issue the permit"),
            same("decide"),
            by=HEAD,
            after=apply,
            gives=(issued,),
            signed=True,
        )
        receipt = paper(law, apply, apply)
        if digs:
            to_dig = paper(law, apply, decide, of=(dig,))
        if fills:
            to_fill = paper(law, apply, decide, of=(fill,))
        if again:
            to_fill_again = paper(law, apply, decide, of=(dig, fill))
        silent = law.silent("not read here", "3", "3.1", "4.1", "5", adr="0001")

    return Earth


def paper(law, drawn_up_by, signed_by, of=()):
    return Paper(
        law("1", "A permit"),
        same("permit"),
        template="permit",
        prints=(),
        content=lambda _dossier: None,
        drawn_up_by=drawn_up_by,
        signed_by=signed_by,
        of=of,
    )


def test_an_act_signs_the_paper_of_the_service_of_its_case(law):
    earth = declared(law)
    decide = earth.act("decide")
    signed = [earth.paper(decide, service).name for service in earth.services]
    assert signed == ["to_dig", "to_fill"]


def test_a_paper_that_names_no_service_serves_every_one(law):
    earth = declared(law)
    assert {earth.paper(earth.opening(), service).name for service in earth.services} == {"receipt"}
    assert [one.name for one in earth.papers_of(earth.fill)] == ["receipt", "to_fill"]


def test_a_service_whose_decision_has_no_paper_stops_the_procedure(law):
    with pytest.raises(LawError, match="decide signs a paper, but none is declared for fill"):
        declared(law, fills=False)


def test_two_papers_of_one_act_in_one_service_stop_the_procedure(law):
    with pytest.raises(LawError, match="decide signs to_dig and to_fill_again in dig: which"):
        declared(law, again=True)


def test_an_act_that_signs_no_paper_anywhere_has_none(law):
    earth = declared(law, digs=False, fills=False)
    assert earth.paper(earth.act("decide"), earth.dig) is None
