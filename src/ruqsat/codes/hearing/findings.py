"""What a hearing may lead to."""

from ruqsat.lex.labels import Finding


class Heard(Finding):
    """What the hearing led to. Source: APPC article 73."""

    ISSUE = (
        "issue",
        "өтініш берушінің ұстанымы қабылданды: құжат беріледі",
        "позиция заявителя принята: документ выдаётся",
        "the applicant's standpoint was accepted: the document is issued",
    )
    REFUSE = (
        "refuse",
        "өтініш беруші тыңдалды, бас тарту негіздері сақталды",
        "заявитель выслушан, основания для отказа сохранились",
        "the applicant was heard and the grounds for refusal remain",
    )
    ABSENT = (
        "absent",
        "өтініш беруші келмеді",
        "заявитель не явился",
        "the applicant did not come",
    )


class Weighed(Finding):
    """What the written position of whoever did not come led to. Source: APPC article 73.3."""

    ISSUE = (
        "issue",
        "ұстаным қабылданды: құжат беріледі",
        "позиция принята: документ выдаётся",
        "the standpoint was accepted: the document is issued",
    )
    REFUSE = (
        "refuse",
        "ұстаным қаралды, бас тарту негіздері сақталды",
        "позиция рассмотрена, основания для отказа сохранились",
        "the standpoint was weighed and the grounds for refusal remain",
    )


class Answered(Finding):
    """What an objection to the preliminary decision led to (APPC article 73.3)."""

    GRANT = (
        "grant",
        "қарсылық қабылданды: өтініш қанағаттандырылады",
        "возражение принято: заявление удовлетворяется",
        "the objection was accepted: the request is granted",
    )
    REFUSE = (
        "refuse",
        "қарсылық қаралды, бас тарту негіздері сақталды",
        "возражение рассмотрено, основания для отказа сохранились",
        "the objection was weighed and the grounds for refusing remain",
    )
