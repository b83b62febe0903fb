"""From a command to an event, or to a refusal that says what to do. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from ruqsat.cases import refusals, striking
from ruqsat.cases.events import Actor, Event, EventKind, Recorded
from ruqsat.cases.refusals import Refused
from ruqsat.cases.situation import Case
from ruqsat.lex.acts import Act, Breach, Role
from ruqsat.lex.declarations import FourEyes
from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.kinds import DayKind
from ruqsat.lex.forms.parsing import parse, unparse
from ruqsat.lex.outcomes import Ground

FOUR_EYES = "four_eyes"
"""The code of the refusal by which two different persons look at a thing."""


@dataclass(frozen=True, slots=True)
class Command:
    """What someone wants to do in a case."""

    act: Act
    at: datetime
    by: Actor
    finding: str | None = None
    outcome: str | None = None
    grounds: tuple[str, ...] = ()
    appointed: str | None = None
    stated: Mapping[str, str] = field(default_factory=dict)
    """Raw answers of the act's form."""
    number: str | None = None
    strikes: int | None = None
    """The number of the event to take back."""
    files: Mapping[str, str] = field(default_factory=dict)
    application: Form | None = None
    """What was filed, for grounds that only some applications can give; ``None``: not looked at."""


def decide(case: Case, command: Command) -> Recorded | Refused:
    """The event a command leads to in a case folded up to its instant, or why it does not.

    Clocks of several hosts disagree; nothing is recorded before what the case holds already.
    """
    command = replace(command, at=max(command.at, case.latest or command.at))
    if refused := may_be_done(case, command) or _with_what(case, command):
        return refused
    act = command.act
    stated: Mapping[str, str] = {}
    fixed: datetime | None = None
    if form := form_of(case, act, finding=command.finding, at=command.at):
        raw = _without_idle_reasons(case, command)
        parsed = parse(form, raw, on=case.office.local(command.at).date())
        problems = (*parsed.problems, *_missing_reasons(case, command, raw))
        if parsed.values is None or problems:
            return Refused("form", refusals.FORM.say(n=len(problems)), problems)
        stated = unparse(parsed.values)
        fixed = _fixed(case, act, parsed.values)
        if late := _fixed_too_late(case, command, fixed):
            return Refused("form", refusals.FORM.say(n=1), (late,))
    return Recorded(_event(case, command, fixed=fixed), stated)


def _without_idle_reasons(case: Case, command: Command) -> Mapping[str, str]:
    """What was stated, without reasons for grounds that are not named."""
    act, named = command.act, _grounds(case, command)
    unnamed = [one for one in act.grounds if not {one.name, one.law.norm.id} & set(named)]
    idle = {one.name for one in unnamed if act.asks_why(one)}
    return {path: text for path, text in command.stated.items() if path not in idle}


def _missing_reasons(case: Case, command: Command, raw: Mapping[str, str]) -> Iterator[Problem]:
    """Every ground that is named needs its own reasons."""
    for ground in map(case.procedure.ground, _grounds(case, command)):
        if command.act.asks_why(ground) and not raw.get(ground.name, "").strip():
            yield Problem(ground.name, refusals.NO_REASONS.say(ground=ground.called))


def _fixed(case: Case, act: Act, values: Form) -> datetime | None:
    return act.fixes(values).replace(tzinfo=case.office.hours.tz) if act.fixes else None


def _fixed_too_late(case: Case, command: Command, fixed: datetime | None) -> Problem | None:
    """A day fixed after the last one there is, as long as that one has not passed."""
    act = command.act
    last = act.fixes_by.when(case) if act.fixes_by else None
    if act.form is None or fixed is None or last is None or last < command.at:
        return None
    if fixed.date() <= case.office.local(last).date():
        return None
    day = next(one.name for one in act.form.questions() if isinstance(one.kind, DayKind))
    return Problem(day, refusals.AFTER_THE_END.say(last=case.office.local(last).date()))


def _event(case: Case, command: Command, *, fixed: datetime | None) -> Event:
    """The event says only what its act can say, whatever else the command holds."""
    act = command.act
    grounds = (case.procedure.ground(name).name for name in _grounds(case, command))
    return Event(
        kind=EventKind.DONE,
        act=act.name,
        norm=act.laws_in(case.service)[0].norm.id,
        at=command.at,
        by=command.by,
        finding=command.finding if act.finds else None,
        outcome=_outcome(command),
        grounds=tuple(dict.fromkeys(grounds)),
        breaches=tuple(breach.act.name for breach in breaches(case, act, command.at)),
        appointed=command.appointed if act.appoints else None,
        fixed=fixed,
        number=command.number if act.numbered else None,
        strikes=command.strikes if act.strikes_out else None,
        files=command.files,
    )


def may_be_done(case: Case, command: Command) -> Refused | None:
    """Why the act cannot be done at all by this person at this instant, whatever they state."""
    case.pass_to(command.at)
    return _may_it_be_done(case, command) or _by_whom(case, command) or _barred(case, command.act)


def _barred(case: Case, act: Act) -> Refused | None:
    if not case.is_barred(act):
        return None
    barred = next(required for outcome in act.gives if (required := case.bars(outcome)))
    return Refused(barred.otherwise, barred.says)


def form_of(case: Case, act: Act, *, finding: str | None, at: datetime) -> type[Form] | None:
    """The form an act is done with at an instant; none where it is stated with another finding."""
    return asks(case, act, at) if act.is_stated_on(finding) else None


def asks(case: Case, act: Act, at: datetime) -> type[Form] | None:
    """The form an act may be done with at an instant, whatever it finds: the service's own for the
    act that opens the case, and none where there is no breach to own."""
    if act is case.procedure.opening():
        return case.service.form
    return None if act.owns and not breaches(case, act, at) else act.form


def _must_give_ground(command: Command) -> bool:
    on = command.act.finds_grounds_on
    return on is not None and command.finding == on.value


def _grounds(case: Case, command: Command) -> tuple[str, ...]:
    """The grounds named; where there is no choice, the only one."""
    only = case.nameable(command.act)
    if not command.grounds and _must_give_ground(command) and len(only) == 1:
        return (only[0].name,)
    return command.grounds


def _outcome(command: Command) -> str | None:
    gives = command.act.gives
    if not gives:
        return None
    return command.outcome or (gives[0].name if len(gives) == 1 else None)


def _may_it_be_done(case: Case, command: Command) -> Refused | None:
    act = command.act
    if (act in case.events and not act.again) or (act.after is None and case.events):
        return Refused("done_already", refusals.DONE_ALREADY.say(act=act.called))
    if act in case.lapses:
        on = case.lapses[act].date()
        return Refused("lapsed", refusals.LAPSED.say(act=act.called, on=on))
    if relieves := case.relieved(act):
        return Refused("relieved", relieves.says or refusals.RELIEVED.say(act=act.called))
    if not case.waits(act):
        return Refused("closed", refusals.CLOSED.say(act=act.called))
    return _is_it_early(case, command)


def _is_it_early(case: Case, command: Command) -> Refused | None:
    act, opens = command.act, case.opens(command.act)
    if act.after is not None and opens is None:
        return Refused("not_open", refusals.NOT_OPEN.say(act=act.called))
    if opens is not None and opens > command.at:
        on = case.office.local(opens)
        return Refused(
            "too_early", refusals.TOO_EARLY.say(act=act.called, on=on.date(), at=on.time())
        )
    return None


def _by_whom(case: Case, command: Command) -> Refused | None:
    act = command.act
    if command.by.role != act.by.name:
        return Refused("not_yours", refusals.NOT_YOURS.say(act=act.called, role=act.by.called))
    named = case.appointed.get(act.by.name)
    if named is not None and named != command.by.person:
        return Refused("another_appointed", refusals.ANOTHER_APPOINTED.say(act=act.called))
    return apart(case, act, command.by.person)


def apart(case: Case, act: Act, person: str) -> Refused | None:
    """Why a person does not do an act because of what they did in the case themselves."""
    found = kept_apart(case, act, person)
    if found is None:
        return None
    rule, judged = found
    said = refusals.FOUR_EYES.say(act=act.called, judged=judged.called, place=rule.law.place)
    return Refused(FOUR_EYES, said)


def _with_what(case: Case, command: Command) -> Refused | None:
    act = command.act
    if act.finds and command.finding not in {finding.value for finding in act.finds}:
        return Refused("no_finding", refusals.NO_FINDING.say(act=act.called))
    if act.appoints and not command.appointed:
        return Refused("nobody_named", refusals.NOBODY_NAMED.say(role=act.appoints.called))
    if act.strikes_out and (
        refused := striking.refused(case, act, number=command.strikes, by=command.by)
    ):
        return refused
    if refused := _outcome_refused(case, command):
        return refused
    return _grounds_refused(case, command)


def _outcome_refused(case: Case, command: Command) -> Refused | None:
    act = command.act
    if not act.gives:
        return None
    name = _outcome(command)
    outcome = next((one for one in act.gives if one.name == name), None)
    if outcome is None:
        return Refused("no_outcome", refusals.NO_OUTCOME.say(act=act.called))
    if barred := case.bars(outcome):
        return Refused(barred.otherwise, barred.says)
    return None


def _grounds_refused(case: Case, command: Command) -> Refused | None:
    act = command.act
    try:
        grounds = [case.procedure.ground(name) for name in _grounds(case, command)]
    except KeyError as unknown:
        return Refused("no_such_ground", refusals.NO_SUCH_GROUND.say(ground=str(unknown.args[0])))
    if strangers := [ground.name for ground in grounds if ground not in case.grounds_of(act)]:
        return Refused("no_such_ground", refusals.NO_SUCH_GROUND.say(ground=strangers[0]))
    if refused := _may_not_be_named(case, command, grounds):
        return refused
    must = _must_give_ground(command)
    if must and not grounds:
        return Refused("no_ground", refusals.NO_GROUND.say())
    if grounds and not must:
        return Refused("ground_without_cause", refusals.GROUND_WITHOUT_CAUSE.say())
    return None


def _may_not_be_named(case: Case, command: Command, grounds: Sequence[Ground]) -> Refused | None:
    """A ground that this application cannot give, or on which the applicant was not heard."""
    act, filed = command.act, command.application
    if unheard := [ground for ground in grounds if ground not in case.nameable(act)]:
        return Refused("ground_not_found", refusals.GROUND_NOT_FOUND.say(ground=unheard[0].called))
    if filed and (absent := [one for one in grounds if not one.can_be_found(filed)]):
        return Refused("ground_not_there", refusals.GROUND_NOT_THERE.say(ground=absent[0].called))
    return None


__all__ = ["FOUR_EYES", "Command", "Refused", "apart", "decide", "form_of", "may_be_done"]


def kept_apart(case: Case, act: Act, person: str) -> tuple[FourEyes, Act] | None:
    """The rule by which a person does not do the act, and what they did that it judges."""
    for rule in case.procedure.four_eyes:
        if rule.forbids(act):
            for done, event in case.events.items():
                if rule.looks_at(done) and event.by.person == person:
                    return rule, done
    return None


def is_kept_out(case: Case, role: Role, person: str) -> bool:
    """Whether a person does no act of the role because of what they did."""
    return any(
        rule.looks_at(done) and event.by.person == person
        for rule in case.procedure.four_eyes
        if role in rule.acts
        for done, event in case.events.items()
    )


def breaches(case: Case, act: Act, at: datetime) -> tuple[Breach, ...]:
    """The broken terms that an act done at ``at`` owns, in the order of the law."""
    owned = (*act.owns, act) if act.owns else ()
    done = ((one, case.office.local(at) if one is act else case.done(one)) for one in owned)
    return tuple(
        Breach(one, due, when)
        for one, when in done
        if when and (due := case.due(one)) and when > due
    )
