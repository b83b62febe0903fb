"""What a paper says of the hearing before it: the minutes, the no-show, the written position."""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.codes.hearing import called
from ruqsat.codes.hearing.forms import HearingNotice, Minutes, Weighing
from ruqsat.lex.content import Paragraph, Section
from ruqsat.lex.dossier import Dossier


def hearing_sections(dossier: Dossier) -> tuple[Section, ...]:
    """Nothing where no hearing was held."""
    return tuple(_sections(dossier))


def _sections(dossier: Dossier) -> Iterator[Section]:
    notice, held, weighed = (
        dossier.stated.get(act) for act in ("notify_hearing", "hold_hearing", "weigh_position")
    )
    if isinstance(held, Minutes):
        yield Section(called.HEARING, (Paragraph(held.minutes),))
    elif isinstance(notice, HearingNotice):
        begins = notice.begins()
        said = called.DID_NOT_COME.say(on=begins.date(), at=begins.time())
        yield Section(called.HEARING, (Paragraph(said.kk, said.ru),))
    if isinstance(weighed, Weighing):
        yield Section(called.POSITION, (Paragraph(weighed.answer),))
