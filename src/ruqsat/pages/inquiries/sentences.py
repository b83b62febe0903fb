"""What is said of inquiries, of their answers and of attempts."""

from typing import Final

from ruqsat.exchange.gateway import Failure
from ruqsat.exchange.weighing import Standing
from ruqsat.languages import Sentence, Words

ASKED: Final = Sentence(
    kk="{on}, сағат {at}: {about} нөмірі бойынша сұрау салынды.",
    ru="{on}, {at}: направлен запрос по номеру {about}.",
    en="{on}, {at}: asked about the number {about}.",
)
WITHHELD: Final = Words(
    "Сұрау салынған жоқ: өтініш беруші қолжетімділігі шектеулі дербес деректерге қол жеткізуге"
    " келісім бермеген.",
    "Запрос не направлялся: заявитель не дал согласия на доступ к персональным данным"
    " ограниченного доступа.",
    "Nothing was asked: the applicant did not consent to access to personal data of restricted"
    " access.",
)
STANDS: Final = {
    Standing.WITHHELD: Words("Сұралған жоқ", "Не запрошено", "Not asked"),
    Standing.AWAITED: Words("Жауап күтілуде", "Ожидается ответ", "Awaited"),
    Standing.UNKNOWN: Words("Белгісіз", "Неизвестно", "Unknown"),
    Standing.ANSWERED: Words("Жауап бар", "Ответ есть", "Answered"),
    Standing.CONTRADICTED: Words("Жауаптар қайшы келеді", "Ответы расходятся", "Answers differ"),
}
WANTED: Final = {
    Standing.UNKNOWN: Words(
        "Тізілім жауап бермеді. Мәліметті басқа жолмен анықтап, жауапты құжаттың сканымен бірге"
        " қолмен енгізіңіз. «Белгісіз» деген «жоқ» дегенді білдірмейді.",
        "Реестр не ответил. Выясните сведения иным путём и введите ответ вручную вместе со сканом"
        " документа. «Неизвестно» не значит «нет».",
        "The registry did not answer. Find out in another way and enter the answer by hand, with"
        " the scan of the paper. Unknown does not mean no.",
    ),
    Standing.CONTRADICTED: Words(
        "Қай жауап дұрыс екенін анықтап, оны негіздемесімен және құжаттың сканымен қолмен"
        " енгізіңіз. Бұрынғы жауаптар сақталады.",
        "Установите, какой ответ верен, и введите его вручную с обоснованием и сканом документа."
        " Прежние ответы сохраняются.",
        "Establish which answer is right and enter it by hand, with the reason and the scan of the"
        " paper. The earlier answers are kept.",
    ),
}
BY_GATEWAY: Final = Sentence(
    kk="{on}, сағат {at}, «электрондық үкімет» шлюзі арқылы",
    ru="{on}, {at}, через шлюз «электронного правительства»",
    en="{on}, {at}, through the «electronic government» gateway",
)
BY_HAND: Final = Sentence(
    kk="{on}, сағат {at}, қолмен енгізді: {name}",
    ru="{on}, {at}, введено вручную: {name}",
    en="{on}, {at}, entered by hand: {name}",
)
GIVEN_UP: Final = Sentence(
    kk="{on}, сағат {at}, шлюз жауап бермеді",
    ru="{on}, {at}, шлюз не ответил",
    en="{on}, {at}, the gateway did not answer",
)
SOMEBODY: Final = Words("орындаушы", "исполнитель", "the executor")
LATE: Final = Words(
    "Қолмен енгізілген жауаптан кейін келді",
    "Пришёл после ответа, введённого вручную",
    "Came after the answer entered by hand",
)
UNLIKE: Final = Words("Өтініштен айырмашылығы", "Расхождение с заявлением", "Unlike what was filed")
REASON: Final = Sentence(
    kk="Негіздемесі: {reason}", ru="Обоснование: {reason}", en="Reason: {reason}"
)
SCAN: Final = Sentence(kk="Скан: {name}", ru="Скан: {name}", en="Scan: {name}")
ATTEMPTS: Final = Sentence(
    kk="Шлюзге жасалған әрекеттер: {n}",
    ru="Обращения к шлюзу: {n}",
    en="Attempts at the gateway: {n}",
)
CAME: Final = Sentence(
    kk="{on}, сағат {at}: жауап келді (HTTP {status}, {took} мс)",
    ru="{on}, {at}: получен ответ (HTTP {status}, {took} мс)",
    en="{on}, {at}: answered (HTTP {status}, {took} ms)",
)
FAILED: Final = Sentence(
    kk="{on}, сағат {at}: {why} ({took} мс)",
    ru="{on}, {at}: {why} ({took} мс)",
    en="{on}, {at}: {why} ({took} ms)",
)
UNDER_WAY: Final = Sentence(
    kk="{on}, сағат {at}: сұрау салу жіберілді, нәтижесі жазылмаған",
    ru="{on}, {at}: запрос отправлен, результат не записан",
    en="{on}, {at}: the question left; what came of it was not written down",
)
FAILURES: Final = {
    Failure.UNREACHED: Words(
        "шлюзбен байланыс болмады", "нет связи со шлюзом", "the gateway was not reached"
    ),
    Failure.TIMEOUT: Words(
        "шлюз уақытында жауап бермеді", "шлюз не ответил вовремя", "no answer in time"
    ),
    Failure.STATUS: Words(
        "шлюз қате қайтарды", "шлюз вернул ошибку", "the gateway returned an error"
    ),
    Failure.TOO_LARGE: Words("жауап тым үлкен", "ответ слишком велик", "the answer is too large"),
    Failure.MALFORMED: Words(
        "жауап белгіленген пішімде емес",
        "ответ не в установленном формате",
        "the answer is not in the agreed form",
    ),
}
PROPOSED: Final = Words(
    "Тізілімнің жауабы осы негізді көрсетеді. Шешімді сіз қабылдайсыз.",
    "На это основание указывает ответ реестра. Решение за вами.",
    "The answer of a registry points to this ground. The decision is yours.",
)
IN_APPLICATION: Final = Words(
    "Өтініштің өзі осы негізді көрсетеді. Шешімді сіз қабылдайсыз.",
    "На это основание указывает само заявление. Решение за вами.",
    "The application itself points to this ground. The decision is yours.",
)
NOT_IN_APPLICATION: Final = Words(
    "Бұл өтініште ондай негіз жоқ.",
    "В этом заявлении такого основания нет.",
    "This application does not give this ground.",
)
WHICH: Final = Words("Жауабы қандай?", "Каков ответ?", "What is the answer?")
WHY: Final = Words(
    "Неге қолмен енгізіледі және қайдан алынды",
    "Почему вводится вручную и откуда взято",
    "Why it is entered by hand and where it is taken from",
)
