"""Which answers change what else a form asks."""

from ruqsat.languages import Words
from ruqsat.lex import Form, Labelled, ask
from ruqsat.lex.forms.deciding import deciding

SAYS = Words("сұрақ", "вопрос", "question")


class Way(Labelled):
    ROAD = "road", "жол", "дорога", "road"
    RAIL = "rail", "темір жол", "железная дорога", "rail"


class Load(Form):
    colour: Way = ask(None, SAYS)
    """Nothing depends on it."""
    way: Way = ask(None, SAYS)
    sealed: bool = ask(None, SAYS)
    remark: str = ask(None, SAYS)
    seal: str | None = ask(None, SAYS, when=lambda load: load.way is Way.RAIL and load.sealed)
    answer: str | None = ask(None, SAYS, when=lambda load: bool(load.remark))


class Plain(Form):
    way: Way = ask(None, SAYS)


def test_every_choice_that_a_condition_may_come_to_read_decides():
    assert deciding(Load) == {"way", "sealed"}


def test_a_form_without_conditions_has_none():
    assert deciding(Plain) == frozenset()
