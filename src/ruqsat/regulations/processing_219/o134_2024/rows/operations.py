"""How the goods are processed and identified, and by which customs bodies they pass."""

from ruqsat.languages import Words
from ruqsat.lex import LONG, Form, Labelled, ask


class Operation(Form):
    """One operation of processing and the way it is performed."""

    name: str = ask(None, Words("Операция", "Операция", "Operation"))
    way: str = ask(None, Words("Жасау тәсілі", "Способ совершения", "Way of performing"), of=LONG)
    performer: str = ask(None, Words("Кім жасайды", "Кто совершает", "Performed by"))
    place: str = ask(None, Words("Орны", "Место", "Place"))


class Method(Labelled):
    """Ways of identifying goods; the act lists none, these are the Customs Code's (art. 247)."""

    MARKING = (
        "marking",
        "пломба, мөр, цифрлық және өзге таңба салу",
        "пломбы, печати, цифровая и иная маркировка",
        "seals, stamps, digital and other marking",
    )
    DESCRIPTION = (
        "description",
        "толық сипаттау, суретке түсіру, масштабта кескіндеу",
        "подробное описание, фотографирование, изображение в масштабе",
        "detailed description, photographs, drawings to scale",
    )
    SAMPLES = (
        "samples",
        "сынамаларды, үлгілерді салыстыру",
        "сопоставление проб, образцов",
        "comparison of samples",
    )
    SERIAL_NUMBERS = (
        "serial_numbers",
        "бар таңбаны, сериялық нөмірді пайдалану",
        "использование имеющейся маркировки, серийных номеров",
        "existing marking, serial numbers",
    )
    DOCUMENTS = (
        "documents",
        "технологиялық және өзге мәліметтерді зерделеу",
        "изучение технологических и иных сведений",
        "study of technological and other particulars",
    )


class Identification(Form):
    """One way of identifying the goods in the products."""

    method: Method = ask(None, Words("Тәсілі", "Способ", "Way"))
    description: str = ask(None, Words("Сипаттамасы", "Описание", "Description"), of=LONG)


class CustomsRole(Labelled):
    PLACEMENT = (
        "placement",
        "кедендік рәсіммен орналастыру",
        "помещение под таможенную процедуру",
        "placement under the customs procedure",
    )
    COMPLETION = (
        "completion",
        "кедендік рәсімді аяқтау",
        "завершение таможенной процедуры",
        "completion of the customs procedure",
    )
    BOTH = "both", "орналастыру және аяқтау", "помещение и завершение", "placement and completion"


class CustomsBody(Form):
    """A customs body and what is expected of it."""

    body: str = ask(None, Words("Кеден органы", "Таможенный орган", "Customs body"))
    role: CustomsRole = ask(None, Words("Рәсім", "Процедура", "Procedure"))
