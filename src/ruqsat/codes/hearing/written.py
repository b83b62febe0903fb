"""The hearing held in writing (APPC article 73, parts 1 and 3): notice, objection, its answer."""

from __future__ import annotations

from ruqsat.codes.appc import code
from ruqsat.codes.hearing import called
from ruqsat.codes.hearing.findings import Answered
from ruqsat.codes.hearing.forms import Standpoint, Weighing
from ruqsat.codes.hearing.hearing import HearingTerms, Preliminary
from ruqsat.lex.acts import Act, Role, forgone, overdue
from ruqsat.lex.declarations import Notice, Part, Requires
from ruqsat.lex.moments import working_days

_THREE_DAYS = working_days(3, code("73.1.b", "not later than 3 (three) working days"))


class WrittenHearing(Part):
    """Notice of a preliminary decision, the objection of whoever it concerns, and its answer.

    No minutes are kept of it (73.4). A party that was told and objects to nothing has been heard
    once its term has passed (73.3.c).
    """

    def __init__(
        self, preliminary: Preliminary, *, by: Role, party: Role, terms: HearingTerms
    ) -> None:
        self.notify_preliminary = Act(
            code("73.1.a", "must let the participant state a position"),
            called.NOTIFY_IN_WRITING,
            by=by,
            after=preliminary.when,
            within=(terms.notice or _THREE_DAYS.before(terms.ends)).or_else(overdue),
        )
        self.tell_preliminary = Notice(
            code("73.1.b", "told of it in advance"),
            called.PRELIMINARY,
            when=self.notify_preliminary,
            to=party,
            says=called.PRELIMINARY_SAYS,
        )
        self.state_objection = Act(
            code("73.3.a", "may submit or voice an objection"),
            called.OBJECT,
            by=party,
            after=self.notify_preliminary,
            may=True,
            form=Standpoint,
            within=terms.position.after(self.notify_preliminary).or_else(forgone),
        )
        self.weigh_objection = Act(
            code("73.1.a", "must let the participant state a position"),
            called.WEIGH_OBJECTION,
            by=by,
            after=self.state_objection,
            finds=Answered,
            finds_grounds_on=Answered.REFUSE,
            confirms=preliminary.judged,
            grounds=preliminary.grounds,
            form=Weighing,
            within=terms.ends.or_else(overdue),
        )
        self.upheld = self.weigh_objection.found(Answered.GRANT)
        self.heard = Requires(
            code("73.1.a", "must let the participant state a position"),
            preliminary.towards,
            after=self.weigh_objection.found(Answered.REFUSE) | self.state_objection.lapsed,
            otherwise="not_heard",
            says=called.NOT_HEARD_IN_WRITING,
        )
