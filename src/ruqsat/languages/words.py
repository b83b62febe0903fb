"""A text in the three languages. What a person sees exists in all three, or not at all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal, assert_never

Lang = Literal["kk", "ru", "en"]
LANGS: Final[tuple[Lang, ...]] = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """One text in Kazakh, Russian and English. A blank language raises ``ValueError``."""

    kk: str
    ru: str
    en: str

    def __post_init__(self) -> None:
        blank = [lang for lang in LANGS if not self.in_(lang).strip()]
        if blank:
            raise ValueError(f"no text in {', '.join(blank)} for “{self.kk or self.ru or self.en}”")

    def in_(self, lang: Lang) -> str:
        """The text in one language."""
        match lang:
            case "kk":
                return self.kk
            case "ru":
                return self.ru
            case "en":
                return self.en
            case _:
                assert_never(lang)


def same(text: str) -> Words:
    """A name or a number, which reads alike in every language."""
    return Words(text, text, text)


def each_language(say: Callable[[Lang], str]) -> Words:
    """What ``say`` gives in each language."""
    return Words(*(say(lang) for lang in LANGS))


def joined(parts: Iterable[Words], by: str = " ") -> Words:
    """Several texts put together, language by language."""
    listed = tuple(parts)
    return each_language(lambda lang: by.join(part.in_(lang) for part in listed))
