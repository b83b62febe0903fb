"""IIN and BIN, the twelve-digit numbers of people and of organisations: what is wrong with one.

The number is judged by its own digits only; whether it was ever given out, they cannot tell.
"""

import re
from datetime import date

from ruqsat.languages import Words

_TWELVE = re.compile(r"[0-9]{12}")
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_CENTURIES_OF_FOREIGNERS = (1900, 2000)

IIN_LENGTH = Words(
    "ЖСН 12 цифрдан тұруға тиіс.",
    "ИИН должен состоять из 12 цифр.",
    "An IIN must have 12 digits.",
)
IIN_IS_BIN = Words(
    "Бұл — БСН. Жеке адамның ЖСН-ін жазыңыз.",
    "Это БИН. Укажите ИИН физического лица.",
    "This is a BIN. Enter the IIN of a natural person.",
)
IIN_BIRTH = Words(
    "ЖСН қате: алғашқы цифрлары туған күнге сәйкес келмейді. "
    "Нөмірді құжаттан қарап, қайта жазыңыз.",
    "Неверный ИИН: первые цифры не соответствуют дате рождения. Сверьте номер с документом.",
    "Wrong IIN: its first digits are not a date of birth. Check the number against the document.",
)
IIN_CHECK = Words(
    "ЖСН қате: бақылау цифры сәйкес келмейді. Нөмірді құжаттан қарап, қайта жазыңыз.",
    "Неверный ИИН: не сходится контрольная цифра. Сверьте номер с документом.",
    "Wrong IIN: the check digit does not match. Check the number against the document.",
)
BIN_LENGTH = Words(
    "БСН 12 цифрдан тұруға тиіс.",
    "БИН должен состоять из 12 цифр.",
    "A BIN must have 12 digits.",
)
BIN_IS_IIN = Words(
    "Бұл — ЖСН. Ұйымның БСН-ін жазыңыз.",
    "Это ИИН. Укажите БИН организации.",
    "This is an IIN. Enter the BIN of the organisation.",
)
BIN_PATTERN = Words(
    "БСН қате: алғашқы алты цифры тіркелген айға және ұйым түріне сәйкес келмейді. "
    "Нөмірді құжаттан қарап, қайта жазыңыз.",
    "Неверный БИН: первые шесть цифр не соответствуют месяцу регистрации и виду организации. "
    "Сверьте номер с документом.",
    "Wrong BIN: its first six digits are not a month of registration and a kind of organisation. "
    "Check the number against the document.",
)
BIN_CHECK = Words(
    "БСН қате: бақылау цифры сәйкес келмейді. Нөмірді құжаттан қарап, қайта жазыңыз.",
    "Неверный БИН: не сходится контрольная цифра. Сверьте номер с документом.",
    "Wrong BIN: the check digit does not match. Check the number against the document.",
)


def iin_problem(text: str) -> Words | None:
    """What is wrong with ``text`` as an IIN (birth date, century and sex, serial, check digit)."""
    if not _TWELVE.fullmatch(text):
        return IIN_LENGTH
    if _begins_like_bin(text):
        return IIN_IS_BIN
    if not _is_birth(text):
        return IIN_BIRTH
    return None if _check_digit(text) == int(text[11]) else IIN_CHECK


def bin_problem(text: str) -> Words | None:
    """What is wrong with ``text`` as a BIN (year and month, two kinds, serial, check digit)."""
    if not _TWELVE.fullmatch(text):
        return BIN_LENGTH
    if text[4] in "0123" and _is_birth(text):
        return BIN_IS_IIN
    if not _begins_like_bin(text):
        return BIN_PATTERN
    return None if _check_digit(text) == int(text[11]) else BIN_CHECK


def is_iin(text: str) -> bool:
    return iin_problem(text) is None


def is_bin(text: str) -> bool:
    return bin_problem(text) is None


def _check_digit(digits: str) -> int | None:
    """``None``: both rounds give ten, and such a number is never used."""
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        remainder = sum(int(digits[i]) * weight for i, weight in enumerate(weights)) % 11
        if remainder < 10:
            return remainder
    return None


def _begins_like_bin(text: str) -> bool:
    """The fifth digit (4 resident, 5 non-resident, 6 joint sole trader) is never that of a day."""
    return 1 <= int(text[2:4]) <= 12 and text[4] in "456" and text[5] in "0123"


def _is_birth(text: str) -> bool:
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:6])
    if text[6] == "0":
        return any(_is_day(century + year, month, day) for century in _CENTURIES_OF_FOREIGNERS)
    century = _CENTURIES.get(text[6])
    return century is not None and _is_day(century + year, month, day)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
