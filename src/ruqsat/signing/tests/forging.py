"""Makes signatures and certificates that are wrong in one chosen way."""

from collections.abc import Callable, Iterable
from datetime import datetime

from asn1crypto import cms, core, x509

from ruqsat.signing.authority import Subject
from ruqsat.signing.authority.issuing import ALWAYS, Issuer, Period, new_key
from ruqsat.signing.authority.subjects import extensions, subject_name
from ruqsat.signing.making import (
    PrivateKey,
    SigningKey,
    signed_attributes,
    signed_data,
    signer_info,
)

Attributes = list[cms.CMSAttribute]


def key_from(
    issuer: Issuer,
    subject: Subject,
    *,
    period: Period = ALWAYS,
    named: x509.Name | None = None,
    own: list[x509.Extension] | None = None,
    key: PrivateKey | None = None,
) -> SigningKey:
    """A key with a certificate of this issuer; ``named`` and ``own`` replace the usual ones."""
    private = key or new_key()
    certificate = issuer.issue(
        named or subject_name(subject),
        private,
        own=extensions(subject) if own is None else own,
        period=period,
    )
    return SigningKey(private, certificate)


def signed(
    key: SigningKey,
    content: bytes,
    *,
    change: Callable[[Attributes], Attributes] = lambda attributes: attributes,
    info: Callable[[cms.SignerInfo], cms.SignerInfo] = lambda info: info,
    certificates: list[x509.Certificate] | None = None,
    attached: bool = False,
    signed_at: datetime | None = None,
) -> bytes:
    """A CMS whose attributes were changed before signing, or whose signer was changed after."""
    attributes = change(in_order(signed_attributes(content, key, signed_at)))
    encoded = b"".join(attribute.dump() for attribute in attributes)
    in_this_order = cms.CMSAttributes.load(core.SetOf(contents=encoded).dump())
    signer = info(signer_info(key, in_this_order, key.key.sign(in_this_order.dump())))
    embedded = [key.certificate] if certificates is None else certificates
    return signed_data([signer], embedded, content if attached else None)


def in_order(attributes: Iterable[cms.CMSAttribute]) -> Attributes:
    """The attributes as DER wants them."""
    return sorted(attributes, key=lambda each: bytes(each.dump()))


def without(kind: str) -> Callable[[Attributes], Attributes]:
    """The attributes without those of this kind."""
    return lambda attributes: [each for each in attributes if each["type"].native != kind]


def replaced(kind: str, value: object) -> Callable[[Attributes], Attributes]:
    """The attributes, the one of this kind with another value, in the order of DER."""

    def change(attributes: Attributes) -> Attributes:
        other = cms.CMSAttribute({"type": kind, "values": [value]})
        return in_order([*without(kind)(attributes), other])

    return change


def with_fields(**fields: object) -> Callable[[cms.SignerInfo], cms.SignerInfo]:
    """The signer, with these fields set after signing."""

    def change(info: cms.SignerInfo) -> cms.SignerInfo:
        for field, value in fields.items():
            info[field] = value
        return info

    return change


def plain_pdf() -> bytes:
    """An unsigned PDF of one empty page, listed as loosely as picture programs list theirs."""
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 600 840 ] >>",
    )
    file, entries = b"%PDF-1.4\n", [b"0000000000 65536 f "]
    for number, body in enumerate(bodies, 1):
        entries.append(b"%010d 00000 n " % len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    listed = b"".join(entry + b"\n" for entry in entries)
    trailer = b"trailer\n<< /Root 1 0 R /Size %d >>\n" % len(entries)
    found_at = b"startxref\n%d\n%%%%EOF\n" % len(file)
    return file + b"xref\n0 %d\n" % len(entries) + listed + trailer + found_at
