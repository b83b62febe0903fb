"""What can go wrong with a paper; every message names the value and what to do about it."""

from ruqsat.languages import Words
from ruqsat.lex.content import PaperError


class UnprintableError(PaperError):
    """No font has one of the letters: ``words`` tells the person who wrote it."""

    def __init__(self, letters: str) -> None:
        super().__init__(f"no font has {letters!r}")
        self.letters = letters
        self.words = Words(
            f"«{letters}» таңбасын құжатта басып шығару мүмкін емес: қазақ, орыс немесе латын "
            "әріптерімен жазыңыз.",
            f"Знак «{letters}» нельзя напечатать в документе: запишите казахскими, русскими или "
            "латинскими буквами.",
            f"The character “{letters}” cannot be printed on the paper: write it in Kazakh, "
            "Russian or Latin letters.",
        )


class ArchiveError(Exception):
    """The archive does not hold what was asked for, or holds it damaged."""


__all__ = ["ArchiveError", "PaperError", "UnprintableError"]
