"""Files sent with an act: kept by their hash at once, and remembered in the page under a seal.

A page sends no hash of its own choosing: whoever knew that of a stranger's file could take it for
theirs.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.core import signing

from ruqsat.lex.forms import Form, Problem
from ruqsat.lex.forms.kinds import FilesKind
from ruqsat.lex.forms.places import files_at
from ruqsat.pages.acting.place import Place
from ruqsat.pages.acting.sending import Sent
from ruqsat.pages.attachments.attaching import attached, dropped
from ruqsat.pages.attachments.receiving import received

FILES = "act-files"
"""The field that holds what was kept for this page before."""


def asks_files(form: type[Form] | None) -> bool:
    return form is not None and any(isinstance(one.kind, FilesKind) for one in form.questions())


def with_files(at: Place, form: type[Form], sent: Sent) -> tuple[Sent, tuple[Problem, ...]]:
    """What was sent with its files: those of before but for the one dropped, and the new ones."""
    verb, _, place = at.request.POST.get("do", "").partition(" ")
    raw = {**sent.stated, **_held(at)}
    if verb == "drop" and files_at(form, place.rpartition(".")[0]):
        raw = dropped(raw, place)
    new = received(form, raw=raw, uploads=at.request.FILES)
    for path, file in new.files:
        raw = attached(raw, path, file)
    return sent.with_stated(raw), new.problems


def sealed(at: Place, form: type[Form] | None, sent: Sent) -> str:
    """The files of what was sent, for the page to hold."""
    kept = {key: text for key, text in sent.stated.items() if form and _is_of_a_file(form, key)}
    return signing.dumps(kept, salt=_salt(at))


def _held(at: Place) -> Mapping[str, str]:
    """Nothing where the seal is not ours, or was made for somebody else or another act."""
    try:
        held: Mapping[str, str] = signing.loads(at.request.POST.get(FILES, ""), salt=_salt(at))
    except signing.BadSignature:
        return {}
    return held


def _salt(at: Place) -> str:
    return f"files/{at.file.facts.id}/{at.act.name}/{at.visitor.account}"


def _is_of_a_file(form: type[Form], key: str) -> bool:
    place = key.rpartition(".")[0]
    return files_at(form, place.rpartition(".")[0]) is not None
