"""Flags: what is said of a whole application to those who judge it, and never refuses it."""

from collections.abc import Iterator
from datetime import date

from ruqsat.languages import same
from ruqsat.lex import Flag, Form, Problem, ask
from ruqsat.lex.coverage import cited
from ruqsat.lex.forms.flagging import raised
from ruqsat.lex.forms.parsing import parse
from ruqsat.lex.tests.permit import declared, written

FILED = date(2026, 2, 3)


def before_the_ground_thaws(hole: "Hole", on: date) -> Iterator[Problem]:
    if hole.until.year == on.year:
        yield Problem("until", same("the ground is frozen"))


class Hole(Form):
    until: date = ask(None, same("until"))


def flagged(law):
    class Flagged(Hole):
        flags = (Flag("frozen", law("5", "is dangerous"), before_the_ground_thaws),)

    return Flagged


def test_a_flag_is_raised_at_its_answer_and_the_application_stands(tmp_path):
    form = flagged(written(tmp_path))
    parsed = parse(form, {"until": "2026-06-01"}, on=FILED)
    assert parsed.problems == ()
    assert parsed.values
    (one,) = raised(parsed.values, FILED)
    assert (one.flag.name, one.at.path) == ("frozen", "until")


def test_what_is_not_flagged_raises_nothing(tmp_path):
    form = flagged(written(tmp_path))
    assert raised(form(until=date(2027, 6, 1)), FILED) == ()
    assert raised(Hole(until=date(2026, 6, 1)), FILED) == ()


def test_the_norm_of_a_flag_counts_as_cited_by_it(tmp_path):
    law = written(tmp_path)
    procedure = declared(law)
    procedure.services[0].form.flags = flagged(law).flags
    places = [(one.by, one.place) for one in cited(procedure) if one.norm.id == "5"]
    assert ("flag", "dig: frozen") in places
