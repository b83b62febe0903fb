"""A checked paper as rows of a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ruqsat.languages import Words, each_language, say_clock, say_day
from ruqsat.register import sentences
from ruqsat.register.finding import Checked, Issued, Standing, signer_words
from ruqsat.signing import Signer
from ruqsat.ui import shown
from ruqsat.workdays import Hours


def checked_rows(checked: Checked) -> tuple[shown.Row, ...]:
    """Of a paper that does not hold nobody is named: whoever is in it has not signed it so."""
    if checked.standing is Standing.INVALID:
        return ()
    return (
        *(_of_paper(checked.issued) if checked.issued else ()),
        *(row for signer in checked.signers for row in _of_signer(signer, _at(checked, signer))),
    )


def _of_paper(paper: Issued) -> Iterator[shown.Row]:
    sent = paper.delivered_at.astimezone(Hours().tz).date()
    yield shown.Row(sentences.TITLE, paper.title)
    yield shown.Row(sentences.OUTCOME, paper.outcome)
    yield shown.Row(sentences.NUMBER, paper.number)
    yield shown.Row(sentences.ISSUED_ON, each_language(lambda lang: say_day(paper.issued_on, lang)))
    yield shown.Row(sentences.SENT_ON, each_language(lambda lang: say_day(sent, lang)))
    yield shown.Row(sentences.ISSUED_TO, paper.holder)
    yield shown.Row(sentences.ISSUED_BY, paper.provider)
    yield shown.Row(sentences.CODE, paper.code)
    yield shown.Row(sentences.SHA256, paper.sha256)


def _at(checked: Checked, signer: Signer) -> datetime | None:
    """By the journal, as on the page of the case; of a paper of others all there is is a claim."""
    return checked.issued.signed_at if checked.issued else signer.signed_at


def _of_signer(signer: Signer, signed_at: datetime | None) -> Iterator[shown.Row]:
    yield shown.Row(sentences.SIGNED_BY, (signer_words(signer), signer.words))
    if signed_at is not None:
        at = signed_at.astimezone(Hours().tz)
        said: Words = each_language(
            lambda lang: f"{say_day(at.date(), lang)}, {say_clock(at.time(), lang)}"
        )
        yield shown.Row(sentences.SIGNED_AT, said)
    if signer.certificate is not None:
        kept = signer.certificate
        yield shown.Row(sentences.CERTIFICATE, (kept.serial, kept.issuer))
