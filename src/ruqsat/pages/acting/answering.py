"""What the page of an act answers to what was sent; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from django.http import Http404, HttpResponse
from django.utils.translation import override

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.conduct import door, preparing
from ruqsat.conduct.cabinet import File
from ruqsat.languages import LANGS, Words
from ruqsat.lex.acts import Act
from ruqsat.lex.forms import Form, Problem
from ruqsat.pages.acting.asking import Asked, asked_by
from ruqsat.pages.acting.attaching import asks_files, sealed, with_files
from ruqsat.pages.acting.place import Place
from ruqsat.pages.acting.sending import Sent, problems
from ruqsat.pages.case.answers import stated
from ruqsat.ui.environment import in_language
from ruqsat.ui.rows import rearranged
from ruqsat.ui.translations import language

PERFORM = "perform"
"""What the button of an act asks for; the key of entry in a field does nothing for good."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the page says back: what was typed, what is wrong with it, why it was not done."""

    sent: Sent
    problems: tuple[Problem, ...] = ()
    refused: Words | None = None
    focus: str = ""
    status: HTTPStatus = HTTPStatus.OK


Draw = Callable[[Place, Answer], HttpResponse]
Do = Callable[[Place, Sent], HttpResponse | Refused]


def found(file: File, name: str) -> Act:
    """The act of this name. Raises ``Http404``: the procedure has none."""
    try:
        return file.edition.procedure.act(name)
    except KeyError:
        raise Http404 from None


def answered(at: Place, *, draw: Draw, do: Do) -> HttpResponse:
    """Draws the page again until the act itself is asked for; then does it, or says why not."""
    form = _asked(at).form
    posted = at.request.POST
    sent, wrong = _sent(at, form)
    button = posted.get("do", "")
    if posted.get("language") in LANGS:
        with override(posted["language"]):
            return draw(at, Answer(sent))
    if wrong:
        return draw(at, Answer(sent, wrong, status=HTTPStatus.UNPROCESSABLE_ENTITY))
    moved = rearranged(form, sent.stated, button) if form else None
    if moved is not None:
        return draw(at, Answer(sent.with_stated(moved.raw), focus=moved.focus))
    if button != PERFORM:
        return draw(at, Answer(sent))
    done = do(at, sent)
    return draw(at, _not_done(at, sent, done)) if isinstance(done, Refused) else done


def _sent(at: Place, form: type[Form] | None) -> tuple[Sent, tuple[Problem, ...]]:
    """What was sent, and what is wrong with its files; none is kept for an act that may not be
    done."""
    sent = Sent.read(at.request.POST, form)
    if form is None or not asks_files(form) or preparing.may_act(at.file, at.visitor, at.act):
        return sent, ()
    return with_files(at, form, sent)


def _asked(at: Place) -> Asked:
    return asked_by(at.file, at.act, visitor=at.visitor, place=at.addresses.norm)


def perform(at: Place, sent: Sent) -> Refused | None:
    """Does the act as it was sent; sent twice, it is done once."""
    done = door.perform(
        at.file.facts.id,
        at.visitor,
        doing=sent.doing(at.act),
        expected=sent.version,
        key=f"act/{sent.key}",
    )
    return done if isinstance(done, Refused) else None


def drawn(at: Place, answer: Answer) -> tuple[dict[str, object], HTTPStatus]:
    """What every page of an act shows, for an act that cannot be done now with the reason why."""
    asked = _asked(at)
    refused = preparing.may_act(at.file, at.visitor, at.act) or _nothing_left(asked)
    due = at.file.case.due(at.act)
    context = {
        "asked": asked,
        "files": sealed(at, asked.form, answer.sent) if asks_files(asked.form) else "",
        "answer": answer,
        "refused": answer.refused or (refused.words if refused else None),
        "can": refused is None,
        "due": due.date() if due else None,
        "action": in_language(at.request, language()),
        "stated": stated(at.file, at.visitor),
        "case_url": at.addresses.case(),
    }
    is_refused = refused is not None and answer.status is HTTPStatus.OK
    return context, HTTPStatus.CONFLICT if is_refused else answer.status


def _nothing_left(asked: Asked) -> Refused | None:
    """Where there is nothing to strike out with the act."""
    if asked.act.strikes_out and not asked.mistakes:
        return Refused("nothing_to_strike", refusals.NOTHING_LEFT.say())
    return None


def _not_done(at: Place, sent: Sent, refused: Refused) -> Answer:
    """What to correct stands at its field, anything else above the form."""
    wrong = problems(refused, at.file, act=at.act, sent=sent)
    if wrong:
        return Answer(sent, wrong, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return Answer(sent.anew(at.file), refused=refused.words, status=HTTPStatus.CONFLICT)
