"""Tests of the exchange, against a stand that listens on a port of this machine."""
