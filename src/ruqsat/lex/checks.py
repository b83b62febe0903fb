"""What is checked when a regulation loads: the words must agree with the code beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.coverage import unread
from ruqsat.lex.moments import Count, walk
from ruqsat.lex.procedure import opener, rests_on
from ruqsat.lex.text import NormKind
from ruqsat.workdays import Unit

if TYPE_CHECKING:
    from ruqsat.lex.outcomes import Ground
    from ruqsat.lex.procedure import Procedure

_NUMBERS: Mapping[int, tuple[str, ...]] = {
    0: ("same day", "on the day"),
    1: ("one",),
    2: ("two",),
    3: ("three",),
    4: ("four",),
    5: ("five",),
    6: ("six",),
    7: ("seven",),
    8: ("eight",),
    9: ("nine",),
    10: ("ten",),
    15: ("fifteen",),
    20: ("twenty",),
    30: ("thirty",),
}
_OWED = (NormKind.DUTY, NormKind.TERM, NormKind.NOTICE, NormKind.CONSEQUENCE, NormKind.CHECK)
_ALLOWED = (NormKind.RIGHT, NormKind.POWER)


def contradictions(procedure: type[Procedure]) -> Iterator[str]:
    for act in procedure.acts:
        yield from _of_act(act)
    for place, count in _counts(procedure):
        yield from _of_count(place, count)
    names = [act.name for act in procedure.acts]
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        yield f"two acts are called {name}"
    yield from _of_tracks(procedure)
    if not any(act.gives for act in procedure.acts):
        yield "no act ends it"
    for outcome in procedure.outcomes:
        if outcome.adverse and not outcome.grounds:
            yield f"{outcome.name} is adverse, but no ground for it is declared"
    yield from _of_excuses(procedure)
    yield from _of_papers(procedure)
    if not procedure.is_a_duty() and (norms := unread(procedure)):
        yield f"nobody has read {', '.join(norms)}"


def _of_excuses(procedure: type[Procedure]) -> Iterator[str]:
    for excuses in procedure.excuses:
        outcome = excuses.outcome
        if not outcome.adverse:
            yield f"{outcome.name} is not adverse, so {excuses.name} excuses nothing"
        if any(one.outcome is outcome for one in procedure.requires):
            yield f"{outcome.name} waits for what the law requires, and {excuses.name} for nothing"


def _of_tracks(procedure: type[Procedure]) -> Iterator[str]:
    """A course beside the case hangs on the case by the one act that opens it, and on nothing
    else; so it is proved alone."""
    for act in procedure.acts:
        tracks = {one.track for one in rests_on(act)}
        tracks |= {one.once.track for one in procedure.repeats if act in one.acts}
        tracks |= {
            one.track
            for relieves in procedure.relieves
            if act in relieves.acts
            for one in walk(relieves.once)
            if isinstance(one, Act)
        }
        if act.track and act.gives:
            yield f"{act.name} stands beside the case and may not end it"
        if tracks - {act.track, ""} or (act.track and len(tracks) > 1):
            yield f"{act.name} depends on another course than its own"
    for track in {act.track for act in procedure.acts if act.track}:
        openers = [act.name for act in procedure.acts if act.track == track and opener(act)]
        if len(openers) != 1:
            yield f"{track} begins with one act, not with {', '.join(openers) or 'none'}"


def _of_act(act: Act) -> Iterator[str]:
    norm = act.law.norm
    if act.by.seat is not Seat.MACHINE and norm.actor not in (act.by.name, "provider"):
        yield f"{act.name} is done by the {act.by.name}, but {act.law} binds the {norm.actor}"
    # Whoever must do a thing once has the right to do it again.
    if act.may and norm.kind in _OWED and not act.again:
        yield f"{act.name} is a right, but {act.law} is a {norm.kind}"
    if not act.may and norm.kind in _ALLOWED and act.after is not None and not act.gives:
        yield f"{act.name} is a duty, but {act.law} is a {norm.kind}"
    if strangers := [one.name for one in act.grounds if act.confirms and not _found_in(act, one)]:
        yield f"{act.name} confirms {', '.join(strangers)}, which no act before it finds"
    yield from _of_what_it_does(act)


def _of_what_it_does(act: Act) -> Iterator[str]:
    if act.owns and not act.form:
        yield f"{act.name} owns broken terms, but has no form to say so"
    if act.strikes_out and not (act.may and act.again and act.after):
        yield f"{act.name} strikes out what others did, so it is a right that comes again"
    if act.finds_grounds_on and not act.grounds:
        yield f"{act.name} finds grounds, but none is declared"
    if any(outcome.adverse for outcome in act.gives) and act.by.seat is Seat.MACHINE:
        yield f"{act.name} is adverse and may not be done by a machine"


def _found_in(act: Act, ground: Ground) -> bool:
    return any(ground in before.grounds for before in act.confirms)


def _of_papers(procedure: type[Procedure]) -> Iterator[str]:
    """In every service an act signs one paper at most, and one by hand that is signed anywhere."""
    for act in dict.fromkeys(paper.signed_by for paper in procedure.papers):
        for service in procedure.services:
            papers = [p for p in procedure.papers_of(service) if p.signed_by is act]
            if len(papers) > 1:
                names = " and ".join(paper.name for paper in papers)
                yield f"{act.name} signs {names} in {service.name}: which of them?"
            elif act.signed and not papers:
                yield f"{act.name} signs a paper, but none is declared for {service.name}"


def _counts(procedure: type[Procedure]) -> Iterator[tuple[str, Count]]:
    roots = [(act.name, act.within.ends) for act in procedure.acts if act.within]
    roots += [(act.name, act.after) for act in procedure.acts if act.after]
    roots += [(limit.name, limit.ends) for limit in procedure.limits]
    for place, root in roots:
        yield from ((place, moment) for moment in walk(root) if isinstance(moment, Count))


def _of_count(place: str, count: Count) -> Iterator[str]:
    citation, span = count.law, count.span
    said = f" {citation.norm.says.en.lower()} "
    if count.start is None:
        yield f"{place} counts from nowhere: name the moment with .after(…) or .before(…)"
    numbers = (str(span.count), *_NUMBERS.get(span.count, ()))
    if not any(f" {n} " in said.replace("(", " ").replace(")", " ") for n in numbers):
        yield f"{span} is counted, but {citation}"
    if span.count and str(span.unit) not in said:
        yield f"{span} is counted, but {citation}"
    if span.unit is not Unit.WORKING_DAY and not span.count:
        yield f"nothing is counted, but {citation}"
