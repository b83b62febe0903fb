"""What the bodies that consider a complaint may decide."""

from ruqsat.lex.labels import Finding


class Review(Finding):
    """The six decisions of the higher body. Source: APPC article 100, part 1."""

    ANNULLED = (
        "annulled",
        "әкімшілік актінің күші жойылды",
        "административный акт отменён",
        "the act is annulled",
    )
    REPLACED = (
        "replaced",
        "әкімшілік актінің күші жойылып, жаңа акт қабылданды",
        "административный акт отменён и принят новый",
        "the act is annulled and a new one made",
    )
    ORDERED = (
        "ordered",
        "әкімшілік әрекет жасалды",
        "совершено административное действие",
        "the action is performed",
    )
    DISMISSED = (
        "dismissed",
        "шағым қанағаттандырусыз қалдырылды",
        "жалоба оставлена без удовлетворения",
        "the complaint is not satisfied",
    )
    RETURNED = (
        "returned",
        "іс бұзушылықтарды жою үшін шағым жасалған органға жіберілді",
        "дело направлено в орган, на который подана жалоба, для устранения нарушений",
        "the case is sent back to have the breaches put right",
    )
    LEFT = (
        "left",
        "шағым қараусыз қалдырылды",
        "жалоба оставлена без рассмотрения",
        "the complaint is left unconsidered",
    )


class Quality(Finding):
    """What the body that watches over quality established. Source: Law on services, 25.3."""

    BREACH = (
        "breach",
        "көрсетілетін қызметтер туралы заңнаманың сақталмағаны анықталды",
        "установлено несоблюдение законодательства о государственных услугах",
        "the legislation on state services was not kept",
    )
    NO_BREACH = (
        "no_breach",
        "көрсетілетін қызметтер туралы заңнама сақталған",
        "законодательство о государственных услугах соблюдено",
        "the legislation on state services was kept",
    )
