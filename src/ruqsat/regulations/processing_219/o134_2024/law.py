"""The text of this edition, and how its paragraphs are named to people."""

from pathlib import Path

from ruqsat.languages import Words
from ruqsat.lex import Law

law = Law.read(
    Path(__file__).parent,
    "processing-219",
    {
        "": Words("Қағидалардың {n}-тармағы", "пункт {n} Правил", "paragraph {n} of the Rules"),
        "rules.": Words("Қағидалардың атауы", "название Правил", "title of the Rules"),
        "a1.name": Words("Тізбенің тақырыбы", "заголовок Перечня", "heading of the List"),
        "a1.": Words("Тізбенің {n}-тармағы", "пункт {n} Перечня", "row {n} of the List"),
        "a1.9.": Words(
            "Тізбенің 9-тармағының {n}) тармақшасы",
            "подпункт {n} пункта 9 Перечня",
            "subparagraph {n} of row 9 of the List",
        ),
        "a1.f1.": Words("өтініштің {n}-жолы", "строка {n} заявления", "row {n} of the application"),
        "a1.f2.": Words("өтініштің {n}-жолы", "строка {n} заявления", "row {n} of the application"),
        "a1.f3.": Words("өтініштің {n}-жолы", "строка {n} заявления", "row {n} of the application"),
        "a1.f.": Words("өтініш нысаны", "форма заявления", "form of the application"),
        "a2.": Words("2-қосымша", "приложение 2", "annex 2"),
        "a3.": Words("3-қосымшаның {n}-жолы", "строка {n} приложения 3", "row {n} of annex 3"),
        "a4.": Words("4-қосымшаның {n}-жолы", "строка {n} приложения 4", "row {n} of annex 4"),
        "a5.": Words("5-қосымшаның {n}-жолы", "строка {n} приложения 5", "row {n} of annex 5"),
        "order.": Words("бұйрық", "приказ", "the order"),
    },
)
