"""Broken terms that a decision owns, in words: before it is given, and once it was."""

from __future__ import annotations

from ruqsat.cases.decide import breaches
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Breach

_NOT_DONE = Sentence(
    kk="«{act}» мерзімінің соңғы күні {due} болатын.",
    ru="Последним днём срока «{act}» было {due}.",
    en="The last day for “{act}” was {due}.",
)
_DONE = Sentence(
    kk="«{act}» мерзімінің соңғы күні {due} болатын, ол {at:loc} жасалды.",
    ru="Последним днём срока «{act}» было {due}, действие совершено {at}.",
    en="The last day for “{act}” was {due}; it was done on {at}.",
)


def broken_now(file: File, act: Act) -> tuple[Words, ...]:
    """What the act would have to own if it were done now."""
    return tuple(_said(one, act) for one in breaches(file.case, act, file.now))


def owned(file: File, act: Act) -> tuple[Words, ...]:
    """What the act owned when it was done; nothing while it is not."""
    at = file.case.done(act)
    return tuple(
        _DONE.say(act=b.act.called, due=b.due.date(), at=b.at.date())
        for b in (breaches(file.case, act, at) if at else ())
    )


def _said(breach: Breach, act: Act) -> Words:
    called, due = breach.act.called, breach.due.date()
    if breach.act is act:
        return _NOT_DONE.say(act=called, due=due)
    return _DONE.say(act=called, due=due, at=breach.at.date())
