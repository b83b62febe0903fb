"""The complaint straight to the body that watches over quality (Law on state services, 25)."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.codes.complaint import called
from ruqsat.codes.complaint.findings import Quality
from ruqsat.codes.complaint.forms import Complaining, Extension, QualityConclusion
from ruqsat.codes.complaint.known import Known
from ruqsat.codes.complaint.paper import complaint_paper_of
from ruqsat.codes.registration import InWorkingHours
from ruqsat.codes.services import law as services
from ruqsat.lex.acts import Act, Role, forgone, overdue
from ruqsat.lex.declarations import Notice, Part
from ruqsat.lex.moments import Prolonged, same_day, working_days
from ruqsat.lex.text import Citation

TRACK = "quality_complaint"


class QualityComplaint(Part):
    """Fifteen working days, extended by ten at most; the body's silence is a breach, no answer."""

    def __init__(
        self, known: Known, *, applicant: Role, body: Role, considers: Citation | None = None
    ) -> None:
        self.applicant, self.body = applicant, body
        self.considers = considers or services("25.2.b", "within fifteen working days")
        self._filed(known)
        self._considered()
        self._told()

    def _filed(self, known: Known) -> None:
        self.complain_to_quality = Act(
            services("4.1", "may complain"),
            called.COMPLAIN_TO_QUALITY,
            by=self.applicant,
            after=known.since,
            may=True,
            form=Complaining,
            signed=True,
            sends_to=self.body,
            track=TRACK,
            also=(code("93.2.7", "bears the signature"),),
            within=known.until.or_else(forgone),
        )
        self.quality_complaint = complaint_paper_of(self.complain_to_quality, self.body)
        self.arrived_for_quality = InWorkingHours(
            self.complain_to_quality, (code("64.2", "is registered on the next working day"),)
        )
        self.register_quality = Act(
            code("64.1", "is registered on the day"),
            called.REGISTER_QUALITY,
            by=self.body,
            after=self.arrived_for_quality,
            numbered="incoming",
            track=TRACK,
            within=same_day(code("64.1", "on the day it is received")).or_else(overdue),
        )

    def _considered(self) -> None:
        fifteen = working_days(15, self.considers).after(self.arrived_for_quality)
        ten = services("25.4.a", "by not more than ten working days")
        self.extend_quality = Act(
            ten,
            called.EXTEND,
            by=self.body,
            after=self.register_quality,
            may=True,
            form=Extension,
            fixes=Extension.ends,
            track=TRACK,
            within=fifteen.or_else(forgone),
        )
        self.conclude = Act(
            services("25.3", "Having considered the complaint"),
            called.CONCLUDE,
            by=self.body,
            after=self.register_quality,
            finds=Quality,
            form=QualityConclusion,
            track=TRACK,
            within=Prolonged(
                fifteen,
                once=self.extend_quality,
                to=self.extend_quality.fixed | working_days(10, ten).after(fifteen),
            ).or_else(overdue),
        )

    def _told(self) -> None:
        self.tell_extended = Notice(
            services("25.4.b", "told of the extension and its reasons"),
            called.EXTENDED,
            when=self.extend_quality,
            to=self.applicant,
            says=called.EXTENDED_SAYS,
            by_email=True,
        )
        self.tell_concluded = Notice(
            services("25.3", "Having considered the complaint"),
            called.CONCLUDED,
            when=self.conclude,
            to=self.applicant,
            says=called.CONCLUDED_SAYS,
            by_email=True,
        )
