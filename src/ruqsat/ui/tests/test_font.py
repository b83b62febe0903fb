"""The web font has every letter that pages use."""

import pytest
from fontTools.ttLib import TTFont

from ruqsat.languages.kazakh import ALPHABET
from ruqsat.ui.font import TARGET

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
SIGNS = "₸₽€№«»—–…→−≤≥✓§·×°²0123456789"


@pytest.fixture(scope="module")
def font(built: None) -> TTFont:
    return TTFont(TARGET)


@pytest.mark.browser
def test_every_letter_and_sign_is_there(font: TTFont) -> None:
    letters = ALPHABET + ALPHABET.upper() + RUSSIAN + RUSSIAN.upper() + SIGNS
    known = font.getBestCmap()
    assert [letter for letter in letters if ord(letter) not in known] == []


@pytest.mark.browser
def test_one_file_carries_all_weights_and_stays_small(font: TTFont) -> None:
    (weight,) = font["fvar"].axes
    assert (weight.axisTag, weight.minValue, weight.maxValue) == ("wght", 400, 700)
    assert TARGET.stat().st_size < 45_000
