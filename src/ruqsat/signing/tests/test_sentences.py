"""Every reason has its words, and they tell the reader what to do."""

from datetime import date

import pytest

from ruqsat.languages import LANGS, Value
from ruqsat.signing.reasons import STEP_OF, Code, Refused, State
from ruqsat.signing.sentences import SENTENCES, STEPS, TO_VERIFIER

VALUES: dict[str, Value] = {
    "date": date(2026, 11, 23),
    "size": 100,
    "limit": 16,
    "count": 2,
    "algorithm": "RSA SHA-1",
    "held": "ҚАСЫМБЕК АРДАҚ",
    "printed": "Қасымбек Арман",
}
TOLD_WITHOUT_ADVICE = {Code.VALID, Code.REVOCATION_UNKNOWN}
IMPERATIVES = {
    "kk": ("ңыз", "ңіз"),
    "ru": ("ите ", "ите.", "айте "),
    "en": ("Sign ", "Choose ", "Download ", "sign again"),
}


def words_of(code: Code) -> Refused:
    return Refused(code, **{name: VALUES[name] for name in code.sentence.names})


def test_every_code_has_a_sentence_and_every_sentence_a_code():
    assert set(SENTENCES) == {code.value for code in Code}


@pytest.mark.parametrize("code", sorted(set(Code) - TOLD_WITHOUT_ADVICE))
def test_a_refusal_says_what_to_do(code: Code):
    words = words_of(code).words
    for lang in LANGS:
        assert any(form in words.in_(lang) for form in IMPERATIVES[lang]), (code, lang)


@pytest.mark.parametrize("code", Code)
def test_a_reason_belongs_to_a_step_that_has_a_name(code: Code):
    assert code.step in STEPS


def test_every_step_but_reading_can_fail_for_a_reason():
    assert set(STEP_OF.values()) == set(STEPS) - {"format"}


def test_only_what_speaks_against_no_signature_is_left_open():
    left_open = {code for code in Code if code.state is State.UNDETERMINED}
    unchecked = {Code.ALGORITHM_NOT_SUPPORTED, Code.REVOCATION_UNKNOWN}
    assert left_open == unchecked | {Code.NOT_A_PDF, Code.NOT_SIGNED}
    assert [code for code in Code if code.state is State.VALID] == [Code.VALID]


def test_whoever_only_checks_a_signature_is_never_bidden_to_sign():
    for code in set(Code) - {Code.CONTENT_MISSING}:
        told = code.to_verifier or words_of(code).words
        assert "қол қойыңыз" not in told.kk, code
        assert "одпишите" not in told.ru, code
        assert "Sign " not in told.en, code
        assert "sign again" not in told.en, code


def test_only_a_step_that_can_fail_has_words_for_whoever_checks():
    assert set(TO_VERIFIER) == set(STEPS) - {"format", "owner"}
