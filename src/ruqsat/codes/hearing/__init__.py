"""The hearing before an adverse act, and the closed list of reasons to do without one."""

from ruqsat.codes.hearing.excuses import Unheard, unheard
from ruqsat.codes.hearing.findings import Heard, Weighed
from ruqsat.codes.hearing.forms import HearingNotice, held_in_working_hours, held_within
from ruqsat.codes.hearing.hearing import Hearing, HearingBasis, HearingTerms, Preliminary
from ruqsat.codes.hearing.paper import hearing_sections

__all__ = [
    "Heard",
    "Hearing",
    "HearingBasis",
    "HearingNotice",
    "HearingTerms",
    "Preliminary",
    "Unheard",
    "Weighed",
    "hearing_sections",
    "held_in_working_hours",
    "held_within",
    "unheard",
]
