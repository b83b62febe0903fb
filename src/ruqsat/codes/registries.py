"""What the state information systems behind the «electronic government» gateway are asked for.

Whoever applies is never asked for it. A regulation names the registries it asks and the norm that
lets it; what their answers state is the same for every regulation.
"""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from ruqsat.languages import Sentence, Words
from ruqsat.languages.fold import fold
from ruqsat.lex.forms import Form, ask
from ruqsat.lex.forms.kinds import Code
from ruqsat.lex.forms.values import Bin, Iin
from ruqsat.lex.inquiries import Answer, Filed, Registry
from ruqsat.lex.labels import Labelled

_BIN, _IIN = Words("БСН", "БИН", "BIN"), Words("ЖСН", "ИИН", "IIN")
_NUMBER = Words("БСН немесе ЖСН", "БИН или ИИН", "BIN or IIN")
_NAME = Words("Аты-жөні", "Фамилия, имя, отчество", "Full name")
_TITLE = Words("Атауы", "Наименование", "Name")
_RU_NAME = Words("Орысша жазылуы", "Написание на русском", "Spelling in Russian")
_ADDRESS = Words("Тіркелген мекенжайы", "Адрес регистрации", "Registered address")
_SINCE = Words("Тіркелген күні", "День регистрации", "Registered on")
_STATE = Words("Жай-күйі", "Состояние", "State")


class AnyNumber(Code):
    """The BIN of an organisation or the IIN of a natural person."""

    length: ClassVar[int] = 12
    digits: ClassVar[bool] = True

    @classmethod
    def problem(cls, text: str) -> Words | None:
        return Iin.problem(text) and Bin.problem(text)


class State(Labelled):
    """Whether what was registered still is."""

    ACTIVE = "active", "тіркелген", "зарегистрировано", "registered"
    STRUCK_OFF = (
        "struck_off",
        "тіркеуден шығарылған",
        "снято с регистрации",
        "struck off the registry",
    )


class IdentityDocument(Form):
    """Of a natural person."""

    number: Iin = ask(None, _IIN)
    name: str = ask(None, _NAME)
    name_ru: str | None = ask(None, _RU_NAME)
    document: str = ask(None, Words("Құжаттың нөмірі", "Номер документа", "Number of the document"))
    valid_until: date | None = ask(None, Words("Жарамды мерзімі", "Действителен до", "Valid until"))
    address: str | None = ask(None, _ADDRESS)


class LegalPerson(Form):
    """The state registration of an organisation."""

    number: Bin = ask(None, _BIN)
    name: str = ask(None, _TITLE)
    name_ru: str | None = ask(None, _RU_NAME)
    address: str = ask(None, _ADDRESS)
    head: str = ask(None, Words("Басшысы", "Руководитель", "Head"))
    head_ru: str | None = ask(
        None,
        Words(
            "Басшысының аты-жөні орысша", "Имя руководителя на русском", "Head's name in Russian"
        ),
    )
    since: date = ask(None, _SINCE)
    state: State = ask(None, _STATE)


class SoleTrader(Form):
    """The state registration of a natural person as a sole trader."""

    number: Iin = ask(None, _IIN)
    name: str = ask(None, _NAME)
    name_ru: str | None = ask(None, _RU_NAME)
    address: str = ask(None, _ADDRESS)
    since: date = ask(None, _SINCE)
    state: State = ask(None, _STATE)


class CourtBan(Form):
    """A decision of a court that forbids an activity, in legal force."""

    number: AnyNumber = ask(None, _NUMBER)
    court: str = ask(None, Words("Сот", "Суд", "Court"))
    decision: str = ask(
        None, Words("Сот шешімінің нөмірі", "Номер решения суда", "Number of the decision")
    )
    on: date = ask(None, Words("Сот шешімінің күні", "День решения суда", "Day of the decision"))
    in_force_from: date = ask(
        None,
        Words("Заңды күшіне енген күні", "День вступления в законную силу", "In legal force from"),
    )


_OTHER_NAME = Sentence(
    kk="Тізілімдегі атау өтініштегіден басқа. Тізілімде: {held}. Өтініште: {filed}.",
    ru="Имя или наименование в реестре не такое, как в заявлении. В реестре: {held}. В заявлении:"
    " {filed}.",
    en="The name in the registry is not that of the application. In the registry: {held}. In the"
    " application: {filed}.",
)
_OTHER_SIGNER = Sentence(
    kk="Сертификаттағы есім тізілімдегіден басқа. Тізілімде: {held}. Сертификатта: {signer}.",
    ru="Имя в сертификате не такое, как в реестре. В реестре: {held}. В сертификате: {signer}.",
    en="The name in the certificate is not that of the registry. In the registry: {held}. In the"
    " certificate: {signer}.",
)
_STRUCK_OFF = Words(
    "Тізілім бойынша тіркеуден шығарылған.",
    "По данным реестра снято с регистрации.",
    "According to the registry it is struck off.",
)


def _of_person(held: IdentityDocument, filed: Filed) -> Iterator[Words]:
    yield from _of_name(held.name, held.name_ru, filed)
    if filed.signer is not None and not _alike(filed.signer, held.name, held.name_ru):
        yield _OTHER_SIGNER.say(held=held.name, signer=filed.signer)


def _of_legal_person(held: LegalPerson, filed: Filed) -> Iterator[Words]:
    yield from _of_name(held.name, held.name_ru, filed)
    by_head = filed.signer if filed.by_head else None
    if by_head is not None and not _alike(by_head, held.head, held.head_ru):
        yield _OTHER_SIGNER.say(held=held.head, signer=by_head)
    if held.state is State.STRUCK_OFF:
        yield _STRUCK_OFF


def _of_sole_trader(held: SoleTrader, filed: Filed) -> Iterator[Words]:
    yield from _of_name(held.name, held.name_ru, filed)
    if held.state is State.STRUCK_OFF:
        yield _STRUCK_OFF


def _of_name(held: str, in_russian: str | None, filed: Filed) -> Iterator[Words]:
    if not _alike(filed.called, held, in_russian):
        yield _OTHER_NAME.say(held=held, filed=filed.called)


def _alike(name: str, *held: str | None) -> bool:
    """One name in quotes or without, in capitals or not; another spelling is for an official."""
    return fold(name).casefold() in {fold(one).casefold() for one in held if one}


_REGISTERED = Words("Тіркелген", "Зарегистрировано", "Registered")
_NOT_REGISTERED = Words(
    "Тізілімде мұндай тіркеу жоқ", "В реестре такой записи нет", "The registry has no such entry"
)
_NOT_KNOWN = Words("Белгісіз", "Неизвестно", "Unknown")

IDENTITY = Registry(
    "identity",
    Words(
        "Жеке басты куәландыратын құжат туралы мәліметтер",
        "Сведения о документе, удостоверяющем личность",
        "Particulars of the identity document",
    ),
    of=(Iin,),
    particulars=IdentityDocument,
    says={
        Answer.YES: Words("Құжат бар", "Документ есть", "There is a document"),
        Answer.NO: _NOT_REGISTERED,
        Answer.UNKNOWN: _NOT_KNOWN,
    },
    differs=_of_person,
)
LEGAL_PERSONS = Registry(
    "legal_persons",
    Words(
        "Заңды тұлғаны мемлекеттік тіркеу (қайта тіркеу) туралы мәліметтер",
        "Сведения о государственной регистрации (перерегистрации) юридического лица",
        "Particulars of the state registration (re-registration) of a legal person",
    ),
    of=(Bin,),
    particulars=LegalPerson,
    says={Answer.YES: _REGISTERED, Answer.NO: _NOT_REGISTERED, Answer.UNKNOWN: _NOT_KNOWN},
    differs=_of_legal_person,
)
SOLE_TRADERS = Registry(
    "sole_traders",
    Words(
        "Дара кәсіпкерді мемлекеттік тіркеу (қайта тіркеу) туралы мәліметтер",
        "Сведения о государственной регистрации (перерегистрации) индивидуального предпринимателя",
        "Particulars of the state registration (re-registration) of a sole trader",
    ),
    of=(Iin,),
    particulars=SoleTrader,
    says={Answer.YES: _REGISTERED, Answer.NO: _NOT_REGISTERED, Answer.UNKNOWN: _NOT_KNOWN},
    differs=_of_sole_trader,
)
COURT_BANS = Registry(
    "court_bans",
    Words(
        "Қызметке тыйым салатын сот шешімі туралы мәліметтер",
        "Сведения о решении суда, запрещающем деятельность",
        "Particulars of a court decision that forbids the activity",
    ),
    of=(Iin, Bin),
    particulars=CourtBan,
    says={
        Answer.YES: Words("Тыйым бар", "Запрет есть", "There is a ban"),
        Answer.NO: Words("Тыйым жоқ", "Запрета нет", "There is no ban"),
        Answer.UNKNOWN: _NOT_KNOWN,
    },
)
