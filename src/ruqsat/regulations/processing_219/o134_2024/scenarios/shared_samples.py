"""Turns the applications kept beside the checkout into raw answers of our forms, by path."""

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from ruqsat.regulations.processing_219.o134_2024.scenarios import shared_lines as lines

INDUSTRIES = {
    "mining_and_metallurgy": "mining_metallurgical",
    "wood_processing": "wood_processing",
    "machine_building": "machine_building",
    "light_industry": "light",
    "chemical_industry": "chemical",
}
SLOTS = {
    "title_annexes": "annexes",
    "classification_quantity_value": "classification",
    "yields_calculation": "yields",
}
ROWS = {
    "in_territory": (
        *("support", "ownership", "yields", "operations", "identification", "waste", "term"),
        *("substitution", "commercial_use", "customs", "conditions", "other"),
    ),
    "outside_territory": (
        *("ownership", "yields", "operations", "identification", "term", "substitution"),
        *("customs", "waste", "conditions", "other"),
    ),
    "domestic_consumption": (
        *("ownership", "yields", "operations", "identification", "waste", "term"),
        *("commercial_use", "customs", "restoring", "conditions", "other"),
    ),
}
"""The rows of each form from the fourth on; the first three are alike."""
GOODS = {"foreign_goods": "foreign", "eaeu_goods": "union", "processed_products": "products"}


class Shared:
    """Applications, parties and reference data as they are kept beside the checkout."""

    def __init__(self, folder: Path) -> None:
        kept = _read(folder / "processing-219.yaml")
        people, reference = _read(folder / "people.yaml"), _read(folder / "reference.yaml")
        self.applications = {one["id"]: one for one in kept["applications"]}
        self.defective = {one["id"]: one for one in kept["defective"]}
        self.parties = {one["key"]: one for one in people["companies"] + people["sole_traders"]}
        self.foreign = {one["key"]: one for one in people["foreign_parties"]}
        self.persons = people["persons"]
        self.banks = {one["key"]: one for one in reference["banks"]}
        posts = reference["customs_posts"] + reference["customs_posts_generic"]
        self.posts = {one["key"]: one for one in posts}

    def called(self, key: str) -> str:
        """A party's name, ours or foreign."""
        return str(self.parties[key]["kk"] if key in self.parties else self.foreign[key]["name"])

    def broken(self, id_: str) -> dict[str, Any]:
        """A defective variant: its base with the changes made."""
        variant = self.defective[id_]
        whole: dict[str, Any] = deepcopy(self.applications[variant["base"]])
        for change in variant.get("set", ()):
            holder, key = _place(whole, change["path"])
            holder[key] = change["value"]
        for path in variant.get("remove", ()):
            holder, key = _place(whole, path)
            del holder[key]
        return whole


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


def _place(whole: Any, path: str) -> tuple[Any, str | int]:
    """What holds the last step of a path, and that step: an index of a list, or a key."""
    *way, last = path.split("/")
    for step in way:
        whole = whole[int(step)] if isinstance(whole, list) else whole[step]
    return whole, int(last) if isinstance(whole, list) else last


def service_of(application: Mapping[str, Any]) -> str:
    return str(application["service"]).partition("/")[2]


def as_answers(shared: Shared, of: Mapping[str, Any]) -> dict[str, str]:
    """The raw answers of a sample application, by path."""
    rows = of["rows"]
    raw = {"industry": INDUSTRIES[of["industry"]], "email": of["email"]}
    raw |= lines.under("recipient", lines.party(shared, rows["1"]["party"]))
    processors = (lines.processor(shared, key) for key in rows["2"]["parties"])
    raw |= lines.listed("processors", processors)
    for theirs, ours in GOODS.items():
        raw |= lines.listed(f"goods.{ours}", map(lines.goods, rows["3"].get(theirs, ())))
    for number, name in enumerate(ROWS[service_of(of)], 4):
        raw |= _row(shared, name, rows[str(number)], of=of)
    for slot, name in SLOTS.items():
        files = [one for one in of["attachments"] if one["slot"] == slot]
        raw |= lines.listed(f"attachments.{name}", map(lines.file, files))
    raw |= {f"statements.{name}": "yes" for name in ("correct", "liable", "secrets")}
    return raw | {"statements.personal_data": "yes"}


def _row(
    shared: Shared, name: str, row: Mapping[str, Any], *, of: Mapping[str, Any]
) -> dict[str, str]:
    match name:
        case "ownership":
            return lines.listed(name, (lines.document(one, of) for one in row["documents"]))
        case "operations":
            return lines.listed(name, (lines.operation(shared, one) for one in row[name]))
        case "customs":
            return lines.listed(name, (lines.customs(shared, one) for one in row["bodies"]))
        case "term" | "substitution":
            return lines.under(name, getattr(lines, name)(row))
        case "restoring" | "conditions" | "other":
            return {name: row["kk"]}
        case _:
            given = next(row[key] for key in ("lines", "table", "methods") if key in row)
            return lines.listed(name, map(getattr(lines, name), given))
