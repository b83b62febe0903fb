"""Proves a procedure: walks everything that can happen in it, with dates abstracted away.

What is abstracted: every span has a value at once, so time is only *has happened* or *not yet*,
and any open term may lapse at any moment, in any order. That allows more histories than real
ones, so what never happens in the walk never happens at all; whether the terms really fit into
each other is what the feasible calendar computes, with real days. Persons, answers of forms and
reasons are left out: the walk asks what may follow what.
"""

from ruqsat.cases.proving.feasible import Route, Stop, feasible
from ruqsat.cases.proving.mutants import Mutant, mutants
from ruqsat.cases.proving.noticing import Noticed, noticed
from ruqsat.cases.proving.proof import Proof, prove
from ruqsat.cases.proving.properties import PROPERTIES, properties
from ruqsat.cases.proving.walk import Move, State, Walk, walk

__all__ = [
    "PROPERTIES",
    "Move",
    "Mutant",
    "Noticed",
    "Proof",
    "Route",
    "State",
    "Stop",
    "Walk",
    "feasible",
    "mutants",
    "noticed",
    "properties",
    "prove",
    "walk",
]
