"""A small invented procedure in which every kind of declaration can be broken."""

from collections.abc import Iterator
from contextlib import contextmanager

from ruqsat.languages import same
from ruqsat.lex import (
    Act,
    Finding,
    Form,
    Ground,
    Law,
    Limit,
    Norm,
    NormKind,
    Outcome,
    Procedure,
    Requires,
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
    ("1", NormKind.DEFINITION, "provider", "A permit is issued, refused, or the matter is left."),
    ("2", NormKind.TERM, "provider", "All of it takes ten working days."),
    ("3", NormKind.RIGHT, "applicant", "Anyone applies."),
    ("4", NormKind.DUTY, "executor", "The executor checks the plan."),
    ("4.1", NormKind.TERM, "executor", "The check takes two working days."),
    ("5", NormKind.RIGHT, "applicant", "The applicant sends a plan that was missing."),
    ("5.1", NormKind.TERM, "applicant", "Three working days are given for it."),
    ("5.2", NormKind.CONSEQUENCE, "applicant", "After that no plan is taken."),
    ("6", NormKind.POWER, "head", "The head leaves the matter."),
    ("7", NormKind.DUTY, "executor", "The executor warns of a refusal."),
    ("7.1", NormKind.TERM, "executor", "It warns at least three working days before the end."),
    ("8", NormKind.RIGHT, "applicant", "The applicant answers the warning."),
    ("8.1", NormKind.TERM, "applicant", "The answer is given within one working day."),
    ("9", NormKind.DUTY, "executor", "The executor hears the applicant."),
    ("9.1", NormKind.CONSEQUENCE, "head", "Nobody is refused unheard."),
    ("10", NormKind.DUTY, "head", "The head refuses."),
    ("10.1", NormKind.CHECK, "executor", "The plan is dangerous."),
    ("11", NormKind.DUTY, "head", "The head issues the permit."),
    ("11.1", NormKind.CONSEQUENCE, "head", "The permit is issued by silence."),
    ("12", NormKind.DUTY, "portal", "The portal publishes what was decided."),
)
law = Law(
    "small",
    same("On plans"),
    {
        id_: Norm(id_, kind, actor, services=(), key="", says=same(says))
        for id_, kind, actor, says in NORMS
    },
)

APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
EXECUTOR = Role("executor", same("executor"))
HEAD = Role("head", same("head"))
PORTAL = Role("portal", same("portal"), Seat.MACHINE)


class Plan(Finding):
    GOOD = "good", "good", "good", "good"
    BAD = "bad", "bad", "bad", "bad"
    MISSING = "missing", "missing", "missing", "missing"


class Application(Form):
    """Nothing is asked."""


dangerous = Ground(law("10.1", "is dangerous"), same("dangerous"), "dangerous")
issued = Outcome(law("1", "is issued"), same("issued"), name="issued")
left = Outcome(law("1", "is left"), same("left"), name="left")
refused = Outcome(
    law("1", "refused"), same("refused"), name="refused", adverse=True, grounds=(dangerous,)
)


class Small(Procedure, law=law):
    plan = Service(
        law("1", "A permit"),
        same("permit"),
        form=Application,
        name="plan",
        filed_for=lambda _application: "140640970116",
        filed_by=lambda _application: "JSC",
    )
    apply = Act(law("3", "applies"), same("apply"), by=APPLICANT)
    all_of_it = Limit(
        law("2", "ten working days"),
        same("all of it"),
        ends=working_days(10, law("2", "ten working days")).after(apply),
    )
    check = Act(
        law("4", "checks the plan"),
        same("check"),
        by=EXECUTOR,
        after=apply,
        finds=Plan,
        within=working_days(2, law("4.1", "two working days")).or_else(overdue),
    )
    send = Act(
        law("5", "sends a plan"),
        same("send"),
        by=APPLICANT,
        after=check.found(Plan.MISSING),
        may=True,
        within=working_days(3, law("5.1", "Three working days")).or_else(
            stops(law("5.2", "no plan is taken"))
        ),
    )
    leave = Act(
        law("6", "leaves the matter"), same("leave"), by=HEAD, after=send.lapsed, gives=(left,)
    )
    warn = Act(
        law("7", "warns of a refusal"),
        same("warn"),
        by=EXECUTOR,
        after=check.found(Plan.BAD),
        within=working_days(3, law("7.1", "three working days"))
        .before(all_of_it.ends)
        .or_else(overdue),
    )
    answer = Act(
        law("8", "answers the warning"),
        same("answer"),
        by=APPLICANT,
        after=warn,
        may=True,
        within=working_days(1, law("8.1", "one working day")).or_else(forgone),
    )
    hear = Act(
        law("9", "hears the applicant"), same("hear"), by=EXECUTOR, after=answer | answer.lapsed
    )
    heard = Requires(
        law("9.1", "refused unheard"),
        refused,
        after=hear,
        otherwise="not_heard",
        says=same("Hear first."),
    )
    refuse = Act(
        law("10", "refuses"),
        same("refuse"),
        by=HEAD,
        after=check.found(Plan.BAD),
        gives=(refused,),
        within=all_of_it.ends.or_else(overdue),
    )
    issue = Act(
        law("11", "issues the permit"),
        same("issue"),
        by=HEAD,
        after=check.found(Plan.GOOD) | send,
        gives=(issued,),
        within=all_of_it.ends.or_else(deemed(issued, law("11.1", "by silence"))),
    )
    publish = Act(
        law("12", "publishes what was decided"),
        same("publish"),
        by=PORTAL,
        after=issued | refused | left,
    )


@contextmanager
def exchanged(target: object, attribute: str, value: object) -> Iterator[None]:
    """A declaration with one attribute changed, for as long as the block lasts."""
    kept = getattr(target, attribute)
    object.__setattr__(target, attribute, value)
    try:
        yield
    finally:
        object.__setattr__(target, attribute, kept)
