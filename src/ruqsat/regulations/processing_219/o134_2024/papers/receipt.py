"""The receipt of paragraph 3: the inquiry is accepted, and the day on which its result comes."""

from ruqsat.languages import Words
from ruqsat.lex.content import Facts, Paper, Points, Section
from ruqsat.lex.dossier import Dossier

from ..forms import Application
from .annexes import BASIS, CONTACTS
from .application import attached, given

TITLE = Words("Сұрау салудың қабылданғаны туралы талон", "Талон о принятии запроса", "Receipt")


def receipt_paper(dossier: Dossier) -> Paper:
    of = given(dossier)
    return Paper(
        head=dossier.head,
        number=dossier.incoming,
        issued_on=dossier.issued_on,
        title=TITLE,
        opening=(_facts(dossier, of),),
        sections=(
            Section(
                Words("Неге дәл осы күн?", "Почему именно эта дата?", "Why this date?"),
                (Points(dossier.why),),
            ),
            Section(
                Words("Қабылданған құжаттар", "Принятые документы", "Documents accepted"),
                (attached(of),),
            ),
        ),
        basis=BASIS,
        contacts=CONTACTS,
    )


def _facts(dossier: Dossier, of: Application) -> Facts:
    filed, received, by = dossier.filed_at, dossier.received_at, dossier.result_by
    assert filed
    assert received
    assert by
    return Facts(
        (
            (Words("Көрсетілетін қызмет", "Услуга", "Service"), dossier.service.called),
            (
                Words("Көрсетілетін қызметті алушы", "Услугополучатель", "Applicant"),
                of.recipient.called(),
            ),
            (Words("БСН (ЖСН)", "БИН (ИИН)", "BIN (IIN)"), of.recipient.identifier()),
            (
                Words("Өтініш берілген күн", "Дата подачи заявления", "Filed on"),
                f"{filed:%d.%m.%Y, %H.%M}",
            ),
            (Words("Келіп түскен күн", "День поступления", "Received on"), f"{received:%d.%m.%Y}"),
            (
                Words("Нәтижені алу күні", "День получения результата", "Result by"),
                f"{by:%d.%m.%Y}",
            ),
        )
    )
