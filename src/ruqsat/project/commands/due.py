"""``ruqsat due REG ACT --from INSTANT``: the last day of an act, or of the procedure, and why."""

import json
import sys
from argparse import ArgumentTypeError, Namespace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ruqsat.languages import Sentence, Words
from ruqsat.project.commands.law.named import act_or_limit, instant, regulation
from ruqsat.project.speech import told

if TYPE_CHECKING:
    from ruqsat.lex.acts import Act
    from ruqsat.lex.declarations import Limit
    from ruqsat.lex.moments import Reason
    from ruqsat.lex.procedure import Procedure
    from ruqsat.project.commands import Subparsers

HELP = Words(
    "қадамның соңғы күні және неге дәл сол күн",
    "последний день действия и почему именно он",
    "the last day of an act, and why that day",
)
ACT = Words(
    "қадамның немесе мерзімнің атауы, не норма",
    "имя действия или срока либо норма",
    "name of an act or limit, or a norm",
)
FROM = Words(
    "мерзім байланысты әрекеттердің бәрі болған сәт: 2025-10-20T10:15",
    "момент, когда произошло всё, от чего зависит срок: 2025-10-20T10:15",
    "the moment at which all that the term depends on happened: 2025-10-20T10:15",
)
NO_TERM = Sentence(
    kk="«{act}» үшін құқықтық акт мерзім белгілемеген.",
    ru="Для действия «{act}» акт не устанавливает срока.",
    en="The act sets no term for “{act}”.",
)
UNTIL = Sentence(
    kk="«{act}»: {on}, сағат {at:dat} дейін.",
    ru="«{act}»: {on}, до {at}.",
    en="“{act}”: {on}, until {at}.",
)
FIXED = Sentence(
    kk="«{act}» бойынша белгіленген күн мен сағаттан бұрын орындалмайды.",
    ru="Не раньше дня и часа, назначенных в «{act}».",
    en="Not before the day and hour fixed in “{act}”.",
)
WHY = Words("Неге дәл осы күн:", "Почему именно эта дата:", "Why this date:")
USAGE = 2


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("due", help=told(HELP), description=told(HELP))
    parser.add_argument("regulation", type=regulation, metavar="REG")
    parser.add_argument("act", metavar="ACT", help=told(ACT))
    parser.add_argument(
        "--from", dest="at", type=instant, required=True, metavar="INSTANT", help=told(FROM)
    )
    parser.add_argument("--json", action="store_true")


def run(args: Namespace) -> int:
    from ruqsat.workdays import NoCalendar

    try:
        procedure, asked = act_or_limit(args.regulation, args.act)
        return _answer(args, procedure, asked)
    except ArgumentTypeError as unknown:
        sys.stderr.write(f"{unknown}\n")
    except NoCalendar as beyond:
        sys.stderr.write(told(beyond.words) + "\n")
    return USAGE


def _answer(args: Namespace, procedure: "type[Procedure]", asked: "Act | Limit") -> int:
    from ruqsat.cases.supposing import last_day
    from ruqsat.workdays import Hours, Office, kazakhstan

    office = Office(kazakhstan(), Hours())
    due, why = last_day(procedure, asked, at=args.at, office=office)
    if args.json:
        print(json.dumps(_as_json(args, asked, due=due, why=why), ensure_ascii=False, indent=2))
    elif due:
        print(told(UNTIL.say(act=asked.called, on=due.date(), at=due.time())))
        for fixing in _fixing(asked):
            print(told(FIXED.say(act=fixing.called)))
        print(told(WHY))
        for reason in why:
            place = f" ({told(reason.law.place)})" if reason.law else ""
            print(f"  - {told(reason.words)}{place}")
    else:
        print(told(NO_TERM.say(act=asked.called)))
    return 0 if due else 1


def _fixing(asked: "Act | Limit") -> "list[Act]":
    """The acts in which the moment is fixed from which it may be done."""
    from ruqsat.lex.acts import Act
    from ruqsat.lex.moments import Fixed, walk

    opens = walk(asked.after) if isinstance(asked, Act) and asked.after else ()
    return [moment.act for moment in opens if isinstance(moment, Fixed)]


def _as_json(
    args: Namespace, asked: "Act | Limit", *, due: datetime | None, why: "tuple[Reason, ...]"
) -> dict[str, Any]:
    return {
        "regulation": args.regulation.slug,
        "edition": args.regulation.name,
        "act": asked.name,
        "from": args.at.isoformat(),
        "not_before": [act.name for act in _fixing(asked)],
        "due": due.isoformat(timespec="seconds") if due else None,
        "why": [
            {
                "says": told(reason.words),
                "norm": reason.law.norm.id if reason.law else None,
                "place": told(reason.law.place) if reason.law else None,
            }
            for reason in why
        ],
    }
