"""The Customs Code, as far as documents on the conditions of processing rest on it."""

from ruqsat.codes.customs.document import DOCUMENT, Regime, years_after

__all__ = ["DOCUMENT", "Regime", "years_after"]
