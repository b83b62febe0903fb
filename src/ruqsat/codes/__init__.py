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
from ruqsat.codes.limits import last_day_before
from ruqsat.codes.registration import InWorkingHours, Registration
from ruqsat.codes.withdrawal import Withdrawal

__all__ = [
    "Basis",
    "Complaint",
    "InWorkingHours",
    "Known",
    "Parties",
    "QualityComplaint",
    "Registration",
    "Silence",
    "Withdrawal",
    "appeal_term",
    "last_day_before",
    "wrong_day",
    "wrong_hour",
]
