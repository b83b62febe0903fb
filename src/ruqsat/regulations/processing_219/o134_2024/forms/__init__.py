"""The forms of application, one for each service (annexes 1 to 3 of the List)."""

from typing import TypeAlias

from .domestic_consumption import DomesticConsumption
from .in_territory import InTerritory
from .outside_territory import OutsideTerritory

Application: TypeAlias = InTerritory | OutsideTerritory | DomesticConsumption

__all__ = ["Application", "DomesticConsumption", "InTerritory", "OutsideTerritory"]
