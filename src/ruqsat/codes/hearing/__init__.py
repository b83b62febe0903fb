"""The hearing before an adverse act, and the closed list of reasons to do without one."""

from ruqsat.codes.hearing.excuses import Unheard, unheard
from ruqsat.codes.hearing.findings import Answered, Heard, Weighed
from ruqsat.codes.hearing.forms import HearingNotice, Weighing, held_in_working_hours, held_within
from ruqsat.codes.hearing.hearing import Hearing, HearingBasis, HearingTerms, Preliminary
from ruqsat.codes.hearing.paper import hearing_sections
from ruqsat.codes.hearing.written import WrittenHearing

__all__ = [
    "Answered",
    "Heard",
    "Hearing",
    "HearingBasis",
    "HearingNotice",
    "HearingTerms",
    "Preliminary",
    "Unheard",
    "Weighed",
    "Weighing",
    "WrittenHearing",
    "hearing_sections",
    "held_in_working_hours",
    "held_within",
    "unheard",
]
