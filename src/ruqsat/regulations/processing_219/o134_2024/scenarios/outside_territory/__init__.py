"""Plays of the second service: processing outside the customs territory."""
