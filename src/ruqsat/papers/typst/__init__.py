"""Typst modules that the templates of all regulations share."""
