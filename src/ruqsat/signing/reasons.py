"""Every reason a signature is accepted, refused or left open, each with its sentence.

One rule: a code never stands without words that tell the reader what to do next.
"""

from collections.abc import Mapping
from enum import StrEnum

from ruqsat.languages import Sentence, Value, Words, joined
from ruqsat.signing.sentences import ALTERED, ASK_FOR_THE_ORIGINAL, SENTENCES, TO_VERIFIER


class State(StrEnum):
    """Three values, because what could not be checked is neither valid nor invalid."""

    VALID = "valid"
    INVALID = "invalid"
    UNDETERMINED = "undetermined"


class Code(StrEnum):
    """The coded reason of a verdict; codes are stored with cases and are never renamed."""

    VALID = "valid"
    # The file as it came.
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_A_SIGNATURE = "not_a_signature"
    MALFORMED = "malformed"
    NO_SIGNERS = "no_signers"
    TOO_MANY_SIGNERS = "too_many_signers"
    NO_CERTIFICATE = "no_certificate"
    CONTENT_MISSING = "content_missing"
    CONTENT_DIFFERS = "content_differs"
    # The algorithms.
    ALGORITHM_NOT_SUPPORTED = "algorithm_not_supported"
    ALGORITHM_TOO_WEAK = "algorithm_too_weak"
    ALGORITHM_MISMATCH = "algorithm_mismatch"
    # The signature itself.
    CONTENT_CHANGED = "content_changed"
    SIGNATURE_WRONG = "signature_wrong"
    CERTIFICATE_REPLACED = "certificate_replaced"
    SIGNED_IN_FUTURE = "signed_in_future"
    # The certificate.
    CERTIFICATE_MALFORMED = "certificate_malformed"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    UNTRUSTED = "untrusted"
    AUTHENTICATION_KEY = "authentication_key"
    USAGE_NOT_ALLOWED = "usage_not_allowed"
    REVOKED = "revoked"
    REVOCATION_UNKNOWN = "revocation_unknown"
    # The PDF.
    NOT_A_PDF = "not_a_pdf"
    NOT_SIGNED = "not_signed"
    CHANGED_AFTER_SIGNING = "changed_after_signing"
    # Whose signature it is.
    ONE_SIGNATURE_EXPECTED = "one_signature_expected"
    OTHER_PERSON = "other_person"
    ORGANISATION_KEY = "organisation_key"
    INDIVIDUAL_KEY = "individual_key"
    COLLEAGUE = "colleague"
    NO_AUTHORITY = "no_authority"
    NOT_THE_HEAD = "not_the_head"
    OTHER_NAME = "other_name"

    @property
    def state(self) -> State:
        """What a verdict with this reason is."""
        if self is Code.VALID:
            return State.VALID
        return State.UNDETERMINED if self in LEFT_OPEN else State.INVALID

    @property
    def step(self) -> str:
        """The step of verification at which this reason is found."""
        return STEP_OF.get(self, "format")

    @property
    def sentence(self) -> Sentence:
        """The sentence before its values are filled in."""
        return SENTENCES[self.value]

    @property
    def to_verifier(self) -> Words | None:
        """What whoever only checks a signature is told; ``None``: the sentence suits them too."""
        if self in SUITS_ANYBODY:
            return None
        return joined((TO_VERIFIER.get(self.step, ALTERED), ASK_FOR_THE_ORIGINAL))


LEFT_OPEN = frozenset(
    {
        Code.ALGORITHM_NOT_SUPPORTED,
        Code.REVOCATION_UNKNOWN,
        Code.NOT_A_PDF,
        Code.NOT_SIGNED,
    }
)
"""Reasons that speak against no signature: it could not be checked yet, or the file shows none."""


SUITS_ANYBODY = LEFT_OPEN - {Code.ALGORITHM_NOT_SUPPORTED} | {
    Code.VALID,
    Code.EMPTY,
    Code.TOO_LARGE,
    Code.NOT_A_SIGNATURE,
    Code.CONTENT_MISSING,
}
"""Reasons whose sentence is about the choice of a file, and none that bid the reader sign."""


STEP_OF: Mapping[Code, str] = {
    Code.CHANGED_AFTER_SIGNING: "coverage",
    Code.ALGORITHM_NOT_SUPPORTED: "algorithm",
    Code.ALGORITHM_TOO_WEAK: "algorithm",
    Code.ALGORITHM_MISMATCH: "algorithm",
    Code.CONTENT_MISSING: "content",
    Code.CONTENT_DIFFERS: "content",
    Code.CONTENT_CHANGED: "content",
    Code.SIGNATURE_WRONG: "signature",
    Code.NO_CERTIFICATE: "certificate",
    Code.CERTIFICATE_MALFORMED: "certificate",
    Code.CERTIFICATE_REPLACED: "certificate",
    Code.SIGNED_IN_FUTURE: "time",
    Code.EXPIRED: "period",
    Code.NOT_YET_VALID: "period",
    Code.UNTRUSTED: "chain",
    Code.AUTHENTICATION_KEY: "usage",
    Code.USAGE_NOT_ALLOWED: "usage",
    Code.REVOKED: "revocation",
    Code.REVOCATION_UNKNOWN: "revocation",
    Code.ONE_SIGNATURE_EXPECTED: "owner",
    Code.OTHER_PERSON: "owner",
    Code.ORGANISATION_KEY: "owner",
    Code.INDIVIDUAL_KEY: "owner",
    Code.COLLEAGUE: "owner",
    Code.NO_AUTHORITY: "owner",
    Code.NOT_THE_HEAD: "owner",
    Code.OTHER_NAME: "owner",
}


class Refused(Exception):  # noqa: N818  # It is the finding of a check, not an error of the program.
    """A check did not hold; carries the code and the words for the reader."""

    def __init__(self, code: Code, **values: Value) -> None:
        super().__init__(code.value)
        self.code = code
        self.words: Words = code.sentence.say(**values)


MALFORMED_INPUT = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)
"""What the ASN.1 and PDF libraries raise on hostile bytes. Their lazy parsing can fail at any
access, so every reading of foreign bytes stands under this one list and ends in a verdict."""
