"""The page on which the paper of an act is signed: alike for whoever may do the act."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from ruqsat.cases.decide import Refused
from ruqsat.conduct import preparing, signatures
from ruqsat.conduct.door import Doing, perform
from ruqsat.conduct.models import Preparation
from ruqsat.languages import Words
from ruqsat.pages import files
from ruqsat.pages.acting.place import Place
from ruqsat.pages.acting.sending import Sent
from ruqsat.pages.signing import to_sign
from ruqsat.pages.uploading import signature_of

Signing = Callable[[Place, Preparation], HttpResponseBase]


def with_preparation(view: Signing) -> Callable[..., HttpResponseBase]:
    """What was prepared is shown to whoever prepared it, in that capacity, and to nobody else."""

    @wraps(view)
    def guarded(at: Place, /, preparation_id: UUID) -> HttpResponseBase:
        found = signatures.waiting(preparation_id, at.visitor)
        if found is None or (found.case_id, found.act) != (at.file.facts.id, at.act.name):
            raise Http404
        return view(at, found)

    return guarded


def prepared(at: Place, sent: Sent) -> HttpResponse | Refused:
    """The paper is drawn up and frozen, and shown on a page of its own."""
    frozen = preparing.show(at.file, at.visitor, act=at.act, stated=sent.stated)
    if isinstance(frozen, Refused):
        return frozen
    return HttpResponseRedirect(at.addresses.signing(at.act.name, frozen.pk).page)


def signed(at: Place, preparation: Preparation) -> Refused | None:
    """Does the act with the signature that was sent; sent twice, it is done once."""
    cms = signature_of(at.request)
    if isinstance(cms, Refused):
        return cms
    done = perform(
        at.file.facts.id,
        at.visitor,
        doing=Doing(act=at.act.name, preparation=preparation.pk, cms=cms),
        expected=preparation.version,
        key=f"sign/{preparation.pk}",
    )
    return done if isinstance(done, Refused) else None


def drawn_to_sign(
    at: Place, preparation: Preparation, *, refused: Words | None = None
) -> tuple[dict[str, object], HTTPStatus]:
    """What the page shows; a paper that is out of date, or an act not open, with the reason."""
    signing = at.addresses.signing(at.act.name, preparation.pk)
    not_now = preparing.may_act(at.file, at.visitor, at.act)
    context: dict[str, object] = {
        "act": at.act,
        "document": to_sign(
            preparation, _name(preparation), url=signing.document, content=signing.content
        ),
        "stale": preparing.is_stale(at.file, at.act, preparation),
        "not_now": not_now.words if not_now else None,
        "refused": refused,
        "action": signing.page,
        "act_url": at.addresses.act(at.act.name),
        "case_url": at.addresses.case(),
    }
    return context, HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK


def document(at: Place, preparation: Preparation) -> HttpResponse:
    """The PDF as it is shown before it is signed."""
    content = signatures.document(preparation)
    return files.pdf(content, _name(preparation), save="download" in at.request.GET)


def content(_: Place, preparation: Preparation) -> HttpResponse:
    """The very bytes that the signature covers."""
    name = f"{_name(preparation)}.bin"
    return files.download(signatures.content(preparation), name, "application/octet-stream")


def _name(preparation: Preparation) -> str:
    return f"{preparation.act}-{str(preparation.case_id)[:8]}.pdf"
