"""Nothing that names a person reaches the log."""

import io
import json
import logging
import logging.config

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.project.logs import logging_settings, masked

IIN, BIN, EMAIL = "740311398015", "140640970116", "info@qyzylshoqy.example"


@pytest.fixture(params=["text", "json"])
def lines(request):
    settings = logging_settings(request.param)
    made = io.StringIO()
    handler = logging.StreamHandler(made)
    formatter = settings["formatters"]["lines"]
    handler.setFormatter(formatter["()"](**{k: v for k, v in formatter.items() if k != "()"}))
    logger = logging.getLogger("ruqsat.test")
    logger.addHandler(handler)
    logger.propagate = False
    yield made
    logger.removeHandler(handler)
    logger.propagate = True


def assert_nobody_is_named(text):
    assert text
    for secret in (IIN, BIN, EMAIL):
        assert secret not in text


def test_fields_of_an_event_are_masked(lines):
    log = structlog.get_logger("ruqsat.test")
    log.info("filed", by=IIN, company=int(BIN), to=[EMAIL, {"кімге": EMAIL}])
    assert_nobody_is_named(lines.getvalue())


def test_lines_of_other_libraries_are_masked(lines):
    logging.getLogger("ruqsat.test").warning("no account %s for %s", IIN, EMAIL)
    assert_nobody_is_named(lines.getvalue())


def test_a_traceback_is_masked(lines):
    person = {"iin": IIN, "email": EMAIL}
    try:
        person[f"{IIN} of {EMAIL}"]
    except KeyError:
        structlog.get_logger("ruqsat.test").exception("failed", company=BIN)
    text = lines.getvalue()
    assert_nobody_is_named(text)
    assert "KeyError" in text
    assert "locals" not in text


def test_a_letter_before_the_number_does_not_hide_it_from_the_mask(lines):
    logging.getLogger("ruqsat.test").warning("Ә%s", IIN)
    assert_nobody_is_named(lines.getvalue())


def test_a_line_of_json_says_when_who_and_how_grave():
    settings = logging_settings("json")
    formatter = settings["formatters"]["lines"]
    made = formatter["()"](**{k: v for k, v in formatter.items() if k != "()"})
    record = logging.LogRecord("ruqsat.x", logging.WARNING, "", 1, "said %s", ("so",), None)
    line = json.loads(made.format(record))
    assert {line["event"], line["logger"], line["level"]} == {"said so", "ruqsat.x", "warning"}
    assert line["timestamp"].endswith("Z")


def test_the_last_two_digits_are_left_to_tell_lines_apart():
    assert masked(f"ЖСН {IIN}") == "ЖСН ••••••••••15"


@pytest.mark.parametrize("number", ["7108120001", "00123456789012345678", "2026-11-20"])
def test_other_numbers_are_left_alone(number):
    assert masked(number) == number


@given(st.text(), st.text())
def test_a_number_between_anything_but_digits_is_masked(before, after):
    text = f"{before} {IIN} {after}"
    assert IIN not in masked(text)
