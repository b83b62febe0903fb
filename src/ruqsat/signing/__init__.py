"""Makes and verifies signatures: CMS files and PDF, by keys of a certification authority.

Three doors: `verify_detached`, `verify_attached`, `verify_pdf`; each ends in a `Verdict`.
"""

from ruqsat.signing.cms import verify_attached, verify_detached
from ruqsat.signing.judging import Purpose
from ruqsat.signing.match import HeadOfBody, LegalPerson, NaturalPerson, signed_by
from ruqsat.signing.pdf import PdfNotSignable, Prepared, embed, prepare, verify_pdf
from ruqsat.signing.reasons import Code, State
from ruqsat.signing.trust import Mode, Trust, TrustError, load_trust, trust_of
from ruqsat.signing.verdict import Signer, Step, Verdict

__all__ = [
    "Code",
    "HeadOfBody",
    "LegalPerson",
    "Mode",
    "NaturalPerson",
    "PdfNotSignable",
    "Prepared",
    "Purpose",
    "Signer",
    "State",
    "Step",
    "Trust",
    "TrustError",
    "Verdict",
    "embed",
    "load_trust",
    "prepare",
    "signed_by",
    "trust_of",
    "verify_attached",
    "verify_detached",
    "verify_pdf",
]
