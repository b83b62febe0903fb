"""The text of this edition, and how its paragraphs are named to people."""

from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex import Law

law = Law.read(
    Path(__file__).parent,
    "processing-392",
    {
        "": Words(
            "№ 392 қаулымен бекітілген Қағидалардың {n}-тармағы",
            "пункт {n} Правил, утверждённых постановлением № 392",
            "paragraph {n} of the Rules of Resolution No. 392",
        ),
        "order.": Words("№ 392 қаулы", "постановление № 392", "Resolution No. 392"),
    },
)
