"""A reasoned refusal: closed grounds, one text of reasons each, and the way to complain."""

from ruqsat.codes.refusal.paper import appeal_of, refusal_grounds
from ruqsat.codes.refusal.reasons import Reasons, reasons_for
from ruqsat.codes.refusal.refusal import Refusal

__all__ = ["Reasons", "Refusal", "appeal_of", "reasons_for", "refusal_grounds"]
