"""Reads a play: strictly, so that a misspelt key can never make an example pass.

Every scalar is read as the text that stands there: ``0012`` keeps its zeros and ``yes`` is what a
form is sent. Only a day may be written as ``+2``, the second working day after the act.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from ruqsat.cases.playing import wording
from ruqsat.cases.playing.wording import PlayError

TOP = ("about", "service", "edition", "play")
DOING = ("at", "do", "by", "with", "found", "gives", "grounds", "names", "strikes", "without")
REFUSING = (*DOING, "because", "problems")
EXPECTED_LISTS = ("open", "rights", "beside", "barred", "overdue", "lapsed", "flags")
EXPECTED_DAYS = ("due", "limits")
EXPECTED_VALUES = ("outcome", "received")
EXPECTED = (*EXPECTED_LISTS, *EXPECTED_DAYS, *EXPECTED_VALUES)
NULL = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Doing:
    """Someone does an act, or tries to."""

    act: str
    by: str | None = None
    """A role, or a person whose last word is the role: ``another executor``; ``Asan as head`` where
    one person acts in several."""
    found: str | None = None
    gives: str | None = None
    grounds: tuple[str, ...] = ()
    names: str | None = None
    """The person appointed."""
    strikes: str | None = None
    """The act struck out, as it was last done."""
    sampled: bool = True
    """Whether what is stated begins from the sample of the service."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Raw answers by path, put over the sample."""
    without: tuple[str, ...] = ()
    """Paths of answers taken out of the sample, with everything under them."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What must make the machinery refuse: a code, and the paths of a form that are wrong."""

    because: str
    problems: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must hold; only what is named is compared."""

    lists: Mapping[str, tuple[str, ...]]
    days: Mapping[str, Mapping[str, str | None]]
    values: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Step:
    number: int
    """From 1, as a person counts."""
    at: str | None
    """``None``: at the moment of the step above."""
    doing: Doing | None = None
    refusal: Refusal | None = None
    """Given where ``doing`` must be refused."""
    expected: Expectation | None = None


@dataclass(frozen=True, slots=True)
class Play:
    service: str
    edition: str | None
    """``None``: the edition beside which the play lies, or the newest."""
    steps: tuple[Step, ...]


def read_play(text: str) -> Play:
    """A play from its YAML. Raises ``PlayError``."""
    whole = read_texts(text)
    if not isinstance(whole, dict) or not isinstance(whole.get("play"), list):
        raise PlayError(wording.NOT_A_PLAY)
    _only_known(whole, TOP, None)
    if "service" not in whole:
        raise PlayError(wording.NOT_A_PLAY)
    steps = tuple(_step(number, given) for number, given in enumerate(whole["play"], 1))
    return Play(_text(whole, "service", None) or "", _text(whole, "edition", None), steps)


def read_texts(text: str) -> object:
    """YAML as it stands, every scalar a text. Raises ``PlayError``."""
    try:
        return _Loader(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else str(error.problem)
        raise PlayError(wording.NOT_YAML.say(where=where)) from error
    except yaml.YAMLError as error:
        raise PlayError(wording.NOT_YAML.say(where=str(error))) from error


class _Loader(yaml.CBaseLoader):
    """Texts only, and no key twice in one mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:  # noqa: FBT001, FBT002  # The signature is the library's.
        seen: set[str] = set()
        for key, _ in node.value:
            name = str(key.value)
            if name in seen:
                raise PlayError(wording.TWICE.say(key=name))
            seen.add(name)
        return super().construct_mapping(node, deep)


def _step(number: int, given: object) -> Step:
    if not isinstance(given, dict):
        raise PlayError(wording.ONE_OF_THREE, step=number)
    kinds = [kind for kind in ("do", "refuse", "expect") if kind in given]
    if len(kinds) != 1:
        raise PlayError(wording.ONE_OF_THREE, step=number)
    at = _text(given, "at", number)
    match kinds[0]:
        case "do":
            return Step(number, at, doing=_doing(given, DOING, number))
        case "refuse":
            return _refused(number, at, given)
        case _:
            _only_known(given, ("at", "expect"), number)
            return Step(number, at, expected=_expectation(_pairs(given, "expect", number), number))


def _refused(number: int, at: str | None, given: Mapping[str, object]) -> Step:
    _only_known(given, ("at", "refuse"), number)
    inner = _pairs(given, "refuse", number)
    because = _text(inner, "because", number)
    if because is None:
        raise PlayError(wording.MISSING_KEY.say(key="because"), step=number)
    problems = frozenset(_list(inner, "problems", number)) if "problems" in inner else None
    return Step(
        number,
        _text(inner, "at", number) or at,
        doing=_doing(inner, REFUSING, number),
        refusal=Refusal(because, problems),
    )


def _doing(given: Mapping[str, object], words: Sequence[str], number: int) -> Doing:
    """Keys that are no words of a play are paths of the form; running the play checks them."""
    act = _text(given, "do", number)
    if act is None:
        raise PlayError(wording.MISSING_KEY.say(key="do"), step=number)
    stated = given.get("with", "sample")
    if isinstance(stated, str) and stated not in ("sample", "nothing"):
        raise PlayError(wording.UNKNOWN_KEY.say(key=stated, known="sample, nothing"), step=number)
    answers = _pairs(given, "with", number) if not isinstance(stated, str) else {}
    answers = {**answers, **{key: given[key] for key in given if key not in words}}
    return Doing(
        act=act,
        by=_text(given, "by", number),
        found=_text(given, "found", number),
        gives=_text(given, "gives", number),
        grounds=_list(given, "grounds", number),
        names=_text(given, "names", number),
        strikes=_text(given, "strikes", number),
        sampled=stated != "nothing",
        answers={key: _text(answers, key, number) or "" for key in answers},
        without=_list(given, "without", number),
    )


def _expectation(given: Mapping[str, object], number: int) -> Expectation:
    _only_known(given, EXPECTED, number)
    return Expectation(
        lists={key: _list(given, key, number) for key in EXPECTED_LISTS if key in given},
        days={key: _days(_pairs(given, key, number)) for key in EXPECTED_DAYS if key in given},
        values={key: _text(given, key, number) for key in EXPECTED_VALUES if key in given},
    )


def _days(given: Mapping[str, object]) -> dict[str, str | None]:
    return {name: _text(given, name, None) for name in given}


def _only_known(given: Mapping[str, object], known: Sequence[str], step: int | None) -> None:
    for key in given:
        if key not in known:
            raise PlayError(wording.UNKNOWN_KEY.say(key=key, known=", ".join(known)), step=step)


def _text(given: Mapping[str, object], key: str, step: int | None) -> str | None:
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise PlayError(wording.NOT_A_TEXT.say(key=key), step=step)
    return None if value in NULL else value


def _list(given: Mapping[str, object], key: str, step: int) -> tuple[str, ...]:
    value = given.get(key, [])
    if not isinstance(value, list):
        raise PlayError(wording.NOT_A_LIST.say(key=key), step=step)
    return tuple(_texts(value, key, step))


def _texts(values: Sequence[object], key: str, step: int) -> Iterator[str]:
    for value in values:
        if not isinstance(value, str):
            raise PlayError(wording.NOT_A_LIST.say(key=key), step=step)
        yield value


def _pairs(given: Mapping[str, object], key: str, step: int) -> Mapping[str, object]:
    value = given.get(key)
    if not isinstance(value, dict):
        raise PlayError(wording.NOT_A_MAPPING.say(key=key), step=step)
    return value


__all__ = ["Doing", "Expectation", "Play", "Refusal", "Step", "read_play", "read_texts"]
