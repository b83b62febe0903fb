"""The drawing of a term."""

from datetime import date, timedelta
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring

import pytest

from ruqsat.ui.diagrams import SEPARATE, TermDay, term_bar, term_key
from ruqsat.ui.tests.gallery.content import TERM, TODAY

SVG = "{http://www.w3.org/2000/svg}"


def drawn(days: tuple[TermDay, ...], today: date | None) -> Element:
    return fromstring(str(term_bar(days, today=today, lang="kk", key="k")))


def boxes(days: tuple[TermDay, ...], today: date | None) -> list[str]:
    return [box.get("class", "") for box in drawn(days, today).findall(f"{SVG}rect")]


def long_term(count: int) -> tuple[TermDay, ...]:
    first = date(2026, 3, 2)
    return tuple(
        TermDay(on, on.weekday() < 5) for on in (first + timedelta(days=n) for n in range(count))
    )


def test_each_day_is_past_today_ahead_or_off() -> None:
    past, off, ahead = ["t-past"], ["t-off"], ["t-ahead"]
    assert boxes(TERM, TODAY) == past * 3 + off * 5 + past + ["t-now"] + off * 2 + ahead * 3


def test_before_the_term_begins_nothing_of_it_has_passed() -> None:
    assert set(boxes(TERM, date(2026, 3, 1))) == {"t-ahead", "t-off"}


def test_the_drawing_says_in_words_what_it_shows() -> None:
    picture = drawn(TERM, TODAY)
    assert picture.findtext(f"{SVG}title") == "Мерзім: 2026 жылғы 18 наурыз — 2026 жылғы 1 сәуір"
    assert picture.findtext(f"{SVG}desc") == (
        "8 жұмыс күнінің 5-күні. Жұмыс істемейтін күндер: 21–25 наурыз, 28–29 наурыз."
    )


def test_days_off_on_both_sides_of_a_month_are_listed_apart() -> None:
    days = tuple(TermDay(date(2026, 1, 30) + timedelta(days=n), works=n > 3) for n in range(6))
    assert term_key(days, None)[1].kk == "Жұмыс істемейтін күндер: 30–31 қаңтар, 1–2 ақпан."


def test_a_term_without_days_off_does_not_mention_them() -> None:
    days = (TermDay(date(2026, 3, 2), works=True),)
    assert [words.kk for words in term_key(days, None)] == ["Мерзімде 1 жұмыс күні бар."]


def test_a_long_term_numbers_only_its_ends_and_today() -> None:
    texts = drawn(long_term(30), date(2026, 3, 20)).findall(f"{SVG}text")
    assert [text.text for text in texts] == ["2", "20", "31"]


def test_a_very_long_term_joins_like_days() -> None:
    count = SEPARATE + 5
    assert len(boxes(long_term(count), None)) < count / 3


def test_the_boxes_fill_the_width_and_do_not_overlap() -> None:
    edges = [
        (float(box.get("x", "0%")[:-1]), float(box.get("width", "0%")[:-1]))
        for box in drawn(TERM, TODAY).findall(f"{SVG}rect")
    ]
    assert all(x + width <= later for (x, width), (later, _) in pairwise(edges))
    assert edges[0][0] >= 0
    assert sum(edges[-1]) <= 100


def test_a_drawing_needs_no_inline_style() -> None:
    assert "style" not in str(term_bar(TERM, today=TODAY, lang="kk"))


def test_a_term_without_days_is_refused() -> None:
    with pytest.raises(ValueError, match="without days"):
        term_bar((), today=None, lang="kk")
