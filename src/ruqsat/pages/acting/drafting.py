"""What the page of an act proposes as the reasons of each ground: a draft that its author edits.

It is made of what already failed: a flag judged by the norm of the ground, an answer of a registry
that speaks for it, a line of the application. Where nothing failed, nothing is proposed.
"""

from __future__ import annotations

from collections.abc import Iterator

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries.looking import Looked, look
from ruqsat.languages import Lang, Sentence, Words
from ruqsat.lex import Answer, Ground
from ruqsat.lex.acts import Act
from ruqsat.notices.statements import answers_in_words
from ruqsat.pages.case.flagged import flagged

_ROW = Sentence(kk="{row}: {words}", ru="{row}: {words}", en="{row}: {words}")
_REGISTRY = Sentence(
    kk="{registry} (тізілімнің жауабы, {on}): {says}.",
    ru="{registry} (ответ реестра от {on}): {says}.",
    en="{registry} (answer of the registry, {on}): {says}.",
)
_APPLICATION = Sentence(
    kk="{ground}: өтініште солай көрсетілген.",
    ru="{ground}: так указано в заявлении.",
    en="{ground}: so the application states.",
)


def drafted(file: File, act: Act, lang: Lang) -> dict[str, str]:
    """The draft of each ground whose reasons the act asks, by the ground's name."""
    asked = [ground for ground in act.grounds if act.asks_why(ground)]
    if not asked:
        return {}
    looked = look(file)
    drafts = {one.name: tuple(_failed(looked, one)) for one in asked}
    return {
        name: "\n".join(words.in_(lang) for words in lines)
        for name, lines in drafts.items()
        if lines
    }


def _failed(looked: Looked, ground: Ground) -> Iterator[Words]:
    file = looked.file
    for flag in flagged(file):
        if flag.norm is ground.law.norm:
            yield _ROW.say(row=flag.question.label, words=flag.words)
    yield from _answered(looked, ground)
    if ground.only_where is not None and ground.can_be_found(file.application):
        yield _APPLICATION.say(ground=ground.called)


def _answered(looked: Looked, ground: Ground) -> Iterator[Words]:
    for evidence in looked.proposed.get(ground, ()):
        registry = looked.inquiry(evidence).of
        for row, given in evidence.answers:
            if given.answer is Answer.YES:
                on = looked.file.office.local(row.at).date()
                says = registry.says[given.answer]
                yield _REGISTRY.say(registry=registry.called, on=on, says=says)
                yield from answers_in_words(registry.particulars.questions(), given.stated)
