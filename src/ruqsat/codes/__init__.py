"""General law as parts a regulation takes in: each with its own text and its own citations."""

from ruqsat.codes.appointment import wrong_day, wrong_hour
from ruqsat.codes.complaint import (
    Basis,
    Complaint,
    Known,
    Parties,
    QualityComplaint,
    Silence,
    appeal_term,
)
from ruqsat.codes.drafts import Draft
from ruqsat.codes.impartial import Impartial
from ruqsat.codes.registration import InWorkingHours, Registration
from ruqsat.codes.striking import StrikingOut
from ruqsat.codes.withdrawal import Withdrawal

__all__ = [
    "Basis",
    "Complaint",
    "Draft",
    "Impartial",
    "InWorkingHours",
    "Known",
    "Parties",
    "QualityComplaint",
    "Registration",
    "Silence",
    "StrikingOut",
    "Withdrawal",
    "appeal_term",
    "wrong_day",
    "wrong_hour",
]
