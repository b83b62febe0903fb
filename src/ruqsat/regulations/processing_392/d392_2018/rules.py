"""Resolution No. 392, paragraphs 13 to 21: what is asked of an issued document, in five days."""

from ruqsat.codes import (
    Complaint,
    HearingTerms,
    Impartial,
    Known,
    Preliminary,
    Refusal,
    Registration,
    Silence,
    StrikingOut,
    Withdrawal,
    WrittenHearing,
)
from ruqsat.codes.appc import code
from ruqsat.codes.customs import DOCUMENT
from ruqsat.lex import (
    About,
    Act,
    ByService,
    Deed,
    Limit,
    Notice,
    Procedure,
    overdue,
    working_days,
)

from . import called, declared
from .forms import Amendment, Extension, Resumption, Revocation
from .law import law
from .limits import ask_by, beyond_the_limit, rows_of_another
from .papers.shared import CONTACTS
from .readings import READINGS
from .results import (
    APPLICANT,
    EXECUTOR,
    GROUNDS,
    HEAD,
    OFFICE,
    PORTAL,
    Considered,
    Reasons,
    granted,
    refused,
)


class LifeOfTheDocument(Procedure, law=law):
    """Requests about a document on the conditions of processing that was issued."""

    # What may be asked, and of which document

    extension = declared.service(
        law("19.a", "is extended by the authorised body"),
        called.EXTENSION,
        form=Extension,
        name="extension",
        about=About(
            law("19.a", "The term of processing set in the document"),
            DOCUMENT,
            Deed.EXTENDS,
            named=declared.number,
            until=lambda request: request.term.until,
            ask_by=ask_by,
            problems=beyond_the_limit,
        ),
    )
    amendment = declared.service(
        law("14.a", "may be amended (supplemented)"),
        called.AMENDMENT,
        form=Amendment,
        name="amendment",
        about=About(
            law("14.a", "The particulars in the document"),
            DOCUMENT,
            Deed.CHANGES,
            named=declared.number,
            problems=rows_of_another,
        ),
    )
    revocation = declared.service(
        law("17.a", "The document is revoked (annulled)"),
        called.REVOCATION,
        form=Revocation,
        name="revocation",
        about=About(
            law("17.a", "The document is revoked (annulled)"),
            DOCUMENT,
            Deed.REVOKES,
            named=declared.number,
        ),
    )
    resumption = declared.service(
        law("17.a", "its effect is resumed"),
        called.RESUMPTION,
        form=Resumption,
        name="resumption",
        about=About(
            law("17.a", "its effect is resumed"), DOCUMENT, Deed.RESUMES, named=declared.number
        ),
    )

    # The request and its five working days

    apply = Act(
        law("19.b", "The applicant asks for it"),
        called.APPLY,
        by=APPLICANT,
        signed=True,
        also=(
            law("14.b", "The applicant asks for it"),
            law("17.3.a", "The applicant asks for it"),
        ),
    )
    registration = Registration(
        apply, by=OFFICE, law=code("64.1", "is registered on the day it is received")
    )
    accepted = registration.accepted
    by_16 = working_days(5, law("16.b", "within 5 (five) working days")).after(accepted)
    by_18 = working_days(5, law("18.b", "within 5 (five) working days")).after(apply)
    by_21 = working_days(5, law("21.b", "within 5 (five) working days")).after(accepted)
    result = Limit(
        law("21.b", "within 5 (five) working days"),
        called.RESULT_DAY,
        ends=ByService(
            (
                (extension, by_21),
                (amendment, by_16),
                (revocation, by_18),
                (resumption, by_18),
            )
        ),
    )
    tell_accepted = Notice(
        law("21.c", "sent to the personal cabinet"),
        called.ACCEPTED,
        when=apply,
        to=APPLICANT,
        says=called.ACCEPTED_WITH,
    )
    assign = Act(
        law("21.a", "The authorised body decides"),
        called.ASSIGN,
        by=HEAD,
        after=registration.register,
        appoints=EXECUTOR,
    )
    replace_executor = Act(
        law("21.a", "The authorised body decides"),
        called.REPLACE_EXECUTOR,
        by=HEAD,
        after=assign,
        appoints=EXECUTOR,
        may=True,
        again=True,
    )
    consider = Act(
        law("21.a", "The authorised body decides"),
        called.CONSIDER,
        by=EXECUTOR,
        after=assign,
        finds=Considered,
        finds_grounds_on=Considered.REFUSE,
        grounds=GROUNDS,
        form=Reasons,
        within=result.ends.or_else(overdue),
        also=(
            law("16.a", "The authorised body decides"),
            law("18.a", "The authorised body draws up its decision"),
        ),
    )

    # General law: no refusal before the applicant could object

    hearing = WrittenHearing(
        Preliminary(when=consider.found(Considered.REFUSE), towards=refused, judged=(consider,)),
        by=EXECUTOR,
        party=APPLICANT,
        terms=HearingTerms(ends=result.ends),
    )

    # The decision

    grant = Act(
        law("21.a", "The authorised body decides to extend"),
        called.GRANT,
        by=HEAD,
        after=consider.found(Considered.GRANT) | hearing.upheld,
        gives=(granted,),
        signed=True,
        numbered="outgoing",
        within=result.ends.or_else(overdue),
        also=(
            law("16.a", "decides to amend the particulars"),
            law("18.a", "to revoke (annul) the document or to resume its effect"),
        ),
    )
    refusing = Refusal(
        refused,
        by=HEAD,
        law=(law("21.a", "refuses with reasons"), law("16.a", "refuses with reasons")),
        after=consider.found(Considered.REFUSE),
        ends=result.ends,
        owns=(hearing.notify_preliminary,),
    )
    deliver = Act(
        law("21.c", "is sent to the personal cabinet"),
        called.DELIVER,
        by=PORTAL,
        after=granted | refused,
        within=result.ends.or_else(overdue),
    )
    tell_granted = Notice(
        law("21.c", "is sent to the personal cabinet"),
        called.GRANTED,
        when=deliver & granted,
        to=APPLICANT,
        says=called.GRANTED_WITH,
    )
    tell_refused = Notice(
        law("21.c", "is sent to the personal cabinet"),
        called.REFUSED,
        when=deliver & refused,
        to=APPLICANT,
        says=called.REFUSED_WITH,
    )

    # General law: a proposal sent back, the request taken back; complaint

    proposal = declared.proposal(
        consider,
        grant=grant,
        refuse=refusing.refuse,
        ready=consider.found(Considered.GRANT) | hearing.state_objection.lapsed,
    )
    proposal_once_heard = declared.proposal(
        hearing.weigh_objection, grant=grant, refuse=refusing.refuse
    )
    striking_out = StrikingOut(after=assign, executor=EXECUTOR, head=HEAD)
    withdrawal = Withdrawal(apply, by=APPLICANT, decided_by=HEAD, contacts=CONTACTS)
    decided = granted | refused | withdrawal.withdraw
    known = Known(learned=deliver, unnamed=granted, silence=Silence(result.ends, decided))
    complaint = Complaint(known, parties=declared.PARTIES)
    impartial = Impartial(
        applicant=APPLICANT,
        officials=declared.OFFICIALS,
        decided=(grant, refusing.refuse),
        considered=(complaint.review,),
    )

    # Papers

    asks_extension = declared.request(law("20.a", "drawn up in free form"), apply, of=(extension,))
    asks_amendment = declared.request(law("15.a", "drawn up in free form"), apply, of=(amendment,))
    asks_otherwise = declared.request(
        law("17.3.a", "in free form"), apply, of=(revocation, resumption)
    )
    extended = declared.decision(
        law("21.a", "decides to extend"), called.EXTENDED, signed_by=grant, of=extension
    )
    amended = declared.decision(
        law("16.a", "decides to amend"), called.AMENDED, signed_by=grant, of=amendment
    )
    revoked = declared.decision(
        law("18.a", "to revoke (annul) the document"),
        called.REVOKED,
        signed_by=grant,
        of=revocation,
    )
    resumed = declared.decision(
        law("18.a", "to resume its effect"), called.RESUMED, signed_by=grant, of=resumption
    )
    refusal = declared.refusal(law("21.c", "the reasoned refusal"), refusing.refuse)

    shown = declared.SHOWN
    readings = READINGS
    silent = declared.SILENT
