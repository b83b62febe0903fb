"""The text of the Customs Code as far as it is used, and how its places are named to people."""

from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex.text import Law

_CHAPTER = Words(
    "Кеден кодексінің {n}-тарауы",
    "глава {n} Таможенного кодекса",
    "chapter {n} of the Customs Code",
)

law = Law.read(
    Path(__file__).parent,
    "customs",
    {
        "": Words(
            "Кеден кодексінің {n}-бабы",
            "статья {n} Таможенного кодекса",
            "article {n} of the Customs Code",
        ),
        "26.": _CHAPTER,
        "27.": _CHAPTER,
        "28.": _CHAPTER,
    },
)
