"""Order No. 219, paragraph by paragraph: eight working days and a hearing inside them."""

from ruqsat.codes import (
    Complaint,
    Draft,
    FurtherEvidence,
    Heard,
    Hearing,
    Impartial,
    InWorkingHours,
    Known,
    Preliminary,
    QualityComplaint,
    Refusal,
    Registration,
    Silence,
    StrikingOut,
    Unheard,
    Weighed,
    Withdrawal,
    unheard,
)
from ruqsat.languages import Words
from ruqsat.lex import (
    Act,
    Limit,
    Notice,
    Paper,
    Procedure,
    overdue,
    same_day,
    stops,
    working_days,
)

from . import called, declared
from .acts_forms import HearingNotice, Incompleteness, Reasons
from .forms import DomesticConsumption, InTerritory, OutsideTerritory
from .inquiries import FromRegistries
from .law import law
from .papers.annexes import CONTACTS, refusal_paper
from .readings import READ
from .results import (
    APPLICANT,
    EXECUTOR,
    HEAD,
    OFFICE,
    PORTAL,
    QUALITY_BODY,
    ROW_9,
    Conformity,
    Package,
    incomplete,
    issued,
    missing_documents,
    refused,
)


class Processing(Procedure, law=law):
    """Documents on the conditions of processing goods."""

    # Chapter 1. General provisions; annex 1, the List

    in_territory = declared.service(
        law("a1.sub.1", "in the customs territory"),
        called.IN_TERRITORY,
        form=InTerritory,
        name="in_territory",
    )
    outside_territory = declared.service(
        law("a1.sub.2", "outside the customs territory"),
        called.OUTSIDE_TERRITORY,
        form=OutsideTerritory,
        name="outside_territory",
    )
    domestic_consumption = declared.service(
        law("a1.sub.3", "for domestic consumption"),
        called.FOR_DOMESTIC_CONSUMPTION,
        form=DomesticConsumption,
        name="domestic_consumption",
    )

    # Chapter 2. Rendering the service

    apply = Act(
        law("3.1.b", "the applicant sends to the provider"),
        called.APPLY,
        by=APPLICANT,
        signed=True,
    )
    registration = Registration(
        apply,
        by=OFFICE,
        law=law("5.1.b", "forwards the registered documents to the head"),
        within=same_day(law("5.1.a", "on the day they arrive")).or_else(overdue),
        after_hours=(
            law("5.2.a", "is accepted on the next working day"),
            law("a1.7.2.c", "is accepted and the result"),
        ),
    )
    accepted = registration.accepted
    result = Limit(
        law("a1.3", "8 (eight) working days"),
        called.RESULT_DAY,
        ends=working_days(8, law("a1.3", "8 (eight) working days")).after(accepted),
    )
    next_working_day = (law("5.2.b", "is issued on the next working day"),)
    tell_accepted = Notice(
        law("3.2.a", "the inquiry for the state service has been accepted"),
        Words("Өтініш қабылданды", "Заявление принято", "Application accepted"),
        when=apply,
        to=APPLICANT,
        says=called.ACCEPTED_WITH,
    )
    assign = Act(
        law("5.1.c", "appoints the responsible executor"),
        called.ASSIGN,
        by=HEAD,
        after=registration.register,
        appoints=EXECUTOR,
    )
    replace_executor = Act(
        law("5.1.c", "appoints the responsible executor"),
        called.REPLACE_EXECUTOR,
        by=HEAD,
        after=assign,
        appoints=EXECUTOR,
        may=True,
        again=True,
    )

    # Paragraph 6. What is asked of registries; completeness

    from_registries = FromRegistries(registration.register)
    check_completeness = Act(
        law("6.1.b", "whether the documents submitted are complete"),
        called.CHECK_COMPLETENESS,
        by=EXECUTOR,
        after=assign,
        finds=Package,
        finds_grounds_on=Package.INCOMPLETE,
        grounds=(missing_documents,),
        form=Incompleteness,
        within=working_days(2, law("6.1.a", "Within 2 (two) working days"))
        .after(accepted)
        .or_else(overdue),
    )
    only_within_the_two_days = check_completeness.due.or_else(
        stops(law("6.1.c", "within the same 2 (two) working days"))
    )
    prepare_refusal = Act(
        law("6.1.c", "prepares a reasoned refusal"),
        called.PREPARE_REFUSAL,
        by=EXECUTOR,
        after=check_completeness.found(Package.INCOMPLETE),
        within=only_within_the_two_days,
    )
    refuse_incomplete = Act(
        law("6.1.e", "signed with the electronic digital signature (EDS) of the head"),
        called.REFUSE_INCOMPLETE,
        by=HEAD,
        after=prepare_refusal,
        gives=(incomplete,),
        signed=True,
        numbered="outgoing",
        within=only_within_the_two_days,
    )
    refused_unheard = unheard(
        law("6.1.c", "within the same 2 (two) working days"),
        incomplete,
        because=Unheard.SHORT_TERM,
        within=working_days(2, law("6.1.a", "Within 2 (two) working days")),
    )
    too_late_for_paragraph_6 = prepare_refusal.lapsed | refuse_incomplete.lapsed
    deliver_refusal = Act(
        law("6.1.f", "sends the signed reasoned refusal through the portal"),
        called.DELIVER_REFUSAL,
        by=PORTAL,
        after=InWorkingHours(incomplete, next_working_day),
        within=check_completeness.due.or_else(overdue),
    )

    # Paragraph 7. Conformity, hearing, result

    five_days = working_days(5, law("7.1.a", "within 5 (five) working days"))
    check_conformity = Act(
        law("7.1.b", "are checked for conformity with the Rules approved by Resolution"),
        called.CHECK_CONFORMITY,
        by=EXECUTOR,
        after=check_completeness.found(Package.COMPLETE) | too_late_for_paragraph_6,
        finds=Conformity,
        finds_grounds_on=Conformity.DOES_NOT_CONFORM,
        grounds=ROW_9,
        form=Reasons,
        within=(five_days | five_days.after(check_completeness.due)).or_else(overdue),
    )
    grounds_found = (
        check_conformity.found(Conformity.DOES_NOT_CONFORM)
        | check_conformity & too_late_for_paragraph_6
    )
    hearing = Hearing(
        Preliminary(
            when=grounds_found, towards=refused, judged=(check_completeness, check_conformity)
        ),
        by=EXECUTOR,
        party=APPLICANT,
        terms=declared.hearing_terms(result.ends, accepted),
        basis=declared.HEARING,
        notice=HearingNotice,
    )
    draw_up = Act(
        law("7.1.d", "the responsible executor draws up the result"),
        called.DRAW_UP,
        by=EXECUTOR,
        after=check_conformity.found(Conformity.CONFORMS)
        & check_completeness.found(Package.COMPLETE)
        | hearing.upheld,
        within=(working_days(1, law("7.1.d", "Within 1 (one) working day")) | result.ends).or_else(
            overdue
        ),
    )
    issue = Act(
        law("7.6.a", "signed with the EDS of the head of the provider"),
        called.ISSUE,
        by=HEAD,
        after=draw_up,
        gives=(issued,),
        signed=True,
        numbered="outgoing",
        within=result.ends.or_else(overdue),
        also=(
            law("7.5.a", "issues the document on the conditions of processing"),
            law("a1.5.d", "signed with the EDS of the head of the provider"),
        ),
    )
    refusing = Refusal(
        refused,
        by=HEAD,
        law=law("7.5.b", "issues a reasoned refusal"),
        after=grounds_found,
        ends=result.ends,
        owns=(hearing.notify_hearing,),
    )
    deliver = Act(
        law("7.6.b", "sends the result of the state service to the applicant's personal cabinet"),
        called.DELIVER,
        by=PORTAL,
        after=InWorkingHours(issued | refused, next_working_day),
        within=result.ends.or_else(overdue),
    )
    tell_incomplete = declared.refusal_sent(
        law("6.1.f", "sends the signed reasoned refusal through the portal"), when=deliver_refusal
    )
    tell_refused = declared.refusal_sent(
        law("7.6.b", "sends the result of the state service to the applicant's personal cabinet"),
        when=deliver & refused,
    )
    tell_issued = declared.document_sent(
        law("7.6.b", "sends the result of the state service to the applicant's personal cabinet"),
        when=deliver & issued,
    )

    # General law: what else is asked for, a draft sent back, the application taken back

    further_evidence = FurtherEvidence(assign, by=EXECUTOR, of=APPLICANT, ends=result.ends)
    refusal_draft = Draft(
        prepare_refusal,
        signed_by=refuse_incomplete,
        signs=law("6.1.e", "of the head of the provider"),
        anew=(check_completeness,),
    )
    hearing_draft = declared.draft(
        hearing.hold_hearing,
        signed_by=refusing.refuse,
        ready=hearing.hold_hearing.found(Heard.REFUSE),
    )
    weighing_draft = declared.draft(
        hearing.weigh_position,
        signed_by=refusing.refuse,
        ready=hearing.weigh_position.found(Weighed.REFUSE),
    )
    conformity_draft = declared.draft(
        check_conformity,
        signed_by=refusing.refuse,
        ready=hearing.hold_hearing.found(Heard.ABSENT) & hearing.state_position.lapsed,
    )
    result_draft = declared.draft(draw_up, signed_by=issue)
    striking_out = StrikingOut(after=assign, executor=EXECUTOR, head=HEAD)
    withdrawal = Withdrawal(apply, by=APPLICANT, decided_by=HEAD, contacts=CONTACTS)

    # Chapter 3. Complaint

    decided = issued | refused | incomplete | withdrawal.withdraw
    known = Known(
        learned=deliver_refusal | deliver,
        unnamed=issued,
        silence=Silence(result.ends, decided),
    )
    complaint = Complaint(known, parties=declared.PARTIES, basis=declared.COMPLAINT)
    quality_complaint = QualityComplaint(
        known,
        applicant=APPLICANT,
        body=QUALITY_BODY,
        considers=law("9.6", "within 15 (fifteen) working days"),
    )
    impartial = Impartial(
        applicant=APPLICANT,
        officials=declared.OFFICIALS,
        decided=(refuse_incomplete, issue, refusing.refuse),
        considered=(complaint.review, quality_complaint.conclude),
    )
    court = declared.court(complaint.considered | quality_complaint.conclude, known.since)

    # Annexes

    application = declared.application(1, apply, of=in_territory)
    application_outside_territory = declared.application(2, apply, of=outside_territory)
    application_for_domestic_consumption = declared.application(3, apply, of=domestic_consumption)
    receipt = declared.receipt(registration.register)
    short_refusal = Paper(
        law("6.1.d", "in the form of annex 2"),
        law.norm("a2.7").title,
        template="annex_2",
        prints=declared.ANNEX_2_PRINTS,
        content=refusal_paper,
        drawn_up_by=prepare_refusal,
        signed_by=refuse_incomplete,
    )
    refusal = Paper(
        law("6.1.d", "in the form of annex 2"),
        law.norm("a2.7").title,
        template="annex_2",
        prints=declared.ANNEX_2_PRINTS,
        content=refusal_paper,
        drawn_up_by=hearing.hold_hearing,
        signed_by=refusing.refuse,
    )
    document = declared.document("a3", draw_up, signed_by=issue, of=in_territory)
    document_outside_territory = declared.document(
        "a4", draw_up, signed_by=issue, of=outside_territory
    )
    document_for_domestic_consumption = declared.document(
        "a5", draw_up, signed_by=issue, of=domestic_consumption
    )

    duties = declared.DUTIES
    shown = (*declared.SHOWN, *court)
    enforced = declared.ENFORCED
    readings = READ
    silent = declared.SILENT
