"""The restated text beside the catalogue of norms and the official act, where those are at hand.

Both lie outside the repository; without them only what the three texts owe each other is checked.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ruqsat.languages.fold import fold
from ruqsat.lex import Law
from ruqsat.lex.text import Norm, NormKind

EDITION = Path(__file__).resolve().parents[1]
SLUG = "processing-219"
LAW = Law.read(EDITION, SLUG)
NORMS = LAW.norms

ROLES = {
    "provider_office": "office",
    "provider_head": "head",
    "responsible_executor": "executor",
    "egov_gateway": "gateway",
}
NUMBERS = {
    1: ("one", "бір", "одного"),
    2: ("two", "екі", "двух|два"),
    3: ("three", "үш", "трех|три"),
    5: ("five", "бес", "пяти"),
    8: ("eight", "сегіз", "восьми|восемь"),
    15: ("fifteen", "он бес", "пятнадцати"),
}
TITLES = (NormKind.FIELD, NormKind.TEMPLATE, NormKind.DOCUMENT)
SENTENCES = {"3.2.b", "6.1.d", "7.1.e"}
"""Fields and templates of which the act speaks in a sentence and prints no title."""
MENDED = {"a5.12", "a2.3", "a3.head", "a3.place", "a1.f.from"} | {
    f"a1.8.{k}.{point}" for k in "123" for point in ("1", "2.b", "3", "4")
}
"""Titles that the published file cuts, or that stand there in two columns."""
QUOTED = {"rules.title", "a1.name", "a1.sub.1", "a1.sub.2", "a1.sub.3", "a1.8"}
"""Norms that give an official title and nothing else."""
LONGEST_QUOTE = 12


def squeezed(text: str) -> str:
    """A text without the spaces and blanks that a published file puts inside words and forms."""
    return re.sub(r"[\s_]", "", fold(text))


def words(text: str) -> list[str]:
    return re.findall(r"[\w/]+", fold(text).replace("_", "").casefold())


def shared() -> Path:
    for folder in EDITION.parents:
        if (folder / "shared" / "law" / "norms" / f"{SLUG}.yaml").is_file():
            return folder / "shared" / "law"
    pytest.skip("the catalogue of norms is not beside the checkout")


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    read = yaml.load(
        (shared() / "norms" / f"{SLUG}.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader
    )
    assert isinstance(read, dict)
    return read


@pytest.fixture(scope="module")
def listed(catalogue) -> dict[str, dict[str, Any]]:
    return {norm["id"].removeprefix(f"{SLUG}/"): norm for norm in catalogue["norms"]}


@pytest.fixture(scope="module")
def act(catalogue) -> str:
    return (shared() / "acts" / str(catalogue["seed"])).read_text(encoding="utf-8")


def restated() -> Iterator[Norm]:
    return (norm for norm in NORMS.values() if norm.restated)


def test_every_norm_but_meta_is_restated_in_kazakh_and_russian():
    assert [n.id for n in NORMS.values() if not n.restated and n.kind is not NormKind.META] == []


def test_kazakh_and_russian_restate_the_same_norms():
    headings = [
        re.findall(r"^## (\S+)", (EDITION / f"text.{lang}.md").read_text(encoding="utf-8"), re.M)
        for lang in ("kk", "ru")
    ]
    assert headings[0] == headings[1]


def test_norms_are_those_of_the_catalogue_in_its_order(listed):
    assert list(NORMS) == list(listed)


def test_kind_actor_and_services_are_those_of_the_catalogue(listed):
    for id_, norm in NORMS.items():
        entry = listed[id_]
        services = () if entry["services"] == "all" else tuple(entry["services"])
        actor = ROLES.get(entry["actor"], entry["actor"])
        assert (norm.kind, norm.actor, norm.services) == (entry["kind"], actor, services), id_


def test_key_terms_stand_in_the_official_text(act):
    official = squeezed(act)
    assert [id_ for id_, n in NORMS.items() if not n.key or squeezed(n.key) not in official] == []


def test_terms_say_their_number_in_three_languages(listed):
    counted = {
        id_: number
        for id_, norm in listed.items()
        if id_ in NORMS and NORMS[id_].restated and (number := (norm["params"] or {}).get("n"))
    }
    assert len(counted) == 12
    for id_, number in counted.items():
        says = NORMS[id_].says
        for text, name in zip((says.en, says.kk, says.ru), NUMBERS[number], strict=True):
            assert re.search(rf"\b{number} \(({name})\) ", text), (id_, text)


def test_titles_are_printed_as_the_act_prints_them(act):
    official = squeezed(act).casefold()
    own = [
        n.id
        for n in restated()
        if n.kind in TITLES
        and n.id not in SENTENCES | MENDED
        and squeezed(n.says.kk).casefold().rstrip(".") not in official
    ]
    assert own == []


def test_kazakh_restates_the_act_and_does_not_copy_it(act):
    official = words(act)
    size = LONGEST_QUOTE + 1
    runs = set(zip(*(official[n:] for n in range(size)), strict=False))
    copied = [
        norm.id
        for norm in restated()
        if norm.kind not in TITLES and norm.id not in QUOTED
        for own in [words(norm.says.kk)]
        if runs & set(zip(*(own[n:] for n in range(size)), strict=False))
    ]
    assert copied == []
