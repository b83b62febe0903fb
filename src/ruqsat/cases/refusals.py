"""Why a command is not carried out, and what to do instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ruqsat.languages import Sentence, Words

if TYPE_CHECKING:
    from ruqsat.lex.forms import Problem


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a command was not carried out; nothing changed."""

    code: str
    words: Words
    problems: tuple[Problem, ...] = ()
    """Answers that need correcting, at their paths."""


DONE_ALREADY = Sentence(
    kk="«{act}» қадамы орындалып қойған. Бетті жаңартып, істің қазіргі жай-күйін көріңіз.",
    ru="Действие «{act}» уже выполнено. Обновите страницу, чтобы увидеть состояние дела.",
    en="“{act}” has been done already. Reload the page to see where the case stands.",
)
LAPSED = Sentence(
    kk="«{act}» мерзімі {on:loc} өтті, бұл қадамды енді орындау мүмкін емес.",
    ru="Срок действия «{act}» истёк {on}, выполнить его больше нельзя.",
    en="The term for “{act}” passed on {on}; it can no longer be done.",
)
CLOSED = Sentence(
    kk="Іс аяқталған, «{act}» қадамы енді орындалмайды.",
    ru="Дело завершено, действие «{act}» больше не выполняется.",
    en="The case is closed; “{act}” is no longer done.",
)
AFTER_THE_END = Sentence(
    kk="Бұл күн тым кеш: мерзім {last} аяқталады. Одан кеш емес күнді таңдаңыз.",
    ru="Этот день слишком поздний: срок истекает {last}. Выберите его или более ранний день.",
    en="This day is too late: the term ends on {last}. Choose that day or an earlier one.",
)
RELIEVED = Sentence(
    kk="«{act}» қадамы енді қажет емес: оны қажетсіз еткен шешім қабылданып қойған. Бетті"
    " жаңартып, істің қазіргі жай-күйін көріңіз.",
    ru="Действие «{act}» больше не требуется: уже принято решение, которое его заменило. Обновите"
    " страницу, чтобы увидеть состояние дела.",
    en="“{act}” is no longer needed: a decision was made that takes its place. Reload the page to"
    " see where the case stands.",
)
NOT_OPEN = Sentence(
    kk="«{act}» қадамының кезегі әлі келген жоқ. Алдымен алдыңғы қадамдар орындалуға тиіс.",
    ru="Очередь действия «{act}» ещё не наступила. Сначала должны быть выполнены предыдущие.",
    en="It is not yet the turn of “{act}”. The acts before it come first.",
)
TOO_EARLY = Sentence(
    kk="«{act}» қадамын {on:loc} сағат {at:abl} бастап орындауға болады.",
    ru="Действие «{act}» можно выполнить с {on}, {at}.",
    en="“{act}” can be done from {on}, {at}.",
)
NOT_YOURS = Sentence(
    kk="«{act}» қадамын орындайтын: {role}. Сізде мұндай құқық жоқ.",
    ru="Действие «{act}» выполняет {role}. У вас нет такого права.",
    en="“{act}” is done by the {role}. You do not have this right.",
)
ANOTHER_APPOINTED = Sentence(
    kk="Бұл іске басқа адам тағайындалған, сондықтан «{act}» қадамын сол адам орындайды.",
    ru="По этому делу назначен другой человек: «{act}» выполняет он.",
    en="Another person is appointed to this case; “{act}” is theirs to do.",
)
FOUR_EYES = Sentence(
    kk="«{act}» қадамын осы істе «{judged}» қадамын орындаған адам жасамайды ({place}): оған басқа"
    " адам қарауға тиіс.",
    ru="Действие «{act}» не выполняет тот, кто в этом деле выполнил «{judged}» ({place}): на него"
    " должен посмотреть другой человек.",
    en="“{act}” is not done by whoever did “{judged}” in this case ({place}): another person must"
    " look at it.",
)
WHO_CAN = Sentence(
    kk="Оны орындай алады: {names}.",
    ru="Это может сделать: {names}.",
    en="It can be done by: {names}.",
)
APPOINT_ANOTHER = Sentence(
    kk="Басшы басқа адамды тағайындай алады: {names}.",
    ru="Руководитель может назначить другого: {names}.",
    en="The head can appoint another person: {names}.",
)
NOBODY_ELSE = Sentence(
    kk="Бүгін бұл рөлде басқа адам жоқ. Міндетін атқарушы туралы бұйрықты енгізуді органның"
    " әкімшісінен сұраңыз.",
    ru="Сегодня в этой роли больше никого нет. Попросите администратора органа внести приказ об"
    " исполняющем обязанности.",
    en="Nobody else holds this role today. Ask the administrator of the body to enter an order on"
    " an acting holder.",
)
NOTHING_TO_STRIKE = Sentence(
    kk="Қай қадам сызып тасталатынын таңдаңыз. Тізімде жоқ қадам сызып тасталмайды.",
    ru="Выберите, какое действие вычёркивается. Действие, которого нет в списке, не вычёркивается.",
    en="Choose which act is struck out. An act that is not in the list cannot be.",
)
NOTHING_LEFT = Sentence(
    kk="Қазір сызып тастайтын қадам жоқ: олардың нәтижесі органнан тыс белгілі, оларға кейінгі"
    " қадамдар сүйенеді немесе оларды басқа адам жасаған.",
    ru="Вычёркивать сейчас нечего: итоги действий известны вне органа, на них опираются следующие"
    " действия или их совершил другой человек.",
    en="There is nothing to strike out now: what came of the acts is known outside the body, later"
    " acts rest on them, or another person did them.",
)
STRUCK_ALREADY = Sentence(
    kk="«{act}» қадамы бұрын кері алынған. Бетті жаңартып, істің қазіргі жай-күйін көріңіз.",
    ru="Действие «{act}» уже взято назад. Обновите страницу, чтобы увидеть состояние дела.",
    en="“{act}” has been taken back already. Reload the page to see where the case stands.",
)
NOT_YOURS_TO_STRIKE = Sentence(
    kk="«{act}» қадамын сіз сызып тастай алмайсыз: орындаушы өз қадамын, басшы орындаушының және"
    " басшының қадамын ғана сызып тастайды.",
    ru="Вы не можете вычеркнуть «{act}»: исполнитель вычёркивает своё действие, руководитель —"
    " действия исполнителя и руководителя.",
    en="You cannot strike out “{act}”: an executor strikes out their own act, the head those of the"
    " executor and of the head.",
)
LEFT_THE_BODY = Sentence(
    kk="«{act}» қадамының нәтижесі органнан тыс жерге жіберілген (хабарлама, құжат немесе сұрау"
    " салу), сондықтан оны енді сызып тастауға болмайды. Қатені іс бойынша келесі қадамда"
    " түзетіңіз.",
    ru="Итог действия «{act}» уже вышел за пределы органа (уведомление, документ или запрос), его"
    " больше нельзя вычеркнуть. Исправьте ошибку следующим действием по делу.",
    en="What came of “{act}” has left the body (a notice, a paper or an inquiry); it can no longer"
    " be struck out. Put the mistake right with the next act of the case.",
)
RESTS_ON_IT = Sentence(
    kk="«{act}» қадамына «{later}» қадамы сүйенеді. Алдымен «{later}» қадамын сызып тастаңыз.",
    ru="На «{act}» опирается «{later}». Сначала вычеркните «{later}».",
    en="“{later}” rests on “{act}”. Strike out “{later}” first.",
)
TOO_LATE = Sentence(
    kk="«{act}» қадамына сүйеніп «{later}» қадамы жасалып қойған, сондықтан оны енді сызып тастауға"
    " болмайды. Қатені іс бойынша келесі қадамда түзетіңіз.",
    ru="На основании «{act}» уже совершено «{later}», поэтому вычеркнуть его нельзя. Исправьте"
    " ошибку следующим действием по делу.",
    en="“{later}” was done on the basis of “{act}”; it can no longer be struck out. Put the mistake"
    " right with the next act of the case.",
)
NO_FINDING = Sentence(
    kk="«{act}»: тексеру нәтижесін таңдаңыз.",
    ru="«{act}»: выберите результат проверки.",
    en="“{act}”: choose what was found.",
)
NOBODY_NAMED = Sentence(
    kk="{role}: тағайындалатын адамды таңдаңыз.",
    ru="{role}: выберите, кто назначается.",
    en="{role}: choose whom to appoint.",
)
NO_OUTCOME = Sentence(
    kk="«{act}»: шешімді таңдаңыз.",
    ru="«{act}»: выберите решение.",
    en="“{act}”: choose the decision.",
)
NO_SUCH_GROUND = Sentence(
    kk="Мұндай негіз жоқ: {ground}. Тізбедегі негіздердің бірін таңдаңыз.",
    ru="Такого основания нет: {ground}. Выберите основание из перечня.",
    en="There is no such ground: {ground}. Choose one from the list.",
)
GROUND_NOT_FOUND = Sentence(
    kk="«{ground}» негізі бұған дейін анықталмаған: өтініш беруші ол туралы тыңдалған жоқ. Бұрын"
    " анықталған негіздердің бірін таңдаңыз.",
    ru="Основание «{ground}» раньше не устанавливалось: заявитель о нём не заслушан. Выберите из"
    " установленных ранее.",
    en="The ground “{ground}” was not found before: the applicant was not heard on it. Choose among"
    " those found before.",
)
GROUND_NOT_THERE = Sentence(
    kk="Бұл өтініште ондай негіз жоқ: {ground}. Басқа негізді таңдаңыз.",
    ru="В этом заявлении такого основания нет: {ground}. Выберите другое основание.",
    en="This application does not give that ground: {ground}. Choose another one.",
)
NO_GROUND = Sentence(
    kk="Тізбедегі негіздердің кемінде біреуін таңдаңыз.",
    ru="Выберите хотя бы одно основание из перечня.",
    en="Choose at least one ground from the list.",
)
NO_REASONS = Sentence(
    kk="Негізді таңдадыңыз: «{ground}». Неге бар екенін жазыңыз.",
    ru="Вы выбрали основание «{ground}». Напишите, почему оно есть.",
    en="You chose the ground “{ground}”. Say why it holds.",
)
GROUND_WITHOUT_CAUSE = Sentence(
    kk="Негіз тек бас тартуға әкелетін нәтижемен бірге таңдалады.",
    ru="Основание выбирается только вместе с результатом, который ведёт к отказу.",
    en="A ground is chosen only with a finding that leads to a refusal.",
)
FORM = Sentence(
    kk="Нысанда {n} қате бар. Оларды түзетіп, қайта жіберіңіз.",
    ru="В форме {n#ошибка|ошибки|ошибок}. Исправьте и отправьте снова.",
    en="{n#error|errors} in the form. Correct them and send it again.",
)
STALE = Sentence(
    kk="Бұл бет ашылғаннан бері іс өзгерді. Бетті жаңартып, қадамды қайта жасаңыз; ештеңе жоғалған"
    " жоқ.",
    ru="С тех пор как открыта эта страница, дело изменилось. Обновите её и повторите действие;"
    " ничего не потеряно.",
    en="The case has changed since this page was opened. Reload it and do the act again; nothing"
    " is lost.",
)
HEARD_MEANWHILE = Sentence(
    kk="Бұл бет ашылғаннан бері тізілімнен жауап келді немесе қолмен енгізілді. Жауаптарды қайта"
    " қарап, қадамды қайта жасаңыз; жазғаныңыз жоғалған жоқ.",
    ru="С тех пор как открыта эта страница, пришёл или введён вручную ответ реестра. Посмотрите"
    " ответы снова и повторите действие; введённое не потеряно.",
    en="Since this page was opened an answer of a registry has come or was entered by hand. Look at"
    " the answers again and do the act again; what you typed is not lost.",
)
NOT_YOURS_TO_ANSWER = Sentence(
    kk="Жауапты тек осы іске тағайындалған орындаушы енгізеді.",
    ru="Ответ вводит только исполнитель, назначенный по этому делу.",
    en="Only the executor appointed to this case enters an answer.",
)
CLOSED_TO_ANSWERS = Sentence(
    kk="Іс аяқталған, жауап енді енгізілмейді.",
    ru="Дело завершено, ответы больше не вводятся.",
    en="The case is closed; answers are no longer entered.",
)
WITHHELD = Sentence(
    kk="Өтініш беруші келісім бермеген, сондықтан бұл мәліметтер сұралмайды және енгізілмейді.",
    ru="Заявитель не дал согласия, поэтому эти сведения не запрашиваются и не вводятся.",
    en="The applicant did not consent, so these particulars are neither asked for nor entered.",
)
SHOWN_ANEW = Sentence(
    kk="Құжат көрсетілгеннен кейін деректер өзгерді. Құжатты қайта ашып, тексеріп, қол қойыңыз.",
    ru="После показа документа данные изменились. Откройте документ снова, проверьте и подпишите.",
    en="The data changed after the document was shown. Open it again, check it and sign it.",
)
NUMBER_TAKEN = Sentence(
    kk="Бұл нөмір осы сәтте басқа құжатқа берілді. Құжатты қайта ашып, қол қойыңыз.",
    ru="Этот номер только что присвоен другому документу. Откройте документ снова и подпишите.",
    en="Another document has just taken this number. Open the document again and sign it.",
)
NO_NUMBER = Sentence(
    kk="Қазір нөмірлер бір мезгілде басқа құжаттарға берілуде. Қадамды қайта жасаңыз; ештеңе"
    " жоғалған жоқ.",
    ru="Номера сейчас присваиваются сразу многим документам. Повторите действие; ничего не"
    " потеряно.",
    en="Many documents are taking numbers at this moment. Do the act again; nothing is lost.",
)
NOT_SIGNED = Sentence(
    kk="Қолтаңба жоқ. Құжатты ашып, ЭЦҚ-мен қол қойыңыз немесе қолтаңба файлын жүктеп салыңыз.",
    ru="Подписи нет. Откройте документ и подпишите его ЭЦП или загрузите файл подписи.",
    en="There is no signature. Open the document and sign it, or upload a signature file.",
)
NO_SUCH_ACT = Sentence(
    kk="Мұндай қадам жоқ: {act}. Бетті жаңартыңыз.",
    ru="Такого действия нет: {act}. Обновите страницу.",
    en="There is no such act: {act}. Reload the page.",
)
OTHER_APPLICANT = Sentence(
    kk="Өтініште көрсетілген БСН (ЖСН) сіз атынан әрекет ететін тұлғаның нөміріне сәйкес келмейді."
    " Оны түзетіңіз немесе басқа тұлғаның атынан кіріңіз.",
    ru="БИН (ИИН), указанный в заявлении, не совпадает с номером лица, от имени которого вы"
    " действуете. Исправьте его или смените лицо.",
    en="The BIN (IIN) stated in the application is not that of the person you act for. Correct it,"
    " or act for another person.",
)
PAPER = Sentence(
    kk="Құжатты жасау мүмкін болмады: {what}",
    ru="Не удалось составить документ: {what}",
    en="The document could not be drawn up: {what}",
)
