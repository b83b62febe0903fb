"""What a receipt says of a filing: when, by whom, what exactly, and under which number."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.paperwork import fetched
from ruqsat.languages import Words, each_language, same, say_clock, say_day
from ruqsat.portal import sentences
from ruqsat.ui import shown

NUMBER = Words("Тіркеу нөмірі", "Регистрационный номер", "Registration number")
FILED = Words("Жіберілген уақыты", "Отправлено", "Sent")
RECEIVED = Words("Келіп түскен күні", "День поступления", "Day of receipt")
SIGNED = Words("Қол қойған", "Подписал", "Signed by")
TO = Words("Кімге", "Кому", "To")
DOCUMENT = Words("Өтініштің SHA-256 мәні", "SHA-256 заявления", "SHA-256 of the application")


def receipt_facts(file: File) -> tuple[shown.Row, ...]:
    return tuple(_facts(file))


def status_words(file: File) -> Words:
    """«Accepted», with the day of receipt and that of the result, or how the case ended."""
    received = file.office.received(file.history.events[0].event.at)
    if file.case.outcome is not None and file.case.ended_at is not None:
        on = file.case.ended_at.date()
        return sentences.WAS_RECEIVED.say(
            received=received, on=on, outcome=file.case.outcome.called
        )
    for _, ends in file.situation.limits:
        return sentences.ACCEPTED_ON.say(received=received, due=ends)
    return sentences.ACCEPTED


def _facts(file: File) -> Iterator[shown.Row]:
    opening = file.history.events[0].event
    sent = file.office.local(opening.at)
    said = each_language(lambda lang: f"{say_day(sent, lang)}, {say_clock(sent.time(), lang)}")
    yield shown.Row(NUMBER, same(file.incoming) if file.incoming else sentences.NO_NUMBER)
    yield shown.Row(FILED, said)
    yield shown.Row(RECEIVED, sentences.DAY.say(on=file.office.received(opening.at)))
    yield shown.Row(TO, file.edition.provider)
    yield shown.Row(SIGNED, ", ".join(_signers(opening.files["verdict"])))
    yield shown.Row(DOCUMENT, opening.files["paper"])


def _signers(verdict: str) -> Iterator[str]:
    for signer in json.loads(fetched(verdict))["signers"]:
        yield signer["name"]
