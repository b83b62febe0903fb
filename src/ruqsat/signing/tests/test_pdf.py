"""Signed papers: what is prepared, what is put in, and every way to tamper with the result."""

import re
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
import typst
from asn1crypto import cms
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from ruqsat.languages import same
from ruqsat.signing import (
    Code,
    HeadOfBody,
    PdfNotSignable,
    Prepared,
    State,
    Trust,
    embed,
    prepare,
    signed_by,
    verify_detached,
    verify_pdf,
)
from ruqsat.signing.authority import PASSWORD, Authority
from ruqsat.signing.authority.cast import ARDAQ, BODY
from ruqsat.signing.making import sign_attached, sign_detached
from ruqsat.signing.pdf import RESERVED
from ruqsat.signing.reading.signed_pdf import MOST_PDF
from ruqsat.signing.tests import forging
from ruqsat.signing.tests.conftest import AT, CONTENT

HEAD = HeadOfBody(BODY.bin, ARDAQ.iin, printed=same("Қасымбек Ардақ Нұрғалиұлы"))
REASON = "Мемлекеттік көрсетілетін қызмет нәтижесі"


@pytest.fixture(scope="session")
def paper() -> bytes:
    """A paper of the form ours have: PDF/A-2b by Typst."""
    text = '#set document(title: "Құжат")\n= Қайта өңдеу шарттары туралы құжат\n№ 12'
    return typst.compile(text.encode(), pdf_standards=["a-2b"])


def sign(paper: bytes, authority: Authority, key: str = "body_head") -> bytes:
    prepared = prepare(paper, reason=REASON, name="ҚАСЫМБЕК АРДАҚ", at=AT)
    return embed(prepared, authority.key(key).sign(prepared.content, attached=False))


@pytest.fixture(scope="session")
def signed(paper: bytes, authority: Authority) -> bytes:
    return sign(paper, authority)


def test_a_signed_paper_is_valid_and_is_the_heads(signed: bytes, trust: Trust):
    verdict = verify_pdf(signed, trust, AT)
    assert (verdict.state, verdict.code) == (State.VALID, Code.VALID)
    assert signed_by(verdict, HEAD).code is Code.VALID
    assert verdict.signers[0].signed_at == AT


def test_what_is_signed_is_what_was_shown(paper: bytes, signed: bytes):
    """The paper stands unchanged at the beginning; the revision adds the signature alone."""
    assert signed.startswith(paper)
    before, after = PdfReader(BytesIO(paper)), PdfReader(BytesIO(signed))
    assert after.metadata == before.metadata
    assert [page.extract_text() for page in after.pages] == [
        page.extract_text() for page in before.pages
    ]


def test_the_signature_says_why_who_and_when(signed: bytes):
    fields = PdfReader(BytesIO(signed)).get_fields()
    assert fields is not None
    value = fields["Signature1"]["/V"]
    assert (value["/Reason"], value["/Name"]) == (REASON, "ҚАСЫМБЕК АРДАҚ")
    assert value["/SubFilter"] == "/ETSI.CAdES.detached"
    assert value["/M"].startswith("D:20260203052000")


def test_a_prepared_paper_survives_being_stored(paper: bytes, authority: Authority, trust: Trust):
    prepared = prepare(paper, reason=REASON, name="", at=AT)
    restored = Prepared.from_bytes(prepared.to_bytes())
    assert restored == prepared
    signature = sign_detached(restored.content, authority.p12("body_head"), PASSWORD)
    assert verify_detached(signature, restored.content, trust=trust, at=AT).code is Code.VALID
    assert verify_pdf(embed(restored, signature), trust, AT).code is Code.VALID
    with pytest.raises(ValueError, match="not a prepared PDF"):
        Prepared.from_bytes(paper)


def test_a_file_that_is_no_pdf_cannot_be_prepared():
    for file in (b"", b"text", b"%PDF-1.7\n%%EOF"):
        with pytest.raises(PdfNotSignable, match="cannot be prepared"):
            prepare(file, reason=REASON, name="", at=AT)


def test_what_is_no_signature_is_not_put_in(paper: bytes, authority: Authority):
    prepared = prepare(paper, reason=REASON, name="", at=AT)
    with pytest.raises(PdfNotSignable, match="not_a_signature"):
        embed(prepared, b"text")
    key = authority.key("body_head")
    long = forging.signed(key, prepared.content, certificates=[key.certificate] * 40)
    with pytest.raises(PdfNotSignable, match="keeps 32768"):
        embed(prepared, long)


def test_every_flipped_byte_is_noticed(signed: bytes, trust: Trust):
    hole = re.search(rb"<[0-9a-f]{1000,}>", signed)
    assert hole is not None
    covered = [*range(0, hole.start(), 397), *range(hole.end(), len(signed), 31)]
    verdicts = {verify_pdf(flipped(signed, at), trust, AT).code for at in covered}
    assert verdicts <= {Code.CHANGED_AFTER_SIGNING, Code.NOT_SIGNED}
    within = range(hole.start() + 1, hole.start() + 4000, 197)
    assert all(verify_pdf(flipped(signed, at), trust, AT).state != "valid" for at in within)


def test_a_changed_paper_still_says_who_had_signed(signed: bytes, trust: Trust):
    at = signed.index(b"stream") + 40
    verdict = verify_pdf(flipped(signed, at), trust, AT)
    assert verdict.code is Code.CHANGED_AFTER_SIGNING
    assert [signer.iin for signer in verdict.signers] == [ARDAQ.iin]
    assert verdict.words.kk.startswith("Құжат қол қойылғаннан кейін өзгертілген")


@pytest.mark.parametrize("tail", [b"\n", b" ", b"%%EOF\n", b"%PDF-1.7\n"])
def test_bytes_after_the_signature_are_noticed(signed: bytes, trust: Trust, tail: bytes):
    assert verify_pdf(signed + tail, trust, AT).code is Code.CHANGED_AFTER_SIGNING


def test_an_appended_revision_is_noticed(signed: bytes, trust: Trust):
    assert verify_pdf(revised(signed), trust, AT).code is Code.CHANGED_AFTER_SIGNING


def test_a_revision_is_noticed_even_when_somebody_signs_it(
    signed: bytes, authority: Authority, trust: Trust
):
    file = sign(revised(signed), authority, "company_head")
    assert verify_pdf(file, trust, AT).code is Code.CHANGED_AFTER_SIGNING


def test_two_people_may_sign_one_paper(signed: bytes, authority: Authority, trust: Trust):
    twice = sign(signed, authority, "body_acting_head")
    verdict = verify_pdf(twice, trust, AT)
    assert (verdict.code, len(verdict.signers)) == (Code.VALID, 2)
    assert [signer.role for signer in verdict.signers] == ["head", "right_to_sign"]
    assert signed_by(verdict, HEAD).code is Code.ONE_SIGNATURE_EXPECTED


def test_a_paper_is_as_valid_as_its_worst_signature(
    signed: bytes, authority: Authority, trust: Trust
):
    verdict = verify_pdf(sign(signed, authority, "revoked"), trust, AT)
    assert (verdict.state, verdict.code) == (State.INVALID, Code.REVOKED)


def test_a_range_that_leaves_out_more_than_the_signature_is_noticed(signed: bytes, trust: Trust):
    """The file stays as it was signed; only the place that is left out grows by one byte."""
    numbers = byte_range(signed)
    for change in ((0, 1, 0, 0), (0, -1, 0, 0), (0, 0, 1, -1), (1, 0, 0, 0), (0, 0, 0, -1)):
        file = with_byte_range(signed, [a + b for a, b in zip(numbers, change, strict=True)])
        verdict = verify_pdf(file, trust, AT)
        assert verdict.code is Code.CHANGED_AFTER_SIGNING, change


def test_a_range_of_other_than_two_parts_is_noticed(signed: bytes, trust: Trust):
    first, second, third, fourth = byte_range(signed)
    for numbers in ([first, second], [first, 10, 10, second - 10, third, fourth]):
        verdict = verify_pdf(with_byte_range(signed, numbers), trust, AT)
        assert verdict.code is Code.CHANGED_AFTER_SIGNING


def test_a_place_that_holds_other_than_hexadecimal_is_noticed(signed: bytes, trust: Trust):
    end = byte_range(signed)[2]
    for inserted in (b" ", b"\n", b"%", b"/"):
        file = signed[: end - 9] + inserted + signed[end - 8 :]
        assert verify_pdf(file, trust, AT).code is Code.CHANGED_AFTER_SIGNING, inserted


def test_bytes_hidden_behind_the_signature_are_noticed(signed: bytes, trust: Trust):
    end = byte_range(signed)[2]
    file = signed[: end - 9] + b"deadbeef" + signed[end - 1 :]
    assert verify_pdf(file, trust, AT).code is Code.MALFORMED


def test_a_signature_of_other_bytes_is_noticed(paper: bytes, authority: Authority, trust: Trust):
    prepared = prepare(paper, reason=REASON, name="", at=AT)
    other = sign_detached(CONTENT, authority.p12("body_head"), PASSWORD)
    assert verify_pdf(embed(prepared, other), trust, AT).code is Code.CHANGED_AFTER_SIGNING


def test_a_signature_that_carries_the_paper_is_put_in_without_it(
    paper: bytes, authority: Authority, trust: Trust
):
    prepared = prepare(paper, reason=REASON, name="", at=AT)
    attached = sign_attached(prepared.content, authority.p12("body_head"), PASSWORD)
    assert verify_detached(attached, prepared.content, trust=trust, at=AT).code is Code.VALID
    assert verify_pdf(embed(prepared, attached), trust, AT).code is Code.VALID


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda signed: signed["encap_content_info"].__setitem__("content", CONTENT), "malformed"),
        (
            lambda signed: signed["signer_infos"].append(signed["signer_infos"][0]),
            "changed_after_signing",
        ),
        (lambda signed: signed.__setitem__("signer_infos", []), "changed_after_signing"),
        (lambda signed: signed.__setitem__("certificates", []), "no_certificate"),
    ],
    ids=["content inside", "two signers", "no signers", "no certificates"],
)
def test_a_place_that_holds_another_kind_of_container_is_refused(
    paper: bytes,
    authority: Authority,
    trust: Trust,
    change: Callable[[cms.SignedData], None],
    code: str,
):
    prepared = prepare(paper, reason=REASON, name="", at=AT)
    container = cms.ContentInfo.load(
        sign_detached(prepared.content, authority.p12("body_head"), PASSWORD)
    )
    change(container["content"])
    value = container.dump(force=True).hex().encode().ljust(2 * RESERVED, b"0")
    file = prepared.document[: prepared.start + 1] + value + prepared.document[prepared.end - 1 :]
    assert verify_pdf(file, trust, AT).code == code


def test_a_paper_dated_in_the_future_is_refused(paper: bytes, authority: Authority, trust: Trust):
    later = prepare(paper, reason=REASON, name="", at=AT + timedelta(days=3))
    file = embed(later, authority.key("body_head").sign(later.content, attached=False))
    assert verify_pdf(file, trust, AT).code is Code.SIGNED_IN_FUTURE


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (b"", Code.EMPTY),
        (b"text", Code.NOT_A_PDF),
        (b"%PDF-1.7\n", Code.NOT_A_PDF),
        (b"%PDF-1.7\n" + b"<<" * 100_000, Code.NOT_A_PDF),
        (bytes(MOST_PDF + 1), Code.TOO_LARGE),
    ],
    ids=["empty", "text", "head only", "deep", "too large"],
)
def test_a_file_that_is_no_pdf_is_answered_in_words(file: bytes, code: Code, trust: Trust):
    verdict = verify_pdf(file, trust, AT)
    assert (verdict.state, verdict.code) == (code.state, code)
    assert verdict.words.kk


def test_a_paper_nobody_signed_is_told_apart(paper: bytes, trust: Trust):
    verdict = verify_pdf(paper, trust, AT)
    assert (verdict.state, verdict.code) == (State.UNDETERMINED, Code.NOT_SIGNED)


def test_a_pdf_of_another_program_is_not_signed_however_it_lists_its_objects(trust: Trust):
    file = forging.plain_pdf()
    assert verify_pdf(file, trust, AT).code is Code.NOT_SIGNED
    broken = file.replace(b"/Pages", b"/Pagos")
    assert verify_pdf(broken, trust, AT).code is Code.NOT_A_PDF


def test_a_paper_cut_off_is_refused(signed: bytes, trust: Trust):
    cuts = range(1, len(signed), len(signed) // 40)
    found = {verify_pdf(signed[:cut], trust, AT).code for cut in cuts}
    assert found <= {Code.NOT_A_PDF, Code.NOT_SIGNED, Code.CHANGED_AFTER_SIGNING}


def flipped(file: bytes, at: int) -> bytes:
    return file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]


def revised(file: bytes) -> bytes:
    """The paper with a revision that changes its language and nothing else."""
    writer, out = PdfWriter(BytesIO(file), incremental=True), BytesIO()
    writer.root_object[NameObject("/Lang")] = TextStringObject("ru")
    writer.write(out)
    assert out.getvalue().startswith(file)
    return out.getvalue()


RANGE = re.compile(rb"/ByteRange \[([0-9 ]+)\] *")


def byte_range(file: bytes) -> list[int]:
    found = RANGE.search(file)
    assert found is not None
    return [int(number) for number in found[1].split()]


def with_byte_range(file: bytes, numbers: list[int]) -> bytes:
    found = RANGE.search(file)
    assert found is not None
    written = b"/ByteRange [" + b" ".join(b"%d" % number for number in numbers) + b"]"
    return file[: found.start()] + written.ljust(len(found[0])) + file[found.end() :]
