"""Plays of what an application is flagged for."""
