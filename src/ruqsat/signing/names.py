"""Whether the name in a certificate is the name printed on a paper.

One rule: spellings of one name are alike, in whichever of the languages; another name is not.
"""

from ruqsat.languages import LANGS, Words
from ruqsat.languages.fold import fold
from ruqsat.signing.certificates import Holder

RUSSIAN_LETTERS = str.maketrans("әғқңөұүһі", "агкноуухи")
"""What is written for a letter of the Kazakh alphabet where only the Russian one is at hand."""


def is_named(holder: Holder | None, printed: Words) -> bool:
    """Whether the certificate names whom the paper names, in Kazakh or in Russian.

    A patronymic counts where the certificate has one; without a surname and a first name it names
    nobody.
    """
    if holder is None or not holder.surname or not holder.given:
        return False
    held = _spelt(holder.name)
    on_paper = [_spelt(printed.in_(lang)) for lang in LANGS]
    return any(held == (name if holder.patronymic else name[: len(held)]) for name in on_paper)


def _spelt(name: str) -> list[str]:
    return fold(name).casefold().translate(RUSSIAN_LETTERS).split()
