"""A small invented law as files, and a procedure over it in which one thing at a time is wrong."""

from pathlib import Path
from typing import Any

from ruqsat.languages import Words, same
from ruqsat.lex import (
    Act,
    Finding,
    Form,
    Ground,
    Law,
    Limit,
    Outcome,
    Procedure,
    Role,
    Seat,
    Service,
    ask,
    overdue,
    working_days,
)

ENGLISH = """
# On digging

## 1  {kind: definition, actor: provider, services: all, kk: "рұқсат"}
A permit to dig is issued, or it is refused.

## 2  {kind: right, actor: applicant, services: all, kk: "өтініш"}
Anyone files an application.

## 2.1  {kind: field, actor: applicant, services: [dig], kk: "Тереңдігі"}
Depth of the hole.

## 3  {kind: duty, actor: executor, services: all, kk: "тексереді"}
The executor checks the plan and finds whether it is safe.

## 3.1  {kind: term, actor: executor, services: all, kk: "2 (екі) жұмыс күні"}
The check takes 2 (two) working days.

## 4  {kind: power, actor: head, services: all, kk: "береді"}
The head may issue the permit
or refuse it.

## 4.1  {kind: term, actor: provider, services: all, kk: "10 (он) жұмыс күні"}
All of it takes ten working days.

## 5  {kind: check, actor: executor, services: all, kk: "қауіпті"}
The hole is dangerous.
"""
KAZAKH = """
# Қазу туралы

## 1
Қазуға рұқсат беріледі немесе одан бас тартылады.

## 3
Орындаушы жоспарды тексеріп, қауіпсіз екенін анықтайды.
"""
RUSSIAN = """
# О рытье

## 1
Разрешение на рытьё выдаётся, или в нём отказывают.

## 3
Исполнитель проверяет план и выясняет, безопасен ли он.
"""
PLACES = {"": Words("{n}-тармақ", "пункт {n}", "paragraph {n}")}

APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
EXECUTOR = Role("executor", same("executor"))
HEAD = Role("head", same("head"))
MACHINE = Role("portal", same("portal"), Seat.MACHINE)


class Plan(Finding):
    SAFE = "safe", "қауіпсіз", "безопасен", "safe"
    DANGEROUS = "dangerous", "қауіпті", "опасен", "dangerous"


def written(folder: Path, *, en: str = ENGLISH, kk: str = KAZAKH, ru: str = RUSSIAN) -> Law:
    """The law, read from files."""
    for lang, text in (("en", en), ("kk", kk), ("ru", ru)):
        (folder / f"text.{lang}.md").write_text(text, encoding="utf-8")
    return Law.read(folder, "digging", PLACES)


def declared(law: Law, **changed: Any) -> type[Procedure]:
    """The procedure; a keyword exchanges arguments of the declaration of that name."""
    issued, refused = _outcomes(law, changed.get("refused", {}))
    two = working_days(2, law("3.1", "2 (two) working days")).or_else(overdue)
    ten = working_days(10, law("4.1", "ten working days"))

    def given(name: str, **usual: Any) -> dict[str, Any]:
        return {**usual, **changed.get(name, {})}

    class Digging(Procedure, law=law):
        dig = _service(law)
        apply = Act(law("2", "files an application"), same("apply"), by=APPLICANT)
        check = Act(
            law("3", "checks the plan"),
            same("check"),
            **given("check", by=EXECUTOR, after=apply, finds=Plan, within=two),
        )
        decide = Act(
            law("4", "may issue the permit or refuse it"),
            same("decide"),
            **given("decide", by=HEAD, after=check, gives=(issued, refused)),
        )
        limit = Limit(
            law("4.1", "ten working days"), same("limit"), **given("limit", ends=ten.after(apply))
        )
        more = changed.get("more")
        silent = changed.get("silent", ())

    return Digging


def _service(law: Law) -> Service:
    class Application(Form):
        depth: str = ask(law("2.1", "Depth of the hole"))

    return Service(
        law("1", "A permit to dig"),
        same("dig"),
        form=Application,
        name="dig",
        filed_for=lambda _application: "140640970116",
        filed_by=lambda _application: "JSC",
    )


def _outcomes(law: Law, changed: dict[str, Any]) -> tuple[Outcome, Outcome]:
    dangerous = Ground(law("5", "is dangerous"), same("dangerous"), "dangerous")
    given = {"adverse": True, "grounds": (dangerous,), **changed}
    issued = Outcome(law("1", "is issued"), same("issued"), name="issued")
    return issued, Outcome(law("1", "it is refused"), same("refused"), name="refused", **given)
