"""Papers of a sample case, drawn up by the regulation's own content functions.

Each has a number, a code and a moment of its own, so that nothing kept from another one helps it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from ruqsat import regulations
from ruqsat.languages import Words
from ruqsat.lex.content import Check, Head, Paper, Signature
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.parsing import parse
from ruqsat.lex.procedure import Procedure
from ruqsat.papers import Rendered, render, to_data

REGULATION, SERVICE = "processing-219", "in_territory"
ON_TWO_GROUNDS = ("unreliable", "not_conforming")
"""With them a refusal has two pages."""
FILED_ON = date(2025, 10, 20)
ISSUED_AT = datetime(2025, 10, 31, 16, 0, tzinfo=ZoneInfo("Asia/Almaty"))

HEAD = Head(
    over=Words(
        "Қазақстан Республикасы Өнеркәсіп және құрылыс министрлігі",
        "Министерство промышленности и строительства Республики Казахстан",
        "Ministry of Industry and Construction of the Republic of Kazakhstan",
    ),
    name=Words(
        "«Өнеркәсіп комитеті» республикалық мемлекеттік мекемесі",
        "Республиканское государственное учреждение «Комитет промышленности»",
        "Industry Committee",
    ),
    place=Words("Астана қ.", "г. Астана", "Astana"),
)
SIGNATURE = Signature(
    position=Words("Комитет төрағасы", "Председатель Комитета", "Chair of the Committee"),
    name=Words("А. Үлгібеков", "А. Улгибеков", "A. Ulgibekov"),
)
APPLICANT = Words("«Үлгі» ЖШС", "ТОО «Үлгі»", "Ulgi LLP")

Answers = Mapping[str, Mapping[str, str]]
"""Raw answers by path, by the name of the act in which they were given."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper of the procedure and the case it is drawn up for."""

    template: Path
    content: Callable[[Dossier], Paper]
    dossier: Dossier

    def data(self, number: int) -> dict[str, object]:
        """What the template prints on the paper of that number."""
        code = f"{number:012}"
        check = Check(f"https://ruqsat.example/kk/check/{code}/", code)
        dossier = replace(self.dossier, number=f"ШЖ-{number}/25", check=check)
        return to_data(self.content(dossier))

    def drawn(self, number: int) -> Rendered:
        return render(self.template, self.data(number), at=moment(number))


def moment(number: int) -> datetime:
    """When the paper of that number is drawn up."""
    return ISSUED_AT + timedelta(minutes=number)


def refusal(answers: Answers) -> Sheet:
    """The reasoned refusal: two pages."""
    return sheet("refuse", answers, grounds=ON_TWO_GROUNDS)


def result(answers: Answers) -> Sheet:
    """The document that the service gives: sixteen rows on four pages."""
    return sheet("issue", answers)


def sheet(act: str, answers: Answers, *, grounds: tuple[str, ...] = ()) -> Sheet:
    """The paper that ``act`` signs; ``grounds`` are those found in the case."""
    edition = regulations.current(REGULATION)
    procedure = edition.procedure
    service = procedure.service(SERVICE)
    paper = procedure.paper(procedure.act(act), service)
    opening = procedure.opening().name
    if paper is None or paper.content is None:
        raise LookupError(f"{act} signs no paper")
    dossier = Dossier(
        edition=edition,
        service=service,
        application=_read(service.form, answers[opening]),
        head=HEAD,
        applicant=APPLICANT,
        signature=SIGNATURE,
        issued_on=ISSUED_AT.date(),
        incoming="ЗТ-17/25",
        grounds=tuple(procedure.ground(name) for name in grounds),
        stated=_stated(procedure, answers),
    )
    template = edition.folder / "papers" / f"{paper.template}.typ"
    return Sheet(template, paper.content, dossier)


def _stated(procedure: type[Procedure], answers: Answers) -> dict[str, Form]:
    """What was stated in the conformity check and at the hearing: the way to a refusal."""
    found: dict[str, Form] = {}
    for name in ("check_conformity", "hold_hearing"):
        if form := procedure.act(name).form:
            found[name] = _read(form, answers[name])
    return found


def _read(form: type[Form], answers: Mapping[str, str]) -> Form:
    parsed = parse(form, answers, on=FILED_ON)
    if parsed.values is None:
        raise ValueError(f"the sample is not valid: {parsed.problems[0]}")
    return parsed.values
