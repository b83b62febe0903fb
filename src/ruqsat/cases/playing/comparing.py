"""Sets what a play expects beside where the case stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ruqsat.cases.playing import wording
from ruqsat.cases.playing.reading import Expectation
from ruqsat.cases.playing.wording import PlayError
from ruqsat.cases.situation import Situation
from ruqsat.languages import Words, same
from ruqsat.lex.acts import Act
from ruqsat.lex.edition import Edition


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a case went otherwise than its play says."""

    step: int
    what: str
    expected: Words
    was: Words

    @property
    def words(self) -> Words:
        return wording.DIFFERS.say(
            step=str(self.step), what=self.what, expected=self.expected, was=self.was
        )


def differences(
    expected: Expectation, stands: Situation, *, edition: Edition, flags: tuple[str, ...]
) -> Iterator[Difference]:
    """Every difference, with step 0 still to be filled in. Raises ``PlayError`` for a name that
    the procedure does not have. ``flags``: names of those its application raises."""
    for key, names in expected.lists.items():
        if key == "flags":
            wanted, was = sorted(_known_flags(stands, names)), sorted(flags)
        else:
            wanted = sorted(find_act(edition, name).name for name in names)
            was = sorted(act.name for act in LISTS[key](stands))
        if wanted != was:
            yield Difference(0, key, _listed(wanted), _listed(was))
    for key, days in expected.days.items():
        for name, day in days.items():
            at = _limit(edition, name, stands) if key == "limits" else _due(edition, name, stands)
            yield from _dated(f"{key} {name}", day, at=at, stands=stands)
    if "outcome" in expected.values:
        yield from _ended(expected.values["outcome"], stands)
    if "received" in expected.values:
        received = expected.values["received"]
        yield from _dated("received", received, at=_received(stands), stands=stands)


def find_act(edition: Edition, name: str) -> Act:
    """The act of that name or norm. Raises ``PlayError``."""
    try:
        return edition.procedure.act(name.removeprefix(f"{edition.slug}/"))
    except KeyError:
        known = ", ".join(act.name for act in edition.procedure.acts)
        raise PlayError(wording.NO_ACT.say(given=name, known=known)) from None


def _known_flags(stands: Situation, names: tuple[str, ...]) -> tuple[str, ...]:
    known = [flag.name for flag in stands.case.service.form.flags]
    for name in names:
        if name not in known:
            raise PlayError(wording.NO_FLAG.say(given=name, known=", ".join(known)))
    return names


def _is_apart(act: Act) -> bool:
    """Whether it is listed under a name of its own."""
    return act.standing or bool(act.track)


def _is_right(act: Act) -> bool:
    """Striking out is open all along, and whether there is anything to is found by trying."""
    return act.standing and not act.strikes_out


LISTS: dict[str, Callable[[Situation], Iterator[Act]]] = {
    "open": lambda stands: (duty.act for duty in stands.open if not _is_apart(duty.act)),
    "rights": lambda stands: (duty.act for duty in stands.open if _is_right(duty.act)),
    "beside": lambda stands: (duty.act for duty in stands.open if duty.act.track),
    "barred": lambda stands: (duty.act for duty in stands.duties if duty.is_barred),
    "overdue": lambda stands: (duty.act for duty in stands.duties if duty.overdue),
    "lapsed": lambda stands: iter(stands.case.lapses),
}


def _due(edition: Edition, name: str, stands: Situation) -> datetime | None:
    """A limit of the procedure is due as an act is."""
    if name in {limit.name for limit in edition.procedure.limits}:
        return _limit(edition, name, stands)
    return stands.case.due(find_act(edition, name))


def _limit(edition: Edition, name: str, stands: Situation) -> datetime | None:
    known = {limit.name for limit in edition.procedure.limits}
    if name not in known:
        raise PlayError(wording.NO_LIMIT.say(given=name, known=", ".join(sorted(known))))
    return next((end for limit, end in stands.limits if limit.name == name), None)


def _received(stands: Situation) -> datetime | None:
    filed = stands.case.done(stands.case.procedure.opening())
    return stands.case.received(filed) if filed else None


def _ended(name: str | None, stands: Situation) -> Iterator[Difference]:
    known = {outcome.name for outcome in stands.case.procedure.outcomes}
    if name is not None and name not in known:
        raise PlayError(wording.NO_OUTCOME.say(given=name, known=", ".join(sorted(known))))
    was = stands.case.outcome.name if stands.case.outcome else None
    if was != name:
        yield Difference(0, "outcome", _said(name), _said(was))


def _dated(
    what: str, given: str | None, *, at: datetime | None, stands: Situation
) -> Iterator[Difference]:
    """A day is compared as a day of the body's zone, an instant to the precision it is given in."""
    local = stands.case.office.local(at) if at else None
    expected = _as_written(given, stands) if given else None
    length = len(expected) if expected else len("2025-10-20T10:15")
    was = local.isoformat(timespec="seconds")[:length].replace(" ", "T") if local else None
    if expected != was:
        yield Difference(0, what, _said(expected), _said(was))


def _as_written(given: str, stands: Situation) -> str:
    """The expected day or instant, in the body's zone and with as many parts as were given."""
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        pass
    try:
        at = datetime.fromisoformat(given)
    except ValueError:
        raise PlayError(wording.NOT_A_DAY.say(given=given)) from None
    timespec = "seconds" if at.second else "minutes"
    local = at if at.tzinfo is None else stands.case.office.local(at)
    return local.replace(tzinfo=None).isoformat(timespec=timespec)


def _said(text: str | None) -> Words:
    return same(text) if text else wording.NOTHING


def _listed(names: list[str]) -> Words:
    return same(", ".join(names)) if names else wording.NOTHING
