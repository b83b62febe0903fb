"""Tests of the conduct of cases."""
