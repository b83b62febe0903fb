"""Subjects: where they stand, and the cases that touch them."""
