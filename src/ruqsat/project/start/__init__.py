"""Bringing an installation up: tables, people to try it with, server and worker."""
