"""Cuts the web font: Inter with weights 400-700 and only the letters that Kazakh, Russian and
English pages use, in one file. Run by ``make`` after npm; the result is never committed."""

import sys
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path("node_modules/inter-ui/variable/InterVariable.woff2")
TARGET = Path(__file__).parent / "static/ui/built/inter-kz-wght.woff2"

# Latin, the Cyrillic of Kazakh and Russian, figures above and below the line, the signs of tenge,
# rouble, euro and number, arrows, comparison signs and the tick.
LETTERS = (
    "U+0020-007E,U+00A0-00FF,U+0301,U+0400-045F,U+0490-0493,U+049A-049B,U+04A2-04A3,U+04AE-04B1,"
    "U+04BA-04BB,U+04D8-04D9,U+04E8-04E9,U+2010-2014,U+2018-201E,U+2026,U+202F,U+2070-2089,U+20AC,"
    "U+20B8,U+20BD,U+2116,U+2190-2193,U+2212,U+2264,U+2265,U+2713"
)
FEATURES = (
    "kern", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "zero", "ss02", "case", "sups", "subs"
)  # fmt: skip


def cut(source: Path) -> bytes:
    """The subset as WOFF2."""
    font = _reread(instantiateVariableFont(TTFont(source), {"opsz": 14, "wght": (400, 700)}))
    subsetter = Subsetter(Options(layout_features=list(FEATURES)))
    subsetter.populate(unicodes=parse_unicodes(LETTERS))
    subsetter.subset(font)
    font.flavor = "woff2"
    return _written(font)


def _reread(font: TTFont) -> TTFont:
    """The subsetter trips over tables that the instancer left half loaded."""
    font.flavor = None
    return TTFont(BytesIO(_written(font)))


def _written(font: TTFont) -> bytes:
    made = BytesIO()
    font.save(made)
    return made.getvalue()


def main() -> int:
    if not SOURCE.is_file():
        sys.stderr.write(f"{SOURCE} is missing. Run “npm ci” in the folder of package.json.\n")
        return 1
    made = cut(SOURCE)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(made)
    sys.stdout.write(f"{TARGET.name} {len(made) / 1024:.1f} KB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
