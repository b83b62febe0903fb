"""``ruqsat law prove``: walks a procedure, and says which days still fit into each other."""

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Sentence, Words
from ruqsat.project.commands.law.named import instant, regulation
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.cases.proving import Move, Proof, Route, Stop
    from ruqsat.project.commands import Subparsers

USAGE = 2
FILED = "2025-10-20T10:15"
"""A Monday; Republic Day and the day off in its stead lie within the eight days that follow."""
HELP = Words(
    "рәсімді дәлелдеу: тұйық жол жоқ, бәріне жетуге болады, мерзімдер сыяды",
    "доказать процедуру: нет тупиков, всё достижимо, сроки умещаются",
    "prove a procedure: no dead end, everything reached, the terms fit",
)
MUTANTS = Words(
    "рәсімді әдейі бұзып, байқалатынын тексеру",
    "ломать процедуру нарочно и проверять, что это замечено",
    "break the procedure on purpose and see that it is noticed",
)
WHEN = Words(
    "мерзімдер есептелетін өтініш сәті",
    "момент подачи, от которого считать сроки",
    "the filing from which the days are counted",
)
STATES = Sentence(
    kk="{regulation} {edition}: {n} күй.",
    ru="{regulation} {edition}: {n#состояние|состояния|состояний}.",
    en="{regulation} {edition}: {n#state|states}.",
)
NAMES = {
    "no_dead_end": Words("тұйық жол жоқ", "тупиков нет", "no dead end"),
    "every_outcome_reached": Words(
        "әр нәтижеге жетуге болады", "каждый исход достижим", "every outcome is reached"
    ),
    "every_act_reached": Words(
        "әр қадамға жетуге болады", "каждое действие достижимо", "every act is reached"
    ),
    "every_finding_reached": Words(
        "әр қорытындыға жетуге болады", "каждый вывод достижим", "every finding is reached"
    ),
    "every_lapse_reached": Words(
        "мерзімнің әр өтуіне жетуге болады",
        "каждое истечение срока достижимо",
        "every lapse is reached",
    ),
    "every_open_act_can_be_done_or_lapses": Words(
        "ашық әр қадам орындалады немесе мерзімі өтеді",
        "каждое открытое действие можно совершить, или срок его истекает",
        "every open act can be done or lapses",
    ),
    "adverse_only_after_required": Words(
        "заң талап еткен қадамсыз жағымсыз шешім жоқ",
        "неблагоприятное решение — только после того, чего требует закон",
        "nothing adverse before what the law requires",
    ),
    "striking_out_leads_back": Words(
        "қате қадамды сызып тастау істі ол жасалмаған күйге ғана қайтарады",
        "вычёркивание возвращает дело туда, где оно было бы без ошибочного действия",
        "striking out leads back to where the case would be without the mistake",
    ),
}
FROM = Sentence(
    kk="Өтініш {on:loc} түссе, әркім соңғы заңды күні әрекет еткенде:",
    ru="Подача {on}, каждый действует в последний законный день:",
    en="Filed on {on}, everyone acting on the last lawful day:",
)
NO_WAY = Words("мерзімдер сыймайды", "сроки не умещаются", "the terms do not fit")
LAPSES = Sentence(
    kk="{act} (мерзімі өтеді)", ru="{act} (срок истекает)", en="{act} (its term passes)"
)
FINDS = Sentence(kk="{act}: {finding}", ru="{act}: {finding}", en="{act}: {finding}")
SHORTENED = Sentence(
    kk="өз мерзімі {on:loc} аяқталады, бірақ одан кейін бұл жол мерзімге сыймайды",
    ru="собственный срок до {on}, но позже этот путь уже не уместится",
    en="its own term runs to {on}, but later than this the route no longer fits",
)
GROUND = Sentence(
    kk="«{act}»: табылған негіз мерзімінде бас тартуға әкеле алатын соңғы күн — {on}.",
    ru="«{act}»: последний день, когда найденное основание ещё ведёт к отказу в срок, — {on}.",
    en="“{act}”: the last day on which a ground can still lead to a timely refusal is {on}.",
)
UNHEARD = Sentence(
    kk="«{outcome}» нәтижесі тыңдаусыз беріледі: {why} ({place}).",
    ru="Исход «{outcome}» наступает без заслушивания: {why} ({place}).",
    en="“{outcome}” is given unheard: {why} ({place}).",
)
NOTICED = Sentence(
    kk="Әдейі жасалған {n} бұзудың {noticed} байқалды.",
    ru="Из {n} нарочных поломок замечено {noticed}.",
    en="Of {n#deliberate fault|deliberate faults} {noticed} were noticed.",
)
UNNOTICED = Words("байқалмады", "не замечено", "not noticed")


def add(subparsers: "Subparsers") -> ArgumentParser:
    parser = subparsers.add_parser("prove", help=told(HELP), description=told(HELP))
    parser.add_argument("regulation", type=regulation, nargs="?", metavar="REG")
    parser.add_argument("--filed", type=instant, default=FILED, help=told(WHEN))
    parser.add_argument("--mutants", action="store_true", help=told(MUTANTS))
    parser.add_argument("--json", action="store_true")
    return parser


def run(args: Namespace) -> int:
    from ruqsat.cases.proving import prove
    from ruqsat.regulations import editions
    from ruqsat.workdays import NoCalendar

    chosen = [args.regulation] if args.regulation else editions()
    try:
        proofs = [prove(edition, filed=args.filed, with_mutants=args.mutants) for edition in chosen]
    except NoCalendar as beyond:
        sys.stderr.write(told(beyond.words) + "\n")
        return USAGE
    if args.json:
        listed = [as_json(proof) for proof in proofs]
        print(json.dumps(listed[0] if args.regulation else listed, ensure_ascii=False, indent=2))
    else:
        for proof in proofs:
            _tell(proof)
            for duty in proof.duties:
                print(f"\n{told(duty.edition.procedure.services[0].called)}")
                _tell(duty)
    return 0 if all(proof.holds for proof in proofs) else 1


def as_json(proof: "Proof") -> dict[str, Any]:
    edition = proof.edition
    mutants = [{"mutant": one.mutant, "noticed_by": one.by} for one in proof.mutants]
    return {
        "regulation": edition.slug,
        "edition": edition.name,
        "procedure": edition.procedure.__name__,
        "states": proof.states,
        "properties": {name: not broken for name, broken in proof.broken.items()},
        "broken": {name: list(broken) for name, broken in proof.broken.items() if broken},
        "unheard": {
            one.outcome.name: {"because": one.because.value, "law": one.law.norm.id}
            for one in edition.procedure.excuses
        },
        "feasible": {
            "filed": proof.filed.isoformat(),
            "grounds": {name: day.isoformat() for name, day in proof.grounds.items()},
            "routes": [_route_as_json(route) for route in proof.routes],
        },
        **({"mutants": mutants} if mutants else {}),
        **({"duties": [as_json(duty) for duty in proof.duties]} if proof.duties else {}),
    }


def _route_as_json(route: "Route") -> dict[str, Any]:
    return {
        "outcome": route.outcome.name,
        "timely": route.timely,
        "way": [str(move) for move in route.moves],
        "days": [
            {
                "act": stop.move.act.name,
                "finding": stop.move.finding.value if stop.move.finding else None,
                "lapses": stop.move.lapses,
                "last_day": stop.at.date().isoformat(),
                "term_ends": stop.due.date().isoformat() if stop.due else None,
            }
            for stop in route.stops
        ],
    }


def _tell(proof: "Proof") -> None:
    edition = proof.edition
    print(told(STATES.say(regulation=edition.slug, edition=edition.name, n=proof.states)))
    for name, broken in proof.broken.items():
        print(f"  {'✗' if broken else '✓'} {told(NAMES[name])}")
        for one in broken[:5]:
            print(f"      {one}")
    _tell_excuses(proof)
    print(f"\n{told(FROM.say(on=proof.filed))}")
    for route in proof.routes:
        print(f"\n  {told(route.outcome.called)}")
        for stop in route.stops:
            _tell_stop(stop)
        if not route.timely:
            way = " → ".join(told(_called(move)) for move in route.moves)
            print(f"    {told(NO_WAY)}: {way}")
    print()
    for name, day in proof.grounds.items():
        print(told(GROUND.say(act=edition.procedure.act(name).called, on=day)))
    if proof.mutants:
        _tell_mutants(proof)


def _tell_excuses(proof: "Proof") -> None:
    for excuses in proof.edition.procedure.excuses:
        why, place = excuses.because.words, excuses.by.place
        print(f"    {told(UNHEARD.say(outcome=excuses.outcome.called, why=why, place=place))}")


def _tell_stop(stop: "Stop") -> None:
    print(f"    {stop.at:%d.%m.%Y}  {told(_called(stop.move))}")
    if stop.due and stop.shortened:
        print(f"                {told(SHORTENED.say(on=stop.due))}")


def _called(move: "Move") -> Words:
    if move.lapses:
        return LAPSES.say(act=move.act.called)
    if move.finding:
        return FINDS.say(act=move.act.called, finding=move.finding.words)
    return move.act.called


def _tell_mutants(proof: "Proof") -> None:
    found = [one for one in proof.mutants if one.by]
    print(f"\n{told(NOTICED.say(n=len(proof.mutants), noticed=len(found)))}")
    for one in proof.mutants:
        print(f"  {one.mutant}: {one.by or told(UNNOTICED)}")
