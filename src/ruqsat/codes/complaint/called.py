"""What the acts of a complaint are called, and what people are told of them."""

from ruqsat.languages import Sentence, Words

COMPLAIN = Words("Шағым жасау", "Подача жалобы", "File a complaint")
COMPLAIN_LATE = Words(
    "Мерзімі өткен шағымды беру", "Подача жалобы с пропуском срока", "File a late complaint"
)
REGISTER = Words("Шағымды тіркеу", "Регистрация жалобы", "Register the complaint")
SATISFY = Words(
    "Шағымды толық қанағаттандыру",
    "Полное удовлетворение жалобы",
    "Satisfy the complaint in full",
)
FORWARD = Words(
    "Шағым мен істі жоғары тұрған органға жіберу",
    "Направление жалобы и дела в вышестоящий орган",
    "Forward the complaint and the case",
)
ANSWER = Words("Шағымға жауап беру", "Ответ на жалобу", "Answer the complaint")
REGISTER_REVIEW = Words(
    "Келіп түскен шағымды тіркеу",
    "Регистрация поступившей жалобы",
    "Register the complaint forwarded",
)
REVIEW = Words("Шағым бойынша шешім шығару", "Решение по жалобе", "Decide on the complaint")
COMPLAIN_TO_QUALITY = Words(
    "Сапаны бақылау органына шағым жасау",
    "Жалоба в орган по контролю качества",
    "Complain to the quality authority",
)
REGISTER_QUALITY = Words(
    "Сапа жөніндегі шағымды тіркеу",
    "Регистрация жалобы о качестве",
    "Register the complaint on quality",
)
EXTEND = Words("Қарау мерзімін ұзарту", "Продление срока рассмотрения", "Extend the term")
CONCLUDE = Words(
    "Сапа жөніндегі шағымды қарау",
    "Рассмотрение жалобы о качестве",
    "Consider the quality complaint",
)
COMPLAINT = Words("Шағым", "Жалоба", "Complaint")

REGISTERED = Words("Шағымыңыз тіркелді", "Ваша жалоба зарегистрирована", "Complaint registered")
YOUR_RIGHTS = Sentence(
    kk="Шағымыңыз тіркелді. Сіз іспен танысуға, тыңдалуға, дәлел ұсынуға құқылысыз; шағым сізге"
    " зиян келтіріп қаралмайды. Іс № {number}.",
    ru="Ваша жалоба зарегистрирована. Вы вправе знакомиться с делом, быть заслушанным и"
    " представлять доказательства; обращение жалобы вам во вред не допускается. Дело № {number}.",
    en="Your complaint is registered. You may see the case, be heard and give evidence; a complaint"
    " is never turned to your harm. Case No. {number}.",
)
SATISFIED = Words(
    "Шағымыңыз толық қанағаттандырылды",
    "Ваша жалоба удовлетворена полностью",
    "Your complaint is satisfied in full",
)
SATISFIED_SAYS = Sentence(
    kk="Көрсетілетін қызметті беруші шағымыңыздағы талаптарды толық қанағаттандырды."
    " Іс № {number}.",
    ru="Услугодатель полностью удовлетворил требования вашей жалобы. Дело № {number}.",
    en="The provider has fully satisfied the demands of your complaint. Case No. {number}.",
)
FORWARDED = Words(
    "Шағымыңыз жоғары тұрған органға жіберілді",
    "Ваша жалоба направлена в вышестоящий орган",
    "Your complaint was forwarded",
)
FORWARDED_SAYS = Sentence(
    kk="Шағымыңыз бен іс шағымды қарайтын органға жіберілді. Ол тіркелген күннен бастап 20 жұмыс"
    " күні ішінде қаралады. Іс № {number}.",
    ru="Ваша жалоба и дело направлены в орган, рассматривающий жалобу. Она рассматривается в"
    " течение 20 рабочих дней со дня регистрации. Дело № {number}.",
    en="Your complaint and the case were sent to the body that considers complaints. It has 20"
    " working days from registration. Case No. {number}.",
)
ANSWERED = Words("Шағымыңызға жауап берілді", "На вашу жалобу дан ответ", "Complaint answered")
ANSWERED_SAYS = Sentence(
    kk="Көрсетілетін қызметті беруші шағымыңызға жауап берді. Іс № {number}.",
    ru="Услугодатель ответил на вашу жалобу. Дело № {number}.",
    en="The provider has answered your complaint. Case No. {number}.",
)
REVIEWED = Words(
    "Шағымыңыз бойынша шешім шығарылды",
    "По вашей жалобе вынесено решение",
    "Your complaint was decided",
)
REVIEWED_SAYS = Sentence(
    kk="Шағымыңыз бойынша шешім шығарылды. Келіспесеңіз, шағымды қарайтын басқа органға немесе"
    " сотқа жүгіне аласыз. Іс № {number}.",
    ru="По вашей жалобе вынесено решение. Если вы не согласны, можно обратиться в другой орган,"
    " рассматривающий жалобу, или в суд. Дело № {number}.",
    en="Your complaint was decided. If you disagree, you may go to another body that considers"
    " complaints, or to court. Case No. {number}.",
)
SILENT = Words(
    "Шағымыңызға мерзімінде шешім шығарылмады",
    "Решение по вашей жалобе в срок не вынесено",
    "Your complaint was not decided in time",
)
SILENT_SAYS = Sentence(
    kk="Шағым бойынша шешім мерзімінде шығарылмады, сондықтан оны қанағаттандырудан бас тартылды"
    " деп есептеледі. Енді сотқа жүгіне аласыз. Іс № {number}.",
    ru="Решение по жалобе в срок не вынесено, поэтому считается, что в её удовлетворении отказано."
    " Теперь можно обратиться в суд. Дело № {number}.",
    en="The complaint was not decided in time, so its satisfaction counts as refused. You may now"
    " go to court. Case No. {number}.",
)
EXTENDED = Words(
    "Шағымыңызды қарау мерзімі ұзартылды",
    "Срок рассмотрения вашей жалобы продлён",
    "The term for your complaint is extended",
)
EXTENDED_SAYS = Sentence(
    kk="Сапа жөніндегі шағымыңызды қарау мерзімі ұзартылды. Іс № {number}.",
    ru="Срок рассмотрения вашей жалобы о качестве продлён. Дело № {number}.",
    en="The term for considering your complaint on quality is extended. Case No. {number}.",
)
CONCLUDED = Words(
    "Сапа жөніндегі шағымыңыз қаралды",
    "Ваша жалоба о качестве рассмотрена",
    "Your complaint on quality was considered",
)
CONCLUDED_SAYS = Sentence(
    kk="Уәкілетті орган сапа жөніндегі шағымыңызды қарады. Іс № {number}.",
    ru="Уполномоченный орган рассмотрел вашу жалобу о качестве. Дело № {number}.",
    en="The authorised body has considered your complaint on quality. Case No. {number}.",
)
