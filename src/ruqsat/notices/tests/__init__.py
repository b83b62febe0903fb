"""Tests of notices: what is told, to whom, exactly once."""
