"""Shows a paper for signing, and takes the signature back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from ruqsat.cases import clock, refusals
from ruqsat.cases.batch import Number
from ruqsat.cases.decide import FOUR_EYES, Command, Refused, asks, may_be_done
from ruqsat.cases.events import Actor
from ruqsat.cases.gate import writing
from ruqsat.conduct import apart
from ruqsat.conduct.asking.allowed import no_longer
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.numbering import printed, proposed
from ruqsat.conduct.paperwork import case_pdf, kept
from ruqsat.conduct.signatures import Signed, judge, sealed, waiting
from ruqsat.conduct.visitors import Visitor, role_in
from ruqsat.languages import LANGS
from ruqsat.lex.acts import Act
from ruqsat.lex.forms.parsing import parse
from ruqsat.papers.errors import PaperError, UnprintableError
from ruqsat.signing import PdfNotSignable, State, prepare
from ruqsat.workdays import Office


def may_act(file: File, visitor: Visitor, act: Act) -> Refused | None:
    """Whether the visitor may do an act now, before anything is drawn or signed for it."""
    by = Actor(visitor.account, role_in(visitor, file.facts), visitor.capacity.key)
    found = may_be_done(file.case, Command(act=act, at=file.now, by=by))
    if found and found.code == FOUR_EYES:
        return apart.refused(file, act, visitor.account)
    return found or no_longer(file, act)


def show(
    file: File, visitor: Visitor, *, act: Act, stated: Mapping[str, str] | None = None
) -> Preparation | Refused:
    """Draw the paper an act signs, with what is stated in it and the number it would get, and
    freeze it.

    A body's signature goes into the paper; an applicant signs as the application was signed.
    """
    refused = may_act(file, visitor, act)
    drawn = refused or _with_stated(file, act, stated or {})
    if isinstance(drawn, Refused):
        return drawn
    number = _next(file, act)
    said = printed(number) if number else None
    try:
        pdf = case_pdf(drawn, act, by=visitor.capacity, number=said, at=file.now)
    except UnprintableError as found:
        return Refused("paper", found.words)
    except PaperError as missing:
        return Refused("paper", refusals.PAPER.say(what=str(missing)))
    if visitor.is_staff:
        name, at = visitor.capacity.person.kk, file.office.local(file.now)
        pdf = prepare(pdf, reason=act.called.kk, name=name, at=at).to_bytes()
    with writing():
        return Preparation.objects.create(
            account=visitor.account,
            capacity=visitor.capacity.key,
            case_id=file.facts.id,
            act=act.name,
            version=file.history.version,
            frozen=kept(pdf),
            number=number.value if number else None,
            stated=dict(stated or {}),
            signer={lang: visitor.capacity.person.in_(lang) for lang in LANGS},
            made_at=file.now,
        )


def _with_stated(file: File, act: Act, stated: Mapping[str, str]) -> File | Refused:
    """The file as it would be with what the act states, if that can be read."""
    form = asks(file.case, act, file.now)
    if form is None:
        return file
    parsed = parse(form, stated, on=file.office.local(file.now).date())
    if parsed.values is None:
        said = refusals.FORM.say(n=len(parsed.problems))
        return Refused("form", said, parsed.problems)
    return file.stating(act, parsed.values)


def signed(
    file: File, visitor: Visitor, *, act: Act, preparation_id: UUID | None, cms: bytes | None
) -> Signed | Refused | None:
    """The signature an act needs; ``None`` for an act that needs none."""
    if not act.signed:
        return None
    preparation = waiting(preparation_id, visitor) if preparation_id else None
    if preparation is None or cms is None:
        return Refused("not_signed", refusals.NOT_SIGNED.say())
    if is_stale(file, act, preparation):
        return Refused("stale", refusals.SHOWN_ANEW.say())
    return taken(preparation, visitor, cms)


def taken(preparation: Preparation, visitor: Visitor, cms: bytes) -> Signed | Refused:
    """Judge a signature of what was shown; only a valid one goes further."""
    verdict = judge(preparation, cms, visitor=visitor, at=clock.now())
    if verdict.state is not State.VALID:
        return Refused(f"signature_{verdict.code}", verdict.words)
    try:
        return sealed(preparation, cms, verdict)
    except PdfNotSignable as problem:
        return Refused("paper", refusals.PAPER.say(what=str(problem)))


def is_stale(file: File, act: Act, preparation: Preparation) -> bool:
    """Whether the case, the act, the number or the day has moved on since it was shown."""
    if (preparation.case_id, preparation.act) != (file.facts.id, act.name):
        return True
    if preparation.version != file.history.version:
        return True
    # A term that ended meanwhile asks for what nobody has stated yet.
    if not preparation.stated and asks(file.case, act, file.now) is not None:
        return True
    # Of what was drawn up before names were kept, nobody can say which name it prints.
    if not preparation.signer or not is_of_the_day(preparation, file.office, at=file.now):
        return True
    number = _next(file, act)
    return (number.value if number else None) != preparation.number


def _next(file: File, act: Act) -> Number | None:
    """The number the act would give now; ``None``: it gives none."""
    if act.numbered is None:
        return None
    return proposed(file.edition.body_of(act.by.name), file.office, kind=act.numbered, at=file.now)


def is_of_the_day(preparation: Preparation, office: Office, *, at: datetime) -> bool:
    """Whether the day it prints is the local day of ``at``: a paper bears the day it is signed.

    Source: processing-219 a1.f.date, a2.5, a3.date.
    """
    return office.local(preparation.made_at).date() == office.local(at).date()
