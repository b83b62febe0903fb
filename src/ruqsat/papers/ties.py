"""Which words of a text stay on one line, and where an endless one may break.

Only spaces become no-break spaces and only break marks are added: no letter is ever changed.
"""

import re

_NO_BREAK = "\u00a0"
_MAY_BREAK = "\u200b"
_LONG, _TOO_LONG = 24, 32  # No word of the acts is that long; names of files and hashes are.

_MONTH = (
    "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
    "|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр"
)

_TIED = re.compile(
    r"(?<=№) "
    r"|(?<=\d) (?=\d{3}(?!\d))"  # 12 000
    r"|(?<=\d) (?=[%°₸]|[^\W\d_]{1,4}(?!\w))"  # 18 ай, 2 770,8 т, 13 мая
    rf"|(?<=\d) (?={_MONTH}|жылғы|жылы|года)"
    r"|(?<=\bг\.) (?=[А-ЯЁ])"  # г. Астана
    r"| (?=қ\.|\*)"  # Астана қ.; a footnote's star
    r"|(?<=\b[А-ЯЁӘҒҚҢӨҰҮҺІ]\.) (?=[А-ЯЁӘҒҚҢӨҰҮҺІ])"  # А. Касымбек
)
_ENDLESS = re.compile(rf"\S{{{_LONG},}}")
_AFTER_MARKS = re.compile(r"(?<=[-/_.,;:?&=@])(?=\w)")
_SOLID = re.compile(rf"([^{_MAY_BREAK}]{{{_TOO_LONG}}})(?=[^{_MAY_BREAK}])")


def tie(text: str) -> str:
    """Figures stay with their units, № with its number, a day with its month."""
    return _ENDLESS.sub(_breakable, _TIED.sub(_NO_BREAK, text))


def _breakable(found: re.Match[str]) -> str:
    token = found[0]
    if token.startswith(("http://", "https://")):
        return token  # Typst breaks addresses itself, and a copied one must stay whole.
    return _SOLID.sub(rf"\1{_MAY_BREAK}", _AFTER_MARKS.sub(_MAY_BREAK, token))
