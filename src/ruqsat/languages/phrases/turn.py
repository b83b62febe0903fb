"""Whose turn it is."""

from typing import Final

from ruqsat.languages.sentence import Sentence

YOU: Final = Sentence(
    kk="Қазір кезек сізде.",
    ru="Сейчас действие за вами.",
    en="It is your turn now.",
)
NONE: Final = Sentence(
    kk="Қазір сізден ештеңе талап етілмейді.",
    ru="Сейчас от вас ничего не требуется.",
    en="Nothing is required of you now.",
)
# Let a Kazakh-speaking lawyer confirm the Kazakh before release.
OTHER: Final = Sentence(
    kk="Қазір кезек {actor:loc}.",
    ru="Сейчас действует: {actor}.",
    en="It is now with: {actor}.",
)
WAITING: Final = Sentence(
    kk="{actor:abl} жауап күтілуде.",
    ru="Ожидается ответ. Отвечает: {actor}.",
    en="Waiting for a reply from: {actor}.",
)
CHECKING: Final = Sentence(
    kk="{actor} құжаттардың толықтығын {due:abl} кешіктірмей тексереді.",
    ru="{actor} проверяет полноту документов не позднее {due}.",
    en="{actor} checks by {due} whether the documents are complete.",
)
LATE: Final = Sentence(
    kk="Мерзім өтті, бірақ {actor:gen} міндеті сақталады.",
    ru="Срок истёк, но обязанность сохраняется: {actor}.",
    en="The term has passed, but the duty remains: {actor}.",
)
FORGONE: Final = Sentence(
    kk="Мерзім өтті: құқық пайдаланылмады, рәсім жалғасады.",
    ru="Срок истёк: право не использовано, процедура продолжается.",
    en="The term has passed: the right was not used; the procedure goes on.",
)
JOINT: Final = Sentence(
    kk="Қарау екі құжат та келіп түскеннен кейін басталады: {first}; {second}.",
    ru="Рассмотрение начнётся, когда поступят оба документа: {first}; {second}.",
    en="The review starts when both have arrived: {first}; {second}.",
)
