"""The Law on state and socially responsible services, as far as the parts rest on it."""

from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex.text import Law

law = Law.read(
    Path(__file__).parent,
    "services",
    {
        "": Words(
            "Мемлекеттік көрсетілетін қызметтер туралы заңның {n}-бабы",
            "статья {n} Закона о государственных услугах",
            "article {n} of the Law on state services",
        )
    },
)
