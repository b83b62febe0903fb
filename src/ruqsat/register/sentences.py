"""What the public is told of a paper."""

from ruqsat.languages import Sentence, Words

GENUINE = Sentence(
    kk="Бұл құжат төлнұсқа: № {number}, {on:loc} берілген, содан бері өзгертілмеген.",
    ru="Документ подлинный: № {number}, выдан {on}, с тех пор не изменён.",
    en="This paper is genuine: No. {number}, issued on {on}, unchanged since.",
)
GENUINE_REFUSAL = Sentence(
    kk="Бұл бас тарту туралы төлнұсқа құжат: № {number}, {on}.",
    ru="Это подлинный документ об отказе: № {number}, {on}.",
    en="This is a genuine refusal: No. {number}, {on}.",
)
ISSUED = Sentence(
    kk="Мұндай құжат берілген: № {number}, {on}. Берген орган: {by}. Қол қойған: {signed}.",
    ru="Такой документ выдан: № {number}, {on}. Кем выдан: {by}. Подписал: {signed}.",
    en="Such a paper was issued: No. {number}, {on}. Issued by: {by}. Signed by: {signed}.",
)
ISSUED_REFUSAL = Sentence(
    kk="Мұндай бас тарту туралы құжат берілген: № {number}, {on}. Берген орган: {by}."
    " Қол қойған: {signed}.",
    ru="Такой документ об отказе выдан: № {number}, {on}. Кем выдан: {by}. Подписал: {signed}.",
    en="Such a refusal was issued: No. {number}, {on}. Issued by: {by}. Signed by: {signed}.",
)
NOT_SHOWN = Words(
    "Бұл — мұнда сақталған құжат туралы мәлімет, сіздегі құжат әлі тексерілген жоқ.",
    "Это сведения о документе, который хранится здесь; ваш экземпляр ещё не проверен.",
    "This is about the paper kept here; the one you hold has not been checked yet.",
)
NO_SUCH_CODE = Words(
    "Мұндай коды бар құжат табылмады. Кодты құжаттан қарап, қайта теріңіз немесе PDF файлын жүктеп"
    " салыңыз.",
    "Документ с таким кодом не найден. Сверьте код с документом и введите его снова или загрузите"
    " файл PDF.",
    "No paper has this code. Check it against the paper and type it again, or upload the PDF.",
)
NO_SUCH_NUMBER = Words(
    "Берілген құжаттардың ашық тізімінде мұндай нөмір жоқ. Жеке тұлғалардың құжаттары мен бас"
    " тартулар онда көрсетілмейді: құжаттағы кодты теріңіз немесе PDF файлын жүктеп салыңыз.",
    "В открытом списке выданных документов такого номера нет. Документы физических лиц и отказы"
    " в нём не показываются: введите код с документа или загрузите файл PDF.",
    "The public list of issued papers has no such number. Papers of natural persons and refusals"
    " are not in it: type the code of the paper, or upload the PDF.",
)
NOT_OURS = Words(
    "Қолтаңба жарамды, бірақ мұндай құжат мұнда берілмеген. Оны берген органнан сұраңыз.",
    "Подпись действительна, но такой документ здесь не выдавался. Обратитесь в орган, который его"
    " выдал.",
    "The signature holds, but no such paper was issued here. Ask the body that issued it.",
)
NOT_SENT = Words(
    "Бұл құжатқа мұнда қол қойылған, бірақ ол әлі жіберілген жоқ. Жеке кабинетке жіберілгеннен"
    " кейін қайта тексеріңіз.",
    "Этот документ подписан здесь, но ещё не направлен. Проверьте его снова, когда он будет"
    " направлен в личный кабинет.",
    "This paper was signed here, but it is not sent yet. Check it again once it has been sent to"
    " the cabinet.",
)
UNSIGNED = Words(
    "Бұл файлдың ішінде қолтаңба жоқ, сондықтан ол туралы мұнда ештеңе айту мүмкін емес. Қол"
    " қойылған PDF файлын таңдаңыз немесе құжаттағы кодты теріңіз.",
    "Внутри этого файла нет подписи, поэтому судить о нём здесь нельзя. Выберите подписанный файл"
    " PDF или введите код с документа.",
    "This file holds no signature, so nothing can be said of it here. Choose the signed PDF, or"
    " type the code of the paper.",
)
FILED = Words(
    "Бұл — портал арқылы берілген өтініш, берілгеннен бері өзгертілмеген. Оның қолтаңбасы файлдың"
    " ішінде емес, іспен бірге сақталады. Бұл органның шешімі емес.",
    "Это заявление, поданное через портал; с тех пор файл не изменён. Его подпись хранится не в"
    " файле, а вместе с делом. Решением органа он не является.",
    "This is an application filed through the portal, unaltered since. Its signature is kept with"
    " the case and not in the file. It is no decision of the body.",
)
EMPTY = Words(
    "Файл бос. Құжатты қайта жүктеп алып, тағы бір рет тексеріңіз.",
    "Файл пустой. Скачайте документ заново и проверьте ещё раз.",
    "The file is empty. Download the paper again and check it once more.",
)
NOT_A_PDF = Words(
    "Бұл PDF файлы емес. Жеке кабинеттен алынған PDF құжатты таңдаңыз.",
    "Это не файл PDF. Выберите документ PDF, полученный в личном кабинете.",
    "This is not a PDF. Choose the PDF received in the cabinet.",
)
TOO_LARGE = Words(
    "Файл тым үлкен: ең көбі — 20 МБ.",
    "Файл слишком большой: не более 20 МБ.",
    "The file is too large: at most 20 MB.",
)
NOTHING_CHOSEN = Words(
    "Құжаттың кодын немесе нөмірін жазыңыз не PDF файлын таңдаңыз.",
    "Введите код или номер документа либо выберите файл PDF.",
    "Type the code or the number of the paper, or choose the PDF.",
)
TOO_MANY = Words(
    "Тексерулер тым жиі. Бір минуттан кейін қайталаңыз.",
    "Слишком много проверок подряд. Повторите через минуту.",
    "Too many checks at once. Try again in a minute.",
)
NATURAL_PERSON = Words("жеке тұлға", "физическое лицо", "a natural person")
COMPANY = Sentence(kk="{name}, БСН {bin}", ru="{name}, БИН {bin}", en="{name}, BIN {bin}")
TITLES = {
    "genuine": Words("Құжат төлнұсқа", "Документ подлинный", "The paper is genuine"),
    "issued": Words("Мұндай құжат берілген", "Такой документ выдан", "Such a paper was issued"),
    "unknown": Words("Құжат бұл жерде берілмеген", "Выдан не здесь", "Not issued here"),
    "not_sent": Words("Құжат әлі жіберілмеген", "Ещё не направлен", "Not sent yet"),
    "unsigned": Words("Файлда қолтаңба жоқ", "В файле нет подписи", "No signature inside"),
    "filed": Words("Өтініш өзгертілмеген", "Заявление не изменено", "The application is unaltered"),
    "not_found": Words("Құжат табылмады", "Документ не найден", "Not found"),
    "not_a_paper": Words("Бұл құжат емес", "Это не документ", "Not a paper"),
    "unreadable": Words("Файл ашылмайды", "Файл не открывается", "The file does not open"),
    "invalid": Words("Құжат жарамсыз", "Документ недействителен", "The paper is invalid"),
    "undetermined": Words("Қазір анықталмады", "Сейчас не определено", "Undetermined for now"),
}
TITLE = Words("Құжат", "Документ", "Paper")
NUMBER = Words("Нөмірі", "Номер", "Number")
ISSUED_ON = Words("Берілген күні", "Дата выдачи", "Issued on")
SENT_ON = Words("Жіберілген күні", "Дата направления", "Sent on")
ISSUED_TO = Words("Кімге берілген", "Кому выдан", "Issued to")
ISSUED_BY = Words("Кім берді", "Кем выдан", "Issued by")
SIGNED_BY = Words("Қол қойған", "Подписал", "Signed by")
SIGNED_AT = Words("Қол қойылған уақыт", "Время подписи", "Signed at")
CERTIFICATE = Words(
    "Тіркеу куәлігінің нөмірі", "Номер регистрационного свидетельства", "Certificate"
)
CODE = Words("Тексеру коды", "Код проверки", "Check code")
DAMAGED = Words(
    "Мұнда сақталған файл бүлінген, сондықтан қолтаңбаны код бойынша тексеру мүмкін емес."
    " Өзіңіздегі PDF файлын жүктеп салыңыз: ол тексеріледі.",
    "Хранящийся здесь файл повреждён, поэтому по коду подпись не проверить. Загрузите свой файл"
    " PDF: он будет проверен.",
    "The file kept here is damaged, so the signature cannot be checked by the code. Upload the PDF"
    " you have: it will be checked.",
)
SHA256 = Words("Файлдың SHA-256 мәні", "SHA-256 файла", "SHA-256 of the file")
OUTCOME = Words("Нәтижесі", "Результат", "Result")
