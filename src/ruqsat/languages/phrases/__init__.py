"""Sentences ready to be said, by topic: ``phrases.due.BY.say(due=day)``. From the glossary, B."""

from ruqsat.languages.phrases import due, errors, filing, next_, signing, turn

__all__ = ["due", "errors", "filing", "next_", "signing", "turn"]
