"""A reasoned refusal: closed grounds, one text of reasons each, and the way to complain."""

from ruqsat.codes.refusal.breach import BrokenTerm
from ruqsat.codes.refusal.paper import appeal_of, breach_sections, refusal_grounds
from ruqsat.codes.refusal.reasons import Reasons, reasons_for
from ruqsat.codes.refusal.refusal import Refusal

__all__ = [
    "BrokenTerm",
    "Reasons",
    "Refusal",
    "appeal_of",
    "breach_sections",
    "reasons_for",
    "refusal_grounds",
]
