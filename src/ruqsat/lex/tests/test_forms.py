"""A form is declared once, and says of itself what a page, a sheet and a paper must know."""

from datetime import date
from decimal import Decimal

import pytest

from ruqsat.languages import same
from ruqsat.lex import File, Form, LawError, TnvedCode, ask, attach, confirm, lines, number
from ruqsat.lex.forms import LONG
from ruqsat.lex.forms.kinds import (
    PDF,
    ChoiceKind,
    CodeKind,
    DayKind,
    FilesKind,
    LinesKind,
    NumberKind,
    PartKind,
    StatementKind,
    TextKind,
    YesNoKind,
)
from ruqsat.lex.tests.answers import LAW, Application, Goods, Kind, Party


def test_the_kind_of_a_question_follows_from_what_answers_it():
    kinds = {question.name: question.kind for question in Application.questions()}
    assert kinds["party"] == PartKind(Party)
    assert kinds["goods"] == LinesKind(Goods, least=1, most=300)
    assert kinds["waste"] == LinesKind(Goods, may_be_none=True)
    assert kinds["use"] == TextKind()
    assert kinds["percent"] == NumberKind(Decimal(0), None, Decimal(100), 2)
    assert kinds["abroad"] == YesNoKind()
    assert kinds["copies"] == FilesKind(most=2, formats=(PDF,))
    assert kinds["true"] == StatementKind()
    assert Party.question("kind").kind == ChoiceKind(Kind)
    assert Goods.question("until").kind == DayKind()


def test_a_code_and_a_long_text_are_kinds_of_their_own():
    class Line(Form):
        code: TnvedCode = ask(None, same("code"))
        way: str = ask(None, same("way"), of=LONG)

    assert Line.question("code").kind == CodeKind(TnvedCode)
    assert Line.question("way").kind == TextKind(most=10_000, long=True)


def test_a_question_is_required_unless_its_answer_may_be_none():
    required = {question.name: question.required for question in Application.questions()}
    assert not required["agent"]
    assert all(needed for name, needed in required.items() if name != "agent")
    assert Party.question("bin").required
    assert not Party.question("note").required


def test_a_question_without_a_label_is_called_as_its_norm_is():
    party, goods = Application.question("party"), Application.question("goods")
    assert (party.label.kk, party.label.en) == ("Атауы", "Name of the person")
    assert goods.label.kk == "Тауарлар"
    assert (party.row, goods.row) == ("1", "2")
    assert Application.question("percent").row is None
    assert Application.question("copies").row is None


def test_a_question_is_found_by_its_path_whatever_the_line():
    assert Application.question("goods.12.name") is Goods.question("name")
    assert Application.question("party.kind") is Party.question("kind")
    for path in ("nothing", "goods.0.nothing", "party.nothing"):
        with pytest.raises(KeyError):
            Application.question(path)


def test_a_form_names_every_norm_it_rests_on():
    rests = [(place, law.norm.id) for place, law, _ in Application.citations()]
    assert rests == [
        ("Application.party", "f.1"),
        ("Application.goods", "f.2"),
        ("Goods.rules", "f.2"),
        ("Goods.rules", "f.2"),
        ("Application.copies", "d.1"),
        ("Application.true", "f.1"),
        ("Application.rules", "f.2"),
    ]


def test_answers_are_frozen_and_given_by_name():
    goods = Goods(name="Флюс", quantity=Decimal(1), until=None)
    with pytest.raises(AttributeError):
        goods.name = "Қож"  # type: ignore[misc]  # What is filed cannot be changed.
    assert goods == Goods(name="Флюс", quantity=Decimal(1), until=None)
    with pytest.raises(TypeError):
        Goods("Флюс", Decimal(1), date(2026, 1, 1))  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("annotation", "declared", "said"),
    [
        (set, ask(None, same("x")), "no question is answered by"),
        (int, ask(None, same("x")), "no question is answered by"),
        (str | int, ask(None, same("x")), "no question is answered by"),
        (tuple[Goods, ...], ask(None, same("x")), r"use lines\(…\) for tuple"),
        (tuple[File, ...], lines(None, same("x")), r"attach\(…\) for tuple"),
        (tuple[str, ...], lines(None, same("x")), r"use lines\(…\) for tuple"),
        (tuple[Goods, ...], attach(LAW("d.1", "Copy of")), r"use lines\(…\) for tuple"),
        (Decimal, ask(None, of=number()), "has neither a norm nor a label of its own"),
    ],
)
def test_a_question_that_nothing_can_answer_is_refused(annotation, declared, said):
    wrong = type("Wrong", (Form,), {"__annotations__": {"x": annotation}, "x": declared})
    assert issubclass(wrong, Form)
    with pytest.raises(LawError, match=rf"Wrong\.x:? .*{said}|Wrong\.x {said}"):
        wrong.questions()


def test_a_statement_is_its_own_kind_and_no_yes_or_no():
    class Both(Form):
        sure: bool = confirm(LAW("f.1", "Name"))
        abroad: bool = ask(LAW("f.1", "Name"))

    assert [question.kind for question in Both.questions()] == [StatementKind(), YesNoKind()]
