"""What an application is flagged for: exactly from where, and never as a refusal."""

from datetime import date
from decimal import Decimal

import pytest

from ruqsat.cases.playing import sample
from ruqsat.lex.forms.flagging import raised
from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations import edition

EDITION = edition("processing-219", "o134_2024")
FILED = date(2026, 2, 3)
YEARS = {"in_territory": 3, "outside_territory": 2, "domestic_consumption": 1}
every_service = pytest.mark.parametrize("name", YEARS)


def flagged(name, on=FILED, **changed):
    """What is raised for the sample of a service with some answers changed."""
    service = EDITION.procedure.service(name)
    answers = {path.replace("__", "."): text for path, text in changed.items()}
    parsed = parse(service.form, {**sample(EDITION, service)["apply"], **answers}, on=on)
    assert parsed.problems == ()
    assert parsed.values
    return {one.flag.name: one for one in raised(parsed.values, on)}


@every_service
def test_the_limit_is_a_number_of_years_and_one_month_more_is_too_long(name):
    months = YEARS[name] * 12
    assert "term_too_long" not in flagged(name, term__months=str(months))
    too_long = flagged(name, term__months=str(months + 1))["term_too_long"]
    assert too_long.at.path == "term"
    assert f"({months + 1} ай)" in too_long.at.words.kk
    assert f"({YEARS[name]} жыл)" in too_long.at.words.kk


@every_service
def test_a_last_day_is_too_late_from_the_day_after_the_years(name):
    last = FILED.replace(year=FILED.year + YEARS[name])
    day = {"term__given_as": "day", "term__months": ""}
    assert "term_too_long" not in flagged(name, **day, term__until=last.isoformat())
    after = last.replace(day=last.day + 1).isoformat()
    assert "term_too_long" in flagged(name, **day, term__until=after)


def test_a_year_from_the_leap_day_ends_on_the_28th():
    day = {"term__given_as": "day", "term__months": ""}
    leap = date(2028, 2, 29)
    until = {"term__until": "2029-02-28"}
    assert "term_too_long" not in flagged("domestic_consumption", leap, **day, **until)
    until = {"term__until": "2029-03-01"}
    assert "term_too_long" in flagged("domestic_consumption", leap, **day, **until)


@every_service
def test_a_flag_names_where_the_limit_stands(name):
    source = flagged(name, term__months="120")["term_too_long"].flag.source
    chapter = {"in_territory": 26, "outside_territory": 27, "domestic_consumption": 28}[name]
    assert source
    assert f"кодекстің {chapter}-тарауы" in source.kk


@every_service
def test_only_another_industry_than_the_six_is_flagged(name):
    six = ("light", "mining_metallurgical", "chemical", "wood_processing", "machine_building")
    for industry in (*six, "construction"):
        assert "another_industry" not in flagged(name, industry=industry)
    assert flagged(name, industry="other")["another_industry"].at.path == "industry"


def test_masses_in_different_units_are_one_mass():
    """P3 balances to the gram: 612 480 g go in, and as much comes out, waste and losses too."""
    assert "output_above_input" not in flagged("outside_territory")
    exact = Decimal("45262.272") / 1000
    in_kilograms = {"waste__0__quantity": f"{exact:f}", "waste__0__unit": "kg"}
    assert "output_above_input" not in flagged("outside_territory", **in_kilograms)
    more = {**in_kilograms, "waste__0__quantity": f"{exact + Decimal('0.001'):f}"}
    found = flagged("outside_territory", **more)["output_above_input"]
    assert found.at.path == "yields"
    assert "612\u00a0480 грамм" in found.at.words.kk


def test_what_is_counted_in_another_unit_than_the_goods_is_not_compared():
    """P5 makes 75 000 pieces out of square metres."""
    assert "output_above_input" not in flagged("domestic_consumption")
