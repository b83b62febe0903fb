"""Filing and drafts."""

from typing import Final

from ruqsat.languages.sentence import Sentence

SAVED: Final = Sentence(
    kk="Қаралама сағат {time:loc} сақталды.",
    ru="Черновик сохранён в {time}.",
    en="Draft saved at {time}.",
)
REGISTERED: Final = Sentence(
    kk="Өтініш тіркелді. Нөмірі: {number}.",
    ru="Заявление зарегистрировано. Номер: {number}.",
    en="Application registered. Number: {number}.",
)
UNSAVED: Final = Sentence(
    kk="Сақталмаған өзгерістер бар. Беттен шығасыз ба?",
    ru="Есть несохранённые изменения. Покинуть страницу?",
    en="You have unsaved changes. Leave the page?",
)
TIMEOUT: Final = Sentence(
    kk="{n} минуттан кейін жүйеден автоматты түрде шығасыз. Қаралама сақталды.",
    ru="Через {n#минуту|минуты|минут} вы автоматически выйдете из системы. Черновик сохранён.",
    en="You will be signed out in {n#minute|minutes}. The draft is saved.",
)
