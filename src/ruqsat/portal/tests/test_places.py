"""Where a form takes what people type, and where it never does."""

import pytest

from ruqsat.conduct.tests import world
from ruqsat.lex.forms.places import is_tick, is_typed, question_at

FORM = world.law().procedure.services[0].form


@pytest.mark.parametrize(
    "path",
    [
        "industry",
        "recipient.bank.iban",
        "goods.foreign.0.code",
        "goods.foreign.299.quantity",
        "ownership.0.on.day",
        "ownership.0.on",
        "waste.none",
        "statements.correct",
    ],
)
def test_what_a_form_asks_may_be_typed(path):
    assert is_typed(FORM, path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "nothing",
        "industry.more",
        "recipient",
        "recipient.bank",
        "goods.foreign",
        "goods.foreign.0",
        "goods.foreign.code",
        "goods.foreign.x.code",
        "goods.foreign.-1.code",
        "goods.foreign.10000.code",
        "goods.foreign.none",
        "goods.foreign.sheet",
        "goods.foreign.sheet.name",
        "ownership.0.copy",
        "ownership.0.copy.0.sha256",
        "attachments.yields.0.media",
        "ownership.0.on.hour",
    ],
)
def test_nobody_types_what_only_the_server_knows_or_what_is_not_asked(path):
    assert not is_typed(FORM, path)


def test_a_question_inside_a_line_is_found_only_by_the_number_of_its_line():
    assert question_at(FORM, "goods.foreign.7.code") is not None
    assert question_at(FORM, "goods.foreign.code") is None


def test_ticks_are_statements_and_there_are_none():
    assert is_tick(FORM, "statements.correct")
    assert is_tick(FORM, "support.none")
    assert not is_tick(FORM, "statements.personal_data")
