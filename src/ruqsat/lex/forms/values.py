"""Codes with a law of their own: identifiers of persons, accounts, goods and addresses.

A check digit is a rule of forms: it protects against typing errors and never decides whether a
signature is valid.
"""

import re
from typing import ClassVar

from ruqsat.languages import Words
from ruqsat.lex.forms.identifiers import bin_problem, iin_problem
from ruqsat.lex.forms.kinds import Code


class Iin(Code):
    """Individual identification number: 12 digits with a check digit."""

    length: ClassVar[int] = 12
    digits: ClassVar[bool] = True

    @classmethod
    def problem(cls, text: str) -> Words | None:
        return iin_problem(text)


class Bin(Code):
    """Business identification number: 12 digits with a check digit."""

    length: ClassVar[int] = 12
    digits: ClassVar[bool] = True

    @classmethod
    def problem(cls, text: str) -> Words | None:
        return bin_problem(text)


_IBAN = re.compile(r"KZ\d{2}\d{3}[A-Z0-9]{13}")


class Iban(Code):
    """Bank account: KZ, two check digits, three digits of the bank, thirteen of the account.

    Source: ISO 13616, check by mod 97.
    """

    length: ClassVar[int] = 26

    @classmethod
    def tidied(cls, text: str) -> str:
        return super().tidied(text).upper()

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if not _IBAN.fullmatch(text):
            return Words(
                "ЖСК KZ әріптерінен басталып, 20 таңбадан тұруға тиіс.",
                "ИИК должен начинаться с букв KZ и состоять из 20 знаков.",
                "An IBAN must begin with KZ and have 20 characters.",
            )
        moved = text[4:] + text[:4]
        if int("".join(str(int(letter, 36)) for letter in moved)) % 97 != 1:
            return Words(
                "ЖСК қате: бақылау цифрлары сәйкес келмейді. Құжаттан қайта көшіріп жазыңыз.",
                "Неверный ИИК: не сходятся контрольные цифры. Перепишите его из документа.",
                "Wrong IBAN: the check digits do not match. Copy it again from the document.",
            )
        return None


_BIC = re.compile(r"[A-Z]{4}KZ[A-Z0-9]{2}(?:[A-Z0-9]{3})?")


class Bic(Code):
    """Bank identifier code. Source: ISO 9362."""

    length: ClassVar[int] = 11

    @classmethod
    def tidied(cls, text: str) -> str:
        return super().tidied(text).upper()

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if _BIC.fullmatch(text):
            return None
        return Words(
            "БСК 8 немесе 11 таңбадан тұруға тиіс, мысалы: DEMAKZ11.",
            "БИК должен состоять из 8 или 11 знаков, например: DEMAKZ11.",
            "A BIC must have 8 or 11 characters, for example DEMAKZ11.",
        )


_LETTER = r"[^@\s,;<>.\x00-\x1f\x7f\ud800-\udfff]"
_EMAIL = re.compile(rf"(?:{_LETTER}|\.){{1,64}}@{_LETTER}+(?:\.{_LETTER}+)+")


class Email(Code):
    """An e-mail address; whether it exists only a delivery can tell."""

    length: ClassVar[int] = 254

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if _EMAIL.fullmatch(text) and len(text) <= cls.length:
            return None
        return Words(
            "Электрондық мекенжайды толық жазыңыз, мысалы: office@company.example.",
            "Укажите адрес полностью, например: office@company.example.",
            "Enter the whole address, for example office@company.example.",
        )


class PaperNumber(Code):
    """The number of a paper that a body issued: «Ш-2026/000001», however it was typed."""

    length: ClassVar[int] = 20
    shape: ClassVar = re.compile(r"([А-ЯӘҒҚҢӨҰҮҺІ]-[0-9]{4}/)([0-9]+)")
    figures: ClassVar[int] = 6
    """How many its last part is printed with, noughts first."""

    @classmethod
    def tidied(cls, text: str) -> str:
        """« № ш-2026/1» is «Ш-2026/000001»."""
        bare = "".join(letter for letter in text.upper() if letter.isalnum() or letter in "-/")
        if (number := cls.shape.fullmatch(bare)) is None:
            return bare
        return number[1] + number[2].lstrip("0").zfill(cls.figures)

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if cls.shape.fullmatch(text):
            return None
        return Words(
            "Нөмірді құжаттағыдай жазыңыз, мысалы: Ш-2026/000001.",
            "Укажите номер как в документе, например: Ш-2026/000001.",
            "Enter the number as the document prints it, for example Ш-2026/000001.",
        )


class TnvedCode(Code):
    """Ten digits of the EAEU commodity nomenclature.

    No list decides here: published lists are incomplete, so absence from one rejects no code.
    """

    length: ClassVar[int] = 13
    digits: ClassVar[bool] = True

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if not (text.isascii() and text.isdigit()) or len(text) != 10:
            return Words(
                "ЕАЭО СЭҚ ТН коды 10 цифрдан тұруға тиіс, мысалы: 2603000000.",
                "Код ТН ВЭД ЕАЭС должен состоять из 10 цифр, например: 2603000000.",
                "An EAEU TN VED code must have 10 digits, for example 2603000000.",
            )
        return _group_problem(text)


class TnvedHeading(Code):
    """A commodity heading: the first four digits of a code of the EAEU nomenclature."""

    length: ClassVar[int] = 5
    digits: ClassVar[bool] = True

    @classmethod
    def problem(cls, text: str) -> Words | None:
        if not (text.isascii() and text.isdigit()) or len(text) != 4:
            return Words(
                "ЕАЭО СЭҚ ТН тауар позициясы 4 цифрдан тұруға тиіс, мысалы: 2620.",
                "Товарная позиция ТН ВЭД ЕАЭС должна состоять из 4 цифр, например: 2620.",
                "An EAEU TN VED heading must have 4 digits, for example 2620.",
            )
        return _group_problem(text)


def _group_problem(digits: str) -> Words | None:
    if digits[:2] not in ("00", "77", "98", "99"):
        return None
    return Words(
        "ЕАЭО СЭҚ ТН-да мұндай топ жоқ: алғашқы екі цифр 01–97 (77-ден басқа) болуға тиіс.",
        "Такой группы ТН ВЭД ЕАЭС нет: первые две цифры — 01–97, кроме 77.",
        "There is no such TN VED group: the first two digits run 01–97, without 77.",
    )
