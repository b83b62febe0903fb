"""Whether a valid signature is that of the one who must sign.

One rule: numbers are compared as they stand in the certificate, and an organisation speaks only
through those whom the certificate, or a power on record, lets speak for it.
"""

from dataclasses import dataclass

from ruqsat.languages import Words
from ruqsat.signing.certificates import Role
from ruqsat.signing.names import is_named
from ruqsat.signing.reasons import Code, Refused, State
from ruqsat.signing.verdict import Signer, Verdict

SPEAKS = frozenset({Role.HEAD, Role.RIGHT_TO_SIGN})
"""Roles that let a person sign for the organisation."""


@dataclass(frozen=True, slots=True)
class NaturalPerson:
    """An applicant who signs for themselves; a sole trader too."""

    iin: str


@dataclass(frozen=True, slots=True)
class LegalPerson:
    """An applicant organisation, and the one person who acts for it here."""

    bin: str
    iin: str
    """Of whoever acts: what is done in their name is signed by nobody else."""
    by_power: bool = False
    """A power of attorney on record lets them sign although their certificate does not say so."""


@dataclass(frozen=True, slots=True)
class HeadOfBody:
    """The head of a body, or who acts for the head by an order in force that day."""

    bin: str
    iin: str
    printed: Words
    """The name under which the paper says that it is signed."""


Required = NaturalPerson | LegalPerson | HeadOfBody


def signed_by(verdict: Verdict, required: Required) -> Verdict:
    """The verdict, refused if the one signature is not of whom it must be.

    A verdict that is not valid comes back as it is: whose signature it is, is then unknown.
    """
    if verdict.state is not State.VALID:
        return verdict
    try:
        if len(verdict.signers) != 1:
            raise Refused(Code.ONE_SIGNATURE_EXPECTED, count=len(verdict.signers))  # noqa: TRY301
        check(verdict.signers[0], required)
    except Refused as reason:
        return verdict.refused(reason)
    return verdict.passed("owner")


def check(signer: Signer, required: Required) -> None:
    """Whether this one signer, whose signature is valid, is the required one.

    Raises:
        Refused: it is somebody else, or somebody without authority.
    """
    match required:
        case NaturalPerson(iin):
            _check_person(signer, iin)
        case LegalPerson():
            _check_organisation(signer, required)
        case HeadOfBody():
            _check_head(signer, required)


def _check_person(signer: Signer, iin: str) -> None:
    if signer.iin != iin:
        raise Refused(Code.OTHER_PERSON)
    if signer.bin is not None:
        raise Refused(Code.ORGANISATION_KEY)


def _check_organisation(signer: Signer, required: LegalPerson) -> None:
    if signer.bin is None:
        raise Refused(Code.INDIVIDUAL_KEY)
    if signer.bin != required.bin:
        raise Refused(Code.OTHER_PERSON)
    if signer.iin != required.iin:
        raise Refused(Code.COLLEAGUE)
    if not _speaks(signer) and not required.by_power:
        raise Refused(Code.NO_AUTHORITY)


def _check_head(signer: Signer, required: HeadOfBody) -> None:
    if (signer.bin, signer.iin) != (required.bin, required.iin):
        raise Refused(Code.NOT_THE_HEAD, held=signer.name, printed=required.printed)
    if not _speaks(signer):
        raise Refused(Code.NO_AUTHORITY)
    if not is_named(signer.holder, required.printed):
        raise Refused(Code.OTHER_NAME, held=signer.name, printed=required.printed)


def _speaks(signer: Signer) -> bool:
    return signer.holder is not None and bool(signer.holder.roles & SPEAKS)
