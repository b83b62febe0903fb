"""A small invented procedure with every kind of lapse, for tests of the machinery."""

from ruqsat.languages import same
from ruqsat.lex import (
    Act,
    Finding,
    Form,
    Law,
    Norm,
    NormKind,
    Outcome,
    Procedure,
    Role,
    Seat,
    Service,
    deemed,
    forgone,
    overdue,
    stops,
    working_days,
)

NORMS = (
    ("1", NormKind.DEFINITION, "provider", "A permit to dig is a state service."),
    ("2", NormKind.DEFINITION, "provider", "The permit is issued or the application is left."),
    ("3", NormKind.RIGHT, "applicant", "Anyone files an application."),
    ("4", NormKind.DUTY, "office", "The office registers it."),
    ("4.1", NormKind.TERM, "office", "It does so within one working day."),
    ("5", NormKind.DUTY, "head", "The head appoints an executor."),
    ("6", NormKind.DUTY, "executor", "The executor checks whether it is complete."),
    ("6.1", NormKind.TERM, "executor", "The check takes two working days."),
    ("6.2", NormKind.CONSEQUENCE, "executor", "After that nothing is checked any more."),
    ("7", NormKind.RIGHT, "applicant", "The applicant completes what is missing."),
    ("7.1", NormKind.TERM, "applicant", "There are three working days for it."),
    ("8", NormKind.POWER, "head", "The head leaves what was not completed."),
    ("9", NormKind.DUTY, "head", "The head issues the permit."),
    ("9.1", NormKind.TERM, "head", "The head has five working days."),
    ("9.2", NormKind.CONSEQUENCE, "head", "If the head is silent, the permit is issued."),
    ("10", NormKind.DUTY, "portal", "The portal publishes the permit."),
)


law = Law(
    "permit",
    same("On digging"),
    {
        id_: Norm(id_, kind, actor, services=(), key="", says=same(says))
        for id_, kind, actor, says in NORMS
    },
)

APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
OFFICE = Role("office", same("office"))
HEAD = Role("head", same("head"))
EXECUTOR = Role("executor", same("executor"))
PORTAL = Role("portal", same("portal"), Seat.MACHINE)


class Found(Finding):
    COMPLETE = "complete", "complete", "complete", "complete"
    INCOMPLETE = "incomplete", "incomplete", "incomplete", "incomplete"


class Application(Form):
    """Nothing is asked."""


class Permit(Procedure, law=law):
    permit = Service(
        law("1", "state service"),
        same("permit"),
        form=Application,
        name="permit",
        filed_for=lambda _application: "140640970116",
        filed_by=lambda _application: "JSC",
    )
    issued = Outcome(law("2", "is issued"), same("issued"), name="issued")
    left = Outcome(law("2", "is left"), same("left"), name="left")

    apply = Act(law("3", "files an application"), same("apply"), by=APPLICANT)
    register = Act(
        law("4", "registers it"),
        same("register"),
        by=OFFICE,
        after=apply,
        within=working_days(1, law("4.1", "one working day")).or_else(overdue),
    )
    assign = Act(
        law("5", "appoints an executor"), same("assign"), by=HEAD, after=register, appoints=EXECUTOR
    )
    check = Act(
        law("6", "checks whether"),
        same("check"),
        by=EXECUTOR,
        after=assign,
        finds=Found,
        within=working_days(2, law("6.1", "two working days")).or_else(
            stops(law("6.2", "nothing is checked any more"))
        ),
    )
    complete = Act(
        law("7", "completes what is missing"),
        same("complete"),
        by=APPLICANT,
        after=check.found(Found.INCOMPLETE),
        may=True,
        within=working_days(3, law("7.1", "three working days")).or_else(forgone),
    )
    leave = Act(
        law("8", "leaves what was not completed"),
        same("leave"),
        by=HEAD,
        after=complete.lapsed,
        gives=(left,),
    )
    issue = Act(
        law("9", "issues the permit"),
        same("issue"),
        by=HEAD,
        after=check.found(Found.COMPLETE) | complete | check.lapsed,
        gives=(issued,),
        within=working_days(5, law("9.1", "five working days")).or_else(
            deemed(issued, law("9.2", "the permit is issued"))
        ),
    )
    publish = Act(law("10", "publishes the permit"), same("publish"), by=PORTAL, after=issued)
