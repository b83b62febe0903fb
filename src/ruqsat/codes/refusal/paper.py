"""What a refusal says: each ground with its paragraph and its reasons, and how to complain."""

from __future__ import annotations

from ruqsat.codes.complaint.known import appeal_term, last_day_known_on
from ruqsat.codes.refusal.breach import BrokenTerm
from ruqsat.codes.refusal.reasons import Reasons
from ruqsat.languages import Sentence, Words
from ruqsat.lex.content import Appeal, Paragraph, RefusalGround, Section
from ruqsat.lex.dossier import Dossier

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


def refusal_grounds(dossier: Dossier) -> tuple[RefusalGround, ...]:
    """The grounds that stand and for which reasons were stated, in the order they were found."""
    stated = [one for one in dossier.stated.values() if isinstance(one, Reasons)]
    given = [
        (ground, why) for ground in dossier.grounds for one in stated if (why := one.of(ground))
    ]
    return tuple(
        RefusalGround(ground.called.kk, ground.called.ru, ground.law.place, (Paragraph(why),))
        for ground, why in given
    )


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
