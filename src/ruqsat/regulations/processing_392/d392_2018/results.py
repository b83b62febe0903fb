"""Who acts, what acts may find, and what a request can end in."""

from ruqsat.codes import reasons_for
from ruqsat.codes.appc import code
from ruqsat.languages import Words, nouns
from ruqsat.lex import Finding, Ground, Outcome, Role, Seat

from .law import law

APPLICANT = Role("applicant", nouns.APPLICANT, Seat.PARTY)
OFFICE = Role("office", nouns.OFFICE)
HEAD = Role("head", nouns.HEAD)
EXECUTOR = Role("executor", nouns.EXECUTOR, by_case=True)
COMPLAINT_BODY = Role("complaint_body", nouns.COMPLAINT_BODY)
PORTAL = Role("portal", Words("портал", "портал", "portal"), Seat.MACHINE)


class Considered(Finding):
    """What the executor finds in a request (16.a, 18.a, 21.a)."""

    GRANT = (
        "grant",
        "өтінішті қанағаттандыруға болады",
        "заявление можно удовлетворить",
        "the request can be granted",
    )
    REFUSE = (
        "refuse",
        "бас тартуға негіз бар",
        "есть основания для отказа",
        "there are grounds for refusing",
    )


extension_not_confirmed = Ground(
    law("19.c", "confirming the change of the term of processing"),
    Words(
        "қоса берілген құжат қайта өңдеу мерзімінің өзгергенін растамайды",
        "приложенный документ не подтверждает изменение срока переработки",
        "the document attached does not confirm the change of the term of processing",
    ),
    "extension_not_confirmed",
)
amendment_not_confirmed = Ground(
    law("15.b", "confirming the amendment"),
    Words(
        "қоса берілген құжаттар енгізілетін өзгерісті растамайды",
        "приложенные документы не подтверждают изменение",
        "the documents attached do not confirm the amendment",
    ),
    "amendment_not_confirmed",
)
amendment_late = Ground(
    law("15.c", "not later than 30 (thirty) calendar days"),
    Words(
        "өтініш өзгеріс енгізілген күннен бастап күнтізбелік 30 күннен кеш берілген",
        "заявление подано позже 30 календарных дней со дня изменения",
        "the application was filed more than 30 calendar days after the amendment",
    ),
    "amendment_late",
)
no_reasons = Ground(
    law("17.3.b", "gives its reasons"),
    Words(
        "өтініштегі себептер құжатты кері қайтарып алуға немесе қайта бастауға негіз бермейді",
        "приведённые причины не дают оснований отозвать документ или возобновить его действие",
        "the reasons given do not bear out revoking the document or resuming it",
    ),
    "no_reasons",
)
stands_otherwise = Ground(
    code("79.1", "lawful and well founded"),
    Words(
        "құжат кері қайтарып алынған немесе мерзімі аяқталған, сондықтан сұралғанды орындауға"
        " болмайды",
        "документ отозван или срок его истёк, поэтому сделать то, о чём просят, нельзя",
        "the document was revoked or its term has ended, so what is asked cannot be done",
    ),
    "stands_otherwise",
)
GROUNDS = (
    extension_not_confirmed,
    amendment_not_confirmed,
    amendment_late,
    no_reasons,
    stands_otherwise,
)

granted = Outcome(
    law("21.a", "The authorised body decides"),
    Words("Өтініш қанағаттандырылды", "Заявление удовлетворено", "The request was granted"),
    name="granted",
)
refused = Outcome(
    law("21.a", "refuses with reasons"),
    Words("Дәлелді бас тартылды", "Мотивированно отказано", "Refused with reasons"),
    name="refused",
    adverse=True,
    grounds=GROUNDS,
)

Reasons = reasons_for(GROUNDS, law("21.a", "refuses with reasons"))
