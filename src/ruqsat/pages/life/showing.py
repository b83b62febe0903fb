"""An issued document as pages show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from ruqsat.conduct.asking.allowed import Offer, offers
from ruqsat.conduct.cabinet import File
from ruqsat.languages import Words, each_language, joined, say_day
from ruqsat.lex.subjects import Deed, Standing
from ruqsat.pages.life import sentences
from ruqsat.subjects import reading
from ruqsat.subjects.history import Change, Stands
from ruqsat.subjects.reading import Kept
from ruqsat.ui import shown

TONES: dict[Standing, shown.Tone] = {
    Standing.IN_FORCE: "ok",
    Standing.REVOKED: "err",
    Standing.EXPIRED: "warn",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that became of a document."""

    title: Words
    text: Words
    url: str | None = None
    """The case in which it was decided, for whoever may see it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing its holder may ask, is asking, or asks too late."""

    title: Words
    text: Words | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Life:
    """Everything ``pages/life.html`` draws."""

    title: Words
    tag: shown.Tag
    alarm: Words | None
    """That it is not in force, and since when; ``None``: it is."""
    rows: tuple[shown.Row, ...]
    steps: tuple[Step, ...]
    asks: tuple[Ask, ...] = ()
    none_because: Words | None = None
    """Why nothing may be asked; ``None``: something may, or its reader does not hold it."""


def document_of(file: File) -> Kept | None:
    """The document that a case made or asks about; ``None``: none, or it was not sent yet."""
    if file.service.about:
        subject = reading.touched_by(file.facts.id)
        return reading.kept(subject) if subject else None
    outcome = file.case.outcome
    return reading.kept(file.facts.id) if outcome and outcome.makes else None


def life(kept: Kept, on: date) -> Life:
    """As anybody may see it."""
    stands = kept.history.on(on)
    return Life(
        title=sentences.TITLE.say(number=kept.number),
        tag=tag(stands),
        alarm=_alarm(stands),
        rows=tuple(_rows(stands)),
        steps=tuple(_steps(kept, stands)),
    )


def own_life(kept: Kept, on: date) -> Life:
    """As its holder sees it: with the way to its cases, and what may be asked."""
    stands, found = kept.history.on(on), tuple(offers(kept, on))
    asks = tuple(one for one in (_ask(offer, kept, on) for offer in found) if one)
    why = next((offer.refused for offer in found if offer.refused), None)
    return Life(
        title=sentences.TITLE.say(number=kept.number),
        tag=tag(stands),
        alarm=_alarm(stands),
        rows=tuple(_rows(stands)),
        steps=tuple(_steps(kept, stands, own=True)),
        asks=asks,
        none_because=None if asks else why,
    )


def tag(stands: Stands) -> shown.Tag:
    """Its standing as lists mark it."""
    return shown.Tag(TONES[stands.standing], stands.standing.words)


def day(on: date) -> Words:
    return each_language(lambda lang: say_day(on, lang))


def last_day(stands: Stands) -> Words:
    """Its last day, or why that is not known."""
    return day(stands.until) if stands.until else sentences.UNKNOWN_UNTIL


def _alarm(stands: Stands) -> Words | None:
    if stands.standing is Standing.IN_FORCE:
        return None
    return sentences.NOT_IN_FORCE.say(since=stands.since, standing=stands.standing.words)


def _rows(stands: Stands) -> Iterator[shown.Row]:
    yield shown.Row(sentences.SINCE, day(stands.since))
    yield shown.Row(sentences.UNTIL, last_day(stands))


def _steps(kept: Kept, stands: Stands, *, own: bool = False) -> Iterator[Step]:
    """What was done to it up to the day, the newest first."""
    if stands.standing is Standing.EXPIRED and stands.until:
        said = sentences.BY_CALENDAR.say(until=stands.until)
        yield Step(stands.standing.words, said)
    for change in reversed(kept.history.changes):
        url = reverse("portal:case", args=[change.case_id]) if own else None
        yield Step(change.deed.words, _told(change), url)


def _told(change: Change) -> Words:
    said = sentences.CHANGE.say(on=change.on, number=change.number, law=change.law.place)
    if change.deed is not Deed.EXTENDS or change.until is None:
        return said
    return joined((said, sentences.NEW_LAST_DAY.say(until=change.until)))


def _ask(offer: Offer, kept: Kept, on: date) -> Ask | None:
    called = offer.service.called
    if offer.pending:
        return Ask(called, sentences.PENDING, reverse("portal:case", args=[offer.pending]))
    if offer.refused:
        return None
    if offer.last and on > offer.last:
        return Ask(called, sentences.TOO_LATE.say(last=offer.last), None)
    address = reverse("portal:apply", args=[offer.edition.slug, offer.service.name])
    text = sentences.ASK_BY.say(last=offer.last) if offer.last else None
    return Ask(called, text, f"{address}?{urlencode({'document': kept.number})}")
