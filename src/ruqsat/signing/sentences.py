"""The sentence of every reason and the name of every step, in Kazakh, Russian and English.

One rule: a sentence about a refusal says what the reader should do. Those of ``SENTENCES`` speak to
whoever signs; who only checks a signature cannot sign anew and is told by ``TO_VERIFIER``.
"""

from collections.abc import Mapping

from ruqsat.languages import Sentence, Words

SENTENCES: Mapping[str, Sentence] = {
    "valid": Sentence(
        kk="Қолтаңба жарамды.",
        ru="Подпись действительна.",
        en="The signature is valid.",
    ),
    "empty": Sentence(
        kk="Файл бос. ЭЦҚ-мен қол қойылған файлды таңдап, қайта жүктеп салыңыз.",
        ru="Файл пуст. Выберите файл с подписью и загрузите его снова.",
        en="The file is empty. Choose the file with the signature and upload it again.",
    ),
    "too_large": Sentence(
        kk="Файл тым үлкен: {size} МБ. Ең көбі — {limit} МБ. Қолтаңба файлын таңдаңыз.",
        ru="Файл слишком большой: {size} МБ. Не более {limit} МБ. Выберите файл подписи.",
        en="The file is too large: {size} MB. At most {limit} MB. Choose the signature file.",
    ),
    "not_a_signature": Sentence(
        kk="Бұл файлда ЭЦҚ жоқ. Кеңейтімі .p7s немесе .cms болатын қолтаңба файлын таңдаңыз.",
        ru="В этом файле нет ЭЦП. Выберите файл подписи с расширением .p7s или .cms.",
        en="This file holds no signature. Choose a signature file ending in .p7s or .cms.",
    ),
    "malformed": Sentence(
        kk="Қолтаңба файлы бүлінген. Құжатқа қайта қол қойып, жаңа файлды жүктеп салыңыз.",
        ru="Файл подписи повреждён. Подпишите документ заново и загрузите новый файл.",
        en="The signature file is damaged. Sign the document again and upload the new file.",
    ),
    "no_signers": Sentence(
        kk="Файлда бірде-бір қолтаңба жоқ. Құжатқа қайта қол қойыңыз.",
        ru="В файле нет ни одной подписи. Подпишите документ заново.",
        en="The file holds no signature of anyone. Sign the document again.",
    ),
    "too_many_signers": Sentence(
        kk="Файлда қолтаңба тым көп: {count}. Ең көбі — {limit}. Құжатқа қайта қол қойыңыз.",
        ru="В файле слишком много подписей: {count}. Не более {limit}. Подпишите документ заново.",
        en="The file holds too many signatures: {count}. At most {limit}. Sign the document again.",
    ),
    "no_certificate": Sentence(
        kk="Қолтаңбада тіркеу куәлігі жоқ. Тіркеу куәлігін қолтаңбаға қосып, қайта қол қойыңыз.",
        ru="В подписи нет регистрационного свидетельства. Подпишите заново, включив его в подпись.",
        en="The signature holds no certificate. Sign again with the certificate included.",
    ),
    "content_missing": Sentence(
        kk="Қолтаңба файлында құжаттың өзі жоқ. Құжатты файлға қосып, қайта қол қойыңыз.",
        ru="В файле подписи нет самого документа. Подпишите заново вместе с документом.",
        en="The signature file does not hold the document. Sign again with the document included.",
    ),
    "content_differs": Sentence(
        kk="Қол қойылған мазмұн көрсетілген мазмұннан өзгеше. Бетті жаңартып, қайта қол қойыңыз.",
        ru="Подписано не то, что было показано. Обновите страницу и подпишите заново.",
        en="What was signed is not what was shown. Reload the page and sign again.",
    ),
    "algorithm_not_supported": Sentence(
        kk="Бұл алгоритм әзірге тексерілмейді: {algorithm}. RSA кілтімен қол қойыңыз.",
        ru="Этот алгоритм пока не проверяется: {algorithm}. Подпишите ключом RSA.",
        en="This algorithm cannot be checked yet: {algorithm}. Sign with an RSA key.",
    ),
    "algorithm_too_weak": Sentence(
        kk="Қолтаңбаның алгоритмі ескірген: {algorithm}. Жаңа кілтпен қол қойыңыз.",
        ru="Алгоритм подписи устарел: {algorithm}. Подпишите новым ключом.",
        en="The algorithm of the signature is out of date: {algorithm}. Sign with a new key.",
    ),
    "algorithm_mismatch": Sentence(
        kk="Қолтаңбадағы алгоритмдер бір-біріне сәйкес келмейді. Құжатқа қайта қол қойыңыз.",
        ru="Алгоритмы в подписи не соответствуют друг другу. Подпишите документ заново.",
        en="The algorithms in the signature contradict each other. Sign the document again.",
    ),
    "content_changed": Sentence(
        kk="Қолтаңба бұл құжатқа қойылмаған немесе құжат өзгертілген. "
        "Осы беттен алынған файлға қол қойыңыз.",
        ru="Подписан другой документ, или он изменён после подписания. "
        "Подпишите файл, полученный с этой страницы.",
        en="Another document was signed, or it was changed after signing. "
        "Sign the file taken from this page.",
    ),
    "signature_wrong": Sentence(
        kk="Қолтаңба тексеруден өтпеді. Құжатқа қайта қол қойыңыз.",
        ru="Подпись не прошла проверку. Подпишите документ заново.",
        en="The signature does not verify. Sign the document again.",
    ),
    "certificate_replaced": Sentence(
        kk="Қолтаңбадағы тіркеу куәлігі ауыстырылған. Құжатқа қайта қол қойыңыз.",
        ru="Регистрационное свидетельство в подписи подменено. Подпишите документ заново.",
        en="The certificate in the signature was replaced. Sign the document again.",
    ),
    "signed_in_future": Sentence(
        kk="Қол қойылған күн әлі келген жоқ: {date}. "
        "Компьютердегі күн мен уақытты тексеріп, қайта қол қойыңыз.",
        ru="Дата подписания ещё не наступила: {date}. "
        "Проверьте дату и время на компьютере и подпишите заново.",
        en="The day of signing has not come yet: {date}. "
        "Check the date and time of your computer and sign again.",
    ),
    "certificate_malformed": Sentence(
        kk="Тіркеу куәлігін оқу мүмкін емес. "
        "Ұлттық куәландырушы орталық берген кілтпен қол қойыңыз.",
        ru="Регистрационное свидетельство не читается. "
        "Подпишите ключом, выданным Национальным удостоверяющим центром.",
        en="The certificate cannot be read. "
        "Sign with a key issued by the National Certification Authority.",
    ),
    "expired": Sentence(
        kk="Тіркеу куәлігінің қолданылу мерзімі {date:loc} аяқталған. "
        "Қолданыстағы кілтпен қол қойыңыз.",
        ru="Срок действия регистрационного свидетельства истёк {date}. "
        "Подпишите действующим ключом.",
        en="The certificate expired on {date}. Sign with a key that is in force.",
    ),
    "not_yet_valid": Sentence(
        kk="Тіркеу куәлігінің қолданылу мерзімі {date:loc} басталады. "
        "Қолданыстағы кілтпен қол қойыңыз.",
        ru="Регистрационное свидетельство начинает действовать {date}. "
        "Подпишите действующим ключом.",
        en="The certificate comes into force on {date}. Sign with a key that is in force.",
    ),
    "untrusted": Sentence(
        kk="Тіркеу куәлігін осы жүйе танитын куәландырушы орталық бермеген. "
        "Ұлттық куәландырушы орталық берген кілтпен қол қойыңыз.",
        ru="Регистрационное свидетельство выдано удостоверяющим центром, "
        "которому система не доверяет. "
        "Подпишите ключом, выданным Национальным удостоверяющим центром.",
        en="The certificate was not issued by an authority that this system trusts. "
        "Sign with a key issued by the National Certification Authority.",
    ),
    "authentication_key": Sentence(
        kk="Бұл кілт жүйеге кіруге арналған. Қол қою кілтін таңдаңыз.",
        ru="Этот ключ предназначен для входа. Выберите ключ для подписания.",
        en="This key is for signing in. Choose the signing key.",
    ),
    "usage_not_allowed": Sentence(
        kk="Бұл кілт қол қоюға арналмаған. Қол қою кілтін таңдаңыз.",
        ru="Этот ключ не предназначен для подписания. Выберите ключ для подписания.",
        en="This key is not for signing. Choose the signing key.",
    ),
    "revoked": Sentence(
        kk="Тіркеу куәлігі {date:loc} кері қайтарып алынған. Қолданыстағы кілтпен қол қойыңыз.",
        ru="Регистрационное свидетельство отозвано {date}. Подпишите действующим ключом.",
        en="The certificate was revoked on {date}. Sign with a key that is in force.",
    ),
    "revocation_unknown": Sentence(
        kk="Қолтаңбаны қазір тексеру мүмкін емес, ол кейінірек қайта тексеріледі.",
        ru="Сейчас проверить подпись невозможно, проверка будет повторена позже.",
        en="The signature cannot be checked now; it will be checked again later.",
    ),
    "not_a_pdf": Sentence(
        kk="Бұл файл PDF құжаты ретінде ашылмайды. Порталдан алынған PDF файлын таңдаңыз.",
        ru="Этот файл не открывается как документ PDF. Выберите файл PDF, полученный с портала.",
        en="This file does not open as a PDF document. Choose the PDF file taken from the portal.",
    ),
    "not_signed": Sentence(
        kk="PDF құжатында ЭЦҚ жоқ. Порталдан алынған, қол қойылған файлды таңдаңыз.",
        ru="В документе PDF нет ЭЦП. Выберите подписанный файл, полученный с портала.",
        en="The PDF document is not signed. Choose the signed file taken from the portal.",
    ),
    "changed_after_signing": Sentence(
        kk="Құжат қол қойылғаннан кейін өзгертілген, қолтаңба жарамсыз. "
        "Құжатты порталдан қайта жүктеп алыңыз.",
        ru="Документ изменён после подписания, подпись недействительна. "
        "Скачайте документ с портала заново.",
        en="The document was changed after signing; the signature is invalid. "
        "Download the document from the portal again.",
    ),
    "one_signature_expected": Sentence(
        kk="Бір ғана қолтаңба болуға тиіс, файлдағы саны: {count}. Құжатқа қайта қол қойыңыз.",
        ru="Подпись должна быть одна, в файле их: {count}. Подпишите документ заново.",
        en="Exactly one signature is expected, the file holds {count}. Sign the document again.",
    ),
    "other_person": Sentence(
        kk="ЭЦҚ-дағы ЖСН (БСН) өтініштегі нөмірге сәйкес келмейді. "
        "Өтініште көрсетілген тұлғаның кілтімен қол қойыңыз.",
        ru="ИИН (БИН) в ЭЦП не совпадает с указанным в заявлении. "
        "Подпишите ключом лица, указанного в заявлении.",
        en="The IIN (BIN) in the signature differs from the one in the application. "
        "Sign with the key of the person named in the application.",
    ),
    "organisation_key": Sentence(
        kk="Бұл кілт ұйымға берілген. Жеке тұлғаның кілтімен қол қойыңыз.",
        ru="Этот ключ выдан на организацию. Подпишите ключом физического лица.",
        en="This key was issued for an organisation. Sign with the key of a natural person.",
    ),
    "individual_key": Sentence(
        kk="Бұл кілт жеке тұлғаға берілген, онда БСН жоқ. Ұйымның кілтімен қол қойыңыз.",
        ru="Этот ключ выдан физическому лицу, в нём нет БИН. Подпишите ключом организации.",
        en="This key was issued to a natural person and has no BIN. "
        "Sign with the key of the organisation.",
    ),
    "colleague": Sentence(
        kk="Бұл кілт ұйымның басқа қызметкеріне берілген. Өз кілтіңізбен қол қойыңыз немесе "
        "қол қоятын адамның өзі жүйеге кірсін.",
        ru="Этот ключ выдан другому сотруднику организации. Подпишите своим ключом, или пусть "
        "тот, кто подписывает, войдёт в систему сам.",
        en="This key was issued to another employee of the organisation. Sign with your own key, "
        "or let the one who signs sign in themselves.",
    ),
    "no_authority": Sentence(
        kk="Бұл кілттің иесі — ұйым атынан қол қоюға құқығы жоқ қызметкер. "
        "Басшының немесе қол қою құқығы бар қызметкердің кілтімен қол қойыңыз.",
        ru="Владелец ключа — сотрудник без права подписи от имени организации. "
        "Подпишите ключом руководителя или сотрудника с правом подписи.",
        en="The holder of this key is an employee without authority to sign for the organisation. "
        "Sign with the key of the head or of an employee with the right to sign.",
    ),
    "not_the_head": Sentence(
        kk="Бұл құжатқа органның басшысы немесе оны алмастыратын адам ғана қол қояды. Кілттің "
        "иесі: {held}. Құжат мына адамның қол қоюына жасалған: {printed}. Оған органның басшысы "
        "ретінде берілген кілтпен қол қойыңыз; жеке тұлғаның кілті жарамайды.",
        ru="Этот документ подписывает только руководитель органа или лицо, его замещающее. "
        "Владелец ключа: {held}. Документ составлен на подпись: {printed}. Подпишите ключом, "
        "выданным этому лицу как руководителю органа; ключ физического лица не подходит.",
        en="Only the head of the body or the person acting for the head signs this document. "
        "The key belongs to {held}; the document was drawn up for {printed} to sign. Sign with "
        "the key issued to that person as head of the body; a personal key will not do.",
    ),
    "other_name": Sentence(
        kk="Тіркеу куәлігіндегі аты-жөні: {held}, құжатта басылғаны: {printed}. Әкімші қате "
        "жазбаны түзеткен соң құжатты қайта жасап, қол қойыңыз.",
        ru="В регистрационном свидетельстве указано имя: {held}, в документе напечатано: "
        "{printed}. Обратитесь к администратору, чтобы исправить неверную запись, "
        "составьте документ заново и подпишите его.",
        en="The certificate names {held}; the document prints {printed}. Ask the administrator "
        "to correct the wrong record, draw up the document anew and sign again.",
    ),
}

STEPS: Mapping[str, Words] = {
    "format": Words("Файлды оқу", "Чтение файла", "Reading the file"),
    "coverage": Words(
        "Қолтаңбадан кейінгі өзгерістер", "Изменения после подписи", "Changes after the signature"
    ),
    "algorithm": Words("Алгоритм", "Алгоритм", "Algorithm"),
    "content": Words("Құжаттың өзгермегені", "Неизменность документа", "Document unchanged"),
    "signature": Words("Қолтаңба", "Подпись", "Signature"),
    "certificate": Words(
        "Қолтаңбадағы тіркеу куәлігі",
        "Регистрационное свидетельство подписи",
        "Certificate of the signature",
    ),
    "time": Words("Қол қойылған уақыт", "Время подписания", "Time of signing"),
    "period": Words(
        "Тіркеу куәлігінің қолданылу мерзімі",
        "Срок действия регистрационного свидетельства",
        "Period of the certificate",
    ),
    "chain": Words(
        "Тіркеу куәлігін берген орталық",
        "Центр, выдавший свидетельство",
        "Authority that issued the certificate",
    ),
    "usage": Words("Кілттің мақсаты", "Назначение ключа", "Purpose of the key"),
    "revocation": Words(
        "Кері қайтарып алынғандар тізімі",
        "Список отозванных свидетельств",
        "List of revoked certificates",
    ),
    "owner": Words("Қол қоюшының құқығы", "Полномочия подписавшего", "Authority of the signer"),
}

ALTERED = Words(
    "Файл қол қойылған күйінде емес: қолтаңба бұл файлға сәйкес келмейді.",
    "Файл не тот, что был подписан: подпись ему не соответствует.",
    "The file is not what was signed: the signature does not fit it.",
)
ASK_FOR_THE_ORIGINAL = Words(
    "Түпнұсқа файлды құжатты берген органнан немесе сізге ұсынған адамнан сұраңыз.",
    "Попросите подлинный файл у органа, который выдал документ, или у того, кто вам его дал.",
    "Ask for the original file: the body that issued the paper, or whoever gave it to you.",
)
TO_VERIFIER: Mapping[str, Words] = {
    "coverage": ALTERED,
    "algorithm": Words(
        "Қолтаңба мұндағы тексеруге жарамайтын алгоритммен жасалған.",
        "Подпись сделана по алгоритму, который здесь не принимается.",
        "The signature was made by an algorithm that is not accepted here.",
    ),
    "content": ALTERED,
    "signature": ALTERED,
    "certificate": ALTERED,
    "time": Words(
        "Қолтаңбада көрсетілген күн әлі келген жоқ.",
        "Дата, указанная в подписи, ещё не наступила.",
        "The day stated in the signature has not come yet.",
    ),
    "period": Words(
        "Қол қойған адамның тіркеу куәлігі бұл күні қолданыста емес.",
        "Регистрационное свидетельство подписавшего на эту дату не действует.",
        "The certificate of the signer is not in force on this day.",
    ),
    "chain": Words(
        "Қол қойған адамның тіркеу куәлігін осы жүйе танитын орталық бермеген.",
        "Регистрационное свидетельство подписавшего выдано центром, которому система не доверяет.",
        "The certificate of the signer was not issued by an authority that this system trusts.",
    ),
    "usage": Words(
        "Қолтаңба құжатқа қол қоюға арналмаған кілтпен жасалған.",
        "Подпись сделана ключом, который не предназначен для подписания документов.",
        "The signature was made with a key that is not for signing documents.",
    ),
    "revocation": Words(
        "Қол қойған адамның тіркеу куәлігі кері қайтарып алынған.",
        "Регистрационное свидетельство подписавшего отозвано.",
        "The certificate of the signer was revoked.",
    ),
}
