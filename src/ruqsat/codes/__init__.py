"""General law as parts a regulation takes in: each with its own text and its own citations."""

from ruqsat.codes.complaint import (
    Basis,
    Complaint,
    Known,
    Parties,
    QualityComplaint,
    Silence,
)
from ruqsat.codes.drafts import Draft
from ruqsat.codes.further_evidence import FurtherEvidence
from ruqsat.codes.hearing import (
    Heard,
    Hearing,
    HearingBasis,
    HearingNotice,
    HearingTerms,
    Preliminary,
    Unheard,
    Weighed,
    Weighing,
    WrittenHearing,
    hearing_sections,
    held_in_working_hours,
    held_within,
    unheard,
)
from ruqsat.codes.impartial import Impartial
from ruqsat.codes.limits import last_day_before
from ruqsat.codes.new_edition import NewEdition
from ruqsat.codes.refusal import (
    Reasons,
    Refusal,
    appeal_of,
    breach_sections,
    reasons_for,
    refusal_grounds,
)
from ruqsat.codes.registration import InWorkingHours, Registration
from ruqsat.codes.striking import StrikingOut
from ruqsat.codes.withdrawal import Withdrawal

__all__ = [
    "Basis",
    "Complaint",
    "Draft",
    "FurtherEvidence",
    "Heard",
    "Hearing",
    "HearingBasis",
    "HearingNotice",
    "HearingTerms",
    "Impartial",
    "InWorkingHours",
    "Known",
    "NewEdition",
    "Parties",
    "Preliminary",
    "QualityComplaint",
    "Reasons",
    "Refusal",
    "Registration",
    "Silence",
    "StrikingOut",
    "Unheard",
    "Weighed",
    "Weighing",
    "Withdrawal",
    "WrittenHearing",
    "appeal_of",
    "breach_sections",
    "hearing_sections",
    "held_in_working_hours",
    "held_within",
    "last_day_before",
    "reasons_for",
    "refusal_grounds",
    "unheard",
]
