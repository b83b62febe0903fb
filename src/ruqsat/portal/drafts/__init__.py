"""Filling in an application: what is kept, what a page changes, what is still missing."""
