"""Tests of settings, middleware, commands and the start of the program."""
