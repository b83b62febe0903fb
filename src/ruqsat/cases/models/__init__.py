"""Tables of cases. The journal writes them by its own statements; the ORM reads them.

Every unique constraint of a table of cases contains the case, so that PostgreSQL can be
partitioned by it.
"""

from ruqsat.cases.models.case import CaseRow, KeyRow, NumberRow
from ruqsat.cases.models.event import EventRow, PayloadRow
from ruqsat.cases.models.work import DutyRow, JobRow

__all__ = ["CaseRow", "DutyRow", "EventRow", "JobRow", "KeyRow", "NumberRow", "PayloadRow"]
