"""The language in which the command line speaks: chosen once, before the first command is named."""

from contextvars import ContextVar

from ruqsat.languages import Lang, Words

_chosen: ContextVar[Lang] = ContextVar("language of the command line", default="kk")


def speak(lang: Lang) -> None:
    _chosen.set(lang)


def told(words: Words) -> str:
    return words.in_(_chosen.get())
