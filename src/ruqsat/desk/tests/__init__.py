"""Tests of the desk: lists, cases, acts and signatures, and who must not see them."""
