"""What of a case stands beside an act: the whole application where the act judges it, and where
it chooses a person, the term and what the application is about."""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.conduct.cabinet import File
from ruqsat.desk import sentences
from ruqsat.languages import Lang, Words
from ruqsat.lex.acts import Act
from ruqsat.lex.forms.kinds import ChoiceKind
from ruqsat.pages.case.answers import Answers, filed
from ruqsat.pages.case.deadline import Place, deadline
from ruqsat.pages.case.flagged import Flagged, flagged
from ruqsat.ui import shown
from ruqsat.ui.answers import answer


def named(file: File) -> Words:
    """By what a case is called: its number, or why it has none."""
    if file.applicant is None:
        return sentences.UNNUMBERED
    if file.incoming is None:
        return sentences.NO_NUMBER
    return sentences.NUMBER.say(number=file.incoming)


def judged(file: File, act: Act) -> Answers | None:
    """The application, if grounds against it are sought in the act."""
    return filed(file) if act.seeks_grounds else None


def to_look_at(file: File, act: Act) -> tuple[Flagged, ...]:
    """What the application is flagged for, where the act judges it."""
    return flagged(file) if act.seeks_grounds else ()


def at_a_glance(file: File, act: Act, *, lang: Lang, place: Place) -> tuple[shown.Row, ...]:
    """For an act that appoints somebody; empty for any other."""
    return tuple(_rows(file, lang, place)) if act.appoints else ()


def _rows(file: File, lang: Lang, place: Place) -> Iterator[shown.Row]:
    term = deadline(file, lang=lang, place=place)
    if term is not None:
        limit, _ = file.situation.limits[0]
        yield shown.Row(limit.called, term.sentence)
    answers = filed(file)
    for question in answers.questions:
        if isinstance(question.kind, ChoiceKind):
            yield shown.Row(question.label, answer(question, answers.raw, question.name))
