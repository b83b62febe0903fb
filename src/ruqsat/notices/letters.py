"""Sends a message by e-mail. It may go out twice after a crash; its key makes it one letter."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.translation import override

from ruqsat.languages import LANGS, Words
from ruqsat.notices.models import Message

# The number belongs on whatever leaves the house (row 10 of the List).
CONTACT_CENTRE = Words(
    "Бірыңғай байланыс орталығы: 1414, 8-800-080-7777",
    "Единый контакт-центр: 1414, 8-800-080-7777",
    "Unified Contact Centre: 1414, 8-800-080-7777",
)


def send(message: Message, *, key: str) -> None:
    """Hand the letter to the mail server; raises what the server answers if it is not taken."""
    assert message.email is not None
    letter = EmailMessage(
        subject=f"{message.title.kk} / {message.title.ru}",
        body=_body(message),
        to=[message.email],
        headers={"Message-ID": _identity(key), "Auto-Submitted": "auto-generated"},
    )
    letter.send()


def _identity(key: str) -> str:
    """The same for every attempt, so that a mail program shows one letter."""
    host = settings.ADDRESS.partition("://")[2].partition(":")[0]
    return f"<{key.replace('/', '.')}@{host}>"


def _body(message: Message) -> str:
    parts = []
    for lang in LANGS:
        with override(lang):
            page = reverse("portal:case", args=[message.case_id])
        said, contact = message.words.in_(lang), CONTACT_CENTRE.in_(lang)
        parts.append(f"{said}\n{settings.ADDRESS}{page}\n{contact}\n")
    return "\n".join(parts)
