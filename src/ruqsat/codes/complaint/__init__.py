"""Complaint before court, as the code and the Law on state services order it.

Two courses beside the case: through the body complained of to the higher one, and straight to the
body that watches over the quality of services. Neither changes what the case ended in.
"""

from ruqsat.codes.complaint.forms import Complaining, LateComplaining
from ruqsat.codes.complaint.higher import Basis, Complaint, Parties
from ruqsat.codes.complaint.known import (
    TRACK,
    Known,
    Silence,
    appeal_term,
    as_filed,
)
from ruqsat.codes.complaint.quality import QualityComplaint

__all__ = [
    "TRACK",
    "Basis",
    "Complaining",
    "Complaint",
    "Known",
    "LateComplaining",
    "Parties",
    "QualityComplaint",
    "Silence",
    "appeal_term",
    "as_filed",
]
