"""Tests of people, their capacities and signing in."""
