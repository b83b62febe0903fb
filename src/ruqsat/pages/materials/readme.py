"""How a stranger checks the materials: the text that goes with them."""

from ruqsat.languages import Words

README = Words(
    kk="""ІС МАТЕРИАЛДАРЫ

papers/        қол қойылған құжаттар (.pdf), олардың қолтаңбасы (.p7s) және қолтаңбаны тексеру
               нәтижесі (.verdict.json); файл атының басындағы сан — журналдағы оқиғаның нөмірі
attachments/   өтінішке қоса берілген файлдар
application.json   өтініште көрсетілген деректер
journal.json   істің журналы
index.kk.html, index.ru.html   файлдар тізімі: атауы, көлемі, SHA-256
SHA256SUMS     барлық файлдың SHA-256 мәні

ҚАЛАЙ ТЕКСЕРУГЕ БОЛАДЫ

1. Барлығын бірден: осы қалтада «python3 check.py» командасын орындаңыз. Бағдарлама ештеңе
   орнатуды және желіні қажет етпейді. Немесе өзіңіз тексеріңіз:
2. Файлдар: sha256sum --check SHA256SUMS
3. Журнал. Әр оқиға үшін (байттар қатарынан жалғанады, мәтін UTF-8 кодында):
     payload_hash = SHA-256(salt + payload)
     hash         = SHA-256(previous + event + payload_hash)
   Бірінші оқиғаның previous мәні — SHA-256(founding), кейінгілерінікі — алдыңғы оқиғаның hash
   мәні, соңғы оқиғаның hash мәні head мәніне тең. salt, payload_hash, previous, hash, head он
   алтылық санау жүйесінде жазылған. event, payload немесе salt бос (null) болса, ол сізге әлі
   ашық емес: тізбекте тек хеші тұр.
4. Құжаттар мен журнал: event ішіндегі files мәндері — сол әрекеттегі құжаттың, қолтаңбаның және
   тексеру нәтижесінің SHA-256 мәндері.
5. Қолтаңбалар. Өтініштің .p7s файлы бүкіл PDF-ке қойылған бөлек қолтаңба (CMS). Шешімнің
   қолтаңбасы PDF ішінде де тұр (PAdES). Екеуін де порталдың «Құжатты тексеру» бетінде немесе
   ҰКО бағдарламаларымен тексеруге болады.
""",
    ru="""МАТЕРИАЛЫ ДЕЛА

papers/        подписанные документы (.pdf), их подписи (.p7s) и результат проверки подписи
               (.verdict.json); число в начале имени — номер события в журнале
attachments/   файлы, приложенные к заявлению
application.json   данные, указанные в заявлении
journal.json   журнал дела
index.kk.html, index.ru.html   опись файлов: название, размер, SHA-256
SHA256SUMS     SHA-256 каждого файла

КАК ПРОВЕРИТЬ

1. Всё сразу: выполните в этой папке «python3 check.py». Ничего устанавливать не нужно, сеть не
   нужна. Или проверьте сами:
2. Файлы: sha256sum --check SHA256SUMS
3. Журнал. Для каждого события (байты соединяются подряд, текст в UTF-8):
     payload_hash = SHA-256(salt + payload)
     hash         = SHA-256(previous + event + payload_hash)
   previous первого события — SHA-256(founding), каждого следующего — hash предыдущего; hash
   последнего равен head. salt, payload_hash, previous, hash, head записаны шестнадцатеричными
   цифрами. Где event, payload или salt пусты (null), они вам ещё не открыты: в цепочке стоит
   только их хеш.
4. Документы и журнал: значения files внутри event — SHA-256 документа, подписи и результата
   проверки в этом действии.
5. Подписи. Файл .p7s заявления — отдельная подпись (CMS) всего PDF. Подпись решения стоит и
   внутри PDF (PAdES). И то и другое можно проверить на странице портала «Проверить документ» или
   программами НУЦ.
""",
    en="""CASE MATERIALS

papers/        signed papers (.pdf), their signatures (.p7s) and the verdict on the signature
               (.verdict.json); the number a name begins with is that of the event in the journal
attachments/   files attached to the application
application.json   the data stated in the application
journal.json   the journal of the case
index.kk.html, index.ru.html   list of the files: name, size, SHA-256
SHA256SUMS     SHA-256 of every file

HOW TO CHECK

1. All at once: run “python3 check.py” in this folder. It needs nothing installed and no network.
   Or check yourself:
2. The files: sha256sum --check SHA256SUMS
3. The journal. For each event (bytes joined one after another, texts in UTF-8):
     payload_hash = SHA-256(salt + payload)
     hash         = SHA-256(previous + event + payload_hash)
   previous of the first event is SHA-256(founding), of every other the hash of the one before;
   the hash of the last equals head. salt, payload_hash, previous, hash and head are written in
   hexadecimal. Where event, payload or salt is null, it is not open to you yet: its hash alone
   stands in the chain.
4. Papers and journal: the values of files inside event are the SHA-256 of the paper, the signature
   and the verdict of that act.
5. Signatures. The .p7s of the application is a detached signature (CMS) of the whole PDF. That of
   a decision stands inside its PDF as well (PAdES). Both can be checked on the portal's page
   “Check a paper” or with the programs of the National Certification Authority.
""",
)
