"""Lines and parties of the applications kept beside the checkout, as raw answers of our rows."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ruqsat.regulations.processing_219.o134_2024.scenarios.shared_samples import Shared

COUNTRIES = {"TR": "Түркия", "DE": "Германия"}
METHODS = {
    "sampling_and_laboratory": "samples",
    "description_photo": "description",
    "seals_marking": "marking",
}
RIGHTS = {
    "меншік құқығы": "ownership",
    "меншік құқығы өтініш берушіде қалады": "ownership",
    "жөндеуге беру; меншік құқығы сақталады": "ownership",
}
MEDIA = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
PAGE = 48_000
"""Bytes that a page of an invented file is given."""


def under(path: str, answers: Mapping[str, str]) -> dict[str, str]:
    return {f"{path}.{name}": text for name, text in answers.items()}


def listed(path: str, lines: Iterable[Mapping[str, str]]) -> dict[str, str]:
    return {
        key: text
        for number, line in enumerate(lines)
        for key, text in under(f"{path}.{number}", line).items()
    }


def number(value: object) -> str:
    return f"{Decimal(str(value)):f}"


def party(shared: "Shared", key: str) -> dict[str, str]:
    one = shared.parties[key]
    bank = shared.banks[one["bank"]["bank"]]
    if "bin" in one:
        who = {"kind": "legal", "name": one["kk"], "bin": one["bin"]}
    else:
        person = shared.persons[one["person"]]
        names = {"surname": "surname", "first_name": "name", "patronymic": "patronymic"}
        who = {"kind": "natural", "iin": person["iin"]}
        who |= {ours: person["kk"][theirs] for ours, theirs in names.items()}
    return {
        **who,
        "address": one["address"]["kk"],
        "has_bank": "yes",
        "bank.bank": bank["kk"],
        "bank.bic": one["bank"]["bic"],
        "bank.iban": one["bank"]["iban"],
    }


def processor(shared: "Shared", key: str) -> dict[str, str]:
    """A party of ours, or a foreign one: its bank details stand in its contract."""
    if key in shared.parties:
        return party(shared, key)
    one = shared.foreign[key]
    country = COUNTRIES[one["country"]]
    return {"kind": "foreign", "name": one["name"], "country": country, "address": country}


def goods(line: Mapping[str, Any]) -> dict[str, str]:
    return {
        "name": line["kk"],
        "code": line["code"],
        "quantity": number(line["quantity"]),
        "unit": line["unit"],
        "value": number(line["value"]).removesuffix(".0"),
        "currency": line["currency"],
    }


def waste(line: Mapping[str, Any]) -> dict[str, str]:
    return {"kind": line["kind"], **goods(line)}


def support(line: Mapping[str, Any]) -> dict[str, str]:
    return {
        "name": line["kk"],
        "code": line["code"],
        "quantity": number(line["quantity"]),
        "unit": line["unit"],
        "export_duty": "yes" if line["export_duty"] else "no",
    }


def document(one: Mapping[str, Any], of: Mapping[str, Any]) -> dict[str, str]:
    attached = next(each for each in of["attachments"] if each["file"] == one["file"])
    counterparty = one["counterparty"]
    return {
        "kind": one["kind"]["kk"],
        "number": one["number"],
        "on": one["date"].isoformat(),
        "counterparty": counterparty if isinstance(counterparty, str) else counterparty["kk"],
        "right": RIGHTS[one["right"]["kk"]],
        **under("copy.0", file(attached)),
    }


def file(attached: Mapping[str, Any]) -> dict[str, str]:
    name = attached["file"]
    return {
        "sha256": sha256(name.encode()).hexdigest(),
        "name": name,
        "size": str(attached["pages"] * PAGE),
        "media": MEDIA[name.rpartition(".")[2]],
    }


def yields(line: Mapping[str, Any]) -> dict[str, str]:
    return {
        "goods": line["input_line"].strip("F"),
        "product": line["product_line"].strip("P"),
        "quantity": number(line["quantity"]),
        "unit": line["unit"],
        **({"percent": number(line["percent"])} if "percent" in line else {}),
    }


def operation(shared: "Shared", one: Mapping[str, Any]) -> dict[str, str]:
    return {
        "name": one["operation"]["kk"],
        "way": one["way"]["kk"],
        "performer": ", ".join(shared.called(key) for key in one["performer"].split(", ")),
        "place": one["place"],
    }


def identification(one: Mapping[str, Any]) -> dict[str, str]:
    method = METHODS.get(one["method"], one["method"])
    return {"method": method, "description": one["kk"]}


def term(row: Mapping[str, Any]) -> dict[str, str]:
    if "end_date" in row:
        return {"given_as": "day", "until": row["end_date"].isoformat()}
    return {"given_as": "months", "months": str(row["duration_months"])}


def substitution(row: Mapping[str, Any]) -> dict[str, str]:
    if not row["allowed"]:
        return {"allowed": "no"}
    lines = (
        {
            "goods": line["original_line"].strip("F"),
            "name": line["kk"],
            "code": line["code"],
            "quantity": number(line["quantity"]),
            "unit": line["unit"],
            "grounds": row["grounds"]["kk"],
        }
        for line in row["lines"]
    )
    return {"allowed": "yes", **listed("equivalents", lines)}


def commercial_use(line: Mapping[str, Any]) -> dict[str, str]:
    explanation = line["kk"].partition(": ")[2]
    return {
        "waste": line["line"].strip("W"),
        "usable": line["choice"],
        "explanation": explanation[0].upper() + explanation[1:] + ".",
    }


def customs(shared: "Shared", one: Mapping[str, Any]) -> dict[str, str]:
    post = shared.posts[one["body"]]
    named = post["kk"] if post.get("demo") else f"«{post['kk']}» кеден бекеті"
    return {"body": named, "role": one["role"]}
