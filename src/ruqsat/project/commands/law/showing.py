"""``ruqsat law show``: a norm in three languages with all that cites it, or a whole regulation."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from ruqsat.languages import LANGS, Sentence, Words
from ruqsat.project.commands.law import listing
from ruqsat.project.commands.law.named import regulation_or_norm
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.lex.acts import Act
    from ruqsat.lex.edition import Edition
    from ruqsat.lex.text import Norm
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "регламентті немесе бір норманы көрсету",
    "показать регламент или одну норму",
    "show a regulation or one norm",
)
WHAT = Words("РЕГЛАМЕНТ немесе РЕГЛАМЕНТ/НОРМА", "РЕГЛАМЕНТ или РЕГЛАМЕНТ/НОРМА", "REG or REG/NORM")
KEY = Words("ресми мәтіндегі термин", "термин официального текста", "term in the official text")
KIND = Words("түрі", "вид", "kind")
ACTOR = Words("кім", "кто", "actor")
CITED = Words("Сілтейтіндер", "Ссылаются", "Cited by")
SILENT = Words("Бағдарламаға қатысы жоқ", "Программы не касается", "Silent")
IN_FORCE = Words("Қолданыста", "Действует с", "In force from")
PROVIDER = Words("Орган", "Орган", "Body")
ACTS = Words("Қадамдар", "Действия", "Acts")
OUTCOMES = Words("Нәтижелер", "Исходы", "Outcomes")
SAME_DAY = Words("сол күні", "в тот же день", "the same day")
READINGS = Words("Түсіндірулер", "Прочтения", "Readings")
NORMS = Sentence(
    kk="Нормалар: {n}. Бірін көру: ruqsat law show {slug}/НОРМА",
    ru="Норм: {n}. Показать одну: ruqsat law show {slug}/НОРМА",
    en="Norms: {n}. To see one: ruqsat law show {slug}/NORM",
)


def add(subparsers: "Subparsers") -> ArgumentParser:
    parser = subparsers.add_parser("show", help=told(HELP), description=told(HELP))
    parser.add_argument("what", type=regulation_or_norm, metavar="REG[/NORM]", help=told(WHAT))
    return parser


def run(args: Namespace) -> int:
    edition, norm = args.what
    if norm is None:
        _show_edition(edition)
    else:
        _show_norm(edition, norm)
    return 0


def _show_norm(edition: "Edition", norm: "Norm") -> None:
    from ruqsat.lex.coverage import cited

    procedure = edition.procedure
    print(f"{edition.slug}/{norm.id} — {told(procedure.law.place(norm.id))}")
    print(f"{told(KIND)}: {norm.kind}; {told(ACTOR)}: {norm.actor}")
    print(f"{told(KEY)}: {norm.key or '—'}")
    for lang in LANGS if norm.restated else ("en",):
        print(f"\n[{lang}] {norm.says.in_(lang)}")
    places = dict.fromkeys(
        f"{one.by}: {one.place}" for one in cited(procedure) if one.norm.id == norm.id
    )
    if places:
        print(f"\n{told(CITED)}:")
    for place in places:
        print(f"  {place}")
    for silence in procedure.silences:
        if silence.norm.id == norm.id:
            print(
                f"\n{told(SILENT)}: {silence.why}" + (f" (ADR {silence.adr})" * bool(silence.adr))
            )


def _show_edition(edition: "Edition") -> None:
    procedure = edition.procedure
    certainty = told(listing.CERTAINTY[edition.certainty])
    print(f"{edition.slug} {edition.name}: {edition.act}\n{told(edition.title)}")
    print(f"{told(IN_FORCE)}: {edition.in_force_from:%d.%m.%Y} ({certainty})")
    print(f"{told(PROVIDER)}: {told(edition.provider)}\n\n{told(ACTS)}:")
    courses = procedure.courses()
    for act in (act for each in courses for act in each.acts):
        who = told(act.by.called)
        print(f"  {act.name:<20}{act.law.norm.id:<8}{who}: {told(act.called)}{_term(act)}")
    print(f"\n{told(OUTCOMES)}:")
    for outcome in (outcome for each in courses for outcome in each.outcomes):
        print(f"  {outcome.name:<20}{outcome.law.norm.id:<8}{told(outcome.called)}")
        for ground in outcome.grounds:
            print(f"    {ground.name:<18}{ground.law.norm.id:<8}{told(ground.called)}")
    print(f"\n{told(READINGS)}:")
    for reading in (reading for each in courses for reading in each.readings):
        print(f"  {reading.place}: {told(reading.unclear)} → {told(reading.taken)}")
    print(f"\n{told(NORMS.say(n=len(procedure.law.norms), slug=edition.slug))}")


def _term(act: "Act") -> str:
    """The spans of its own term."""
    from ruqsat.lex.moments import Count, walk

    if act.within is None:
        return ""
    counts = [moment for moment in walk(act.within.ends) if isinstance(moment, Count)]
    spans = dict.fromkeys(
        f"{told(one.span.words if one.span.count else SAME_DAY)} (¶ {one.law.norm.id})"
        for one in counts
    )
    return f" — {', '.join(spans)}" if spans else ""
