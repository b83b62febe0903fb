"""What a refusal says: each ground with its paragraph and its reasons, and how to complain."""

from __future__ import annotations

from ruqsat.codes.complaint.known import appeal_term, last_day_known_on
from ruqsat.codes.refusal.breach import BrokenTerm
from ruqsat.codes.refusal.reasons import Reasons
from ruqsat.languages import Sentence, Words
from ruqsat.lex.content import Appeal, PaperError, Paragraph, RefusalGround, Section
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.outcomes import Ground

_LAST_DAY = Sentence(
    kk="Шешім туралы {on:loc} белгілі болса, шағымның соңғы күні — {last}.",
    ru="Если о решении стало известно {on}, последний день для жалобы — {last}.",
    en="If the decision became known on {on}, the last day for a complaint is {last}.",
)
_BREACH = Words("Мерзімнің бұзылуы", "Нарушение срока", "The broken term")
_BROKEN = Sentence(
    kk="«{act}» мерзімінің соңғы күні {due} болатын; ол күні бұл жасалған жоқ.",
    ru="Последним днём срока «{act}» было {due}; в этот срок действие не совершено.",
    en="The last day for “{act}” was {due}; it was not done by then.",
)
_TO_COURT = Paragraph(
    "Егер заңда өзгеше көзделмесе, сотқа сотқа дейінгі тәртіппен шағым жасалғаннан кейін жүгінуге"
    " болады.",
    "Если законом не предусмотрено иное, обращение в суд допускается после обжалования в досудебном"
    " порядке.",
)


def refusal_grounds(
    dossier: Dossier, *, elsewhere: tuple[Ground, ...] = ()
) -> tuple[RefusalGround, ...]:
    """The grounds that stand, each with the reasons stated for it, in the order they were found;
    ``elsewhere``: those that the paper states in a place of their own.

    Raises ``PaperError`` for a ground that nobody stated reasons for: it is never left out.
    """
    stated = [one for one in dossier.stated.values() if isinstance(one, Reasons)]
    return tuple(
        RefusalGround(ground.called.kk, ground.called.ru, ground.law.place, _why(ground, stated))
        for ground in dossier.grounds
        if ground not in elsewhere
    )


def _why(ground: Ground, stated: list[Reasons]) -> tuple[Paragraph, ...]:
    given = tuple(Paragraph(why) for one in stated if (why := one.of(ground)))
    if not given:
        raise PaperError(f"the ground {ground.name} has no reasons: state why it holds")
    return given


def breach_sections(dossier: Dossier) -> tuple[Section, ...]:
    """Which terms were broken, and why; nothing where all were kept."""
    stated = next((s for s in dossier.stated.values() if isinstance(s, BrokenTerm)), None)
    if stated is None or not dossier.breaches:
        return ()
    terms = tuple(_BROKEN.say(act=b.act.called, due=b.due.date()) for b in dossier.breaches)
    said = (*(Paragraph(words.kk, words.ru) for words in terms), Paragraph(stated.why))
    return (Section(_BREACH, said),)


def appeal_of(dossier: Dossier, basis: Words) -> Appeal:
    """With whom, until when and on what ground the decision is complained of (APPC 80.5).

    The term runs from when the decision becomes known, so the last day printed is that of whoever
    learns of it the day it is made. ``basis`` names the norms.
    """
    on = dossier.issued_on
    said = _LAST_DAY.say(on=on, last=last_day_known_on(on))
    return Appeal(
        filed_with=dossier.edition.provider,
        considered_by=dossier.head.over,
        term=appeal_term(),
        basis=basis,
        remarks=(Paragraph(said.kk, said.ru), _TO_COURT),
    )
