"""The environment of the templates: strict, escaped, and in the language of the page."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from django.test import RequestFactory
from django.utils import translation
from jinja2 import UndefinedError
from markupsafe import Markup

from ruqsat.languages import Lang, Words
from ruqsat.ui.environment import environment, in_language

SAVE = Words("Сақтау", "Сохранить", "Save")
NIGHT = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)


def rendered(source: str, lang: Lang = "kk", **context: object) -> str:
    with translation.override(lang):
        return environment().from_string(source).render(context)


def test_a_name_that_is_not_given_stops_the_page() -> None:
    with pytest.raises(UndefinedError, match="whose"):
        rendered("{{ whose }}")


def test_text_is_escaped_and_markup_is_not() -> None:
    assert rendered("{{ a }}{{ b }}", a="<b>", b=Markup("<b>")) == "&lt;b&gt;<b>"


def test_words_inside_are_escaped_too() -> None:
    assert rendered("{{ a|say }}{{ a|bound }}", a=Words("<", "<", "<")) == "&lt;&lt;"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "Сақтау 2026 жылғы 23 қарашадан 9.05 1\u00a0234,5 8,4\u00a0МБ Сақтау"),
        ("ru", "Сохранить 23 ноября 2026 года 9.05 1\u00a0234,5 8,4\u00a0МБ Сохранить"),
        ("en", "Save 23 November 2026 9:05 1,234.5 8.4\u00a0MB Save"),
    ],
)
def test_values_are_said_in_the_language_of_the_page(lang: Lang, said: str) -> None:
    source = '{{ a|say }} {{ b|day("abl") }} {{ c|clock }} {{ d|num }} {{ e|size }} {{ _("Save") }}'
    values = {"a": SAVE, "b": date(2026, 11, 23), "c": time(9, 5), "d": Decimal("1234.5")}
    assert rendered(source, lang, **values, e=8_808_038) == said


def test_a_number_in_the_template_itself_also_follows_the_page() -> None:
    """Jinja works constants out while it compiles, when no page is known, unless told not to."""
    with translation.override("ru"):
        template = environment().from_string("{{ 1234.5|int|num }} {{ 2097152|size }}")
    with translation.override("en"):
        assert template.render() == "1,234 2\u00a0MB"


def test_an_instant_is_shown_in_the_zone_of_the_installation() -> None:
    assert rendered("{{ at|moment }}", at=NIGHT) == "2026 жылғы 24 қараша, 1.30"
    assert rendered("{{ at|iso }}", at=NIGHT) == "2026-11-24T01:30+05:00"


def test_a_day_alone_has_no_hour() -> None:
    assert rendered("{{ on|moment }} {{ on|iso }}", on=NIGHT.date()) == (
        "2026 жылғы 23 қараша 2026-11-23"
    )


def test_a_figure_parts_neither_from_its_noun_nor_from_its_ending() -> None:
    assert rendered("{{ a|bound }}", a="23 наурызда сағат 15.00-де") == (
        '23\u00a0наурызда сағат <span class="qz-nowrap">15.00-де</span>'
    )


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("/kk/case/7?page=2", "/ru/case/7?page=2"),
        ("/en", "/ru"),
        ("/kkk/case", "/ru/"),
        ("/", "/ru/"),
    ],
)
def test_the_same_page_in_another_language_keeps_its_query(here: str, there: str) -> None:
    assert in_language(RequestFactory().get(here), "ru") == there
