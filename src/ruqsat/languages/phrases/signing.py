"""Signing and signatures."""

from typing import Final

from ruqsat.languages.sentence import Sentence

REVIEW: Final = Sentence(
    kk="Қол қоймас бұрын құжатты тексеріңіз: {document}, {size}.",
    ru="Перед подписанием проверьте документ: {document}, {size}.",
    en="Check the document before you sign: {document}, {size}.",
)
PERMISSION: Final = Sentence(
    kk="Браузерге NCALayer бағдарламасымен байланысуға рұқсат беріңіз.",
    ru="Разрешите браузеру связаться с программой NCALayer.",
    en="Allow the browser to connect to NCALayer.",
)
NO_PROGRAM: Final = Sentence(
    kk="NCALayer бағдарламасы орнатылмаған немесе іске қосылмаған.",
    ru="Программа NCALayer не установлена или не запущена.",
    en="NCALayer is not installed or not running.",
)
AUTH_KEY: Final = Sentence(
    kk="Бұл кілт жүйеге кіруге арналған. Қол қою кілтін таңдаңыз.",
    ru="Этот ключ предназначен для входа. Выберите ключ для подписания.",
    en="This key is for signing in. Choose the signing key.",
)
EXPIRED: Final = Sentence(
    kk="Тіркеу куәлігінің қолданылу мерзімі {date:loc} аяқталған.",
    ru="Срок действия регистрационного свидетельства истёк {date}.",
    en="The certificate expired on {date}.",
)
REVOKED: Final = Sentence(
    kk="Тіркеу куәлігі {date:loc} кері қайтарып алынған.",
    ru="Регистрационное свидетельство отозвано {date}.",
    en="The certificate was revoked on {date}.",
)
OTHER_PERSON: Final = Sentence(
    kk="ЭЦҚ-дағы ЖСН (БСН) өтініштегі нөмірге сәйкес келмейді.",
    ru="ИИН (БИН) в ЭЦП не совпадает с указанным в заявлении.",
    en="The IIN (BIN) in the signature differs from the one in the application.",
)
WAITING: Final = Sentence(
    kk="Қол қою күтілуде: {name}.",
    ru="Ожидается подпись: {name}.",
    en="Awaiting signature: {name}.",
)
DONE: Final = Sentence(
    kk="Қол қойылды: {name}, {date}, сағат {time}.",
    ru="Подписано: {name}, {date}, {time}.",
    en="Signed: {name}, {date}, {time}.",
)
CHANGED: Final = Sentence(
    kk="Құжат қол қойылғаннан кейін өзгертілген, қолтаңба жарамсыз.",
    ru="Документ изменён после подписания, подпись недействительна.",
    en="The document was changed after signing; the signature is invalid.",
)
UNDETERMINED: Final = Sentence(
    kk="Қолтаңбаны қазір тексеру мүмкін емес, ол кейінірек қайта тексеріледі.",
    ru="Сейчас проверить подпись невозможно, проверка будет повторена позже.",
    en="The signature cannot be checked now; it will be checked again later.",
)
