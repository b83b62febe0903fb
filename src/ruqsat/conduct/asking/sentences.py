"""Why something cannot be asked of a subject or granted, and what to do instead."""

from ruqsat.languages import Sentence

NO_SUCH = Sentence(
    kk="Сізге берілген құжаттар арасында № {number} жоқ. Нөмірді құжаттан немесе жеке кабинеттен"
    " қарап жазыңыз; құжат басқа тұлғаға берілсе, сол тұлғаның атынан кіріңіз.",
    ru="Среди выданных вам документов нет № {number}. Сверьте номер с документом или личным"
    " кабинетом; если документ выдан другому лицу, действуйте от его имени.",
    en="Among the documents issued to you there is no No. {number}. Check it against the document"
    " or your cabinet; if it was issued to somebody else, act for them.",
)
ASKED_ALREADY = Sentence(
    kk="№ {number} құжат бойынша дәл осындай өтініш қаралып жатыр. Оның шешімін күтіңіз немесе"
    " өтінішті жеке кабинетте кері қайтарып алыңыз.",
    ru="По документу № {number} такое же заявление уже рассматривается. Дождитесь решения или"
    " отзовите его в личном кабинете.",
    en="The same is being asked of document No. {number} already. Wait for the decision, or take"
    " that request back in your cabinet.",
)
IN_FORCE = Sentence(
    kk="№ {number} құжат қолданыста, оны қайта бастаудың қажеті жоқ.",
    ru="Документ № {number} действует, возобновлять его не нужно.",
    en="Document No. {number} is in force; there is nothing to resume.",
)
REVOKED = Sentence(
    kk="№ {number} құжат {since:abl} бастап кері қайтарып алынған (жойылған). Алдымен оның"
    " қолданылуын қайта бастауды сұраңыз.",
    ru="Документ № {number} отозван (аннулирован) с {since}. Сначала попросите возобновить его"
    " действие.",
    en="Document No. {number} has been revoked (annulled) since {since}. Ask for its resumption"
    " first.",
)
EXPIRED = Sentence(
    kk="№ {number} құжаттың мерзімі {until:loc} аяқталған. Жаңа құжат алуға өтініш беруге болады.",
    ru="Срок документа № {number} истёк {until}. Можно подать заявление на новый документ.",
    en="The term of document No. {number} ended on {until}. You may apply for a new document.",
)
EXPIRED_MEANWHILE = Sentence(
    kk="№ {number} құжаттың мерзімі {until:loc} аяқталған: бұл өтінішті енді қанағаттандыруға"
    " болмайды. Жобаны орындаушыға қайтарып, бас тартыңыз.",
    ru="Срок документа № {number} истёк {until}: удовлетворить это заявление уже нельзя. Верните"
    " проект исполнителю и откажите.",
    en="The term of document No. {number} ended on {until}: this request can no longer be granted."
    " Return the draft to the executor and refuse.",
)
STANDS_MEANWHILE = Sentence(
    kk="№ {number} құжат {since:abl} бастап {standing}: бұл өтінішті енді қанағаттандыруға"
    " болмайды. Жобаны орындаушыға қайтарып, бас тартыңыз.",
    ru="Документ № {number} с {since} {standing}: удовлетворить это заявление уже нельзя. Верните"
    " проект исполнителю и откажите.",
    en="Document No. {number} has been {standing} since {since}: this request can no longer be"
    " granted. Return the draft to the executor and refuse.",
)
